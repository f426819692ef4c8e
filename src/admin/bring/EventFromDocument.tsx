import type { ServerProps } from 'payload'
import { NewEventFromDocument } from '../client.js'
import { newEventSettings } from './newEventSettings.js'

type Props = Pick<ServerProps, 'payload' | 'user'>

/** The way from a document to an event, for those who may make events. */
export function EventFromDocument({ payload, user }: Props) {
  const settings = newEventSettings(payload, user)
  if (!settings) return null
  return (
    <div className="agenda-bring-open">
      <NewEventFromDocument {...settings} />
    </div>
  )
}
