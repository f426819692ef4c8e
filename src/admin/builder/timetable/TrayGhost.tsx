'use client'

import type { DayGrid } from '../../../core/builder/index.js'
import { clockOf } from '../../../core/time/clock.js'
import { useSay } from '../../inputs/useSay.js'
import type { BuilderLine } from '../builderLine.js'
import { heightOf } from './measures.js'
import type { TrayDrop } from './useTrayDrag.js'

type Props = {
  clashes: string[]
  drop: TrayDrop
  grid: Pick<DayGrid, 'columns' | 'from'>
  line: BuilderLine
}

/** How high it is drawn, in minutes: as long as it will be at first. */
const minutesDrawn = 60

/** Shows where a line from the tray would be dropped, and its clashes there. */
export function TrayGhost({ clashes, drop, grid, line }: Props) {
  const { say } = useSay()
  const share = 100 / grid.columns.length
  return (
    <div
      aria-hidden
      className={`agenda-timetable__box is-dragged${clashes.length ? ' is-clashing' : ''}`}
      data-ghost=""
      style={{
        insetBlockStart: heightOf(drop.start - grid.from),
        blockSize: heightOf(minutesDrawn),
        insetInlineStart: `${drop.column * share}%`,
        inlineSize: `${share}%`,
      }}
    >
      <span className="agenda-timetable__time" dir="ltr">
        {clockOf(drop.start)}
      </span>{' '}
      <bdi className="agenda-timetable__title">{line.title || say('checks:untitled')}</bdi>{' '}
      {clashes.length ? (
        <strong className="agenda-timetable__clash">{clashes.join(' ')}</strong>
      ) : null}
    </div>
  )
}
