'use client'

import { DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import type { ReactNode } from 'react'

/**
 * The builder says itself what has moved where, in the editor's language, and has keys of its own
 * for every move.
 */
export const silently = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
}
const mouse = { activationConstraint: { distance: 4 } }
// A finger that moves at once scrolls.
const finger = { activationConstraint: { delay: 250, tolerance: 8 } }

// A box is drawn where it would fall: on a busy machine the library takes that for a shift of the
// page, and scrolls by as much.
const scrolling = { layoutShiftCompensation: false }

/** What is inside can be dragged, with a mouse or a finger. */
export function DragArea({ children }: { children: ReactNode }) {
  const sensors = useSensors(useSensor(MouseSensor, mouse), useSensor(TouchSensor, finger))
  return (
    <DndContext
      accessibility={silently}
      autoScroll={scrolling}
      id="agenda-builder"
      sensors={sensors}
    >
      {children}
    </DndContext>
  )
}
