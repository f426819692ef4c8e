'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './cellKeys.js'
import { type ChoiceOption, optionsFor } from './choices.js'
import { Combobox } from './Combobox.js'
import { isComposing } from './editing.js'

type Props = {
  value: string
  label: string
  options: ChoiceOption[]
  /** The text with which editing began, if a letter started it. */
  seed?: string
  onCommit: (value: string) => void
  onLeave: Leave
}

/**
 * A cell with a fixed set of values. Typing narrows the list, the arrows move through it, Enter
 * takes a value and goes down, Tab takes it and goes on, Escape cancels.
 */
export function CellChoice({ value, label, options, seed, onCommit, onLeave }: Props) {
  const { say } = useSay()
  const done = useRef(false)
  const begun = useRef(false)
  const [typed, setTyped] = useState(seed)
  const found = optionsFor(options, typed ?? '')
  const [at, setAt] = useState(() =>
    seed === undefined ? options.findIndex((option) => option.value === value) : 0,
  )
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
  return (
    <>
      <Combobox
        chosen={at}
        input={{
          'aria-invalid': !chosen || undefined,
          'aria-label': label,
          autoFocus: true,
          className: 'agenda-builder__input',
          onKeyDown: press,
          value: typed ?? options.find((option) => option.value === value)?.label ?? value,
          onBlur: () => commit(chosen) && onLeave(),
          onChange: ({ target }) => {
            setTyped(target.value)
            setAt(0)
          },
          onFocus: ({ target }) => {
            if (!begun.current)
              target.setSelectionRange(
                seed === undefined ? 0 : target.value.length,
                target.value.length,
              )
            begun.current = true
          },
        }}
        items={found.map((option) => ({ key: option.value, text: option.label }))}
        listed={label}
        onTake={(index) => commit(found[index]) && onLeave()}
      />
      {found.length ? null : (
        <small className="agenda-builder__fault" role="alert">
          {say('builder:noChoice', { typed: typed ?? '' })}
        </small>
      )}
    </>
  )
}
