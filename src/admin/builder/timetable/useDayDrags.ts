'use client'

import type { RefObject } from 'react'
import type { DayGrid } from '../../../core/builder/index.js'
import { sameId } from '../../../core/ids.js'
import type { lineMoves } from '../lineMoves.js'
import type { BuilderLine } from '../builderLine.js'
import { type BoxDrag, useBoxDrag } from './useBoxDrag.js'
import { useDragClash } from './useDragClash.js'
import { useTrayDrag } from './useTrayDrag.js'

type Day = {
  area: RefObject<HTMLElement | null>
  day: string
  grid: DayGrid
  lines: BuilderLine[]
  moves: ReturnType<typeof lineMoves>
  rightToLeft: boolean
  /** The lines in the tray. */
  waiting: BuilderLine[]
}

/** What is dragged over a day (a box of its grid, or a line from the tray), and its clashes. */
export function useDayDrags({ area, day, grid, lines, moves, rightToLeft, waiting }: Day) {
  const drag = useBoxDrag({ grid, area, rightToLeft, onChange: moves.change })
  const at = ({ start, column }: { start: number; column: number }) => ({
    day,
    start,
    column: grid.columns[column] ?? null,
  })
  const drop = useTrayDrag({ grid, area, rightToLeft }, (id, target) => {
    const line = waiting.find((each) => sameId(each.id, id))
    if (line) moves.takeIn(line, at(target))
  })
  const shift = ({ minutes, longer, column }: BoxDrag) => ({
    minutes,
    longer,
    to: column === undefined ? undefined : grid.columns[column],
  })
  const dragged = drag && lines.find(({ id }) => sameId(id, drag.id))
  const dropped = drop && waiting.find(({ id }) => sameId(id, drop.id))
  const clashes = useDragClash(
    drag?.id ?? drop?.id,
    dragged ? moves.preview(dragged, shift(drag)) : dropped && moves.previewIn(dropped, at(drop)),
  )
  return { drag, drop, dropped, clashes }
}
