import { isolateObjectProperty, type Payload, type PayloadRequest, type Where } from 'payload'
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
type Many = { where: Where; limit?: number; sort?: string }

/** Documents of which some may not have been written. */
export type Written = { docs: unknown[]; errors: unknown[] }

/**
 * The doors of Payload with access and hooks, as the plugin uses them. Without types that are generated of an app Payload knows
 * neither its collections nor its languages, and cannot tell one call with an id from one with a filter.
 */
type Doors = {
  create: (args: Asking & { data: Doc }) => Promise<Stored>
  duplicate: (args: Asking & { id: Id; data: Doc }) => Promise<Stored>
  findByID: (args: Asking & { id: Id; joins?: false }) => Promise<Stored>
  update: ((args: Update & { id: Id }) => Promise<Stored>) &
    ((args: Update & Many) => Promise<Written>)
}

// Without generated types Payload's overloads and these doors have nothing in common that a single cast could be held against.
export const documentsOf = (payload: Payload): Doors => payload as unknown as Doors

/** The same request in the same transaction, for a save in a language of its own: else the request keeps that language for good. */
export const aside = (req: PayloadRequest, ...more: 'user'[]): PayloadRequest =>
  isolateObjectProperty<PayloadRequest>(req, [
    'locale',
    'fallbackLocale',
    'context',
    'query',
    ...more,
  ])
