'use client'

import { type ComponentProps, useId } from 'react'
import { type ComboboxItem, SuggestionList } from './SuggestionList.js'

export type { ComboboxItem } from './SuggestionList.js'

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
