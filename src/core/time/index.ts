export { addMinutes, clockOf, durationMinutes, minutesOf, parseClock } from './clock.js'
export { addDays, datesBetween, dayLabel, dayNumber, isDate } from './dates.js'
export { dateIn, type Countdown, countdownOf } from './countdown.js'
export { isKnownZone, timeExists, toInstants, withOffset } from './zones.js'
