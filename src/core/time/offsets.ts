/**
 * The offset from UTC that an instant states: `2019-10-26T09:00:00+02:00` is “UTC+2”, `…+05:30`
 * “UTC+5:30”, `…+00:00` “UTC”. Undefined where it states none.
 */
export function offsetOf(instant: string | null | undefined): string | undefined {
  const parts = /(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)$/.exec(instant ?? '')?.groups
  if (!parts) return /Z$/.test(instant ?? '') ? 'UTC' : undefined
  const [hours, minutes] = [Number(parts.hours), parts.minutes === '00' ? '' : `:${parts.minutes}`]
  return hours || minutes ? `UTC${parts.sign === '-' ? '−' : '+'}${hours}${minutes}` : 'UTC'
}

type Timed = { startsAt: string | null; endsAt: string | null }

/** The offsets that some sessions state, each once, in the order of the sessions. */
export const offsetsOf = (sessions: readonly Timed[]): string[] => [
  ...new Set(
    sessions.flatMap(({ startsAt, endsAt }) =>
      [startsAt, endsAt].flatMap((instant) => offsetOf(instant) ?? []),
    ),
  ),
]

type TimedDay = { date: string; sessions: readonly Timed[] }
type TimedLine = Timed & { day: string; startsOffset?: string | null; endsOffset?: string | null }

/** Where the offsets of an agenda are told: nowhere while one holds for all of it. */
export type ToldOffsets = {
  /** Of all its times, in their order. */
  all: string[]
  /** Of a day, where other days have another one. On the day of a change it stands at each time. */
  ofDay: (date: string) => string | undefined
  /** At a line: on the day of a change, or where the clocks show its time twice. */
  atLine: (line: TimedLine) => string[]
}

export function toldOffsets(days: readonly TimedDay[]): ToldOffsets {
  const ofDays = new Map(days.map(({ date, sessions }) => [date, offsetsOf(sessions)]))
  const all = [...new Set([...ofDays.values()].flat())]
  return {
    all,
    ofDay: (date) => {
      const [only, ...others] = ofDays.get(date) ?? []
      return all.length > 1 && !others.length ? only : undefined
    },
    atLine: (line) => {
      const own = ofDays.get(line.day)
      const isTwice = Boolean(line.startsOffset ?? line.endsOffset)
      return own && (isTwice || own.length > 1) ? offsetsOf([line]) : []
    },
  }
}
