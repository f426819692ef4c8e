import { groupBy, isBackground, type TimedLine, linesOf } from '../timedLine.js'
import { dayNumber } from '../time/dates.js'
import { isOverDays } from '../time/times.js'
import type { AgendaSession, Timing } from '../types.js'
import { rule, violationAt } from './rule.js'

const parts: Partial<Record<Timing, [from: number, to: number]>> = {
  allDay: [0, 1440],
  morning: [0, 720],
  afternoon: [720, 1080],
  evening: [1080, 1440],
}

/** A line for a part of the day ("Afternoon: free time") explains the time that it covers. */
const explains = ({ day, timing }: AgendaSession, from: number, to: number) => {
  const [part, number] = [Object.hasOwn(parts, timing) ? parts[timing] : undefined, dayNumber(day)]
  return (
    part !== undefined &&
    number !== undefined &&
    number * 1440 + part[0] < to &&
    from < number * 1440 + part[1]
  )
}

/** Between two lines of a day nothing is said for a while: what do people do then? */
export const unexplainedGap = rule(
  'unexplainedGap',
  'advice',
  (agenda, { limits }) => {
    const imprecise = groupBy(
      agenda.sessions.filter(
        (session) =>
          session.status !== 'cancelled' && session.timing !== 'clock' && !isOverDays(session),
      ),
      ({ day }) => day,
    )
    const sat = linesOf(agenda).filter((line) => !isBackground(line))
    return [...groupBy(sat, ({ session }) => session.day)].flatMap(([day, lines]) => {
      let latest: TimedLine | undefined
      return lines.flatMap((line) => {
        const before = latest
        if (!before || line.to > before.to) latest = line
        const minutes = before ? line.from - before.to : 0
        // After a line whose end nobody knows there may be no gap at all.
        if (!before?.endIsKnown || minutes <= 0 || minutes < limits.unexplainedGap) return []
        if (imprecise.get(day)?.some((session) => explains(session, before.to, line.from)))
          return []
        return [
          violationAt(
            [
              { session: before.session, path: 'ends' },
              { session: line.session, path: 'starts' },
            ],
            { minutes },
          ),
        ]
      })
    })
  },
  'agenda',
)
