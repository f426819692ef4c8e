'use client'

import {
  DndContext,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { elementOf } from '../../elementOf.js'
import { silently } from '../DragArea.js'
import { type Row, rowId } from '../PartyRow.js'

type Props = {
  rows: readonly Row[]
  children: (row: Row) => ReactNode
  onMove: (from: number, to: number) => void
  onRemove: (key: number) => void
}

const mouse = { activationConstraint: { distance: 4 } }
// A finger has to rest before it drags: one that moves at once scrolls the page.
const finger = { activationConstraint: { delay: 250, tolerance: 8 } }

/**
 * A list of rows that can be reordered by dragging or with Alt and the arrows, and removed with
 * Delete.
 */
export function RowsInOrder({ rows, children, onMove, onRemove }: Props) {
  const sensors = useSensors(useSensor(MouseSensor, mouse), useSensor(TouchSensor, finger))
  const at = (id: unknown) => rows.findIndex(({ key }) => rowId(key) === id)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { altKey, ctrlKey, key, metaKey, shiftKey } = event
    const target = elementOf(event.target)
    const row = target?.closest<HTMLElement>('[data-party]')
    if (!target || !row || ctrlKey || metaKey || shiftKey) return
    const here = at(rowId(Number(row.dataset.party)))
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step && altKey) onMove(here, here + step)
    else if (step && target.matches('.agenda-party__name')) {
      const to = (step > 0 ? row.nextElementSibling : row.previousElementSibling) ?? undefined
      const field = row.closest('fieldset')?.querySelector<HTMLElement>('.agenda-people__add input')
      const there = to?.querySelector<HTMLElement>('.agenda-party__name')
      ;(there ?? (step > 0 ? field : undefined))?.focus()
    } else if (key === 'Delete' && !target.matches('input')) onRemove(Number(row.dataset.party))
    else return
    event.preventDefault()
  }
  return (
    <DndContext
      accessibility={silently}
      id="agenda-people"
      onDragOver={({ active, over }) =>
        over && over.id !== active.id && onMove(at(active.id), at(over.id))
      }
      // Rows move while another is dragged past them, so they are measured all the time.
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      sensors={sensors}
    >
      <div className="agenda-people__rows" onKeyDown={press}>
        {rows.map(children)}
      </div>
    </DndContext>
  )
}
