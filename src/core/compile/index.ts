export { compileAgenda, compileInSteps, numbersAfter } from './compileAgenda.js'
export { compileSummary } from './compileSummary.js'
export {
  entryOf,
  namesOfPart,
  partOf,
  unknownIn,
  type UnknownPart,
  withIds,
} from './parts/index.js'
export { placeHeld, placesAround, referenceName } from './lookUp.js'
export { type Part, type PartName, partMeanings, partNames } from './schema/part.js'
export { heldBackOf, languagesOut } from './heldBack.js'
export { fileNameOf, type FormatName, formats } from './formats.js'
export * from './schema/agenda.js'
export type { CompiledValues } from './schema/fields.js'
export {
  directoryFor,
  type ListQuery,
  listPeople,
  listSessions,
  type Slice,
  sliceOf,
} from './lists.js'
export { referencesIn, referencesOf } from './references.js'
export * from './schema/summary.js'
export type { CompileSettings, ReadersPage } from './settings.js'
export type * from './source.js'
