'use client'

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { elementOf } from '../../elementOf.js'

/**
 * Keeps the keyboard at a box that changes its column, by an undo too: it is drawn anew in another
 * part of the page, where it would have lost the focus. To be spread on what holds the boxes.
 */
export function useHeldFocus(root: RefObject<HTMLElement | null>) {
  const held = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (held.current === undefined || document.activeElement !== document.body) return
    root.current
      ?.querySelector<HTMLElement>(`[data-box="${CSS.escape(held.current)}"]`)
      ?.focus({ preventScroll: true })
  })
  return {
    onFocus: ({ target }: FocusEvent) => {
      held.current = elementOf(target)?.closest<HTMLElement>('[data-box]')?.dataset.box
    },
    // What is taken out of the page is not heard to lose it.
    onBlur: () => {
      held.current = undefined
    },
  }
}
