import type { CollectionConfig } from 'payload'
import type { KindDefinition, RoleDefinition, Rulebook } from './core/types.js'
import { resolveRulebook } from './core/vocabulary.js'

export const collectionKeys = [
  'events', 'sessions', 'people', 'organisations', 'places', 'tracks', 'media', 'users',
] as const
export type CollectionKey = (typeof collectionKeys)[number]

/** A language of the content: what agendas are written and translated in. */
export type Language = { code: string; label: string; rtl?: boolean }

export type AgendaPluginOptions = {
  /** `false` adds nothing to the config. */
  enabled?: boolean
  /** Languages of the content, the first one the default; ignored where the config localises already. */
  languages?: Language[]
  /** Further kinds of session, or other labels and properties for those there are. */
  kinds?: Record<string, KindDefinition>
  /** Further roles, or other labels and limits for those there are. */
  roles?: Record<string, RoleDefinition>
  /** Raises, lowers or switches off conflicts and advice; an impossible rule stays impossible. */
  ruleLevels?: Rulebook['levels']
  /** Minutes: when a gap, a stretch without a break or a change of room is worth a word. */
  limits?: Partial<Rulebook['limits']>
  /** Other names for the collections, e.g. `{ events: 'gatherings' }`. */
  slugs?: Partial<Record<CollectionKey, string>>
  /** The last word on each collection: takes the plugin's own, returns the one to use. */
  collections?: Partial<Record<CollectionKey, (collection: CollectionConfig) => CollectionConfig>>
}

export type ResolvedOptions = {
  enabled: boolean
  languages: Language[]
  rulebook: Rulebook
  slugs: Record<CollectionKey, string>
  leaseSlug: string
  compiledSlug: string
  collections: NonNullable<AgendaPluginOptions['collections']>
}

const defaultLanguages: Language[] = [
  { code: 'en', label: 'English' },
  { code: 'fr', label: 'Français' },
  { code: 'ar', label: 'العربية', rtl: true },
]

/** Every default is resolved here, once. */
export function resolveOptions(options: AgendaPluginOptions = {}): ResolvedOptions {
  const slugs = Object.fromEntries(collectionKeys.map((key) => [key, options.slugs?.[key] ?? key]))
  return {
    enabled: options.enabled ?? true,
    languages: options.languages ?? defaultLanguages,
    rulebook: resolveRulebook({
      kinds: options.kinds,
      roles: options.roles,
      levels: options.ruleLevels,
      limits: options.limits,
    }),
    slugs: slugs as ResolvedOptions['slugs'],
    leaseSlug: 'agenda-leases',
    compiledSlug: 'agenda-compiled',
    collections: options.collections ?? {},
  }
}
