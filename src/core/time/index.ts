export { addMinutes, clockOf, minutesOf, parseClock, parseClockOfNight } from './clock.js'
export { addDays, datesBetween, dayLabel, dayNumber, isDate, shortDay } from './dates.js'
export { endText, nextDayMark, secondTimeMark, timeText, untilDay } from './timeText.js'
export { dateIn, type Countdown, countdownOf } from './countdown.js'
export { isKnownZone, occursTwice, timeExists, toInstants, withOffset } from './zones.js'
export {
  durationMinutes,
  endDate,
  endsAfterMidnight,
  goesOnOn,
  isOverDays,
  startDate,
  type Times,
} from './times.js'
