'use client'

import { type RefObject, useEffect } from 'react'

/**
 * Goes to the texts of the line that the address asks for (`?line=12`), once they are drawn: who
 * comes from the panel of a line has it before them.
 */
export function useLineAsked(root: RefObject<HTMLElement | null>, showAll: () => void): void {
  useEffect(() => {
    const id = new URLSearchParams(window.location.search).get('line')
    if (!id) return
    showAll()
    const timer = setTimeout(() => {
      const first = root.current?.querySelector(`[data-address^="sessions/${CSS.escape(id)}/"]`)
      first?.scrollIntoView({ block: 'center' })
      first?.querySelector('textarea')?.focus({ preventScroll: true })
    }, 100)
    return () => clearTimeout(timer)
    // Once, as the screen opens.
  }, [])
}
