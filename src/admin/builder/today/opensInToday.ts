import type { Agenda } from '../../../core/types.js'
import { wallClock } from '../../../core/time/ownTime.js'
import { phone } from './phone.js'

/**
 * Whether the tab opens in *Today*: on a phone, on a day on which there are lines, unless it did so
 * before.
 */
export function opensInToday({ event: { id, timeZone }, sessions }: Agenda): boolean {
  const [today] = wallClock(new Date(), timeZone).split('T')
  if (!window.matchMedia(phone).matches || !sessions.some(({ day }) => day === today)) return false
  const key = `agenda-today-opened-${id}`
  try {
    if (localStorage.getItem(key)) return false
    localStorage.setItem(key, today ?? '')
    return true
  } catch {
    // If nothing can be remembered, the view would be forced on the user each time.
    return false
  }
}
