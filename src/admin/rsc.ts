export { AgendaChecks } from './checks/AgendaChecks.js'
