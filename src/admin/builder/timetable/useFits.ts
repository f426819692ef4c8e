'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Whether the content fits without scrolling sideways: then headings can stick. */
export function useFits(ref: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(false)
  useEffect(() => {
    const element = ref.current
    const sheet = element?.firstElementChild
    if (!element || !sheet) return
    const measure = () => setFits(sheet.scrollWidth <= element.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(sheet)
    return () => observer.disconnect()
  })
  return fits
}
