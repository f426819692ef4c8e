import { isClock } from './keepLength.js'
import type { EventAgenda } from './useEventAgenda.js'

/** Where a new session most likely goes: after the last one of the event, or on its first day. */
export function proposeSession({ days, last }: Pick<EventAgenda, 'days' | 'last'>): {
  day?: string
  starts?: string
} {
  if (!last?.day) return { day: days[0]?.date }
  return { day: last.day, starts: isClock(last.ends) && !last.endsNextDay ? last.ends : undefined }
}
