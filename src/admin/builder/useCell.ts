'use client'

import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../core/types.js'
import { elementOf } from '../elementOf.js'
import { type Begin, isComposing } from './editing.js'
import { neighbour, type Cell, cellOf, type Way, wayOf } from './grid.js'

type Keys = {
  /** The ids that new lines got when they were saved, by their temporary ids. */
  adopted: Readonly<Record<string, Id>>
  onShortcut: (event: KeyboardEvent, cell: Cell | undefined) => boolean
  /** The rows of the same table, which Tab walks through. */
  beside: (row: string) => string[]
}

/** Which cell of the table has the focus, and whether it is being edited. */
export function useCell(
  root: RefObject<HTMLElement | null>,
  rows: string[],
  rightToLeft: boolean,
  { adopted, onShortcut, beside }: Keys,
) {
  const [chosen, setCell] = useState<Cell>()
  const [editing, setEditing] = useState<Begin>()
  const wantsFocus = useRef(false)
  // A saved line has another id and is the same line. A temporary id that is in the list belongs to
  // a later line.
  const saved = chosen && !rows.includes(chosen.row) ? adopted[chosen.row] : undefined
  const cell = useMemo(
    () => (chosen && saved !== undefined ? { ...chosen, row: String(saved) } : chosen),
    [chosen, saved],
  )
  // Only then: setting it to what it is would draw the agenda once more.
  useLayoutEffect(() => {
    if (cell !== chosen) setCell(cell)
  }, [cell, chosen])

  const goTo = useCallback(
    (to: Cell, begin?: Begin) => {
      // A value that cannot be taken has to be corrected, or cancelled with Escape, before the
      // focus moves on.
      const held = root.current?.querySelector<HTMLElement>(
        '.agenda-builder__input[aria-invalid=true]',
      )
      if (held) return held.focus()
      wantsFocus.current = true
      setCell(to)
      setEditing(begin)
    },
    [root],
  )
  /** Selects a cell without moving the focus. */
  const select = useCallback((to: Cell) => {
    wantsFocus.current = false
    setCell(to)
    setEditing(undefined)
  }, [])
  const beginAt = useCallback((at: Cell, begin: Begin = {}) => goTo(at, begin), [goTo])
  /** The next cell that way, if there is one; Tab stays in its table. */
  const onwards = (from: Cell, way: Way, tab = false): Cell | undefined => {
    const to = neighbour(tab ? beside(from.row) : rows, from, way, { wrap: tab })
    return to.row === from.row && to.column === from.column ? undefined : to
  }
  const leave = (way?: Way): boolean => {
    if (!cell) return false
    // After a click elsewhere the focus stays there.
    const inside =
      root.current?.contains(document.activeElement) || document.activeElement === document.body
    wantsFocus.current = Boolean(inside)
    setEditing(undefined)
    const to = way && onwards(cell, way, way !== 'down')
    if (to) setCell(to)
    return to !== undefined
  }

  // Before the next key arrives: a key that is pressed while nothing has the focus would be lost.
  useLayoutEffect(() => {
    if (!cell || editing || !wantsFocus.current) return
    wantsFocus.current = false
    const shown = root.current?.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(`${cell.row}:${cell.column}`)}"]`,
    )
    ;(shown?.querySelector<HTMLElement>('.agenda-builder__selected') ?? shown)?.focus()
  })

  const press = (event: KeyboardEvent) => {
    // Keys typed in a panel beside the agenda, and keys of an input method, are left alone.
    if (
      elementOf(event.target)?.closest('.agenda-builder__plan, .agenda-publish, .agenda-line') ||
      isComposing(event)
    )
      return
    const here = cellOf(event.target)
    if (onShortcut(event, here ?? cell) || !here || editing) return
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const command = ctrlKey || metaKey
    const way = altKey ? undefined : wayOf(key, rightToLeft, command)
    if (way) goTo(neighbour(rows, here, way))
    else if (key === 'Enter' || key === 'F2') goTo(here, {})
    else if (key === 'Tab' && !command && !altKey && elementOf(event.target)?.closest('td')) {
      const to = onwards(here, shiftKey ? 'left' : 'right', true)
      // After the last cell of a day, Tab goes on in the page.
      if (!to) return
      goTo(to)
    } else {
      // The letter itself goes to the cell's input, which has the focus by then.
      if (key.length === 1 && !command && !altKey && elementOf(event.target)?.matches('td'))
        goTo(here)
      return
    }
    event.preventDefault()
  }
  return { cell, editing, goTo, select, beginAt, leave, press }
}
