export { addMinutes, clockOf, minutesOf, parseClock, parseClockOfNight } from './clock.js'
export { addDays, datesBetween, dayLabel, dayNumber, isDate, shortDay } from './dates.js'
export { endText, nextDayMark, timeText, untilDay } from './timeText.js'
export { dateIn, type Countdown, countdownOf } from './countdown.js'
export { isKnownZone, timeExists, toInstants, withOffset } from './zones.js'
export {
  durationMinutes,
  endDate,
  endsAfterMidnight,
  goesOnOn,
  isOverDays,
  startDate,
  type Times,
} from './times.js'
