'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isComposing } from '../editing.js'

/** Milliseconds after the last letter in which what was typed becomes one step that can be undone. */
export const pause = 900

type Letters = HTMLInputElement | HTMLTextAreaElement

/**
 * Text that is being typed in a field of the panel. It is taken when the field is left, after a
 * pause, and before the agenda is saved; what cannot be taken stays to be corrected.
 * @param commit answers whether the text could be taken
 */
export function useTyped(value: string, commit: (typed: string) => boolean, soon = true) {
  const [typed, setTyped] = useState<string>()
  const [faulty, setFaulty] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ typed, commit, value })
  useLayoutEffect(() => {
    latest.current = { typed, commit, value }
  })
  const take = (): boolean => {
    clearTimeout(timer.current)
    const { typed: now, commit: to, value: before } = latest.current
    if (now === undefined) return true
    const taken = now === before || to(now)
    setFaulty(!taken)
    if (taken) setTyped(undefined)
    return taken
  }
  // Text that is being typed is taken when the panel closes or shows another line.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      const { typed: now, commit: to, value: before } = latest.current
      if (now !== undefined && now !== before) to(now)
    },
    [],
  )
  return {
    faulty,
    take,
    input: {
      value: typed ?? value,
      'aria-invalid': faulty || undefined,
      onChange: ({ target }: { target: Letters }) => {
        setTyped(target.value)
        latest.current.typed = target.value
        clearTimeout(timer.current)
        if (soon) timer.current = setTimeout(take, pause)
      },
      onBlur: () => void take(),
      onKeyDown: (event: KeyboardEvent<Letters>) => {
        const { key, ctrlKey, metaKey, currentTarget } = event
        if (isComposing(event)) return
        const command = ctrlKey || metaKey
        // Undo within the field applies to letters that are not an edit yet.
        if (command && key.toLowerCase() === 'z' && typed !== undefined && typed !== value)
          event.stopPropagation()
        else if (command && key.toLowerCase() === 's') {
          if (!flushSync(take)) event.preventDefault()
        } else if (key === 'Enter' && currentTarget.tagName === 'INPUT') take()
      },
    },
  }
}
