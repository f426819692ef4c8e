'use client'

import { type ComponentProps, useContext } from 'react'
import type { DayGrid } from '../../../core/builder/index.js'
import { useSay } from '../../inputs/useSay.js'
import type { BuilderLine } from '../builderLine.js'
import { RowKeysContext } from '../rowKeys.js'
import { TimetableBox } from './TimetableBox.js'

type Props = {
  grid: DayGrid
  boxOf: (line: BuilderLine) => Omit<ComponentProps<typeof TimetableBox>, 'grid'>
}

/** Lines of a day that have no hour: those over several days, and parts of the day. */
export function Untimed({ grid, boxOf }: Props) {
  const { say } = useSay()
  const keyOf = useContext(RowKeysContext)
  const group = (lines: DayGrid['loose'], label: string, className: string) =>
    lines.length ? (
      <div aria-label={label} className={`agenda-timetable__loose ${className}`} role="group">
        {lines.map((line) => (
          <TimetableBox {...boxOf(line)} grid={grid} key={keyOf(line.id)} />
        ))}
      </div>
    ) : null
  return (
    <>
      {group(grid.overDays, say('builder:overDays'), 'is-over-days')}
      {group(grid.loose, say('builder:noClock'), '')}
    </>
  )
}
