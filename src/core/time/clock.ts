/** Wall-clock times: `HH:mm`, from `00:00` to `23:59`. */

const wellFormed = /^([01]\d|2[0-3]):([0-5]\d)$/
const typed = /^(\d{1,2})(?:(?:\s*[:.h٫]\s*|\s+)(\d{2})(?:\s*h)?|\s*h)?\s*(am|pm)?$/
const typedWithoutMark = /^(\d{1,2})(\d{2})\s*(am|pm)?$/

const two = (value: number) => String(value).padStart(2, '0')

/**
 * Minutes since midnight of an `HH:mm`; undefined for anything else.
 *
 * @example
 * minutesOf('09:30') // 570
 */
export function minutesOf(clock: unknown): number | undefined {
  const parts = typeof clock === 'string' ? wellFormed.exec(clock) : null
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined
}

/**
 * The `HH:mm` at so many minutes since midnight; whole days are dropped.
 *
 * @example
 * clockOf(1470) // '00:30'
 */
export function clockOf(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/**
 * The `HH:mm` so many minutes later (earlier where negative), and by how many days that is on
 * another date.
 */
export function addMinutes(
  clock: string,
  minutes: number,
): { clock: string; days: number } | undefined {
  const before = minutesOf(clock)
  if (before === undefined || !Number.isInteger(minutes)) return undefined
  const after = before + minutes
  return { clock: clockOf(after), days: Math.floor(after / 1440) }
}

/** A typed time with Western digits and marks, in lower case and without dots after letters. */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s*(a\.?\s?m\.?|ص)$/, ' am')
    .replace(/\s*(p\.?\s?m\.?|م)$/, ' pm')
    .replaceAll('：', ':')

/**
 * A time as people type it (`9`, `930`, `9:30`, `9h30`, `14.30`, `09 30`, `10:00 h`, `9:30 pm`,
 * `٩:٣٠`) as `HH:mm`; undefined when it is none.
 */
export function parseClock(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 20) return undefined
  const parts = typed.exec(plain(text)) ?? typedWithoutMark.exec(plain(text))
  if (!parts) return undefined
  const [, hours = '', minutes = '00', half] = parts
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours)
  const clock = `${two(hour)}:${minutes}`
  return minutesOf(clock) === undefined ? undefined : clock
}

/** Words for midnight at the end of an evening. */
const midnight = /^(?:midnight|minuit|medianoche|منتصف الليل)$/u

/**
 * A time as it was typed, and whether it is in the night after its day: `24:30` is half past
 * midnight.
 */
export type TypedClock = { clock: string; nextDay: boolean }

/**
 * Reads a time as people type it, where an evening may count on after midnight: `24:00`, `24h30`
 * and words for midnight are in the night after the day. Undefined when it is no time.
 */
export function parseClockOfNight(text: unknown): TypedClock | undefined {
  const clock = parseClock(text)
  if (clock !== undefined || typeof text !== 'string' || text.length > 20)
    return clock === undefined ? undefined : { clock, nextDay: false }
  const written = plain(text)
  if (midnight.test(written)) return { clock: '00:00', nextDay: true }
  const [, hours = '', minutes = '00', half] =
    typed.exec(written) ?? typedWithoutMark.exec(written) ?? []
  return hours === '24' && !half && Number(minutes) < 60
    ? { clock: `00:${minutes}`, nextDay: true }
    : undefined
}
