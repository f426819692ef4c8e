'use client'

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/**
 * How far down the page an element begins; measured again whenever something of the builder grows
 * or shrinks.
 */
export function useTopOffset(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = () => {
    if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + window.scrollY))
  }
  useLayoutEffect(measure, [])
  // With the next frame: to ask at once would lay the page out once for each of its tables.
  useEffect(() => {
    const frame = requestAnimationFrame(measure)
    return () => cancelAnimationFrame(frame)
  })
  useEffect(() => {
    const whole = ref.current?.closest('.agenda-builder')
    if (!whole) return
    const observer = new ResizeObserver(measure)
    observer.observe(whole)
    return () => observer.disconnect()
  }, [])
  return top
}
