'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { LineField } from './LineField.js'
import type { OpenedLine } from './useLine.js'

type Props = {
  label: string
  line: OpenedLine
  of: string
  rows: readonly { key: string; inputs: ReactNode }[]
  add: string
  remove: (index: number) => string
  onAdd: () => void
  onRemove: (index: number) => void
}

/** A list of rows that can be added and taken out. A new row has the focus. */
export function RowsField({ label, line, of, rows, add, remove, onAdd, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const before = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (before.current === undefined || rows.length <= before.current) return
    before.current = undefined
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [rows.length])
  return (
    <LineField group label={label} line={line} of={[of]}>
      {() => (
        <>
          {rows.length ? (
            <ol className="agenda-line__rows" ref={list}>
              {rows.map(({ key, inputs }, index) => (
                <li key={key}>
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
          <button
            className="agenda-line__add"
            onClick={() => {
              before.current = rows.length
              onAdd()
            }}
            type="button"
          >
            + {add}
          </button>
        </>
      )}
    </LineField>
  )
}
