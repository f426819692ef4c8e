'use client'

import { memo, type MouseEvent } from 'react'
import type { Rulebook } from '../../core/types.js'
import { definitionOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import type { BuilderLine } from './builderLine.js'
import type { Leave } from './cellKeys.js'
import { type Begin, caretAt } from './editing.js'
import { type Column, columns, type Cell } from './grid.js'
import { colourOf } from './lineColour.js'
import { LineCell } from './LineCell.js'
import { LineEditor } from './LineEditor.js'
import { OpenLine } from './line/OpenLine.js'
import { LineGrip } from './LineGrip.js'
import { LineCheck } from './many/LineCheck.js'
import { Icon } from './menus/icons.js'
import { lineMenuButton } from './menus/lineMenuButton.js'
import { SelectedInput } from './SelectedInput.js'
import type { Builder } from './useBuilder.js'
import { LineChecks } from './LineChecks.js'
import type { ShownCheck } from './useChecks.js'

/** What the edited cell needs. */
export type Editor = { begin: Begin; builder: Builder; onLeave: Leave }

type Props = {
  line: BuilderLine
  /** The column where the keyboard is, if it is in this line. */
  active?: Column
  /** Whether Tab reaches this line when the focus is outside the day's table. */
  entry?: boolean
  /** Selected with others or not; undefined while no line is. */
  selected?: boolean
  /** Its index among the rows of its table (from 0), where not all are drawn. */
  rowIndex?: number
  /** Given while a cell of this line is being edited. */
  editor?: Editor
  checks: ShownCheck[]
  number?: string
  choices: Builder['choices']
  rulebook: Rulebook
  onCell: (cell: Cell) => void
  onEdit: (cell: Cell, begin?: Begin) => void
}

const isEmpty = ({ assignments, place }: BuilderLine, column: Column): boolean =>
  column === 'people' ? !assignments.length : column === 'place' && place === undefined

/** Whether there are people or a place to show below the title. */
const hasMore = (line: BuilderLine): boolean => !isEmpty(line, 'people') || !isEmpty(line, 'place')

/**
 * One line of the agenda and what the rules say of it; drawn anew only when something of it
 * changes.
 */
export const LineRow = memo(function LineRow({
  line,
  active,
  entry = false,
  selected,
  rowIndex,
  editor,
  checks,
  number,
  choices,
  rulebook,
  onCell,
  onEdit,
}: Props) {
  const { say } = useSay()
  const row = String(line.id)
  const click = (column: Column, { clientX, clientY, detail }: MouseEvent) => {
    // A click that ends a text selection is meant to copy, and opens nothing.
    if (detail === 1 && getSelection()?.isCollapsed === false) return
    if (active !== column) onCell({ row, column })
    else if (!editor)
      onEdit({ row, column }, detail > 1 ? {} : { caret: caretAt({ clientX, clientY }) })
  }
  const quiet = definitionOf(rulebook.kinds, line.kind)?.pause === true
  return (
    <>
      <tr
        aria-rowindex={rowIndex}
        aria-selected={selected ?? active !== undefined}
        className={[
          'agenda-builder__line',
          quiet ? 'is-pause' : '',
          hasMore(line) || (editor && (active === 'people' || active === 'place'))
            ? 'has-more'
            : '',
          line.teamOnly ? 'is-team' : '',
          selected ? 'is-selected' : '',
          `is-${line.status}`,
        ].join(' ')}
        data-line={row}
        role="row"
        {...colourOf(line, { choices, rulebook })}
      >
        {columns.map((column) => {
          const here = active === column
          const shown = `agenda-cell-${row}-${column}`
          return (
            <td
              className={`agenda-builder__cell is-${column} ${isEmpty(line, column) ? 'is-empty' : ''}`}
              data-cell={`${row}:${column}`}
              data-label={say(`builder:columns:${column}`)}
              key={column}
              onClick={(event) => click(column, event)}
              // Focus that came by keyboard. A pointer selects the cell when the button is
              // released.
              onFocus={({ currentTarget, target }) =>
                target === currentTarget &&
                !here &&
                target.matches(':focus-visible') &&
                onCell({ row, column })
              }
              role="gridcell"
              tabIndex={!here && entry && column === 'time' ? 0 : -1}
            >
              {column === 'time' ? <LineGrip row={row} /> : null}
              {column === 'time' ? <LineCheck selected={selected} title={line.title} /> : null}
              {here && editor ? (
                <LineEditor {...editor} column={column} rulebook={rulebook} session={line} />
              ) : (
                <span id={shown}>
                  <LineCell
                    choices={choices}
                    column={column}
                    number={number}
                    rulebook={rulebook}
                    session={line}
                  />
                </span>
              )}
              {column === 'title' && !(here && editor) ? <OpenLine line={line} /> : null}
              {here && !editor ? (
                <SelectedInput
                  label={say(`builder:columns:${column}`)}
                  onType={(seed) => onEdit({ row, column }, { seed })}
                  shown={shown}
                />
              ) : null}
              {column === 'status' ? (
                <button
                  aria-haspopup="menu"
                  aria-label={say('workspace:ofLine', { title: line.title ?? '' })}
                  className={lineMenuButton}
                  tabIndex={-1}
                  type="button"
                >
                  <Icon name="more" />
                </button>
              ) : null}
            </td>
          )
        })}
      </tr>
      {checks.length ? (
        <tr
          aria-rowindex={rowIndex === undefined ? undefined : rowIndex + 1}
          className="agenda-builder__checks"
          role="row"
        >
          <td colSpan={columns.length} role="gridcell">
            <LineChecks checks={checks} />
          </td>
        </tr>
      ) : null}
    </>
  )
})
