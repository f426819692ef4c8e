import type { Id } from '../types.js'
import type { DayGrid } from './dayGrid.js'
import { sameId } from '../ids.js'

export type GridWay = 'down' | 'end' | 'home' | 'left' | 'right' | 'up'

type Stop = { id: Id; from: number; first: number; last: number; lane: number }

/**
 * Where the keyboard can stop: first the lines over several days and those without a time, each as
 * wide as the grid, then the boxes by time.
 */
const stopsOf = ({ overDays, loose, boxes, columns }: DayGrid): Stop[] => [
  ...[...overDays, ...loose].map(({ id }, index, { length }): Stop => ({
    id,
    from: index - length - 1,
    first: 0,
    last: columns.length - 1,
    lane: 0,
  })),
  ...boxes.map(({ session, from, column, span, lane }): Stop => ({
    id: session.id,
    from,
    first: column,
    last: column + span - 1,
    lane,
  })),
]

const sharesColumn = (a: Stop, b: Stop) => a.first <= b.last && b.first <= a.last

/** The stop that is nearest in time; the earlier one where two are as near. */
const nearest = (stops: readonly Stop[], { from }: Stop): Stop | undefined =>
  stops.reduce<Stop | undefined>(
    (best, stop) =>
      !best || Math.abs(stop.from - from) < Math.abs(best.from - from) ? stop : best,
    undefined,
  )

/**
 * The stops between the nearest ones over all columns (such as two breaks) before and after a box.
 * Going sideways stays among these, or else a line that comes after a break could not be reached
 * from the break.
 */
function stretchOf(stops: readonly Stop[], here: Stop): readonly Stop[] {
  const last = Math.max(...stops.map((stop) => stop.last))
  const isWide = (stop: Stop) => stop.first === 0 && stop.last === last
  const index = stops.indexOf(here)
  const end = stops.findIndex((stop, at) => at > index && isWide(stop))
  return stops.slice(
    stops.findLastIndex((stop, at) => at < index && isWide(stop)) + 1,
    end < 0 ? undefined : end,
  )
}

function beside(stops: readonly Stop[], here: Stop, step: -1 | 1): Stop | undefined {
  const lane = stops.filter(
    (stop) =>
      stop.first === here.first &&
      stop.last === here.last &&
      Math.sign(stop.lane - here.lane) === step,
  )
  const lanes = lane.filter((stop) => stop.lane === here.lane + step)
  if (lanes.length) return nearest(lanes, here)
  const away = (stop: Stop) => (step > 0 ? stop.first - here.last : here.first - stop.last)
  const near = stretchOf(stops, here).filter((stop) => away(stop) > 0)
  const others = near.length ? near : stops.filter((stop) => away(stop) > 0)
  const least = Math.min(...others.map(away))
  return nearest(
    others.filter((stop) => away(stop) === least),
    here,
  )
}

/**
 * The box to which the keyboard goes from another one of the day; the same box where there is none
 * in that direction. `right` goes towards later columns.
 */
export function nextBox(grid: DayGrid, id: Id, way: GridWay): Id {
  const stops = stopsOf(grid)
  const index = stops.findIndex((stop) => sameId(stop.id, id))
  const here = stops[index]
  const to = (): Stop | undefined => {
    if (!here || way === 'home') return stops[0]
    switch (way) {
      case 'end':
        return stops.at(-1)
      case 'down':
        return stops.slice(index + 1).find((stop) => sharesColumn(stop, here))
      case 'up':
        return stops.slice(0, index).findLast((stop) => sharesColumn(stop, here))
      case 'left':
        return beside(stops, here, -1)
      case 'right':
        return beside(stops, here, 1)
    }
  }
  return to()?.id ?? id
}
