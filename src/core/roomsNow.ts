import { openMinutes, untilNext } from './time/interval.js'

/** From when to when something takes a place, in epoch milliseconds; `to` is exclusive. */
export type Stretch = { from: number; to: number; place: string | null }

/** What is on in a place, and what comes there after it on the same day. */
export type RoomNow<Line> = { place: string | null; now: Line[]; next: Line[] }

type Opened = { from: number; end?: number; place: string | null; day: string }

const drawn = openMinutes.drawn * 60_000

/**
 * Lines with their ends, by start. One whose end nobody knows lasts until the next one in its place
 * that day, the last one half an hour.
 */
export function untilFollowing<Line extends Opened>(
  lines: readonly Line[],
): (Line & { to: number })[] {
  const roomOf = ({ day, place }: Opened) => `${day} ${place}`
  const byStart = lines.toSorted((a, b) => a.from - b.from)
  const starts = new Map<string, number[]>()
  for (const line of byStart) {
    const before = starts.get(roomOf(line))
    if (before) before.push(line.from)
    else starts.set(roomOf(line), [line.from])
  }
  return byStart.map((line) => {
    const { from, end } = line
    const interval = { from, to: end ?? from + drawn, endIsKnown: end !== undefined }
    return { ...line, to: untilNext(interval, starts.get(roomOf(line)) ?? []) }
  })
}

/** Milliseconds ahead from which a room is shown in which nothing is on yet. */
const soon = 2 * 3_600_000

/**
 * The rooms of a day at an instant: where something is on, or will be soon. Where that is nowhere,
 * all in which something is still to come.
 *
 * @param lines those of the day, by start
 * @param at epoch milliseconds
 */
export function roomsAt<Line extends Stretch>(
  lines: readonly Line[],
  at: number,
  compare: (a: string | null, b: string | null) => number,
): RoomNow<Line>[] {
  const nearby = lines.filter(({ from, to }) => from <= at + soon && at < to)
  const coming = lines.filter(({ to }) => at < to)
  const places = [...new Set((nearby.length ? nearby : coming).map(({ place }) => place))]
  return places.sort(compare).map((place) => {
    const here = lines.filter((line) => line.place === place)
    return {
      place,
      now: here.filter(({ from, to }) => from <= at && at < to),
      next: here.filter(({ from }) => from > at),
    }
  })
}
