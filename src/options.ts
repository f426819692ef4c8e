import type { CollectionConfig } from 'payload'
import { checkOptions } from './checkOptions.js'
import type { OwnWords } from './i18n/index.js'
import type { ReadersPage } from './core/compile/index.js'
import { recordOf } from './core/keysOf.js'
import type { AdjustableRuleId } from './core/rules/index.js'
import type { Id, KindDefinition, RoleDefinition, Rulebook } from './core/types.js'
import { resolveRulebook } from './core/vocabulary.js'

export const collectionKeys = [
  'events',
  'sessions',
  'people',
  'organisations',
  'places',
  'tracks',
  'media',
  'users',
] as const
export type CollectionKey = (typeof collectionKeys)[number]

/** A language of the content: what agendas are written and translated in. */
export type Language = { code: string; label: string; rtl?: boolean }

export type PagesOptions = {
  /**
   * Address of the page on which readers see an event, or a session or a person of it; undefined
   * where there is no such page. Agendas, calendars and feeds lead there, and so does the panel once
   * the event is published. A path is taken to be on the config's server.
   */
  url?: (page: ReadersPage & { locale: string }) => string | undefined
  /**
   * Address of the page that shows an event's drafts to those who may change it: the panel offers
   * it as preview and as live preview of the event and of its sessions. `slug` is absent where the
   * event has none yet, and for sessions. Without it no preview is offered.
   */
  preview?: (event: { id: Id; slug?: string; locale: string }) => string
}

/**
 * Translates texts from one language into another (the codes of the content's languages) and
 * returns as many, in their order. Tags such as `<b1>so</b1>` are formats: they must come back as
 * they are, around the words that they belong to.
 */
export type Translate = (texts: string[], from: string, to: string) => Promise<string[]> | string[]

/** The fields of accounts that say what somebody may do. */
export const accountFields = ['role', 'events', 'languages'] as const
export type AccountField = (typeof accountFields)[number]

export type AccountsOptions = {
  /**
   * Other names for the plugin's fields of accounts, where those of the config have fields called
   * so for something else.
   */
  fields?: Partial<Record<AccountField, string>>
  /**
   * How many proxies stand in front of the app, each of which adds to `X-Forwarded-For` the address
   * that it was asked from: wrong passwords are counted by address, and what else stands there
   * anybody can write. Without any, 0.
   */
  proxies?: number
}

/** An address that is told of every release of the app's events. */
export type AppWebhook = {
  url: string
  /** Signs what is sent (Standard Webhooks): `whsec_` and at least 24 bytes in base64. */
  secret: string
  /** The events that it is told of, by slug or id; without this, all. */
  events?: string[]
}

export type AgendaPluginOptions = {
  /** `false` adds nothing to the config. */
  enabled?: boolean
  /**
   * Languages of the content, the first one the default. Where the config localises already, its
   * own are used.
   */
  languages?: Language[]
  /**
   * Whose dates, names of months and figures a language has: `{ en: 'en-US', ar: 'ar-EG' }`.
   * Without it English is British and Arabic Tunisian; all pages, formats and screens of this
   * process follow.
   */
  regions?: Record<string, string>
  /**
   * Words in languages that the plugin does not speak (it speaks English, French, Arabic and
   * Spanish), or others than its own: `{ pt: { pages: { agenda: 'Programa' } } }`. Panel, pages,
   * calendars, feeds and errors take them; what is missing is English.
   */
  words?: Record<string, OwnWords>
  /**
   * Further kinds of session (these need labels), or other labels and properties for those there
   * are.
   */
  kinds?: Record<string, Partial<KindDefinition>>
  /** Further roles (these need labels), or other labels and limits for those there are. */
  roles?: Record<string, Partial<RoleDefinition>>
  /** Raises, lowers or switches off conflicts and advice; an impossible rule stays impossible. */
  ruleLevels?: { [Rule in AdjustableRuleId]?: 'advice' | 'conflict' | 'off' }
  /** Minutes: when a gap, a stretch without a break or a change of room is worth a word. */
  limits?: Partial<Rulebook['limits']>
  /**
   * Other names for the collections, e.g. `{ events: 'gatherings' }`. A collection of uploads that
   * the config has under the name of `media` is used instead of one more; so is its collection of
   * accounts.
   */
  slugs?: Partial<Record<CollectionKey, string>>
  /** The public pages of the agendas, where the app has some. */
  pages?: PagesOptions
  /**
   * Origins whose pages may read what is public, such as `['https://www.example.org']`; those of any
   * where left out. What is answered to somebody who is logged in follows Payload's own `cors`.
   */
  origins?: string[] | '*'
  /**
   * `false`: nothing is added to the panel's first screen. Else it begins with the next events and
   * what is left to do for each.
   */
  dashboard?: boolean
  /**
   * A machine that proposes translations, such as a service of your choice: translators ask for its
   * proposals text by text, and nothing of them is stored by itself. Texts that are not published
   * yet are handed to it. Without it no proposals are offered.
   */
  translate?: Translate
  accounts?: AccountsOptions
  /** Addresses that are called after every release, beside those that editors add to an event. */
  webhooks?: AppWebhook[]
  /**
   * Lets webhooks call addresses of this machine and of the networks that it stands in, and
   * addresses without https. Who may edit an event can then reach what else answers there.
   */
  privateWebhooks?: boolean
  /** The last word on each collection: takes the plugin's own, returns the one to use. */
  collections?: Partial<Record<CollectionKey, (collection: CollectionConfig) => CollectionConfig>>
}

