'use client'

import { type CSSProperties, type RefObject, useEffect, useState } from 'react'
import { elementOf } from '../../elementOf.js'
import { useSteady } from '../../useSteady.js'
import { lineMenuButton } from './lineMenuButton.js'

/**
 * The line whose menu is open, and where that stands on the screen: below a place, with which it
 * begins or ends.
 */
export type OpenLineMenu = { row: string; at: CSSProperties; align: 'end' | 'start' }

/** A long press: milliseconds until the menu opens, and how many pixels the finger may move. */
const [press, stray] = [500, 10]

const place = (left: number, top: number, width = 0, height = 0): CSSProperties => ({
  left,
  top,
  inlineSize: width,
  blockSize: height,
})

const rowOf = (target: Element | undefined): string | undefined => {
  const { line, box } = target?.closest<HTMLElement>('[data-line], [data-box]')?.dataset ?? {}
  return line ?? box
}

/**
 * Opens the menu of a line on a right click, long press or key, in every view. A text field that is
 * being edited keeps the browser's menu.
 */
export function useLineMenu(root: RefObject<HTMLElement | null>, onLine: (row: string) => void) {
  const [open, setOpen] = useState<OpenLineMenu>()
  const choose = useSteady(onLine)
  useEffect(() => {
    const within = root.current
    if (!within) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let from = { x: 0, y: 0 }
    const show = (row: string, at: CSSProperties, align: OpenLineMenu['align'] = 'start') => {
      choose(row)
      setOpen({ row, at, align })
    }
    const click = (event: MouseEvent) => {
      const button = elementOf(event.target)?.closest<HTMLElement>(`.${lineMenuButton}`)
      const row = button && rowOf(button)
      if (!button || row === undefined || row === null) return
      event.stopPropagation()
      const { left, top, width, height } = button.getBoundingClientRect()
      show(row, place(left, top, width, height), 'end')
    }
    const context = (event: MouseEvent) => {
      const target = elementOf(event.target)
      const row = target && rowOf(target)
      if (
        !target ||
        row === undefined ||
        event.ctrlKey ||
        target.closest('.agenda-builder__input, select')
      )
        return
      event.preventDefault()
      clearTimeout(timer)
      const { left, top, width, height } = target.getBoundingClientRect()
      // Opened by a key, the menu appears at the cell.
      const byKey = !event.clientX && !event.clientY
      show(row, byKey ? place(left, top, width, height) : place(event.clientX, event.clientY))
    }
    const stop = () => clearTimeout(timer)
    const down = ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      stop()
      const row = rowOf(elementOf(target))
      if (pointerType !== 'touch' || row === undefined) return
      from = { x, y }
      timer = setTimeout(() => show(row, place(x, y)), press)
    }
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (Math.hypot(x - from.x, y - from.y) > stray) stop()
    }
    const hearing = new AbortController()
    const { signal } = hearing
    within.addEventListener('click', click, { signal })
    within.addEventListener('contextmenu', context, { signal })
    within.addEventListener('pointerdown', down, { signal })
    within.addEventListener('pointermove', move, { signal })
    within.addEventListener('pointerup', stop, { signal })
    within.addEventListener('pointercancel', stop, { signal })
    return () => {
      stop()
      hearing.abort()
    }
  }, [root, choose])
  return { open, close: () => setOpen(undefined) }
}
