/** Wall-clock times: `HH:mm`, from `00:00` to `23:59`. */

const wellFormed = /^([01]\d|2[0-3]):([0-5]\d)$/
const typed = /^(\d{1,2})(?:(?:\s*[:.h٫]\s*|\s+)(\d{2})(?:\s*h)?|\s*h)?\s*(am|pm)?$/
const typedWithoutMark = /^(\d{1,2})(\d{2})\s*(am|pm)?$/

const two = (value: number) => String(value).padStart(2, '0')

/** Minutes since midnight of an `HH:mm`; undefined for anything else. */
export function minutesOf(clock: unknown): number | undefined {
  const parts = typeof clock === 'string' ? wellFormed.exec(clock) : null
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined
}

/** `HH:mm` of minutes since midnight; whole days are dropped. */
export function clockOf(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/** An `HH:mm` some minutes later (or earlier), and how many days that is away. */
export function addMinutes(
  clock: string,
  minutes: number,
): { clock: string; days: number } | undefined {
  const before = minutesOf(clock)
  if (before === undefined || !Number.isInteger(minutes)) return undefined
  const after = before + minutes
  return { clock: clockOf(after), days: Math.floor(after / 1440) }
}

/** Wall-clock minutes from start to end; undefined when one is unknown. Not positive when the end is not after the start. */
export function durationMinutes(time: {
  starts?: string
  ends?: string
  endsNextDay?: boolean
}): number | undefined {
  const [from, to] = [minutesOf(time.starts), minutesOf(time.ends)]
  return from === undefined || to === undefined
    ? undefined
    : to - from + (time.endsNextDay === true ? 1440 : 0)
}

/** Western digits and marks for what was typed in Arabic or Persian, or with dots and capitals. */
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

/** A time as people type it (`9`, `930`, `9:30`, `9h30`, `14.30`, `09 30`, `10:00 h`, `9:30 pm`, `٩:٣٠`) as `HH:mm`; undefined when it is none. */
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
