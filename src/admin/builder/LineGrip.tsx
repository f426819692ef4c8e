'use client'

import { useDraggable } from '@dnd-kit/core'

/**
 * The handle by which a line is dragged to another place in the list. Hidden from screen readers,
 * since keys do the same.
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
