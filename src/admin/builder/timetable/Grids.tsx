'use client'

import { type ReactNode, useRef, type RefObject, useEffect, useState } from 'react'
import { sameId } from '../../../core/ids.js'
import type { lineMoves } from '../lineMoves.js'
import type { BuilderLine } from '../builderLine.js'
import { Tray } from './Tray.js'
import './grids.css'

/** How high the bar is that stays at the top of the tab, in pixels: what sticks stands below it. */
function useBarHeight(inside: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const bar = inside.current
      ?.closest('.agenda-builder')
      ?.querySelector<HTMLElement>('.agenda-builder__toolbar')
    if (!bar) return
    const observer = new ResizeObserver(() => setHeight(bar.offsetHeight))
    observer.observe(bar)
    return () => observer.disconnect()
  }, [inside])
  return height
}

type Props = {
  /** The days, each as a grid. */
  children: ReactNode
  lines: BuilderLine[]
  moves: ReturnType<typeof lineMoves>
  /** The lines in the tray of unscheduled lines. */
  waiting: BuilderLine[]
}

/** The days as grids, one below the other or side by side, and the tray of what waits beside them. */
export function Grids({ children, lines, moves, waiting }: Props) {
  const own = useRef<HTMLDivElement>(null)
  const top = useBarHeight(own)
  const putAside = (row: string) => {
    const line = lines.find(({ id }) => sameId(id, row))
    if (line) moves.putAside(line)
  }
  return (
    <div className="agenda-grids" ref={own} style={{ '--agenda-top': `${top}px` }}>
      <div className="agenda-grids__days">{children}</div>
      <Tray lines={waiting} onBack={putAside} />
    </div>
  )
}
