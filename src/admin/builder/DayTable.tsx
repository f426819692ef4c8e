'use client'

import { romanNumeral } from '../../core/numbering.js'
import type { Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import { CopyDay } from './CopyDay.js'
import { columns, type Spot } from './grid.js'
import { type Editor, type Line, LineRow } from './LineRow.js'
import type { Builder } from './useBuilder.js'
import type { Remark } from './useRemarks.js'

export type TableProps = {
  numbers: Builder['numbers']
  choices: Builder['choices']
  rulebook: Rulebook
  spot: Spot | undefined
  editor: Editor | undefined
  remarks: Map<string, Remark[]>
  onSpot: (spot: Spot) => void
  onEdit: (spot: Spot) => void
}

type Props = TableProps & { day: string; label?: string; lines: Line[]; onAdd: (day: string) => void; onCopy: (from: string, to: string) => void }

const nothing: Remark[] = []

/** One day of the agenda as a table that is edited in place. */
export function DayTable({ day, label, lines, onAdd, onCopy, numbers, spot, editor, remarks, ...shared }: Props) {
  const { say, language } = useSay()
  const heading = `agenda-day-${day || 'none'}`
  const name = day ? [spokenDate(day, language), label].filter(Boolean).join(' · ') : say('builder:noDay')
  return (
    <section className="agenda-builder__day">
      <h2 id={heading}>{name}</h2>
      {lines.length ? (
        <table aria-labelledby={heading} role="grid">
          <thead>
            <tr>
              {columns.map((column) => (
                <th className={`is-${column}`} key={column} scope="col">
                  {say(`builder:columns:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const id = String(line.id)
              const number = numbers.get(id)
              const here = spot?.row === id
              return (
                <LineRow
                  {...shared}
                  active={here ? spot.column : undefined} editor={here ? editor : undefined} key={id} line={line}
                  number={number === undefined ? undefined : romanNumeral(number)} remarks={remarks.get(id) ?? nothing}
                />
              )
            })}
          </tbody>
        </table>
      ) : (
        <p className="agenda-builder__quiet">{say('builder:emptyDay')}</p>
      )}
      <button className="agenda-builder__add" onClick={() => onAdd(day)} type="button">
        + {say('builder:addLine')}
      </button>
      {day && lines.length ? <CopyDay onCopy={(to) => onCopy(day, to)} /> : null}
    </section>
  )
}
