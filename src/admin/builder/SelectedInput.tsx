'use client'

import { type ClipboardEvent, useState } from 'react'

type Props = {
  /** Id of the element that shows the cell's value. */
  shown: string
  label: string
  onType: (typed: string) => void
}

/**
 * An invisible text input over the selected cell. Typing there replaces the cell's value. It is a
 * real input so that input methods and dead keys work, and it lets the pointer through to the cell.
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
      // Selecting a cell by touch does not open the on-screen keyboard.
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
