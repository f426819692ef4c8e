import type { CollectionSlug, Payload } from 'payload'
import { type CollectionKey, type ResolvedOptions, resolveOptions } from '../options.js'

/** The plugin's resolved options, which `agendaPlugin` leaves in `config.custom.agenda`. */
export const optionsOf = (payload: Pick<Payload, 'config'>): ResolvedOptions =>
  (payload.config.custom?.agenda as ResolvedOptions | undefined) ?? resolveOptions()

export const slugOf = (payload: Payload, key: CollectionKey): CollectionSlug =>
  optionsOf(payload).slugs[key]
