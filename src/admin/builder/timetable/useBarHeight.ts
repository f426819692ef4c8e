'use client'

import { type RefObject, useEffect, useState } from 'react'

/** How high the bar is that stays at the top of the tab, in pixels: what sticks stands below it. */
export function useBarHeight(inside: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const bar = inside.current
      ?.closest('.agenda-builder')
      ?.querySelector<HTMLElement>('.agenda-builder__toolbar')
    if (!bar) return
    const observer = new ResizeObserver(() => setHeight(bar.offsetHeight))
    observer.observe(bar)
    return () => observer.disconnect()
  }, [inside])
  return height
}
