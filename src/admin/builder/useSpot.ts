'use client'

import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { neighbour, type Spot, spotOf, type Way, wayOf } from './grid.js'

/** Columns in which a letter begins to replace what stands there. */
const typedInto = new Set(['time', 'title', 'place'])

type Keys = { onShortcut: (event: KeyboardEvent, spot: Spot | undefined) => boolean }

/** Where the keyboard is in the table, and whether it types there. The cell gets the focus, as screen readers expect of a grid. */
export function useSpot(root: RefObject<HTMLElement | null>, rows: string[], rightToLeft: boolean, { onShortcut }: Keys) {
  const [spot, setSpot] = useState<Spot>()
  const [editing, setEditing] = useState<{ seed?: string }>()
  const wantsFocus = useRef(false)

  const goTo = useCallback((to: Spot, type = false) => {
    wantsFocus.current = true
    setSpot(to)
    setEditing(type ? {} : undefined)
  }, [])
  const beginAt = useCallback((at: Spot) => goTo(at, true), [goTo])
  const leave = (way?: Way) => {
    if (!spot) return
    // Whoever clicked elsewhere is there already.
    const inside = root.current?.contains(document.activeElement) || document.activeElement === document.body
    wantsFocus.current = Boolean(inside)
    setEditing(undefined)
    if (way) setSpot(neighbour(rows, spot, way, { wrap: way !== 'down' }))
  }

  // Before the next key can come: one that is pressed while nothing has the focus would be lost.
  useLayoutEffect(() => {
    if (!spot || editing || !wantsFocus.current) return
    wantsFocus.current = false
    root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${spot.row}:${spot.column}`)}"]`)?.focus()
  })

  const press = (event: KeyboardEvent) => {
    // What is typed in a panel beside the agenda is not for the agenda.
    if ((event.target as HTMLElement).closest('.agenda-builder__plan, .agenda-publish')) return
    const here = spotOf(event.target as Element)
    if (onShortcut(event, here ?? spot) || !here || editing) return
    const { key, ctrlKey, metaKey, altKey } = event
    const command = ctrlKey || metaKey
    const way = altKey ? undefined : wayOf(key, rightToLeft, command)
    if (way) goTo(neighbour(rows, here, way))
    else if (key === 'Enter' || key === 'F2') goTo(here, true)
    else if (key.length === 1 && key !== ' ' && !command && !altKey && typedInto.has(here.column)) {
      goTo(here, true)
      setEditing({ seed: key })
    } else return
    event.preventDefault()
  }
  return { spot, editing, goTo, beginAt, leave, press }
}
