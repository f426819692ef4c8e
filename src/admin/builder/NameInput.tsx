'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { Combobox, type ComboboxItem } from './Combobox.js'
import { type Begin, chosenAtFirst, isComposing } from './editing.js'

/**
 * What can be taken for what is typed: a name with what tells it apart, or something that would be
 * made of it.
 */
export type Suggestion = ComboboxItem & { take: () => void }

type Props = {
  value: string
  label: string
  placeholder?: string
  className?: string
  faulty?: boolean
  autoFocus?: boolean
  /** Enter takes the first suggestion where no other is chosen; else it is whoever's it is around. */
  takesFirst?: boolean
  /** How its editing begins, where it is a cell. */
  begin?: Begin
  /** Asked for while they are shown. */
  suggest: () => Suggestion[]
  onType: (typed: string) => void
  /** Keys that the list of suggestions does not use itself. */
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  onBlur?: () => void
}

/**
 * A name with suggestions below. The arrows choose one, Enter takes it; with none chosen Enter is
 * whoever's it is around.
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
    // Where nothing is proposed, the arrows lead out of a field in which the first proposal counts.
    if (step && (count || !takesFirst)) {
      event.preventDefault()
      setOpen(true)
      // One place more than there are suggestions: none of them.
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
