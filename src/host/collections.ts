import type { CollectionConfig, Config } from 'payload'
import type { AgendaPluginOptions, CollectionKey, ResolvedOptions } from '../options.js'
import { AgendaOptionsError } from '../optionsError.js'

/** A collection of a config that the plugin uses instead of bringing its own. */
export type Adopted = Partial<Record<CollectionKey, CollectionConfig>>

/**
 * The collection whose accounts log in to the panel, as Payload would choose it; a name given in
 * the options goes first.
 */
function accountsOf(
  { admin, collections = [] }: Config,
  wanted?: string,
): CollectionConfig | undefined {
  const accounts = collections.filter(({ auth }) => auth)
  if (admin?.user) return accounts.find(({ slug }) => slug === admin.user)
  return (
    accounts.find(({ slug }) => slug === (wanted ?? 'users')) ?? (wanted ? undefined : accounts[0])
  )
}

/** The config's own accounts and uploads. */
export function adopt(config: Config, { slugs = {} }: AgendaPluginOptions): Adopted {
  const users = accountsOf(config, slugs.users)
  if (users && slugs.users && users.slug !== slugs.users) {
    throw new AgendaOptionsError([
      `slugs.users is "${slugs.users}", but people log in to the panel from "${users.slug}" (admin.user). Leave one of the two out.`,
    ])
  }
  const media = config.collections?.find(
    ({ slug, upload }) => upload && slug === (slugs.media ?? 'media'),
  )
  return { ...(users ? { users } : {}), ...(media ? { media } : {}) }
}

/**
 * What is published and what is removed is told by drafts and the trash: without them nothing of an
 * agenda would hold.
 */
const needsDrafts = new Set<CollectionKey>(['events', 'sessions'])

function keepsDrafts(key: CollectionKey, { trash, versions }: CollectionConfig): boolean {
  return (
    !needsDrafts.has(key) ||
    Boolean(trash && versions && typeof versions === 'object' && versions.drafts)
  )
}

/**
 * The options' last word on a collection; its name is not theirs to change here, since others refer
 * to it.
 */
export function overridden(
  key: CollectionKey,
  collection: CollectionConfig,
  { collections }: ResolvedOptions,
): CollectionConfig {
  const changed = collections[key]?.(collection) ?? (collections[key] ? undefined : collection)
  if (!changed)
    throw new AgendaOptionsError([
      `collections.${key} returned nothing: return the collection to use.`,
    ])
  if (!keepsDrafts(key, changed))
    throw new AgendaOptionsError([
      `collections.${key} took away drafts or the trash: an agenda is published and restored by them.`,
    ])
  if (changed.slug === collection.slug) return changed
  throw new AgendaOptionsError([
    `collections.${key} changed the slug to "${changed.slug}": use slugs: { ${key}: '${changed.slug}' }, so that all that refers to it follows.`,
  ])
}

/** Two collections of one name: the plugin's gives way. */
export function refuseTaken(
  config: Config,
  added: CollectionConfig[],
  { slugs }: ResolvedOptions,
): void {
  const own = new Set(config.collections?.map(({ slug }) => slug))
  const taken = added.filter(({ slug }) => own.has(slug))
  const keyOf = (slug: string) => Object.entries(slugs).find(([, each]) => each === slug)?.[0]
  if (!taken.length) return
  throw new AgendaOptionsError(
    taken.map(({ slug }) => {
      const key = keyOf(slug)
      return `the config has a collection "${slug}" already.${key ? ` Call the plugin's differently: slugs: { ${key}: '${key}-of-agenda' }.` : ''}`
    }),
  )
}
