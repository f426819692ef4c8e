const msOfDay = 86_400_000

type Settings = { language: string; zone: string }

/** What the clocks of a zone show at an instant, as `2019-06-25T09:40`. */
export const wallClock = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replace(' ', 'T')

/**
 * A time at the venue as the clocks of the reader's zone show it, in a language. `starts` and
 * `ends` are instants with the venue's offset. Undefined where both clocks show the same.
 */
export function ownTime(
  starts: string,
  ends: string | undefined,
  { language, zone }: Settings,
): string | undefined {
  const start = new Date(starts)
  const own = wallClock(start, zone)
  const sameEnd = !ends || wallClock(new Date(ends), zone) === ends.slice(0, 16)
  if (own === starts.slice(0, 16) && sameEnd) return undefined
  const clock = (instant: Date) =>
    new Intl.DateTimeFormat(language, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(instant)
  const weekdayOf = (instant: Date) =>
    new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short' }).format(instant)
  const end = ends ? new Date(ends) : undefined
  // A line that lasts longer than a day says on which weekday it ends.
  if (end && end.getTime() - start.getTime() > msOfDay)
    return `${weekdayOf(start)} ${clock(start)} – ${weekdayOf(end)} ${clock(end)}`
  const range = end ? `${clock(start)} – ${clock(end)}` : clock(start)
  return own.slice(0, 10) === starts.slice(0, 10) ? range : `${weekdayOf(start)} ${range}`
}
