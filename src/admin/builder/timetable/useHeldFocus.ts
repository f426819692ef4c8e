'use client'

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { elementOf } from '../../elementOf.js'

/**
 * Keeps the focus on a box that changes its column (also by an undo): it is then drawn in another
 * part of the page and would lose it. Spread the result on the element that holds the boxes.
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
    // Removing an element from the page fires no blur event.
    onBlur: () => {
      held.current = undefined
    },
  }
}
