export type { Change, ChangedThing } from './change.js'
export { compareAgendas, looksTheSame } from './compareAgendas.js'
export { countFallbacks } from './countFallbacks.js'
