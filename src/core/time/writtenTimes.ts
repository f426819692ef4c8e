import { entriesOf } from '../keysOf.js'
import type { PartOfDay, Timing } from '../types.js'
import { clockOf } from './clock.js'

/**
 * A time of day as it is written. One of a twelve-hour clock may not say which half of the day it
 * is in.
 */
export type WrittenClock = {
  hour: number
  minute: number
  half?: 'am' | 'pm'
  /** Digits alone: `9`, `0930`. */ bare?: true
}

/** A time with which a text begins, and how many characters it takes. */
export type WrittenTime = {
  timing: Timing
  starts?: WrittenClock
  ends?: WrittenClock
  /** In minutes, where a duration is written in place of an end. */
  duration?: number
  /** It is surely a time, and nothing else. */
  telling: boolean
  length: number
}

const am = String.raw`a\.?\s?m\b\.?|(?:in the |du |de la )(?:morning|matin|mañana)|صباحا|صباحًا|صباحاً|فجرا|فجراً|ص(?![\p{L}])`
const pm = String.raw`p\.?\s?m\b\.?|(?:in the |de l['’]|du |de la )(?:afternoon|evening|après-midi|apres-midi|soir|tarde|noche)|بعد الظهر|مساء[اًً]*|ليلا[ً]?|م(?![\p{L}])`
const noonAfter = String.raw`noon|midday|del mediodía|ظهر[اًً]+`
const half = String.raw`(?<am>${am})|(?<pm>${pm})|(?<noon>${noonAfter})`
const hours = String.raw`h(?:rs?|s|eures?|oras?)?\b\.?|heures?\b|horas?\b|hrs?\b\.?|uhr\b|ساعة`
const clock = String.raw`(?<h>\d{1,2})(?:\s*(?<mark>[:.٫：]|h|H)\s*(?<m>\d{2})(?!\d)(?:\s?(?:${hours}))?|(?<four>\d{2})(?!\d)(?:\s?(?<hrs>${hours}))?|\s?(?<h2>${hours}))?(?:\s*(?:${half}))?`
const word = String.raw`(?<noonWord>(?:12\s)?noon\b|midday\b|midi\b|mediodía\b|mediodia\b|(?:عند )?الظهر(?!\p{L}))|(?<midnight>midnight\b|minuit\b|medianoche\b|منتصف الليل)`

const lead =
  /^(?:(?:from|at|approx\.?|about|around|ca\.?|circa|starting(?: at)?|starts? at|between|as of|after|à partir de|a partir de|dès|vers|de|du|à|entre|après|desde|hacia|sobre|ابتداء من|ابتداءً من|اعتبارا من|من الساعة|الساعة|من|عند|حوالي|ab)\s+(?:(?:las?|the|el)\s+)?|(?:las|a las)\s+|~\s*)/iu
