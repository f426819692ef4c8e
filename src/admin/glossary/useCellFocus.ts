'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { CellAt } from '../../core/glossary/index.js'

const inputAt = (table: HTMLTableElement | null, { row, column }: CellAt) =>
  table?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)

/** Which cell has the focus, and taking it to another one, though that is drawn only now. */
export function useCellFocus() {
  const table = useRef<HTMLTableElement>(null)
  const wanted = useRef<CellAt>(undefined)
  const take = () => {
    const input = wanted.current && inputAt(table.current, wanted.current)
    if (!input) return
    wanted.current = undefined
    input.focus()
    input.select()
  }
  useEffect(take)
  const focusAt = useCallback((at: CellAt) => {
    wanted.current = at
    take()
    // What is not there is not waited for, but for a row that the same key has made.
    setTimeout(() => {
      wanted.current = undefined
    }, 500)
  }, [])
  const cellOf = (target: EventTarget): CellAt | undefined => {
    const [row, column] =
      (target instanceof HTMLElement ? target.dataset.cell : undefined)?.split(':').map(Number) ??
      []
    return row === undefined || column === undefined ? undefined : { row, column }
  }
  return { table, focusAt, cellOf }
}
