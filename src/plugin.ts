import type { CollectionConfig, Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { People, Organisations, Places, Tracks } from '../collections/directory.js'
import { CompiledAgendas } from '../collections/CompiledAgendas.js'
import { Events } from '../collections/Events.js'
import { Leases } from '../collections/Leases.js'
import { Media } from '../collections/Media.js'
import { Sessions } from '../collections/Sessions.js'
import { userFields, Users } from '../collections/Users.js'
import { agendaEndpoints } from './api/agenda/agendaEndpoints.js'
import { limitGraphQL } from './api/limits/limitGraphQL.js'
import { agendaTranslations } from './i18n/index.js'
import { type AgendaPluginOptions, type CollectionKey, resolveOptions, type ResolvedOptions } from './options.js'
import { prepare } from './store/prepare.js'

/** The config's own collection of users is extended; where it has none, the plugin brings one. */
function withUsers(config: Config, options: ResolvedOptions): CollectionConfig[] {
  const collections = config.collections ?? []
  const own = collections.find(({ slug, auth }) => auth && slug === (config.admin?.user ?? options.slugs.users))
  if (!own) return [...collections, Users(options)]
  const names = new Set(own.fields.map((field) => ('name' in field ? field.name : undefined)))
  const added = userFields(options).filter((field) => !('name' in field) || !names.has(field.name))
  return collections.map((collection) => (collection === own ? { ...own, fields: [...own.fields, ...added] } : collection))
}

function withLanguages({ localization }: Config, { languages }: ResolvedOptions): Config['localization'] {
  if (localization) return localization
  const defaultLocale = languages[0]?.code ?? 'en'
  return { locales: languages, defaultLocale, fallback: true }
}

/** Adds agendas of events to a Payload config: collections, rules, access and screens. */
export const agendaPlugin =
  (pluginOptions: AgendaPluginOptions = {}) =>
  (config: Config): Config => {
    const options = resolveOptions(pluginOptions)
    if (!options.enabled) return config
    const localization = withLanguages(config, options)
    const made: Partial<Record<CollectionKey, CollectionConfig>> = {
      events: Events(options), sessions: Sessions(options), people: People(options),
      organisations: Organisations(options), places: Places(options), tracks: Tracks(options), media: Media(options),
    }
    const collections = Object.entries(made).map(([key, collection]) =>
      (options.collections[key as CollectionKey] ?? ((same: CollectionConfig) => same))(collection),
    )
    const onInit: Config['onInit'] = async (payload) => {
      await config.onInit?.(payload)
      await prepare(payload)
    }
    return {
      ...config,
      localization,
      collections: [...collections, ...withUsers(config, options), Leases(options), CompiledAgendas(options)],
      custom: { ...config.custom, agenda: options },
      endpoints: [...(config.endpoints ?? []), ...agendaEndpoints],
      graphQL: limitGraphQL(config.graphQL),
      i18n: { ...config.i18n, translations: deepMergeSimple(agendaTranslations, config.i18n?.translations ?? {}) as never },
      onInit,
    }
  }
