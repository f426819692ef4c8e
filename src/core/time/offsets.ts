/**
 * How far the clocks are from UTC at an instant that says so: `2019-10-26T09:00:00+02:00` is
 * “UTC+2”, `…+05:30` “UTC+5:30”, `…+00:00` “UTC”. Undefined where it does not say.
 */
export function offsetOf(instant: string | null | undefined): string | undefined {
  const parts = /(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)$/.exec(instant ?? '')?.groups
  if (!parts) return /Z$/.test(instant ?? '') ? 'UTC' : undefined
  const [hours, minutes] = [Number(parts.hours), parts.minutes === '00' ? '' : `:${parts.minutes}`]
  return hours || minutes ? `UTC${parts.sign === '-' ? '−' : '+'}${hours}${minutes}` : 'UTC'
}

type Timed = { startsAt: string | null; endsAt: string | null }

/** The offsets of some sessions, each once, in the order in which they come. */
export const offsetsOf = (sessions: readonly Timed[]): string[] => [
  ...new Set(
    sessions.flatMap(({ startsAt, endsAt }) =>
      [startsAt, endsAt].flatMap((instant) => offsetOf(instant) ?? []),
    ),
  ),
]
