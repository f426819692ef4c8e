'use client'

import { type DragMoveEvent, useDndMonitor } from '@dnd-kit/core'
import { type RefObject, useState } from 'react'
import type { DayGrid } from '../../../core/builder/index.js'
import { stepMinutes } from '../../../core/builder/index.js'
import type { Point } from '../followPointer.js'
import { useDraggedPointer } from '../useDraggedPointer.js'
import { pixelsPerMinute } from './measures.js'

/** Where a line out of the tray would fall on a day. */
export type TrayDrop = { id: string; column: number; start: number }

type Where = {
  grid: Pick<DayGrid, 'columns' | 'from' | 'to'>
  area: RefObject<HTMLElement | null>
  rightToLeft: boolean
}

/** Where on the grid a point of the screen is; undefined where it is on none. */
export function dropAt(
  { x, y }: Point,
  { grid, area, rightToLeft }: Where,
): Omit<TrayDrop, 'id'> | undefined {
  const rect = area.current?.getBoundingClientRect()
  if (!rect || x < rect.left || x >= rect.right || y < rect.top || y >= rect.bottom)
    return undefined
  const across = rightToLeft ? rect.right - x : x - rect.left
  const minutes = (y - rect.top) / pixelsPerMinute
  return {
    column: Math.min(
      Math.floor((across / rect.width) * grid.columns.length),
      grid.columns.length - 1,
    ),
    start: grid.from + Math.floor(minutes / stepMinutes) * stepMinutes,
  }
}

/** Dragging a line out of the tray onto this day: where it would fall, and what to do when it does. */
export function useTrayDrag(
  where: Where,
  onDrop: (id: string, at: Omit<TrayDrop, 'id'>) => void,
): TrayDrop | undefined {
  const [drop, setDrop] = useState<TrayDrop>()
  const pointer = useDraggedPointer()
  const end = () => {
    pointer.end()
    setDrop(undefined)
  }
  const idOf = ({ active }: Pick<DragMoveEvent, 'active'>): string | undefined =>
    active.data.current?.tray
  const now = (event: DragMoveEvent): TrayDrop | undefined => {
    const id = idOf(event)
    const over = pointer.at()
    const at = id !== undefined && over ? dropAt(over, where) : undefined
    return at && id !== undefined ? { id, ...at } : undefined
  }
  useDndMonitor({
    onDragStart: ({ activatorEvent }) => void pointer.begin(activatorEvent),
    onDragMove: (event) => {
      const next = now(event)
      setDrop((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    },
    onDragEnd: (event) => {
      const last = now(event)
      end()
      if (last) onDrop(last.id, last)
    },
    onDragCancel: end,
  })
  return drop
}
