'use client'

import { type Active, useDndMonitor } from '@dnd-kit/core'
import { type RefObject, useEffect, useState } from 'react'
import { followPointer } from './followPointer.js'
import { useDraggedPointer } from './useDraggedPointer.js'

/** The gap between lines where a dragged line would be dropped, and where it is on the screen. */
export type Gap = {
  day: string
  above?: string
  below?: string
  at: { top: number; left: number; width: number }
}

const distance = (y: number, { top, bottom }: DOMRect) =>
  y < top ? top - y : y > bottom ? y - bottom : 0

/** The gap between lines that is nearest to a height on the screen. */
function gapAt(root: HTMLElement, y: number): Gap | undefined {
  const days = [...root.querySelectorAll<HTMLElement>('[data-day]')].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }))
  const { element, box } = days.toSorted((a, b) => distance(y, a.box) - distance(y, b.box))[0] ?? {}
  if (!element || !box) return undefined
  const rows = [...element.querySelectorAll<HTMLElement>('[data-line]')].map((row) => ({
    id: row.dataset.line,
    box: row.getBoundingClientRect(),
  }))
  const index = rows.filter((row) => row.box.top + row.box.height / 2 < y).length
  const [above, below] = [rows[index - 1], rows[index]]
  const top = below?.box.top ?? above?.box.bottom ?? box.bottom
  return {
    day: element.dataset.day ?? '',
    above: above?.id,
    below: below?.id,
    at: { top, left: box.left, width: box.width },
  }
}

/**
 * Dragging lines within the list: where the dragged one would be dropped, and what to do when it
 * is.
 */
export function useLineDrag(
  root: RefObject<HTMLElement | null>,
  onDrop: (row: string, gap: Gap) => void,
): Gap | undefined {
  const [gap, setGap] = useState<Gap>()
  const [dragging, setDragging] = useState(false)
  const pointer = useDraggedPointer()
  const lineOf = ({ active }: { active: Active }): string | undefined => active.data.current?.line
  const gapHere = () => {
    const at = pointer.at()
    return root.current && at ? gapAt(root.current, at.y) : undefined
  }
  useEffect(() => {
    if (!dragging) return
    const again = () => setGap(gapHere())
    // The pointer's position on the screen: the library measures from where the page was before it
    // scrolled.
    const stop = followPointer(again)
    window.addEventListener('scroll', again)
    return () => {
      stop()
      window.removeEventListener('scroll', again)
    }
  }, [dragging, root])
  const end = () => {
    pointer.end()
    setDragging(false)
    setGap(undefined)
  }
  useDndMonitor({
    onDragStart: (event) => {
      pointer.begin(event.activatorEvent)
      setDragging(lineOf(event) !== undefined)
    },
    onDragEnd: (event) => {
      const [row, last] = [lineOf(event), gapHere()]
      end()
      if (row !== undefined && last) onDrop(row, last)
    },
    onDragCancel: end,
  })
  return gap
}
