import type { CompiledSession } from '../core/compile/schema/agenda.js'
import { ownTime } from '../core/time/ownTime.js'
import { endText } from '../core/time/timeText.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { make } from './dom.js'
import { say } from './texts.js'

/** The end as people say it, where there is one: `24:00` is the end of a day. */
export const endOf = ({ day, ends, endsNextDay, endDay }: CompiledSession): string | undefined =>
  endText({ day, ends: ends ?? undefined, endsNextDay, endDay: endDay ?? undefined })

/** “after midnight”, “next day”; nothing where a time is on its own day. */
const dayNote = ({ startsNextDay, endsNextDay, ends }: CompiledSession, words: EmbedWords) => {
  if (startsNextDay) return say(words, 'afterMidnight')
  return endsNextDay && ends !== '00:00' ? say(words, 'nextDay') : undefined
}

/** The clock on the wall at the event; a part of the day where that is all that is known. */
export function clockOf(session: CompiledSession, words: EmbedWords): (Node | string)[] {
  const { starts, startsAt, endsAt, until, timing } = session
  const last = until ? [' ', make('span', { class: 'until' }, until)] : []
  if (timing.code !== 'clock') return [timing.label, ...last]
  if (!starts) return [words.texts.toBeAnnounced]
  const [end, note] = [endOf(session), dayNote(session, words)]
  return [
    make('time', { datetime: startsAt ?? starts }, starts),
    ...last,
    ...(end
      ? [make('span', { class: 'dash' }, ' – '), make('time', { datetime: endsAt ?? end }, end)]
      : []),
    ...(note ? [' ', make('small', {}, `(${note})`)] : []),
  ]
}

/** The zone of the reader. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The same time on the reader's clocks; nothing where they show the same. */
export function ownTimeOf(
  { startsAt, endsAt }: CompiledSession,
  { tag }: EmbedWords,
): string | undefined {
  return startsAt
    ? ownTime(startsAt, endsAt ?? undefined, { language: tag, zone: readersZone() })
    : undefined
}
