'use client'

import { useRef } from 'react'

/**
 * Runs the chosen act once the menu has closed and the focus is back at the cell, so that whatever
 * opens next returns the focus there. If the user clicked elsewhere, the focus stays there.
 * @param back returns the focus to the cell
 */
export function useRunAfter(back: () => void) {
  const chosen = useRef<() => void>(undefined)
  const elsewhere = useRef(false)
  return {
    choose: (run: () => void) => {
      chosen.current = run
    },
    ofContent: {
      onInteractOutside: () => {
        elsewhere.current = true
      },
      onCloseAutoFocus: (event: Event) => {
        event.preventDefault()
        if (!elsewhere.current) back()
        elsewhere.current = false
        chosen.current?.()
        chosen.current = undefined
      },
    },
  }
}
