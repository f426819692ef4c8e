import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { isComposing } from './editing.js'
import type { Way } from './grid.js'

/** Ends editing and moves to the next cell in a direction; answers whether there was one. */
export type Leave = (way?: Way) => boolean

/** Keys that act on the line when held with Control; what is being typed is taken first. */
const ofLine = new Set(['s', 'enter', 'd', 'h'])

type Cell = {
  /** Takes the typed text; false where it cannot be taken and stays to be corrected. */
  commit: (typed: string) => boolean
  giveUp: () => void
  onLeave: Leave
}

/** Keys while a cell is edited: Enter goes down, Tab goes on, Escape cancels. */
export const cellKeys =
  ({ commit, giveUp, onLeave }: Cell) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event
    if (!isComposing(event) && (ctrlKey || metaKey) && ofLine.has(key.toLowerCase())) {
      // The typed text is taken before the shortcut runs, so that it applies to the line as typed.
      if (flushSync(() => commit(currentTarget.value) && (onLeave(), true))) return
      event.preventDefault()
    }
    // All other keys are the input's own.
    event.stopPropagation()
    if (isComposing(event)) return
    if (key === 'Escape') {
      giveUp()
      onLeave()
    } else if (key === 'Enter' || key === 'Tab') {
      const committed = commit(currentTarget.value)
      const wentOn = committed && onLeave(key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
      // After the last cell, Tab goes on in the page.
      if (key === 'Enter' || !committed || wentOn) event.preventDefault()
    }
  }
