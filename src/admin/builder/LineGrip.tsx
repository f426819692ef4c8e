'use client'

import { useDraggable } from '@dnd-kit/core'

/**
 * Where a line is taken to drag it to another place in the list; keys do the same, so it says
 * nothing.
 */
export function LineGrip({ row }: { row: string }) {
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `line:${row}`,
    data: { line: row },
  })
  return (
    <span
      aria-hidden
      className={`agenda-builder__grip ${isDragging ? 'is-dragged' : ''}`}
      ref={setNodeRef}
      {...listeners}
    />
  )
}
