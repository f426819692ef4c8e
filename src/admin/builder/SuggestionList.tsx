'use client'

import { useEffect, useRef } from 'react'

/**
 * One suggestion. `note` tells it from others of the same name, `makes` says that choosing it would
 * create an entry, `busy` that the person takes part in something else at that time.
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
  /** The accessible name of the list. */
  listed: string
  /** With no items, no list is shown. */
  items: readonly ComboboxItem[]
  /** Index of the highlighted item; -1 where none is. */
  chosen: number
  onTake: (index: number) => void
}

/**
 * The suggestions below a text field. The field refers to the list by `id`, and to an item by `id`
 * and its index.
 */
export function SuggestionList({ id, listed, items, chosen, onTake }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const open = items.length > 0
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, items.length])
  // Pressing the mouse does not take the focus: otherwise the field would lose it, and take what is
  // typed there, before the click arrives.
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
