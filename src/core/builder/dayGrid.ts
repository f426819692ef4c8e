import { sameId } from '../ids.js'
import { intervalOf, type KnownInterval, openMinutes, overlap } from '../time/interval.js'
import { isOverDays } from '../time/times.js'
import type { AgendaSession, Id, Rulebook } from '../types.js'
import { definitionOf } from '../vocabulary.js'
import { inLanes } from './lanes.js'

export type GridBy = 'place' | 'track'

type GridLine = AgendaSession & { id: Id }

/** A session drawn on the grid of its day, and which part of which columns it takes. */
export type GridBox = KnownInterval & {
  session: GridLine
  /** The first column (counted from 0), and over how many columns the box runs. */
  column: number
  span: number
  /**
   * Boxes of one column that run at the same time stand side by side: the index of this one among
   * them (from 0), and how many there are.
   */
  lane: number
  lanes: number
}

/**
 * One day as columns of boxes. The column `null` holds the lines without a place (or track), and is
 * there where it is needed.
 */
export type DayGrid = {
  by: GridBy
  columns: (Id | null)[]
  boxes: GridBox[]
  /** Lines over several days: the grid of one day is too short to draw them on. */
  overDays: GridLine[]
  /** Lines without a time on the clock, in the order of the day. */
  loose: GridLine[]
  /** The hours that the axis shows, in minutes. */
  from: number
  to: number
}

type Drawn = KnownInterval & Pick<GridBox, 'session'>

/**
 * In minutes: a box is drawn at least this high, so that it can be read and caught, however short
 * its session is.
 */
const leastMinutes = 10

function drawnOf(session: GridLine): Drawn | undefined {
  const interval = session.timing === 'clock' ? intervalOf(session, openMinutes.drawn) : undefined
  return (
    interval && { session, ...interval, to: Math.max(interval.to, interval.from + leastMinutes) }
  )
}

/**
 * The places that are in use, or all tracks, in the order that is given; those that it does not
 * name come last. An event has few tracks, and each runs through the whole of it: its lane stands
 * at the same place on every day, and takes what is dragged there on a day that has nothing of it.
 */
function columnsOf(boxes: readonly Drawn[], by: GridBy, order: readonly Id[]): (Id | null)[] {
  const used = new Map(
    boxes.flatMap(({ session }) =>
      session[by] === undefined ? [] : [[String(session[by]), session[by]] as const],
    ),
  )
  const known = by === 'track' ? order : order.flatMap((id) => used.get(String(id)) ?? [])
  const named = new Set(known.map(String))
  return [...known, ...[...used].flatMap(([key, id]) => (named.has(key) ? [] : [id]))]
}

const standsIn = (session: AgendaSession, by: GridBy, column: Id | null) =>
  column === null ? session[by] === undefined : sameId(session[by], column)

/**
 * The lines of one day, and of the night that belongs to it, as a grid. A line for everyone that
 * has no place runs over all columns. If something else runs at the same time, it stands in the
 * column of lines without a place instead, so that no box ever covers another.
 */
export function dayGrid(
  given: readonly GridLine[],
  { by, order = [], kinds }: { by: GridBy; order?: readonly Id[]; kinds: Rulebook['kinds'] },
): DayGrid {
  const [lines, overDays] = [
    given.filter((line) => !isOverDays(line)),
    given.filter((line) => isOverDays(line)),
  ]
  const drawn = lines.flatMap((line) => drawnOf(line) ?? [])
  const alone = (each: Drawn) =>
    drawn.every((other) => other.session === each.session || !overlap(other, each))
  const wide = new Set(
    drawn.filter(
      (each) =>
        each.session[by] === undefined &&
        definitionOf(kinds, each.session.kind)?.forEveryone === true &&
        alone(each),
    ),
  )
  const narrow = drawn.filter((each) => !wide.has(each))
  const named = columnsOf(drawn, by, order)
  const columns =
    !named.length || narrow.some(({ session }) => session[by] === undefined)
      ? [...named, null]
      : named
  const boxes = [
    ...[...wide].map((each): GridBox => ({
      ...each,
      column: 0,
      span: columns.length,
      lane: 0,
      lanes: 1,
    })),
    ...columns.flatMap((id, column) =>
      inLanes(narrow.filter(({ session }) => standsIn(session, by, id))).map((each): GridBox => ({
        ...each,
        column,
        span: 1,
      })),
    ),
  ].sort((a, b) => a.from - b.from || a.column - b.column || a.lane - b.lane)
  const hour = (minutes: number, round: (value: number) => number) => round(minutes / 60) * 60
  return {
    by,
    columns,
    boxes,
    overDays,
    loose: lines.filter((line) => drawnOf(line) === undefined),
    from: hour(Math.min(...drawn.map(({ from }) => from), 1440), Math.floor),
    to: hour(Math.max(...drawn.map(({ to }) => to), 0), Math.ceil),
  }
}

/**
 * The place (or track) of the column beside that of a line. Null is the column of lines without
 * one; undefined means that there is no column on that side.
 */
export function columnBeside(
  { columns, by }: Pick<DayGrid, 'by' | 'columns'>,
  session: AgendaSession,
  step: -1 | 1,
): Id | null | undefined {
  const index = columns.findIndex((id) => standsIn(session, by, id))
  // A box over all columns counts as standing after the last one.
  return columns[(index < 0 ? columns.length : index) + step]
}
