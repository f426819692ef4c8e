import type { Payload } from 'payload'
import type { Rulebook } from '../../core/types.js'
import { actorOf, mayWriteEvents } from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { optionsOf, slugOf } from '../../store/optionsOf.js'

/** What the screens have to know in which an event is made. */
export type NewEventSettings = {
  rulebook: Rulebook
  slugs: { events: string; places: string }
  /** The app's own; empty where it has none. */
  timeZone: string
  languages: { code: string; label: string }[]
}

/** The same, for those who may make events; undefined for others. */
export function newEventSettings(payload: Payload, user: unknown): NewEventSettings | undefined {
  const actor = actorOf({ payload, user })
  if (!actor || !mayWriteEvents(actor) || actor.events.length) return undefined
  const { kinds, roles, levels, limits } = optionsOf(payload).rulebook
  const events = slugOf(payload, 'events')
  const zone = payload.collections[events]?.config.flattenedFields.find(
    ({ name }) => name === 'timeZone',
  )
  // UTC is nobody's zone: whoever does not choose one would publish wrong times.
  const standard =
    zone &&
    'defaultValue' in zone &&
    typeof zone.defaultValue === 'string' &&
    zone.defaultValue !== 'UTC'
      ? zone.defaultValue
      : ''
  return {
    languages: languagesOf(payload).map(({ code, label }) => ({ code, label })),
    rulebook: { kinds, roles, levels, limits },
    slugs: { events, places: slugOf(payload, 'places') },
    timeZone: standard,
  }
}
