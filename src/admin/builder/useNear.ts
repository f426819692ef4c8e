'use client'

import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether an element is on the screen or about to come onto it; `initially` until the browser has
 * looked.
 */
export function useNear(ref: RefObject<HTMLElement | null>, initially = false): boolean {
  const [near, setNear] = useState(initially)
  useEffect(() => {
    if (!ref.current) return
    const observer = new IntersectionObserver(
      ([entry]) => setNear(entry?.isIntersecting ?? false),
      { rootMargin: '600px 0px' },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return near
}
