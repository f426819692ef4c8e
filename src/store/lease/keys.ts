import type { Payload } from 'payload'
import type { Id } from '../../core/types.js'
import { adapterOf } from '../gateway/adapter.js'

/** The row whose holder may write an event and its sessions. */
export const eventKey = (event: Id): string => `event:${event}`

/** The row whose holder may change people, organisations, places, tracks and media. */
export const directoryKey = 'directory'

export const isEventKey = (key: string): boolean => key.startsWith('event:')

/** The ids behind the keys of some events, but for those that are not made yet. */
export const eventsIn = (payload: Pick<Payload, 'db'>, keys: readonly string[]): Id[] =>
  keys.flatMap((key): Id[] => {
    const id = key.slice(eventKey('').length)
    return adapterOf(payload).defaultIDType !== 'number'
      ? [id]
      : /^\d+$/.test(id)
        ? [Number(id)]
        : []
  })
