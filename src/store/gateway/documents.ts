import {
  type BulkOperationResult,
  type CollectionSlug,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'
import type { Id } from '../../core/types.js'
import type { Doc } from '../toAgenda.js'
import type { Stored } from './database.js'

type Asking = {
  collection: string
  overrideAccess: boolean | undefined
  req?: Partial<PayloadRequest>
  user?: PayloadRequest['user']
  context?: Record<string, unknown>
  depth?: number
  draft?: boolean
  fallbackLocale?: false | string | string[] | null
  locale?: string | null
  showHiddenFields?: boolean
}
type Update = Asking & { data: Doc; trash?: boolean; unpublishAllLocales?: boolean }
type Many = { where: Where; limit?: number; sort?: string | string[] }

/** Documents of which some may not have been written. */
export type Written = Pick<BulkOperationResult<CollectionSlug, SelectType>, 'docs' | 'errors'>

/**
 * Payload's own methods, with access and hooks, as the plugin uses them. They have types of their
 * own here: without types that were generated for an app, Payload's know neither its collections
 * nor its languages, and mix up the call with an id and the one with a filter.
 */
type Doors = {
  create(args: Asking & { data: Doc }): Promise<Stored>
  duplicate(args: Asking & { id: Id; data: Doc }): Promise<Stored>
  findByID(args: Asking & { id: Id; joins?: false }): Promise<Stored>
  forgotPassword(args: {
    collection: string
    data: { email?: string; username?: string }
    disableEmail?: boolean
    expiration?: number
    req?: Partial<PayloadRequest>
  }): Promise<string | null>
  update(args: Update & { id: Id }): Promise<Stored>
  update(args: Update & Many): Promise<Written>
}

/**
 * The way to saves with access, validation and hooks; `overrideAccess` has to be said.
 *
 * @example
 * await documentsOf(payload).update({ collection, id, data, overrideAccess: false, req })
 */
// Without generated types, Payload's overloads fit none of these.
export const documentsOf = (payload: Payload): Doors => payload as Doors & Payload

/**
 * A copy of a request in the same transaction, to save something in another language. Payload
 * writes the language of a save into the request, and whoever uses that one next would get it too.
 *
 * @param more also kept apart from the original
 */
export const aside = (req: PayloadRequest, ...more: 'user'[]): PayloadRequest =>
  isolateObjectProperty<PayloadRequest>(req, [
    'locale',
    'fallbackLocale',
    'context',
    'query',
    ...more,
  ])
