import type { CollectionSlug, Payload } from 'payload'
import { isOneOf } from '../core/isOneOf.js'
import {
  type CollectionKey,
  collectionKeys,
  type ResolvedOptions,
  resolveOptions,
} from '../options.js'

/** The plugin's resolved options, which `agendaPlugin` leaves in `config.custom.agenda`. */
export function optionsOf(payload: Pick<Payload, 'config'>): ResolvedOptions {
  const left: ResolvedOptions | undefined = payload.config.custom?.agenda
  return left ?? resolveOptions()
}

export const slugOf = (payload: Payload, key: CollectionKey): CollectionSlug =>
  optionsOf(payload).slugs[key]

/** The slug of a collection by the name that texts have of it: its key, or a slug already. */
export const slugNamed = (payload: Payload, name: string): CollectionSlug =>
  isOneOf(collectionKeys, name) ? slugOf(payload, name) : name
