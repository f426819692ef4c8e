'use client'

import { useEffect, useRef } from 'react'
import { followPointer, type Point, pointOf } from './followPointer.js'

/**
 * Where the pointer is on the screen while something is dragged. Nowhere from the end on: on a busy
 * machine the library tells of a last move after it.
 */
export function useDraggedPointer() {
  const pointer = useRef<Point>(undefined)
  useEffect(
    () =>
      followPointer((at) => {
        if (pointer.current) pointer.current = at
      }),
    [],
  )
  return {
    begin: (event: Event): Point => (pointer.current = pointOf(event) ?? { x: 0, y: 0 }),
    at: (): Point | undefined => pointer.current,
    end: () => {
      pointer.current = undefined
    },
  }
}
