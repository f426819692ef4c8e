'use client'

import { type ComponentProps, useEffect, useId, useRef } from 'react'

/**
 * Something that can be chosen; `note` tells it apart, `makes` says that it would be made, `busy`
 * that something else is on there.
 */
export type ComboboxItem = {
  key: string
  text: string
  note?: string
  makes?: boolean
  busy?: boolean
}

type Props = {
  /** Of the field; keys are whoever's it is in. */
  input: ComponentProps<'input'>
  /** What the list is called. */
  listed: string
  /** None: no list is shown. */
  items: readonly ComboboxItem[]
  /** Which of them is chosen now; -1: none. */
  chosen: number
  onTake: (index: number) => void
}

/**
 * A field with a list of what can be meant below it, and how that is told to those who do not see
 * it.
 */
export function Combobox({ input, listed, items, chosen, onTake }: Props) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const shown = items.length > 0
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, items.length])
  return (
    <span className="agenda-builder__naming">
      <input
        {...input}
        aria-activedescendant={shown && chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-controls={id}
        aria-expanded={shown}
        autoComplete="off"
        dir="auto"
        role="combobox"
      />
      {/* Pressed without taking the focus: the field would be left, with what is chosen there, before this is clicked. */}
      <ul
        aria-label={listed}
        className="agenda-builder__suggestions"
        hidden={!shown}
        id={id}
        onMouseDown={(event) => event.preventDefault()}
        ref={list}
        role="listbox"
      >
        {items.map(({ busy, key, makes, note, text }, index) => (
          <li
            aria-selected={index === chosen}
            className={makes ? 'is-making' : busy ? 'is-busy' : undefined}
            id={`${id}-${index}`}
            key={key}
            role="option"
            onClick={(event) => {
              event.stopPropagation()
              onTake(index)
            }}
          >
            <bdi>{text}</bdi>
            {note ? (
              <small>
                {' '}
                · <bdi>{note}</bdi>
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </span>
  )
}
