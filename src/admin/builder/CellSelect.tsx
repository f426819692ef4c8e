'use client'

import { type KeyboardEvent, useRef } from 'react'
import type { Way } from './grid.js'
import type { Leave } from './CellInput.js'

type Props = { value: string; label: string; options: { value: string; label: string }[]; onCommit: (value: string) => void; onLeave: Leave }

/** A choice in a cell: letters jump to a value, Enter goes down, Tab on, Escape gives up. */
export function CellSelect({ value, label, options, onCommit, onLeave }: Props) {
  const done = useRef(false)
  const leave = (chosen: string | undefined, way?: Way) => {
    if (done.current) return
    done.current = true
    if (chosen !== undefined && chosen !== value) onCommit(chosen)
    onLeave(way)
  }
  const press = (event: KeyboardEvent<HTMLSelectElement>) => {
    event.stopPropagation()
    const { key, shiftKey, currentTarget } = event
    if (key === 'Escape') return leave(undefined)
    if (key !== 'Enter' && key !== 'Tab') return
    event.preventDefault()
    leave(currentTarget.value, key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
  }
  return (
    <select aria-label={label} autoFocus className="agenda-builder__input" defaultValue={value} onBlur={({ target }) => leave(target.value)} onKeyDown={press}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
