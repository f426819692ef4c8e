'use client'

import { useEffect, useRef } from 'react'

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
  id: string
  /** What the list is called. */
  listed: string
  /** None: no list is shown. */
  items: readonly ComboboxItem[]
  /** Which of them is chosen now; -1: none. */
  chosen: number
  onTake: (index: number) => void
}

/** What can be meant, below a field that names it by `id`; one of them is `id` and its index. */
export function SuggestionList({ id, listed, items, chosen, onTake }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, items.length])
  // Pressed without taking the focus: the field would be left, with what is chosen there, before
  // this is clicked.
  return (
    <ul
      aria-label={listed}
      className="agenda-builder__suggestions"
      hidden={!items.length}
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
  )
}
