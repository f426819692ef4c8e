'use client'

import { untilDay } from '../../core/time/timeText.js'
import { useSay } from '../inputs/useSay.js'
import type { Cell } from './grid.js'
import type { BuilderLine } from './builderLine.js'

type Props = { lines: BuilderLine[]; onCell: (cell: Cell) => void }

/** What began on an earlier day and is still on: a bar for each, that leads to its line. */
export function GoingOn({ lines, onCell }: Props) {
  const { say, language } = useSay()
  if (!lines.length) return null
  return (
    <ul className="agenda-builder__goes-on">
      {lines.map(({ id, title, endDay = '' }) => (
        <li key={id}>
          <button onClick={() => onCell({ row: String(id), column: 'time' })} type="button">
            {say('builder:goesOn', { what: `\u2068${title || say('checks:untitled')}\u2069` })}{' '}
            <small>({untilDay(endDay, language)})</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
