'use client'

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/**
 * How far down the page an element begins, in pixels; measured again whenever the builder changes
 * its size.
 */
export function useTopOffset(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = () => {
    if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + window.scrollY))
  }
  useLayoutEffect(measure, [])
  // In the next frame: measuring at once would lay the page out once for each table.
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
