'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { Combobox, type ComboboxItem } from './Combobox.js'
import { type Begin, chosenAtFirst, isComposing } from './editing.js'

/** A suggestion for the typed name: an entry that exists, or one that would be created. */
export type Suggestion = ComboboxItem & { take: () => void }

type Props = {
  value: string
  label: string
  placeholder?: string
  className?: string
  faulty?: boolean
  autoFocus?: boolean
  /**
   * Whether Enter takes the first suggestion when none is highlighted; otherwise Enter is left to
   * the surrounding component.
   */
  takesFirst?: boolean
  /** How editing begins, if the input is that of a cell. */
  begin?: Begin
  /** Called only while the suggestions are shown. */
  suggest: () => Suggestion[]
  onType: (typed: string) => void
  /** Receives the keys that the list of suggestions does not use. */
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  onBlur?: () => void
}

/**
 * A text field for a name, with suggestions below. The arrows highlight one and Enter takes it;
 * with none highlighted, Enter is left to the surrounding component.
 */
export function NameInput({
  value,
  label,
  placeholder,
  className,
  faulty,
  autoFocus,
  takesFirst = false,
  begin,
  suggest,
  onType,
  onKeyDown,
  onBlur,
}: Props) {
  const { say } = useSay()
  const [open, setOpen] = useState(false)
  const [arrowed, setChosen] = useState(-1)
  const suggestions = open ? suggest() : []
  const shown = suggestions.length > 0
  const chosen = arrowed < 0 && takesFirst && shown ? 0 : arrowed
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }
  const take = (suggestion: Suggestion) => {
    close()
    suggestion.take()
  }
  const begun = useRef(false)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return onKeyDown(event)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const suggestion = shown ? suggestions[chosen] : undefined
    const count = step ? (shown ? suggestions : suggest()).length : 0
    // With no suggestions, the arrows leave a field in which Enter would take the first one.
    if (step && (count || !takesFirst)) {
      event.preventDefault()
      setOpen(true)
      // The arrows also stop at “none of them”, where Enter does not take the first suggestion.
      const [places, none] = takesFirst ? [Math.max(count, 1), 0] : [count + 1, 1]
      setChosen(((chosen + none + step + places) % places) - none)
    } else if (event.key === 'Enter' && suggestion && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      event.stopPropagation()
      take(suggestion)
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      close()
    } else {
      if (event.key === 'Enter' || event.key === 'Tab') close()
      onKeyDown(event)
    }
  }
  return (
    <Combobox
      chosen={chosen}
      input={{
        'aria-invalid': faulty || undefined,
        'aria-label': label,
        autoFocus,
        className,
        onKeyDown: press,
        placeholder,
        value,
        onBlur: () => (close(), onBlur?.()),
        onChange: ({ target }) => (setOpen(true), setChosen(-1), onType(target.value)),
        onFocus: ({ target }) => {
          if (begin && !begun.current)
            target.setSelectionRange(...chosenAtFirst(target.value, begin))
          begun.current = true
        },
      }}
      items={suggestions}
      listed={say('names:suggestions')}
      onTake={(index) => take(suggestions[index]!)}
    />
  )
}
