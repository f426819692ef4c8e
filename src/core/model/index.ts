import { organisationModel, personModel, placeModel, trackModel } from './directory.js'
import { eventModel } from './event.js'
import type { Model } from './field.js'
import { sessionModel, teamTexts } from './session.js'

export * from './field.js'
export * from './values.js'
export { teamTexts }

/** What readers see of each collection: the one place where such a field is declared. */
export const models = {
  events: eventModel,
  sessions: sessionModel,
  people: personModel,
  organisations: organisationModel,
  places: placeModel,
  tracks: trackModel,
} as const satisfies Record<string, Model>

export type ModelKey = keyof typeof models
export type ModelOf<K extends ModelKey> = (typeof models)[K]
