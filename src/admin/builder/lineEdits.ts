import { type Edit, editsBetween } from '../../core/builder/index.js'
import { readTime } from '../../core/builder/timeCell.js'
import { readEndDay } from '../../core/builder/endDay.js'
import { moveSession } from '../../core/edit.js'
import { sameId } from '../../core/ids.js'
import { inOrder } from '../../core/order.js'
import { commaOf } from '../../core/phrases.js'
import { intervalOf } from '../../core/time/interval.js'
import { isOfNight, isOverDays, minutesOfDay } from '../../core/time/times.js'
import { timeText, untilDay } from '../../core/time/timeText.js'
import { minutesOf } from '../../core/time/clock.js'
import type { Agenda, AgendaSession } from '../../core/types.js'
import type { Say } from '../inputs/useSay.js'

type Wording = { say: Say; language: string }

/** The time of a line as it is typed; empty where it is a part of the day or unknown. */
export const typedTime = (session: AgendaSession, language?: string): string =>
  session.timing === 'clock' ? timeText(session, language) : ''

/**
 * A part of the day, in words, as a line that has no clock shows it: with its last day, where it
 * has several.
 */
export function timingText(session: AgendaSession, { say, language }: Wording): string {
  const timing = say(`values:timing:${session.timing}`)
  return isOverDays(session)
    ? `${timing}${commaOf(language)}${untilDay(session.endDay ?? '', language)}`
    : timing
}

/** When a line is, as its cell shows it: by the clock, or a part of the day in words. */
export const shownTime = (session: AgendaSession, wording: Wording): string =>
  session.timing === 'clock' ? typedTime(session, wording.language) : timingText(session, wording)

/**
 * Whether a start in the small hours belongs to the night: the line stands below an evening session
 * of its day, or was already of that night.
 */
function isNight({ sessions }: Agenda, session: AgendaSession, starts: string | undefined) {
  const minutes = minutesOf(starts)
  if (minutes === undefined) return false
  const day = inOrder(sessions).filter((each) => each.day === session.day)
  const at = day.findIndex(({ id }) => sameId(id, session.id))
  const above = day.slice(0, Math.max(at, 0)).findLast(({ timing }) => timing === 'clock')
  const before = session.startsNextDay ? minutesOfDay : above && intervalOf(above)?.from
  return isOfNight(minutes, before)
}

/**
 * The edits for what was typed as the time of a line: a span, a start (the length stays), a part of
 * the day, nothing (to be announced), each with a last day where one was typed; undefined when it
 * is no time at all. A time of the night below an evening is of the night after it.
 */
export function timeEdits(
  agenda: Agenda,
  session: AgendaSession,
  typed: string,
): Edit[] | undefined {
  const { id } = session
  if (id === undefined) return []
  const set = (fields: (Edit & { type: 'set' })['fields']): Edit[] => [{ type: 'set', id, fields }]
  // Settings of an earlier input (next day, last day) are cleared where the new input does not
  // mention them.
  const unsaid = {
    ...(session.startsNextDay ? { startsNextDay: null } : {}),
    ...(session.endDay ? { endDay: null } : {}),
    ...(session.startsAfterChange ? { startsAfterChange: null } : {}),
    ...(session.endsAfterChange ? { endsAfterChange: null } : {}),
  }
  const off = { starts: null, ends: null, endsNextDay: false, ...unsaid }
  if (!typed.trim()) return set({ timing: 'toBeAnnounced', ...off })
  const { text, endDay } = readEndDay(typed, session.day)
  const time = readTime(text)
  if (!time) return undefined
  const { timing, starts, ends } = time
  const last = endDay === undefined ? {} : { endDay }
  if (timing !== 'clock') return set({ timing, ...off, ...last })
  const night = time.startsNextDay === true || isNight(agenda, session, starts)
  const startsSecond = time.startsAfterChange ? { startsAfterChange: true } : {}
  if (ends === undefined && endDay === undefined) {
    const target = { starts, startsNextDay: night, ...startsSecond }
    return editsBetween(agenda, moveSession(agenda, id, target))
  }
  return set({
    timing,
    starts: starts ?? null,
    ends: ends ?? null,
    ...unsaid,
    ...(night ? { startsNextDay: true } : {}),
    ...startsSecond,
    ...(time.endsAfterChange ? { endsAfterChange: true } : {}),
    // The last day says which date an end is on; `24:00` is the end of that one.
    endsNextDay:
      endDay === undefined
        ? night || time.endsNextDay === true
        : ends === '00:00' && time.endsNextDay === true,
    ...last,
  })
}

/**
 * The edits for what was typed as the end of a line alone; its start stays as it is, and its last
 * day where it has several. Nothing typed: the end is not known. Undefined when it is no time.
 */
export function endEdits({ id, ...session }: AgendaSession, typed: string): Edit[] | undefined {
  if (id === undefined) return []
  const change = session.endsAfterChange ? { endsAfterChange: null } : {}
  if (!typed.trim())
    return [{ type: 'set', id, fields: { ends: null, endsNextDay: false, ...change } }]
  // On a last day of its own an end comes before or after the clock of the start as it likes.
  const from = session.endDay ? '00:00' : session.starts
  const time = readTime(`${from ?? ''}-${typed.trim()}`)
  if (time?.timing !== 'clock' || time.ends === undefined) return undefined
  const { ends } = time
  const endsNextDay =
    time.endsNextDay === true || (session.startsNextDay === true && !session.endDay)
  const second = time.endsAfterChange ? { endsAfterChange: true } : change
  return [{ type: 'set', id, fields: { ends, endsNextDay, ...second } }]
}
