'use client'

import { type RefObject, useEffect, useState } from 'react'

/**
 * A height on the screen in pixels, below the bar and the heading of the day that is being read.
 */
const line = 160

/** The day that stands below the bar: that which is being read. */
export function useDayInView(root: RefObject<HTMLElement | null>, days: string[]) {
  const [here, setHere] = useState(days[0])
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const sections = [...(root.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
      const read = sections.findLast((each) => each.getBoundingClientRect().top < line)
      setHere((read ?? sections[0])?.dataset.day)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
    }
  }, [root, days.join()])
  return here
}
