export { applyDelta, type Delta, deltaOf } from './textDelta.js'
export { compareAgendas } from './compareAgendas.js'
export { eventChange } from './change.js'
export { type SeenChange, type ReleasePage, ReleasePageSchema } from './schema.js'
