'use client'

import { type KeyboardEvent, useRef } from 'react'
import type { Way } from './grid.js'

export type Leave = (way?: Way) => void

type Props = { value: string; label: string; list?: string; faulty?: boolean; onCommit: (typed: string) => boolean; onLeave: Leave }

/** What is typed into a cell: Enter goes down, Tab on, Escape gives up. What cannot be taken stays for correction. */
export function CellInput({ value, label, list, faulty, onCommit, onLeave }: Props) {
  const done = useRef(false)
  const commit = (typed: string, way?: Way) => {
    if (done.current || !onCommit(typed)) return
    done.current = true
    onLeave(way)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event
    // Saving takes along what is being typed; all other keys are the input's own.
    if ((ctrlKey || metaKey) && key.toLowerCase() === 's') return commit(currentTarget.value)
    event.stopPropagation()
    if (key === 'Escape') {
      done.current = true
      return onLeave()
    }
    if (key !== 'Enter' && key !== 'Tab') return
    event.preventDefault()
    commit(currentTarget.value, key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
  }
  return (
    <input
      aria-invalid={faulty || undefined}
      aria-label={label}
      autoFocus
      className="agenda-builder__input"
      defaultValue={value}
      dir="auto"
      list={list}
      onBlur={({ target }) => commit(target.value)}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onKeyDown={press}
    />
  )
}
