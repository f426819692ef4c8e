export { renderCalendar } from './renderCalendar.js'
