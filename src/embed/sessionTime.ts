import type { CompiledSession } from '../core/compile/schema/agenda.js'
import { ownTime } from '../core/time/ownTime.js'
import { endText } from '../core/time/timeText.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { type Child, make } from './dom.js'
import { marked, word } from './texts.js'

/** The end as people say it, if there is one: `24:00` is the end of a day. */
export const endOf = ({ day, ends, endsNextDay, endDay }: CompiledSession): string | undefined =>
  endText({ day, ends: ends ?? undefined, endsNextDay, endDay: endDay ?? undefined })

/** “after midnight” or “next day”; nothing for times on their own day. */
const dayNote = ({ startsNextDay, endsNextDay, ends }: CompiledSession, words: EmbedWords) => {
  if (startsNextDay) return word(words, 'afterMidnight')
  return endsNextDay && ends !== '00:00' ? word(words, 'nextDay') : undefined
}

/** The time on the clock at the event, or the part of the day where nothing more is known. */
export function clockOf(session: CompiledSession, words: EmbedWords): Child[] {
  const { starts, startsAt, endsAt, until, timing } = session
  const last = until ? [' ', make('span', { class: 'until' }, until)] : []
  if (timing.code !== 'clock') return [marked(words, timing.label), ...last]
  if (!starts) return [word(words, 'toBeAnnounced')]
  const [end, note] = [endOf(session), dayNote(session, words)]
  return [
    make('time', { datetime: startsAt ?? starts }, starts),
    ...last,
    ...(end
      ? [make('span', { class: 'dash' }, ' – '), make('time', { datetime: endsAt ?? end }, end)]
      : []),
    ...(note ? [' ', make('small', {}, '(', note, ')')] : []),
  ]
}

/** The time zone of the reader. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The time on the reader's clock; nothing where it is the same. */
export function ownTimeOf(
  { startsAt, endsAt }: CompiledSession,
  { tag }: EmbedWords,
): string | undefined {
  return startsAt
    ? ownTime(startsAt, endsAt ?? undefined, { language: tag, zone: readersZone() })
    : undefined
}
