'use client'

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, type RefObject, useCallback, useContext, useRef } from 'react'
import type { BuilderLine } from './builderLine.js'
import { RowKeysContext } from './rowKeys.js'
import { useNear } from './useNear.js'
import { useTopOffset } from './useTopOffset.js'
import { sameId } from '../../core/ids.js'

type Props = {
  lines: BuilderLine[]
  /**
   * Id of the line that has the focus. It is always drawn, so that it keeps the focus and what is
   * being typed.
   */
  active?: string
  /** The element of the whole day. While it is not near the screen, none of its lines is drawn. */
  day: RefObject<HTMLElement | null>
  /** Whether to draw lines before the browser has said what is visible. */
  first: boolean
  /** How many checks stand under a line. */
  checksOf: (line: BuilderLine) => number
  children: (line: BuilderLine, index: number) => ReactNode
}

/** Estimated heights in pixels: of a line, of each of its people, of each check. */
const [rowHeight, personHeight, checkHeight] = [48, 25, 56]

const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody aria-hidden className="agenda-builder__gap">
      <tr>
        <td style={{ blockSize: height }} />
      </tr>
    </tbody>
  ) : null

/** The lines of a long day: those near the screen, with empty space in place of the others. */
export function WindowedRows({ lines, active, day, first, checksOf, children }: Props) {
  const near = useNear(day, first)
  const keyOf = useContext(RowKeysContext)
  const start = useRef<HTMLTableSectionElement>(null)
  const scrollMargin = useTopOffset(start)
  const activeIndex = active === undefined ? -1 : lines.findIndex(({ id }) => sameId(id, active))
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = near ? defaultRangeExtractor(range) : []
      return activeIndex < 0 || shown.includes(activeIndex)
        ? shown
        : [...shown, activeIndex].sort((a, b) => a - b)
    },
    [activeIndex, near],
  )
  const estimateSize = (index: number) => {
    const line = lines[index]
    return line
      ? rowHeight +
          Math.max(line.assignments.length, line.place === undefined ? 0 : 1) * personHeight +
          Math.min(checksOf(line), 3) * checkHeight
      : rowHeight
  }
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize,
    getItemKey: (index) => keyOf(lines[index]?.id ?? index),
    overscan: 4,
    // Without flushing at once, all days are drawn together when the page is scrolled, not one
    // after the other.
    useFlushSync: false,
    rangeExtractor,
    scrollMargin,
    initialRect: { width: 1280, height: 1000 },
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)
  return (
    <>
      <tbody aria-hidden className="agenda-builder__gap" ref={start} />
      {items.map(({ index, key, start: from }, n) => {
        const line = lines[index]
        const until = items[n - 1]?.end ?? scrollMargin
        return line ? (
          <Fragment key={key}>
            <Gap height={from - until} />
            <tbody data-index={index} ref={virtualizer.measureElement} role="presentation">
              {children(line, index)}
            </tbody>
          </Fragment>
        ) : null
      })}
      <Gap height={virtualizer.getTotalSize() + scrollMargin - (last?.end ?? scrollMargin)} />
    </>
  )
}
