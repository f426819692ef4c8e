export { compareAgendas } from './compareAgendas.js'
export { countFallbacks } from './countFallbacks.js'
export { type Change, type ReleasePage, ReleasePageSchema } from './schema.js'
