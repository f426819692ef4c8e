import { isClock } from './keepLength.js'
import type { EventAgenda, LastSession } from './useEventAgenda.js'

/** Neither a night nor what lasts for days: a new session may follow it. */
const endsOnItsDay = ({ endsNextDay, startsNextDay, endDay }: LastSession) =>
  !endsNextDay && !startsNextDay && !endDay

/** Where a new session most likely goes: after the last one of the event, or on its first day. */
export function proposeSession({ days, last }: Pick<EventAgenda, 'days' | 'last'>): {
  day?: string
  starts?: string
} {
  if (!last?.day) return { day: days[0]?.date }
  return { day: last.day, starts: endsOnItsDay(last) && isClock(last.ends) ? last.ends : undefined }
}
