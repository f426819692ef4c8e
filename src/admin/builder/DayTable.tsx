'use client'

import { memo, useContext, useRef } from 'react'
import { numberLabel } from '../../core/ordinals.js'
import { labelOf } from '../../core/vocabulary.js'
import type { Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { CopyDay } from './CopyDay.js'
import { DayHeading } from './DayHeading.js'
import type { Begin } from './editing.js'
import { GoingOn } from './GoingOn.js'
import { columns, type Cell } from './grid.js'
import type { BuilderLine } from './builderLine.js'
import { type Editor, LineRow } from './LineRow.js'
import type { DayAction } from './plans.js'
import type { Builder } from './useBuilder.js'
import type { ShownCheck } from './useChecks.js'
import { RowKeysContext } from './rowKeys.js'
import { WindowedRows } from './WindowedRows.js'
import { sameId } from '../../core/ids.js'

export type TableProps = {
  numbers: Builder['numbers']
  choices: Builder['choices']
  rulebook: Rulebook
  cell: Cell | undefined
  editor: Editor | undefined
  checks: Map<string, ShownCheck[]>
  onCell: (cell: Cell) => void
  onEdit: (cell: Cell, begin?: Begin) => void
  onDay: (action: DayAction, day: string) => void
}

type Props = TableProps & {
  day: string
  label?: string
  actions: DayAction[]
  lines: BuilderLine[]
  /** Lines that began on an earlier day and go on during this one. */
  goingOn: BuilderLine[]
  windowed?: boolean
  /**
   * Whether this is the first day: its lines are drawn before the browser has said what is visible.
   */
  first?: boolean
  /** The selected lines, by their ids; undefined while none is. */
  selected?: ReadonlySet<string>
  onAdd: (day: string) => void
  onCopy: (from: string, to: string) => void
}

const nothing: ShownCheck[] = []

/**
 * The row number of each line for screen readers (`aria-rowindex`). The head counts as one row, and
 * the checks below a line as another.
 */
function rowNumbers(
  lines: BuilderLine[],
  checks: TableProps['checks'],
): { at: number[]; total: number } {
  let total = 1
  const at = lines.map(({ id }) => {
    const own = ++total
    if (checks.get(String(id))?.length) total++
    return own
  })
  return { at, total }
}

/**
 * Whether a map has the same values for the lines of this day; those of other days do not matter.
 */
const sameOf = <T,>(
  lines: readonly BuilderLine[],
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): boolean =>
  before === now || lines.every(({ id }) => before.get(String(id)) === now.get(String(id)))

/** Whether drawing the day again would change nothing. */
function isSame(before: Props, { numbers, checks, actions, ...now }: Props): boolean {
  const earlier = new Map<string, unknown>(Object.entries(before))
  return (
    Object.entries(now).every(([key, value]) => earlier.get(key) === value) &&
    actions.join() === before.actions.join() &&
    sameOf(now.lines, before.numbers, numbers) &&
    sameOf(now.lines, before.checks, checks)
  )
}

/**
 * One day of the agenda as a table that is edited in place; drawn anew only when something of the
 * day changes.
 */
export const DayTable = memo(function DayTable({
  day,
  label,
  actions,
  lines,
  goingOn,
  windowed = false,
  first = false,
  selected,
  onAdd,
  onCopy,
  onDay,
  numbers,
  cell,
  editor,
  checks,
  ...shared
}: Props) {
  const { say, language } = useSay()
  const keyOf = useContext(RowKeysContext)
  const section = useRef<HTMLElement>(null)
  const heading = `agenda-day-${day || 'none'}`
  const numbered = windowed ? rowNumbers(lines, checks) : undefined
  const active = lines.some(({ id }) => sameId(id, cell?.row)) ? cell?.row : undefined
  const rowOf = (line: BuilderLine, index: number) => {
    const id = String(line.id)
    const number = numbers.get(id)
    const here = active === id
    return (
      <LineRow
        {...shared}
        active={here ? cell?.column : undefined}
        editor={here ? editor : undefined}
        entry={active === undefined && index === 0}
        key={keyOf(line.id)}
        line={line}
        selected={selected?.has(id)}
        number={
          number === undefined
            ? undefined
            : numberLabel(number, language, labelOf(shared.rulebook.kinds, line.kind, language))
        }
        checks={checks.get(id) ?? nothing}
        rowIndex={numbered?.at[index]}
      />
    )
  }
  return (
    <section className="agenda-builder__day" data-day={day} ref={section}>
      <DayHeading
        actions={actions}
        day={day}
        id={heading}
        label={label}
        lines={lines}
        onAct={onDay}
      />
      <GoingOn lines={goingOn} onCell={shared.onCell} />
      {lines.length ? (
        <table
          aria-labelledby={heading}
          aria-multiselectable
          aria-rowcount={numbered?.total}
          role="grid"
        >
          <thead role="rowgroup">
            <tr aria-rowindex={windowed ? 1 : undefined} role="row">
              {columns.map((column) => (
                <th className={`is-${column}`} key={column} role="columnheader" scope="col">
                  {say(`builder:columns:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {windowed ? (
            <WindowedRows
              active={active}
              lines={lines}
              day={section}
              first={first}
              checksOf={({ id }) => checks.get(String(id))?.length ?? 0}
            >
              {rowOf}
            </WindowedRows>
          ) : (
            <tbody role="rowgroup">{lines.map(rowOf)}</tbody>
          )}
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
}, isSame)
