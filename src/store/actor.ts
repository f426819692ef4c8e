import type { Payload } from 'payload'
import { isOneOf } from '../core/isOneOf.js'
import { fieldsIn } from '../core/isPlain.js'
import type { Id } from '../core/types.js'
import { optionsOf } from './optionsOf.js'
import { idOf } from '../core/ids.js'

const roles = ['admin', 'editor', 'translator'] as const
export type Role = (typeof roles)[number]

/**
 * An account that works here, and what it may do. An empty list of events or languages means all of
 * them.
 */
export type Actor = { id: Id; role: Role; events: Id[]; languages: string[] }

/**
 * A request, as far as it tells who asks; the config tells what the fields of accounts are called.
 */
export type Asking = { payload: Pick<Payload, 'config'>; user: unknown }

/**
 * The logged-in user as access rules see them; undefined for the public, for accounts without a
 * role, and for those of another collection, whose fields mean something else.
 */
export function actorOf({ payload, user }: Asking): Actor | undefined {
  const {
    accounts: { fields },
    slugs,
  } = optionsOf(payload)
  const account = fieldsIn(user)
  if (account.collection !== undefined && account.collection !== slugs.users) return undefined
  const { id } = account
  const [role, events, languages] = [
    account[fields.role],
    account[fields.events],
    account[fields.languages],
  ]
  if ((typeof id !== 'number' && typeof id !== 'string') || !isOneOf(roles, role)) return undefined
  const all = role === 'admin'
  return {
    id,
    role,
    events:
      all || !Array.isArray(events) ? [] : events.map(idOf).filter((each) => each !== undefined),
    languages: all || !Array.isArray(languages) ? [] : languages.map(String),
  }
}

export const mayWriteEvents = ({ role }: Actor): boolean => role !== 'translator'

export const mayWriteEvent = (actor: Actor, event: Id | undefined): boolean =>
  actor.events.length === 0 ||
  (event !== undefined && actor.events.map(String).includes(String(event)))

export const mayWriteLanguage = (actor: Actor, language: string | undefined): boolean =>
  actor.role !== 'translator' ||
  actor.languages.length === 0 ||
  actor.languages.includes(language ?? '')
