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
