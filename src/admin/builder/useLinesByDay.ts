'use client'

import { useMemo, useRef } from 'react'
import { groupBy } from '../../core/timedLine.js'
import type { BuilderLine } from './builderLine.js'

const none: Map<string, BuilderLine[]> = new Map()

const isSame = (before: BuilderLine[] | undefined, now: BuilderLine[]): before is BuilderLine[] =>
  before?.length === now.length && now.every((line, index) => line === before[index])

/**
 * The lines of each day, those without one under an empty string. A day on which no line changed
 * keeps its list, so that it need not be drawn anew.
 */
export function useLinesByDay(lines: BuilderLine[]): Map<string, BuilderLine[]> {
  const last = useRef(none)
  return useMemo(() => {
    const days = groupBy(lines, ({ day }) => day ?? '')
    for (const [day, now] of days) {
      const before = last.current.get(day)
      if (isSame(before, now)) days.set(day, before)
    }
    last.current = days
    return days
  }, [lines])
}
