export { type CalendarQuery, renderCalendar } from './renderCalendar.js'
