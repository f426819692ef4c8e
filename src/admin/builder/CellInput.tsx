'use client'

import { useRef } from 'react'
import { cellKeys, type Leave } from './cellKeys.js'
import { type Begin, chosenAtFirst } from './editing.js'

type Props = {
  value: string
  begin: Begin
  label: string
  faulty?: boolean
  onCommit: (typed: string) => boolean
  onLeave: Leave
}

/** The text input of a cell. A value that cannot be taken stays there to be corrected. */
export function CellInput({ value, begin, label, faulty, onCommit, onLeave }: Props) {
  const done = useRef(false)
  const begun = useRef(false)
  const commit = (typed: string): boolean => {
    if (done.current || !onCommit(typed)) return false
    done.current = true
    return true
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
      onBlur={({ target }) => commit(target.value) && onLeave()}
      onFocus={({ target }) => {
        if (!begun.current) target.setSelectionRange(...chosenAtFirst(target.value, begin))
        begun.current = true
      }}
      onKeyDown={cellKeys({ commit, giveUp: () => void (done.current = true), onLeave })}
    />
  )
}
