export { AgendaView } from './builder/AgendaView.js'
export { AgendaChecks } from './checks/AgendaChecks.js'
export { AgendaDashboard } from './dashboard/AgendaDashboard.js'
export { TranslateView } from './translate/TranslateView.js'
