'use client'

import { useDraggable } from '@dnd-kit/core'
import { type CSSProperties, memo } from 'react'
import { withId } from '../../../core/ids.js'
import type { DayGrid, GridBox, GridBy } from '../../../core/builder/index.js'
import type { Rulebook } from '../../../core/types.js'
import { definitionOf, labelOf } from '../../../core/vocabulary.js'
import { clockOf } from '../../../core/time/clock.js'
import { useSay } from '../../inputs/useSay.js'
import type { Column, Cell } from '../grid.js'
import { CommentMark } from '../comments/CommentMark.js'
import { colourOf } from '../lineColour.js'
import { timingText, typedTime } from '../lineEdits.js'
import type { BuilderLine } from '../builderLine.js'
import { partyName } from '../party.js'
import { TeamMark } from '../TeamMark.js'
import type { Builder } from '../useBuilder.js'
import type { ShownCheck } from '../useChecks.js'
import { heightOf } from './measures.js'
import type { BoxDrag } from './useBoxDrag.js'

type Props = {
  line: BuilderLine
  by: GridBy
  grid: DayGrid
  /** Its place on the grid; undefined for lines without a clock time. */
  box?: GridBox
  /** Given while it is dragged. */
  drag?: BoxDrag
  /** What it would clash with if it were let go now. */
  clashes?: string[]
  /** The column of the list where the keyboard is, if it is in this line. */
  active?: Column
  reachable: boolean
  number?: string
  checks?: ShownCheck[]
  choices: Builder['choices']
  rulebook: Rulebook
  onCell: (cell: Cell) => void
  onEdit: (cell: Cell) => void
}

const percent = (share: number) => `${share * 100}%`

function placeOf(
  box: GridBox,
  drag: BoxDrag | undefined,
  { columns, from }: DayGrid,
): CSSProperties {
  const moved =
    drag?.column === undefined ? box : { ...box, column: drag.column, span: 1, lane: 0, lanes: 1 }
  const minutes = box.to - box.from + (drag?.longer ?? 0)
  return {
    insetBlockStart: heightOf(box.from + (drag?.minutes ?? 0) - from),
    blockSize: heightOf(minutes),
    insetInlineStart: percent((moved.column + moved.lane / moved.lanes) / columns.length),
    inlineSize: percent(moved.span / moved.lanes / columns.length),
  }
}

/** The time that a box shows; while it is dragged, the new one. */
function timeOf(
  line: BuilderLine,
  box: GridBox | undefined,
  drag: BoxDrag | undefined,
  language: string,
): string {
  if (!box || !drag) return typedTime(line, language)
  const end = box.to + (drag.minutes ?? 0) + (drag.longer ?? 0)
  return [
    clockOf(box.from + (drag.minutes ?? 0)),
    box.endIsKnown || drag.longer ? clockOf(end) : '',
  ]
    .filter(Boolean)
    .join('–')
}

/**
 * A session on the grid. It is selected, moved, lengthened and shortened like its line in the list.
 */
export const TimetableBox = memo(function TimetableBox({
  line,
  by,
  grid,
  box,
  drag,
  clashes,
  active,
  reachable,
  number,
  checks,
  choices,
  rulebook,
  onCell,
  onEdit,
}: Props) {
  const { say, language, colon } = useSay()
  const row = String(line.id)
  const body = useDraggable({ id: `box:${row}`, data: { box: row }, disabled: !box })
  const edge = useDraggable({ id: `edge:${row}`, data: { box: row, edge: true }, disabled: !box })
  const quiet = definitionOf(rulebook.kinds, line.kind)?.pause === true
  const worst = checks?.[0]?.level
  // The name of the column is not repeated in the box.
  const other =
    by === 'place'
      ? withId(choices.tracks, line.track)?.name
      : withId(choices.places, line.place)?.name
  const people = line.assignments.map((each) => partyName(each, choices)).filter(Boolean)
  const { style, ...colour } = colourOf(line, { choices, rulebook })
  const time =
    line.timing === 'clock'
      ? timeOf(line, box, drag, language)
      : timingText(line, { say, language })
  return (
    <div
      aria-selected={active !== undefined}
      className={[
        'agenda-timetable__box',
        quiet ? 'is-pause' : '',
        line.teamOnly ? 'is-team' : '',
        `is-${line.status}`,
        worst ? `has-${worst}` : '',
        box && !box.endIsKnown ? 'is-open' : '',
        drag ? 'is-dragged' : '',
        drag && clashes?.length ? 'is-clashing' : '',
      ]
        .filter(Boolean)
        .join(' ')}
      data-box={row}
      data-cell={`${row}:${active ?? 'title'}`}
      onClick={() => onCell({ row, column: 'title' })}
      onDoubleClick={() => onEdit({ row, column: 'title' })}
      ref={body.setNodeRef}
      role="option"
      style={{ ...style, ...(box && placeOf(box, drag, grid)) }}
      tabIndex={reachable ? 0 : -1}
      {...colour}
      {...body.listeners}
    >
      <span className="agenda-timetable__time" dir="ltr">
        {time}
      </span>{' '}
      <span className="agenda-timetable__title">
        {number ? <span className="agenda-builder__number">{number}</span> : null}
        <bdi>{line.title || <em>{say('checks:untitled')}</em>}</bdi>
      </span>{' '}
      {line.teamOnly ? <TeamMark /> : null} <CommentMark line={line} quiet />{' '}
      {drag && clashes?.length ? (
        <strong className="agenda-timetable__clash">{clashes.join(' ')}</strong>
      ) : null}
      {checks?.length ? (
        <span className="agenda-timetable__said">
          {checks.map(({ level, text }) => (
            <span className={`is-${level}`} key={text}>
              <span className="agenda-unseen">{say(`checks:${level}`) + colon}</span>
              {text}{' '}
            </span>
          ))}
        </span>
      ) : null}
      <small className="agenda-timetable__more">
        {[
          labelOf(rulebook.kinds, line.kind, language),
          other,
          line.status === 'confirmed' ? undefined : say(`values:sessionStatus:${line.status}`),
          ...people,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {box ? (
        <span
          aria-hidden
          className="agenda-timetable__edge"
          ref={edge.setNodeRef}
          {...edge.listeners}
        />
      ) : null}
    </div>
  )
})
