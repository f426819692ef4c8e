import type { ServerProps } from 'payload'
import { actorOf, mayWriteEvents } from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { optionsOf, slugOf } from '../../store/optionsOf.js'
import { NewEventFromDocument } from '../client.js'

type Props = Pick<ServerProps, 'payload' | 'user'> & { look?: 'primary' | 'secondary' }

/** The way from a document to an event, for those who may make events. */
export function EventFromDocument({ payload, user, look }: Props) {
  const actor = actorOf({ payload, user })
  if (!actor || !mayWriteEvents(actor) || actor.events.length) return null
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
  return (
    <div className="agenda-bring-open">
      <NewEventFromDocument
        languages={languagesOf(payload).map(({ code, label }) => ({ code, label }))}
        look={look}
        rulebook={{ kinds, roles, levels, limits }}
        slugs={{ events, places: slugOf(payload, 'places') }}
        timeZone={standard}
      />
    </div>
  )
}
