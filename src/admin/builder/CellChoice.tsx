'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './cellKeys.js'
import { type ChoiceOption, optionsFor } from './choices.js'
import { isComposing } from './editing.js'

type Props = {
  value: string
  label: string
  options: ChoiceOption[]
  /** What was typed to begin with. */
  seed?: string
  onCommit: (value: string) => void
  onLeave: Leave
}

/** A choice in a cell: letters leave the values that they may mean, arrows go through them, Enter goes down, Tab on, Escape gives up. */
export function CellChoice({ value, label, options, seed, onCommit, onLeave }: Props) {
  const { say } = useSay()
  const id = useId()
  const done = useRef(false)
  const begun = useRef(false)
  const list = useRef<HTMLUListElement>(null)
  const [typed, setTyped] = useState(seed)
  const found = optionsFor(options, typed ?? '')
  const [at, setAt] = useState(() => (seed === undefined ? options.findIndex((option) => option.value === value) : 0))
  const chosen = found[at]

  const commit = (to: ChoiceOption | undefined): boolean => {
    if (done.current || !to) return false
    done.current = true
    if (to.value !== value) onCommit(to.value)
    return true
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (isComposing(event)) return
    const { key, shiftKey } = event
    if (key === 'Escape') {
      done.current = true
      onLeave()
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      setAt(Math.min(Math.max(at + (key === 'ArrowDown' ? 1 : -1), 0), found.length - 1))
    } else if (key === 'Enter' || key === 'Tab') {
      const committed = commit(chosen)
      const wentOn = committed && onLeave(key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
      if (key === 'Enter' || !committed || wentOn) event.preventDefault()
    }
  }
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at, typed])

  return (
    <div className="agenda-builder__choice">
      <input
        aria-activedescendant={chosen && `${id}-${chosen.value}`} aria-autocomplete="list" aria-controls={id} aria-expanded={found.length > 0} aria-invalid={!chosen || undefined} aria-label={label}
        autoComplete="off" autoFocus className="agenda-builder__input" dir="auto"
        onBlur={() => commit(chosen) && onLeave()}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onFocus={({ target }) => {
          if (!begun.current) target.setSelectionRange(seed === undefined ? 0 : target.value.length, target.value.length)
          begun.current = true
        }}
        onKeyDown={press} role="combobox" value={typed ?? options.find((option) => option.value === value)?.label ?? value}
      />
      {found.length ? (
        <ul aria-label={label} id={id} ref={list} role="listbox">
          {found.map((option) => (
            <li
              aria-selected={option === chosen} id={`${id}-${option.value}`} key={option.value} role="option"
              onClick={(event) => {
                event.stopPropagation()
                if (commit(option)) onLeave()
              }}
              // Or the input would be left, with what is chosen there, before this is clicked.
              onMouseDown={(event) => event.preventDefault()}
            >
              {option.label}
            </li>
          ))}
        </ul>
      ) : (
        <small className="agenda-builder__fault" role="alert">
          {say('builder:noChoice', { typed: typed ?? '' })}
        </small>
      )}
    </div>
  )
}
