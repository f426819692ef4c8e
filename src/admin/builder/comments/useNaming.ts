'use client'

import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { closeUp, type Colleague, mentionBeingTyped } from '../../../core/comments/index.js'
import { bestMatches } from '../../../core/names/index.js'

/** How many colleagues are suggested at most. */
const most = 8

type Tools = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  colleagues: readonly Colleague[]
  language: string
  onType: (text: string) => void
}

/**
 * Suggests colleagues while a name is typed after an `@`. The arrows highlight one, Enter or Tab
 * takes it.
 */
export function useNaming({ field, text, colleagues, language, onType }: Tools) {
  const id = useId()
  /** Where the space is that came with a name, until something is typed. */
  const space = useRef<number>(undefined)
  const [caret, setCaret] = useState<number>()
  const [chosen, setChosen] = useState(0)
  const typing = caret === undefined ? undefined : mentionBeingTyped(text, caret)
  const found = !typing
    ? []
    : (typing.typed.trim() ? bestMatches(typing.typed, colleagues) : colleagues).slice(0, most)
  // No suggestion for a name that is already complete.
  const items = found.length === 1 && typing?.typed.trimEnd() === found[0]?.name ? [] : found

  const put = (typed: string, at: number) => {
    flushSync(() => {
      onType(typed)
      setCaret(undefined)
    })
    field.current?.focus()
    field.current?.setSelectionRange(at, at)
  }
  const take = (index: number) => {
    const name = items[index]?.name
    if (!typing || name === undefined || caret === undefined) return
    const before = `${text.slice(0, typing.from)}@${name} `
    put(before + text.slice(caret).replace(/^ /, ''), before.length)
    space.current = before.length - 1
  }
  /** Handles a key press; answers whether it was for the suggestions. */
  const press = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (!items.length || ctrlKey || metaKey) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step) setChosen((chosen + step + items.length) % items.length)
    else if (key === 'Enter' || key === 'Tab') take(chosen)
    else if (key === 'Escape') setCaret(undefined)
    else return false
    return true
  }
  return {
    press,
    input: {
      'aria-activedescendant': items.length ? `${id}-${chosen}` : undefined,
      'aria-autocomplete': 'list' as const,
      'aria-controls': id,
      onBlur: () => setCaret(undefined),
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
        const { value, selectionEnd: typedTo } = target
        const closed = closeUp(value, { space: space.current, caret: typedTo, language })
        space.current = undefined
        if (closed !== undefined) return put(closed, typedTo - 1)
        setChosen(0)
        setCaret(typedTo)
        onType(value)
      },
    },
    list: {
      id,
      chosen,
      items: items.map(({ id: key, name }) => ({ key, text: name })),
      onTake: take,
    },
  }
}
