import type { Payload } from 'payload'
import type { Id } from '../../../core/types.js'
import { adapterOf } from '../../gateway/adapter.js'

/**
 * The key of the lease whose holder may write an event and its sessions.
 *
 * @example eventKey(7) // 'event:7'
 */
export const eventKey = (event: Id): string => `event:${event}`

/** The key of the lease whose holder may write people, organisations, places, tracks and media. */
export const directoryKey = 'directory'

/** Whether a key is that of an event's lease. */
export const isEventKey = (key: string): boolean => key.startsWith('event:')

/**
 * The events that keys name, with ids as the database has them: numbers on SQL. The key under which
 * new events are created (`event:new`) names none, and is left out on SQL.
 *
 * @example eventsIn(payload, ['event:7']) // [7] on SQLite and Postgres, ['7'] on MongoDB
 */
export const eventsIn = (payload: Pick<Payload, 'db'>, keys: readonly string[]): Id[] =>
  keys.flatMap((key): Id[] => {
    const id = key.slice(eventKey('').length)
    return adapterOf(payload).defaultIDType !== 'number'
      ? [id]
      : /^\d+$/.test(id)
        ? [Number(id)]
        : []
  })
