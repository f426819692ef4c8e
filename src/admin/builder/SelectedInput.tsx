'use client'

import { type ClipboardEvent, useState } from 'react'

type Props = {
  /** The id of the element that shows what stands in the cell. */
  shown: string
  label: string
  onType: (typed: string) => void
}

/**
 * Takes what is typed while a cell is selected, to replace what stands there. A real input, so that
 * letters can come from an input method or a dead key; nothing of it shows until one does. It lets
 * pointers through to the cell.
 */
export function SelectedInput({ shown, label, onType }: Props) {
  const [composing, setComposing] = useState(false)
  const id = `${shown}-keys`
  const begin = (input: HTMLInputElement) => {
    const { value } = input
    input.value = ''
    if (value.trim()) onType(value)
  }
  const copy = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    event.clipboardData.setData('text/plain', document.getElementById(shown)?.innerText ?? '')
  }
  return (
    <input
      aria-label={label}
      aria-labelledby={`${id} ${shown}`}
      autoComplete="off"
      className={`agenda-builder__selected ${composing ? 'is-composing' : ''}`}
      dir="auto"
      id={id}
      // A finger that only selects needs no keyboard on the screen.
      inputMode="none"
      onCompositionEnd={({ currentTarget }) => {
        setComposing(false)
        begin(currentTarget)
      }}
      onCompositionStart={() => setComposing(true)}
      onCopy={copy}
      onInput={({ currentTarget, nativeEvent }) => nativeEvent.isComposing || begin(currentTarget)}
      spellCheck={false}
    />
  )
}
