'use client'

import { useEffect, useRef } from 'react'

/** Enough for a button in a menu in a menu. */
const remembered = 5

const canHave = (element: HTMLElement) =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0

/**
 * Gives the focus back once a drawer is gone: to what had it last and can have it. Payload's own
 * drawer remembers what has it when it opens, which is nothing where the button could not be
 * pressed meanwhile, or was an item of a menu that has closed.
 */
export function useFocusBack(open: boolean): void {
  const before = useRef<HTMLElement[]>([])
  const wasOpen = useRef(open)
  useEffect(() => {
    if (open) return undefined
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement)
        before.current = [target, ...before.current.filter((each) => each !== target)].slice(
          0,
          remembered,
        )
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [open])
  useEffect(() => {
    const now = document.activeElement
    const lost = now === null || now === document.body
    if (wasOpen.current && !open && lost) before.current.find(canHave)?.focus()
    wasOpen.current = open
  }, [open])
}
