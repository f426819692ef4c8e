'use client'

import { DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import type { ReactNode } from 'react'

/**
 * The library's own announcements are switched off: the builder announces moves in the editor's
 * language, and has its own keys for every move.
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
// A finger has to rest before it drags: one that moves at once scrolls the page.
const finger = { activationConstraint: { delay: 250, tolerance: 8 } }

// While it is dragged, a box is drawn at its new place. On a busy machine the library takes that
// for a shift of the page and scrolls by as much.
const scrolling = { layoutShiftCompensation: false }

/** Makes draggable what is inside, with a mouse or a finger. */
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
