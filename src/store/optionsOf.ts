import type { CollectionSlug, Payload } from 'payload'
import { type CollectionKey, type ResolvedOptions, resolveOptions } from '../options.js'

/** The plugin's resolved options, which `agendaPlugin` leaves in `config.custom.agenda`. */
export function optionsOf(payload: Pick<Payload, 'config'>): ResolvedOptions {
  const left: ResolvedOptions | undefined = payload.config.custom?.agenda
  return left ?? resolveOptions()
}

export const slugOf = (payload: Payload, key: CollectionKey): CollectionSlug =>
  optionsOf(payload).slugs[key]