const between =
  /^(?:\s*[-\u2010\u2011–—‒−→>/~]+\s*|\s+(?=\d{1,2}[:h]\d{2}(?!\d))|\s+(?:to|until|till|and|through|à|a|au|et|al?|y|hasta|jusqu['’]à|bis|إلى|الى|حتى|و)\s+(?:las?\s+|الساعة\s+)?|\s+(?:إلى|حتى)(?=\d))/iu
const trail =
  /^\s*(?:h\b|hrs?\b\.?|env\.(?!\p{L})|environ\b|approx\.|onwards?\b|on\b(?=\s*$)|sharp\b|precises?\b|(?:till|until)\s+late\b|[-–—]\s*(?:late|open end|open-end|end|fin|…|\?+)(?!\p{L})|\+)/iu
const duration =
  /^\s*[([]?\s*(?<n>\d{1,3})\s?(?:['’′]|min(?:utes?|utos|\.)?(?!\p{L})|mn\b|mins\b|د(?:قيقة|قائق)(?!\p{L}))\s*[)\]]?/iu
const durationHours =
  /^\s*[([]\s*(?<n>\d)\s?(?:h|hours?|heures?|horas?|ساعة|ساعات)\s*(?<m>\d{2})?\s*[)\]]/iu

/** The text with Western digits in place of Arabic and Persian ones; its length stays. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

const clockAt = new RegExp(`^(?:${word}|${clock})`, 'iu')

function readClock(
  text: string,
): { clock: WrittenClock; telling: boolean; length: number } | undefined {
  const found = clockAt.exec(text)
  const groups = found?.groups
  if (!found || !groups) return undefined
  const length = found[0].length
  if (groups.noonWord) return { clock: { hour: 12, minute: 0, half: 'pm' }, telling: true, length }
  if (groups.midnight) return { clock: { hour: 24, minute: 0 }, telling: true, length }
  const [hour, minute] = [Number(groups.h), Number(groups.m ?? groups.four ?? 0)]
  const said = groups.am
    ? 'am'
    : groups.pm
      ? 'pm'
      : groups.noon
        ? hour === 12
          ? 'pm'
          : hour < 6
            ? 'pm'
            : undefined
        : undefined
  // `24:30` counts the evening on after midnight; `24.06` is a date.
  const isNoHour = hour === 24 && minute > 0 && !/[:：hH]/.test(groups.mark ?? '')
  if (hour > 24 || minute > 59 || isNoHour || (groups.am && hour > 12)) return undefined
  // The digits go on as a date (16.04.2027), a number (12.305), a percentage or a sum.
  if (/^(?:[.:]\d|\d|\s?(?:%|€|\$|£|km\b|°))/.test(text.slice(length))) return undefined
  const marked = groups.mark || groups.h2 || groups.hrs || said || groups.noon
  if (!marked && /^[/.]\d/.test(text.slice(length))) return undefined
  const bare = !marked && !(groups.four && groups.h?.startsWith('0'))
  return {
    clock: {
      hour,
      minute,
      ...(said ? { half: said } : {}),
      ...(bare ? { bare: true as const } : {}),
    },
    telling: !bare,
    length,
  }
}

/** Words that programmes use in place of a time, in English, French, Spanish and Arabic. */
const inWords: Record<PartOfDay | 'toBeAnnounced', string> = {
  morning:
    'morning|am|in the morning|early morning|late morning|matin|matinée|le matin|dans la matinée|mañana|por la mañana|صباحا|الصباح|صباح|الفترة الصباحية',
  afternoon:
    'afternoon|pm|in the afternoon|late afternoon|après-midi|l’après-midi|dans l’après-midi|tarde|por la tarde|بعد الظهر|بعد الظهيرة|الفترة المسائية',
  evening:
    'evening|night|in the evening|soir|soirée|le soir|en soirée|dans la soirée|noche|por la noche|مساء|المساء|ليلا|السهرة',
  allDay:
    'all day|whole day|full day|toute la journée|journée|journée entière|todo el día|día completo|طوال اليوم|كامل اليوم|اليوم كله',
  toBeAnnounced:
    'tbc|tba|tbd|to be confirmed|to be announced|to be determined|à confirmer|à préciser|à annoncer|à définir|por confirmar|por anunciar|por definir|يحدد لاحقا|يعلن لاحقا|للتأكيد|?',
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’\-–—]/g, ' ')
    .replace(/[\s.():]+/g, ' ')
    .trim()
const timings = new Map(
  entriesOf(inWords).flatMap(([timing, words]) =>
    words.split('|').map((each) => [folded(each), timing] as const),
  ),
)

/** The part of the day, or "to be announced", where a text says that and nothing else. */
export const timingInWords = (text: string): Timing | undefined =>
  text.length > 40 ? undefined : timings.get(folded(text))

/**
 * Reads a text as a length in minutes: `45 min`, `1 h`, `1h15`, `1:30`, `90`. Undefined where it is
 * something else.
 */
export function writtenDuration(given: string): number | undefined {
  const text = westernDigits(given).trim()
  const short = duration.exec(text)
  if (short?.[0].length === text.length) return Number(short.groups?.n)
  const long =
    /^(?<h>\d{1,2})\s?(?:h|hrs?|hours?|heures?|horas?|ساعة|ساعات|:)\s?(?:(?<m>\d{2})\s?(?:min|mn|m)?\.?)?$/iu.exec(
      text,
    )
  if (long?.groups && (long.groups.m || !text.endsWith(':')))
    return Number(long.groups.h) * 60 + Number(long.groups.m ?? 0)
  return /^\d{1,3}$/.test(text) && Number(text) >= 5 ? Number(text) : undefined
}

/**
 * Reads the time with which a text begins, in any usual notation of the four languages; undefined
 * where it begins with none.
 */
export function writtenTime(given: string): WrittenTime | undefined {
  const text = westernDigits(given)
  const before = lead.exec(text)?.[0].length ?? 0
  const first = readClock(text.slice(before))
  if (!first) return undefined
  let length = before + first.length
  const mark = between.exec(text.slice(length))?.[0]
  const second = mark === undefined ? undefined : readClock(text.slice(length + mark.length))
  const following =
    second === undefined ? '' : text.slice(length + (mark?.length ?? 0) + second.length)
  // In `midnight – Midnight snack` the word for a time is followed by small words: it is part of a
  // title.
  const titled =
    second !== undefined &&
    !/\d/.test(
      text.slice(length + (mark?.length ?? 0), length + (mark?.length ?? 0) + second.length),
    ) &&
    /^\s+\p{Ll}/u.test(following)
  const spanned =
    second &&
    !titled &&
    !(second.clock.bare && second.length < 4 && /^\s?[\p{L}]/u.test(following) && !first.telling) &&
    !(first.clock.bare && first.length === 4 && first.clock.hour > 18)
      ? second
      : undefined
  if (spanned && mark !== undefined) length += mark.length + spanned.length
  const more = trail.exec(text.slice(length))?.[0].length ?? 0
  length += more
  const long = durationHours.exec(text.slice(length)) ?? duration.exec(text.slice(length))
  const minutes = long
    ? durationHours.test(text.slice(length))
      ? Number(long.groups?.n) * 60 + Number(long.groups?.m ?? 0)
      : Number(long.groups?.n)
    : undefined
  if (long && !spanned) length += long[0].length
  const shared = spanned
    ? sharedHalf(first.clock, spanned.clock)
    : { starts: first.clock, ends: undefined }
  return {
    timing: 'clock',
    starts: shared.starts,
    ...(shared.ends ? { ends: shared.ends } : {}),
    ...(minutes !== undefined && !spanned ? { duration: minutes } : {}),
    telling:
      first.telling ||
      spanned?.telling === true ||
      (spanned !== undefined && first.length === 4) ||
      (before > 0 && more > 0),
    length,
  }
}

const minutesIn = ({ hour, minute, half: said }: WrittenClock) =>
  (said === 'pm' && hour < 12 ? hour + 12 : said === 'am' && hour === 12 ? 0 : hour) * 60 + minute

/**
 * Where only one of two times says its half of the day, reads the other in such a way that the span
 * does not end before it starts.
 */
function sharedHalf(
  starts: WrittenClock,
  ends: WrittenClock,
): { starts: WrittenClock; ends: WrittenClock } {
  if (ends.half && !starts.half && starts.hour <= 12) {
    const [same, other] = ends.half === 'pm' ? (['pm', 'am'] as const) : (['am', 'pm'] as const)
    const alike = { ...starts, half: same }
    return {
      starts:
        minutesIn(alike) < minutesIn(ends)
          ? alike
          : { ...starts, half: starts.hour === 12 ? 'pm' : other },
      ends,
    }
  }
  if (starts.half && !ends.half && ends.hour <= 12) {
    const alike = { ...ends, half: starts.half }
    // `9 am – 1` goes on into the afternoon, `10 pm – 1` into the night.
    const other = starts.half === 'am' ? 'pm' : 'am'
    return { starts, ends: minutesIn(alike) > minutesIn(starts) ? alike : { ...ends, half: other } }
  }
  return { starts, ends }
}

/**
 * A written time as `HH:mm`; one of twelve hours that does not say its half is taken as it stands.
 */
export const clockText = (clock: WrittenClock): string => clockOf(minutesIn(clock))
