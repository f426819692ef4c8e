'use client'

import { type DragMoveEvent, useDndMonitor } from '@dnd-kit/core'
import { type RefObject, useRef, useState } from 'react'
import { type DayGrid, type GridBox, stepMinutes } from '../../../core/builder/index.js'
import { minutesOfDay, nightEnds } from '../../../core/time/times.js'
import type { Point } from '../followPointer.js'
import type { LineShift } from '../lineMoves.js'
import type { BuilderLine } from '../builderLine.js'
import { useDraggedPointer } from '../useDraggedPointer.js'
import { pixelsPerMinute } from './measures.js'
import { sameId } from '../../../core/ids.js'
import { isOverTray } from './Tray.js'

/** The change if the box were dropped now: in minutes, and to which column. */
export type BoxDrag = { id: string; minutes?: number; longer?: number; column?: number }

type Where = { grid: DayGrid; area: RefObject<HTMLElement | null>; rightToLeft: boolean }

/** A line may be dragged into the night after its day, to its last step. */
const latestStart = minutesOfDay + nightEnds - stepMinutes

const snapped = (pixels: number) => Math.round(pixels / pixelsPerMinute / stepMinutes) * stepMinutes
const same = (a: BoxDrag | undefined, b: BoxDrag | undefined) =>
  a?.id === b?.id && a?.minutes === b?.minutes && a?.longer === b?.longer && a?.column === b?.column

/** Where on the screen the drag began, and how far the pointer has moved over the grid since. */
type Dragged = { begun: Point; moved: Point }

/**
 * Measures how far the pointer has moved over the grid. The library's own figure also counts shifts
 * of the page and of the box, which is drawn at its new place.
 */
function usePointerOver(area: RefObject<HTMLElement | null>) {
  const pointer = useDraggedPointer()
  const start = useRef<{ pointer: Point; area: Point }>(undefined)
  const corner = (): Point => {
    const { left = 0, top = 0 } = area.current?.getBoundingClientRect() ?? {}
    return { x: left, y: top }
  }
  return {
    begin: (event: Event) => {
      start.current = { pointer: pointer.begin(event), area: corner() }
    },
    end: pointer.end,
    overTray: () => {
      const at = pointer.at()
      return at !== undefined && isOverTray(at)
    },
    /** Undefined when nothing is dragged. */
    dragged: (): Dragged | undefined => {
      const [from, now, to] = [start.current, corner(), pointer.at()]
      if (!from || !to) return undefined
      const over = (axis: 'x' | 'y') =>
        to[axis] - from.pointer[axis] - (now[axis] - from.area[axis])
      return { begun: from.pointer, moved: { x: over('x'), y: over('y') } }
    },
  }
}

/** The column to which a box is dragged; undefined while it stays in its own. */
function columnAt(
  box: GridBox,
  { begun, moved }: Dragged,
  { grid, area, rightToLeft }: Where,
): number | undefined {
  const rect = area.current?.getBoundingClientRect()
  const width = (rect?.width ?? 0) / grid.columns.length
  if (!rect || Math.abs(moved.x) < width / 2) return undefined
  const across = rightToLeft ? -moved.x : moved.x
  // A box over all columns goes to the column under the pointer; others move as far as they are
  // dragged.
  const from = box.span > 1 ? begun.x : undefined
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
  const pointer = usePointerOver(area)
  const boxOf = ({ active }: DragMoveEvent) =>
    grid.boxes.find(({ session }) => sameId(session.id, active.data.current?.box))
  const dragOf = (event: DragMoveEvent): BoxDrag | undefined => {
    const box = boxOf(event)
    const dragged = pointer.dragged()
    if (!box || !dragged) return undefined
    const id = String(box.session.id)
    const minutes = snapped(dragged.moved.y)
    if (event.active.data.current?.edge)
      return { id, longer: Math.max(minutes, stepMinutes - (box.to - box.from)) }
    return {
      id,
      minutes: Math.min(Math.max(minutes, -box.from), latestStart - box.from),
      column: columnAt(box, dragged, { grid, area, rightToLeft }),
    }
  }
  const end = () => {
    pointer.end()
    setDrag(undefined)
  }
  useDndMonitor({
    onDragStart: ({ activatorEvent }) => pointer.begin(activatorEvent),
    onDragMove: (event) => {
      const next = dragOf(event)
      setDrag((now) => (same(now, next) ? now : next))
    },
    onDragEnd: (event) => {
      const box = boxOf(event)
      // A drop over the tray is handled by the tray.
      const away = !event.active.data.current?.edge && pointer.overTray()
      const last = away ? undefined : dragOf(event)
      end()
      if (box && last && (last.minutes || last.longer || last.column !== undefined))
        onChange(box.session, {
          minutes: last.minutes,
          longer: last.longer,
          to: last.column === undefined ? undefined : grid.columns[last.column],
        })
    },
    onDragCancel: end,
  })
  return drag
}
