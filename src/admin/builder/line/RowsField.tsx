'use client'

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { isComposing } from '../editing.js'
import { LineField } from './LineField.js'
import type { OpenedLine } from './useLine.js'

type Props = {
  label: string
  line: OpenedLine
  of: string
  rows: readonly { key: string; inputs: ReactNode }[]
  add: string
  remove: (index: number) => string
  /** Adds a row before the one at this place; at the end where there is none. */
  onAdd: (at: number) => void
  onRemove: (index: number) => void
}

/**
 * A list of rows that can be added and taken out. A new row has the focus; Enter in a text of
 * several lines adds one below it, Shift+Enter breaks the line.
 */
export function RowsField({ label, line, of, rows, add, remove, onAdd, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null)
  /** Where a row is to come, and how many there were. */
  const wanted = useRef<{ at: number; before: number }>(undefined)
  const latest = useRef(onAdd)
  useLayoutEffect(() => {
    latest.current = onAdd
    if (!wanted.current || rows.length <= wanted.current.before) return
    const row = list.current?.children[wanted.current.at]
    wanted.current = undefined
    row?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [onAdd, rows.length])
  const addAt = (at: number) => {
    wanted.current = { at, before: rows.length }
    latest.current(at)
  }
  const press = (event: KeyboardEvent, index: number) => {
    const { key, shiftKey, ctrlKey, metaKey, target } = event
    if (!(target instanceof HTMLTextAreaElement) || !target.value.trim()) return
    if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || isComposing(event)) return
    event.preventDefault()
    // What was typed is taken first: a new row comes into the rows as they are then.
    flushSync(() => target.blur())
    addAt(index + 1)
  }
  return (
    <LineField group label={label} line={line} of={[of]}>
      {() => (
        <>
          {rows.length ? (
            <ol className="agenda-line__rows" ref={list}>
              {rows.map(({ key, inputs }, index) => (
                <li key={key} onKeyDown={(event) => press(event, index)}>
                  <div className="agenda-line__row">{inputs}</div>
                  <button
                    aria-label={remove(index)}
                    className="agenda-line__icon"
                    onClick={() => onRemove(index)}
                    type="button"
                  >
                    ×
                  </button>
                </li>
              ))}
            </ol>
          ) : null}
          <button className="agenda-line__add" onClick={() => addAt(rows.length)} type="button">
            + {add}
          </button>
        </>
      )}
    </LineField>
  )
}
