import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { isComposing } from './editing.js'
import type { Way } from './grid.js'

/** Ends editing, and goes on to another cell where there is one that way: whether it did. */
export type Leave = (way?: Way) => boolean

/** Keys that, with Control, do something with the line: what is being typed goes along. */
const ofLine = new Set(['s', 'enter', 'd', 'h'])

type Cell = {
  /** Whether what was typed could be taken; it stays for correction where not. */
  commit: (typed: string) => boolean
  giveUp: () => void
  onLeave: Leave
}

/** The keys of a cell that is typed in: Enter goes down, Tab on, Escape gives up. */
export const cellKeys =
  ({ commit, giveUp, onLeave }: Cell) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event
    if (!isComposing(event) && (ctrlKey || metaKey) && ofLine.has(key.toLowerCase())) {
      // Before the shortcut is heard, so that it finds the line as it was typed.
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
