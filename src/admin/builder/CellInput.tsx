'use client'

import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Begin, chosenAtFirst, isComposing } from './editing.js'
import type { Way } from './grid.js'

/** Ends editing, and goes on to another cell where there is one that way: whether it did. */
export type Leave = (way?: Way) => boolean

type Props = { value: string; begin: Begin; label: string; list?: string; faulty?: boolean; onCommit: (typed: string) => boolean; onLeave: Leave }

/** Keys that, with Control, do something with the line: what is being typed goes along. */
const ofLine = new Set(['s', 'enter', 'd'])

/** What is typed into a cell: Enter goes down, Tab on, Escape gives up. What cannot be taken stays for correction. */
export function CellInput({ value, begin, label, list, faulty, onCommit, onLeave }: Props) {
  const done = useRef(false)
  const begun = useRef(false)
  const commit = (typed: string): boolean => {
    if (done.current || !onCommit(typed)) return false
    done.current = true
    return true
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
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
      done.current = true
      onLeave()
    } else if (key === 'Enter' || key === 'Tab') {
      const committed = commit(currentTarget.value)
      const wentOn = committed && onLeave(key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
      // After the last cell, Tab goes on in the page.
      if (key === 'Enter' || !committed || wentOn) event.preventDefault()
    }
  }
  return (
    <input
      aria-invalid={faulty || undefined}
      aria-label={label}
      autoComplete="off"
      autoFocus
      className="agenda-builder__input"
      defaultValue={begin.seed ?? value}
      dir="auto"
      list={list}
      onBlur={({ target }) => commit(target.value) && onLeave()}
      onFocus={({ target }) => {
        if (!begun.current) target.setSelectionRange(...chosenAtFirst(target.value, begin))
        begun.current = true
      }}
      onKeyDown={press}
    />
  )
}
