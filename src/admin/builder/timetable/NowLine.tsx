'use client'

import type { DayGrid } from '../../../core/builder/index.js'
import { clockOf, minutesOf } from '../../../core/time/clock.js'
import { dayNumber } from '../../../core/time/dates.js'
import { wallClock } from '../../../core/time/ownTime.js'
import { minutesOfDay } from '../../../core/time/times.js'
import { useClock } from '../today/useClock.js'
import { heightOf } from './measures.js'

type Props = { day: string; grid: Pick<DayGrid, 'from' | 'to'>; timeZone: string }

/** The line that marks the current time at the venue; nothing on other days. */
export function NowLine({ day, grid, timeZone }: Props) {
  const [today, clock] = wallClock(new Date(useClock()), timeZone).split('T')
  // After midnight, the grid of the day before still covers the night.
  const later = (dayNumber(today) ?? Number.NaN) - (dayNumber(day) ?? Number.NaN)
  const minutes = (minutesOf(clock) ?? 0) + later * minutesOfDay
  if (!(minutes >= grid.from && minutes < grid.to)) return null
  return (
    <div
      aria-hidden
      className="agenda-timetable__now"
      style={{ insetBlockStart: heightOf(minutes - grid.from) }}
    >
      <span dir="ltr">{clockOf(minutes)}</span>
    </div>
  )
}
