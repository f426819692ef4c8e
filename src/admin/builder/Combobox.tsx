'use client'

import { type ComponentProps, useId } from 'react'
import { type ComboboxItem, SuggestionList } from './SuggestionList.js'

export type { ComboboxItem } from './SuggestionList.js'

type Props = {
  /**
   * Attributes of the text field. Key presses that are not for the list go to the surrounding
   * component.
   */
  input: ComponentProps<'input'>
  /** The accessible name of the list. */
  listed: string
  /** With no items, no list is shown. */
  items: readonly ComboboxItem[]
  /** Index of the highlighted item; -1 where none is. */
  chosen: number
  onTake: (index: number) => void
}

/** A text field with a list of suggestions below it, described for screen readers as well. */
export function Combobox({ input, ...list }: Props) {
  const id = useId()
  const shown = list.items.length > 0
  return (
    <span className="agenda-builder__naming">
      <input
        {...input}
        aria-activedescendant={shown && list.chosen >= 0 ? `${id}-${list.chosen}` : undefined}
        aria-autocomplete="list"
        aria-controls={id}
        aria-expanded={shown}
        autoComplete="off"
        dir="auto"
        role="combobox"
      />
      <SuggestionList {...list} id={id} />
    </span>
  )
}