export type ResolvedOptions = {
  languages: Language[]
  regions: Record<string, string>
  words: Record<string, OwnWords>
  rulebook: Rulebook
  slugs: Record<CollectionKey, string>
  leaseSlug: string
  presenceSlug: string
  commentSlug: string
  pages: PagesOptions
  origins: string[] | '*'
  translate?: Translate
  compiledSlug: string
  releaseSlug: string
  bodySlug: string
  journalSlug: string
  reviewSlug: string
  documentSlug: string
  redirectSlug: string
  installationSlug: string
  webhookSlug: string
  deliverySlug: string
  webhooks: AppWebhook[]
  privateWebhooks: boolean
  accounts: { fields: Record<AccountField, string>; proxies: number }
  /** People log in from a collection that the config had before. */
  accountsAdopted: boolean
  collections: NonNullable<AgendaPluginOptions['collections']>
}

const defaultLanguages: Language[] = [
  { code: 'en', label: 'English' },
  { code: 'fr', label: 'Français' },
  { code: 'ar', label: 'العربية', rtl: true },
]

/**
 * Every default is resolved here, once. Throws one error that tells all that is wrong with the
 * options.
 */
export function resolveOptions(options: AgendaPluginOptions = {}): ResolvedOptions {
  checkOptions(options, collectionKeys, accountFields)
  return {
    languages: options.languages ?? defaultLanguages,
    regions: options.regions ?? {},
    words: options.words ?? {},
    rulebook: resolveRulebook({
      kinds: options.kinds,
      roles: options.roles,
      levels: options.ruleLevels,
      limits: options.limits,
    }),
    slugs: recordOf(collectionKeys, (key) => options.slugs?.[key] ?? key),
    leaseSlug: 'agenda-leases',
    presenceSlug: 'agenda-presence',
    commentSlug: 'agenda-comments',
    pages: options.pages ?? {},
    origins: options.origins ?? '*',
    translate: options.translate,
    compiledSlug: 'agenda-compiled',
    releaseSlug: 'agenda-releases',
    bodySlug: 'agenda-release-bodies',
    journalSlug: 'agenda-journal',
    reviewSlug: 'agenda-reviews',
    documentSlug: 'agenda-documents',
    redirectSlug: 'agenda-redirects',
    installationSlug: 'agenda-installations',
    webhookSlug: 'agenda-webhooks',
    deliverySlug: 'agenda-webhook-deliveries',
    webhooks: options.webhooks ?? [],
    privateWebhooks: options.privateWebhooks ?? false,
    accounts: {
      fields: recordOf(accountFields, (key) => options.accounts?.fields?.[key] ?? key),
      proxies: options.accounts?.proxies ?? 0,
    },
    accountsAdopted: false,
    collections: options.collections ?? {},
  }
}
