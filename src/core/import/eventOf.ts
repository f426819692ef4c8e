import type { calendarOf } from './dates.js'
import type { TextDocument } from './document.js'
import { paragraphsOf } from './coverage.js'
import { headOf } from './columnHeads.js'
import { guess } from './guess.js'
import type { ProposedDay, ProposedEvent } from './proposal.js'
import { placesOf, slice, type Stretch } from './stretch.js'
import { textLabelFirst } from './textLabel.js'
import { writtenDays } from '../time/writtenDays.js'
import { writtenTime } from '../time/writtenTimes.js'

const generic =
  /^(?:(?:concept note|note conceptuelle|nota conceptual)(?:\s+(?:and|et|y)\s+)?|(?:draft|final|provisional|preliminary|annexe? ?:?|anexo ?:?|projet de|the|le|el)\s+)*(?:agenda|program(?:me|a)?|schedule|timetable|concept note|ordre du jour|horaires?|برنامج|البرنامج|جدول الأعمال|البرنامج المؤقت)(?:\s+(?:provisoire|définitif|prévisionnel|provisional|definitivo|draft|version.*|of the event|de la réunion))?\s*[.:]?$/iu

/** Labels behind which a town may stand; behind `Venue` or `Room` stands none. */
const namesTown = new Set(['location', 'lieu', 'lugar'])

/** Reads the title, the dates and the place of the event from the text before its agenda. */
export function eventOf(
  document: TextDocument,
  head: readonly Stretch[],
  days: readonly { day: ProposedDay }[],
  calendar: ReturnType<typeof calendarOf>,
): ProposedEvent {
  const dates = days.flatMap(({ day }) => day.date?.value ?? []).sort()
  const looks = new Map(
    paragraphsOf(document.blocks).map(({ paragraph, at }) => [at.join('.'), paragraph]),
  )
  const [first, last] = spanOf(dates, calendar.days)
  const [begins] = days.flatMap(({ day }) => day.date?.places[0]?.at[0] ?? []).sort((a, b) => a - b)
  const mention = calendar.mentions.find(({ weight }) => weight > 0)
  const title = head
    .slice(0, 12)
    .map((text, index) => ({
      text,
      weight:
        titleWeight(text, looks.get(text.parts[0]?.place.at.join('.') ?? ''), index) -
        // What an event is called seldom stands below its first day.
        (begins !== undefined && (text.parts[0]?.place.at[0] ?? 0) > begins ? 2.5 : 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.text
  const venue = head
    .map((text) => textLabelFirst(text))
    .find((label) => label?.is === 'place' && label.rest.text)
  const where = head.map(besideDate).find((each) => each)
  const place = venue?.rest ?? (where && /[,،]/.test(where.text) ? where : undefined)
  const city =
    venue && namesTown.has(venue.said.text.toLowerCase()) && !/[,،\d]/.test(venue.rest.text)
      ? venue.rest
      : where
        ? slice(where, 0, /[,،·–—]/.exec(where.text)?.index ?? where.text.length)
        : undefined
  return {
    ...(title
      ? {
          title: guess(
            title.text.replace(/\s*[–—-]\s*(?:agenda|program(?:me|a)?)$/i, ''),
            'likely',
            'heading',
            title,
          ),
        }
      : {}),
    ...(first
      ? { startDate: { ...guess(first, 'likely', 'fromOthers'), places: mention?.places ?? [] } }
      : {}),
    ...(last
      ? { endDate: { ...guess(last, 'likely', 'fromOthers'), places: mention?.places ?? [] } }
      : {}),
    ...(city?.text ? { city: guess(city.text, 'unsure', 'fromWords', city) } : {}),
    ...(place?.text
      ? {
          venue: {
            ...guess(place.text, venue ? 'sure' : 'unsure', venue ? 'label' : 'fromWords', place),
            places: placesOf(venue?.said, place),
          },
        }
      : {}),
  }
}

/**
 * The first and the last of the days of an agenda; where those that the document announces overlap
 * with them, the first and the last of both.
 */
function spanOf(
  dates: readonly string[],
  announced: readonly string[],
): [string | undefined, string | undefined] {
  const all = announced.some((date) => dates.includes(date)) ? [...dates, ...announced] : dates
  const [from, ...more] = [...(all.length ? all : announced)].sort()
  return [from, more.at(-1) ?? from]
}

const saysTime = (text: string): boolean =>
  [...text.matchAll(/\S+/g)].some(({ index }) => writtenTime(text.slice(index))?.telling)

function titleWeight(
  text: Stretch,
  paragraph: { heading?: number; runs: { bold?: true }[] } | undefined,
  index: number,
): number {
  const whole = text.text
  if (
    generic.test(whole) ||
    writtenDays(whole).length ||
    textLabelFirst(text) ||
    whole.length > 180 ||
    whole.length < 6 ||
    /[.;]$|@/.test(whole) ||
    saysTime(whole) ||
    (headOf(whole) !== undefined && whole.split(/\s+/).length <= 2) ||
    /^(?:dear|bonjour|hello|hi|estimad|chers?|السادة)/iu.test(whole)
  )
    return 0
  return (
    3 -
    index * 0.4 +
    (paragraph?.heading === 0 ? 6 : paragraph?.heading ? 1 : 0) +
    (paragraph?.runs.every(({ bold }) => bold) ? 2 : 0) +
    (/\b(?:event|forum|conference|seminar|workshop|meeting|training|consultation|colloque|séminaire|forum|jornadas|congreso|encuentro|muestra|ملتقى|مؤتمر|منتدى|ندوة)\b/iu.test(
      whole,
    )
      ? 1.5
      : 0)
  )
}

/**
 * The text that stands beside the event's dates: the place in `Kisero, Lakeside Region, 14 – 15
 * September 2027`.
 */
function besideDate(text: Stretch): Stretch | undefined {
  if (text.text.length > 120) return undefined
  const [date] = writtenDays(text.text)
  if (!date?.year) return undefined
  const before = slice(text, 0, date.from).text.replace(
    /[\s,،–—·:-]+(?:les?|del?|du|from|on)?$/iu,
    '',
  )
  const after = text.text.slice(date.to).search(/[\p{L}]/u)
  if (generic.test(before)) return undefined
  if (before.length > 2 && before.length < 60 && /^\p{Lu}|^\p{Script=Arabic}/u.test(before))
    return slice(text, 0, before.length)
  return after >= 0 && after < 5 ? slice(text, date.to + after) : undefined
}
