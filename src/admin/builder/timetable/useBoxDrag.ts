'use client'

import { type DragMoveEvent, useDndMonitor } from '@dnd-kit/core'
import { type RefObject, useState } from 'react'
import { type DayGrid, type GridBox, stepMinutes } from '../../../core/builder/index.js'
import { minutesOfDay, nightEnds } from '../../../core/time/times.js'
import type { LineShift } from '../lineMoves.js'
import type { BuilderLine } from '../LineRow.js'
import { pixelsPerMinute } from './measures.js'
import { sameId } from '../../../core/ids.js'

/** How a box would change if it were dropped now: in minutes, and to which column. */
export type BoxDrag = { id: string; minutes?: number; longer?: number; column?: number }

type Where = { grid: DayGrid; area: RefObject<HTMLElement | null>; rightToLeft: boolean }

/** A line may be dragged into the night after its day, to its last step. */
const latestStart = minutesOfDay + nightEnds - stepMinutes

const snapped = (pixels: number) => Math.round(pixels / pixelsPerMinute / stepMinutes) * stepMinutes
const same = (a: BoxDrag | undefined, b: BoxDrag | undefined) =>
  a?.id === b?.id && a?.minutes === b?.minutes && a?.longer === b?.longer && a?.column === b?.column

const startX = (event: Event): number | undefined =>
  'touches' in event ? (event as TouchEvent).touches[0]?.clientX : (event as MouseEvent).clientX

/** The column to which a box is dragged; undefined while it stays in its own. */
function columnAt(
  box: GridBox,
  { active, activatorEvent, delta }: DragMoveEvent,
  { grid, area, rightToLeft }: Where,
): number | undefined {
  const rect = area.current?.getBoundingClientRect()
  const width = (rect?.width ?? 0) / grid.columns.length
  if (!rect || Math.abs(delta.x) < width / 2) return undefined
  const across = rightToLeft ? -delta.x : delta.x
  const begun = active.rect.current.initial
  // What runs over all columns goes where the pointer is, any other as far as it is dragged.
  const from = box.span > 1 ? (startX(activatorEvent) ?? begun?.left ?? 0) : undefined
  const target =
    from === undefined
      ? box.column + Math.round(across / width)
      : Math.floor((rightToLeft ? rect.right - from + across : from - rect.left + across) / width)
  const column = Math.min(Math.max(target, 0), grid.columns.length - 1)
  return box.span === 1 && column === box.column ? undefined : column
}

/**
 * Dragging boxes of one day: up and down in time, aside to other columns, and their lower edge to
 * make them longer.
 */
export function useBoxDrag({
  grid,
  area,
  rightToLeft,
  onChange,
}: Where & { onChange: (line: BuilderLine, change: LineShift) => void }): BoxDrag | undefined {
  const [drag, setDrag] = useState<BoxDrag>()
  const boxOf = ({ active }: DragMoveEvent) =>
    grid.boxes.find(({ session }) => sameId(session.id, active.data.current?.box))
  const dragOf = (event: DragMoveEvent): BoxDrag | undefined => {
    const box = boxOf(event)
    if (!box) return undefined
    const id = String(box.session.id)
    const minutes = snapped(event.delta.y)
    if (event.active.data.current?.edge)
      return { id, longer: Math.max(minutes, stepMinutes - (box.to - box.from)) }
    return {
      id,
      minutes: Math.min(Math.max(minutes, -box.from), latestStart - box.from),
      column: columnAt(box, event, { grid, area, rightToLeft }),
    }
  }
  useDndMonitor({
    onDragMove: (event) => {
      const next = dragOf(event)
      setDrag((now) => (same(now, next) ? now : next))
    },
    onDragEnd: (event) => {
      const box = boxOf(event)
      const last = box && dragOf(event)
      setDrag(undefined)
      if (box && last && (last.minutes || last.longer || last.column !== undefined))
        onChange(box.session, {
          minutes: last.minutes,
          longer: last.longer,
          to: last.column === undefined ? undefined : grid.columns[last.column],
        })
    },
    onDragCancel: () => setDrag(undefined),
  })
  return drag
}
