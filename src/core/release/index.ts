export { compareAgendas } from './compareAgendas.js'
export { type Change, type ReleasePage, ReleasePageSchema } from './schema.js'
