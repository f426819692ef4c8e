'use client'

import { useRef } from 'react'

/**
 * Does what was chosen from a menu only once the menu has gone and the focus is back where it
 * belongs: what opens then gives it back there. Whoever clicked elsewhere keeps the focus there.
 *
 * @param back Gives the focus back
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
