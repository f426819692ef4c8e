'use client'

import { type RefObject, useMemo } from 'react'
import { sameId, withId } from '../../core/ids.js'
import { duplicateDay, isUnscheduled } from '../../core/builder/index.js'
import { goesOnOn, isOverDays } from '../../core/time/times.js'
import type { Agenda } from '../../core/types.js'
import type { lineMoves } from './lineMoves.js'
import { DayTable, type TableProps } from './DayTable.js'
import { dayActions } from './plans.js'
import type { BuilderLine } from './builderLine.js'
import { Grids } from './timetable/Grids.js'
import { Timetable } from './timetable/Timetable.js'
import type { Builder } from './useBuilder.js'
import { useSteady } from '../useSteady.js'
import { useLineDrag } from './useLineDrag.js'
import { useLinesByDay } from './useLinesByDay.js'
import { useWorkspace } from './workspace/WorkspaceContext.js'
import type { GridBy } from '../../core/builder/index.js'

type Props = TableProps & {
  builder: Builder
  days: string[]
  lines: BuilderLine[]
  moves: ReturnType<typeof lineMoves>
  rightToLeft: boolean
  root: RefObject<HTMLElement | null>
  view: 'list' | GridBy
  onAdd: (day: string) => void
}

/**
 * With more lines than this, a day is drawn only while it is near the screen. Shorter agendas are
 * drawn whole, so that the browser's search and the printer find everything.
 */
const mostDrawn = 100

const nothing: BuilderLine[] = []

const labelIn = ({ event }: Agenda, day: string) =>
  event.days.find(({ date }) => date === day)?.label

/** All days of the agenda, as tables or as grids. */
export function AgendaDays({
  builder,
  days,
  lines,
  moves,
  rightToLeft,
  root,
  view,
  cell,
  editor,
  onAdd,
  onDay,
  ...shared
}: Props) {
  const { agenda, edit } = builder
  const windowed = agenda.sessions.length > mostDrawn
  const byDay = useLinesByDay(lines)
  const on = (day: string): BuilderLine[] => byDay.get(day) ?? nothing
  const waiting = useMemo(
    () => (view === 'list' ? nothing : lines.filter(isUnscheduled)),
    [lines, view],
  )
  const gridLines = (day: string) => on(day).filter((line) => !isUnscheduled(line))
  const long = useMemo(() => lines.filter((line) => isOverDays(line)), [lines])
  const goingOn = (day: string) => {
    const there = long.filter((line) => goesOnOn(line, day))
    return there.length ? there : nothing
  }
  const { ids: selected } = useWorkspace().selection
  const add = useSteady(onAdd)
  const copy = useSteady((from: string, to: string) => edit(duplicateDay(agenda, from, to)))
  const act = useSteady(onDay)
  const here = withId(lines, cell?.row)
  const dayHere = here && (here.day ?? '')
  const gap = useLineDrag(root, (row, { day, above, below }) => {
    const line = lines.find(({ id }) => sameId(id, row))
    // The dragged line is left out, since it cannot be its own neighbour. Looked up in the agenda
    // and not on the page, where the next line of a long list may not be drawn.
    const others = on(day).filter((each) => each !== line)
    const next =
      below === row ? on(day)[on(day).findIndex(({ id }) => sameId(id, row)) + 1]?.id : below
    const index =
      next === undefined
        ? above === undefined
          ? 0
          : others.length
        : others.findIndex(({ id }) => sameId(id, next))
    if (line) moves.drop(line, { day, above: others[index - 1]?.id, below: others[index]?.id })
  })
  if (view !== 'list')
    return (
      <Grids lines={lines} moves={moves} waiting={waiting}>
        {days.filter(Boolean).map((day) => (
          <Timetable
            {...shared}
            actions={dayActions(agenda, day)}
            by={view}
            cell={cell}
            day={day}
            goingOn={goingOn(day)}
            key={day}
            label={labelIn(agenda, day)}
            lines={gridLines(day)}
            moves={moves}
            onAdd={onAdd}
            onDay={onDay}
            open={waiting.length > 0}
            rightToLeft={rightToLeft}
            timeZone={agenda.event.timeZone}
            waiting={waiting}
            windowed={windowed}
          />
        ))}
      </Grids>
    )
  return (
    <>
      <div className="agenda-list">
        {days.map((day, index) => (
          <DayTable
            {...shared}
            actions={dayActions(agenda, day)}
            cell={day === dayHere ? cell : undefined}
            day={day}
            editor={day === dayHere ? editor : undefined}
            first={index === 0}
            goingOn={goingOn(day)}
            key={day}
            label={labelIn(agenda, day)}
            lines={on(day)}
            onAdd={add}
            onCopy={copy}
            onDay={act}
            selected={selected}
            windowed={windowed}
          />
        ))}
      </div>
      {gap ? (
        <div
          aria-hidden
          className="agenda-builder__dropline"
          style={{ insetBlockStart: gap.at.top, left: gap.at.left, inlineSize: gap.at.width }}
        />
      ) : null}
    </>
  )
}
