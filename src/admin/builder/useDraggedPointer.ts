'use client'

import { useEffect, useRef } from 'react'
import { followPointer, type Point, pointOf } from './followPointer.js'

/**
 * The position of the pointer while something is dragged. Undefined after the end: on a busy
 * machine the library reports a last move after it.
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
