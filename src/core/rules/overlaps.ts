import { dayMinutes, minutesOf } from '../time/clock.js'
import { daysFrom, isDate } from '../time/dates.js'
import type { AgendaSession } from '../types.js'

/** A session's stretch on one line of minutes that runs through all days; ends are exclusive. */
export type Stretch = { session: AgendaSession; from: number; to: number }

const epoch = '1970-01-01'

/** Sessions with a day and both times that take place; a start alone is a moment and is in nobody's way. */
export function stretchesOf(sessions: AgendaSession[]): Stretch[] {
  return sessions.flatMap((session) => {
    const from = minutesOf(session.starts)
    const to = minutesOf(session.ends)
    if (session.timing !== 'clock' || session.status === 'cancelled' || from === undefined || to === undefined) return []
    if (!isDate(session.day)) return []
    const base = daysFrom(epoch, session.day) * dayMinutes
    const end = to + (session.endsNextDay ? dayMinutes : 0)
    return end > from ? [{ session, from: base + from, to: base + end }] : []
  })
}

/** All pairs that overlap, found by a sweep over the starts: the earlier one first. */
export function overlappingPairs(stretches: Stretch[]): [Stretch, Stretch][] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)
  const pairs: [Stretch, Stretch][] = []
  let running: Stretch[] = []
  for (const stretch of sorted) {
    running = running.filter(({ to }) => to > stretch.from)
    for (const earlier of running) pairs.push([earlier, stretch])
    running.push(stretch)
  }
  return pairs
}
