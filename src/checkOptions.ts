import { fieldsIn } from './core/isPlain.js'
import { rules } from './core/rules/index.js'
import type { KindDefinition, RoleDefinition } from './core/types.js'
import { defaultRulebook, kinds, roles } from './core/vocabulary.js'
import { isWebhookSecret, isWebhookUrl } from './core/webhooks/index.js'
import { originFaults } from './originsIn.js'
import { AgendaOptionsError } from './optionsError.js'

type Labelled = { labels?: Record<string, string> }
/** The options as they may come from JavaScript, where no types were checked. */
type Given = {
  languages?: { code: string; label: unknown }[]
  regions?: Record<string, unknown>
  kinds?: Record<string, Partial<KindDefinition>>
  roles?: Record<string, Partial<RoleDefinition>>
  ruleLevels?: Record<string, string | undefined>
  limits?: Record<string, unknown>
  slugs?: Record<string, string | undefined>
  collections?: Record<string, unknown>
  translate?: unknown
  pages?: Record<string, unknown>
  origins?: unknown
  accounts?: { fields?: Record<string, string | undefined>; proxies?: unknown }
  webhooks?: unknown
  privateWebhooks?: unknown
}

const names = [
  'enabled',
  'languages',
  'regions',
  'words',
  'kinds',
  'roles',
  'ruleLevels',
  'limits',
  'slugs',
  'pages',
  'origins',
  'dashboard',
  'translate',
  'accounts',
  'webhooks',
  'privateWebhooks',
  'collections',
]
const levels = ['advice', 'conflict', 'off']

const listed = (words: readonly string[]) => words.join(', ')
const keysOf = (value: unknown) => Object.keys(Object(value ?? {}))
const given = <T>(value: Record<string, T | undefined> | undefined) =>
  Object.entries(value ?? {}).filter((entry): entry is [string, T] => entry[1] !== undefined)

const unknown = (where: string, what: string, words: readonly string[], known: readonly string[]) =>
  words
    .filter((word) => !known.includes(word))
    .map((word) => `${where}: there is no ${what} "${word}". There are: ${listed(known)}.`)

const repeated = (words: string[]) => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
]

function languageFaults(languages: Given['languages']): string[] {
  if (!languages) return []
  if (!languages.length) return ['languages: at least one is needed.']
  const codes = languages.map(({ code }) => code)
  return [
    ...codes
      .filter((code) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code ?? ''))
      .map((code) => `languages: "${code}" is not the code of a language, such as en or pt-BR.`),
    ...repeated(codes).map((code) => `languages: "${code}" is there twice.`),
  ]
}

const isTag = (tag: unknown) => {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const regionFaults = ({ regions }: Given) =>
  given(regions)
    .filter(([, tag]) => !isTag(tag))
    .map(
      ([code, tag]) =>
        `regions.${code}: "${String(tag)}" is not a language with its region, such as en-US.`,
    )

/** A term that is new must say what it is called: nobody could choose it otherwise. */
const labelFaults = (where: string, terms: Record<string, Labelled> | undefined, known: object) =>
  given(terms)
    .filter(([key, term]) => !Object.hasOwn(known, key) && !keysOf(term.labels).length)
    .map(
      ([key]) =>
        `${where}: "${key}" is new and has no labels. Give it some: { labels: { en: '…' } }.`,
    )

function vocabularyFaults(options: Given): string[] {
  const roleNames = [...new Set([...keysOf(roles), ...keysOf(options.roles)])]
  const named = (term: Partial<KindDefinition>) => (Array.isArray(term.roles) ? term.roles : [])
  return [
    ...labelFaults('kinds', options.kinds, kinds),
    ...labelFaults('roles', options.roles, roles),
    ...given(options.kinds).flatMap(([key, kind]) =>
      unknown(`kinds.${key}.roles`, 'role', named(kind), roleNames),
    ),
    ...given(options.roles).flatMap(([key, role]) =>
      unknown(`roles.${key}.excludes`, 'role', role.excludes ?? [], roleNames),
    ),
  ]
}

function ruleFaults({ ruleLevels, limits }: Given): string[] {
  const adjustable: string[] = rules
    .filter(({ level }) => level !== 'impossible')
    .map(({ id }) => id)
  const fixed: string[] = rules.filter(({ level }) => level === 'impossible').map(({ id }) => id)
  const words = keysOf(ruleLevels)
  return [
    ...words
      .filter((word) => fixed.includes(word))
      .map(
        (word) =>
          `ruleLevels: "${word}" is impossible in any agenda, its level cannot be set. Those that can: ${listed(adjustable)}.`,
      ),
    ...unknown(
      'ruleLevels',
      'rule',
      words.filter((word) => !fixed.includes(word)),
      adjustable,
    ),
    ...given(ruleLevels).flatMap(([rule, level]) =>
      unknown(`ruleLevels.${rule}`, 'level', [level], levels),
    ),
    ...unknown('limits', 'limit', keysOf(limits), keysOf(defaultRulebook.limits)),
    ...given(limits)
      .filter(([, minutes]) => !(typeof minutes === 'number' && minutes >= 0))
      .map(([limit]) => `limits.${limit}: a number of minutes is needed.`),
  ]
}

function slugFaults({ slugs, collections }: Given, keys: readonly string[]): string[] {
  const chosen = keys.map((key) => slugs?.[key] ?? key)
  return [
    ...unknown('slugs', 'collection', keysOf(slugs), keys),
    ...given(slugs)
      .filter(([, slug]) => !/^[a-z][\w-]*$/i.test(slug))
      .map(
        ([key, slug]) => `slugs.${key}: "${slug}" cannot be a slug: letters, digits, - and _ only.`,
      ),
    ...repeated(chosen).map((slug) => `slugs: two collections would be called "${slug}".`),
    ...unknown('collections', 'collection', keysOf(collections), keys),
    ...given(collections)
      .filter(([, change]) => typeof change !== 'function')
      .map(
        ([key]) =>
          `collections.${key}: a function is needed, from the collection to the one to use.`,
      ),
  ]
}

const translateFaults = ({ translate }: Given) =>
  translate === undefined || typeof translate === 'function'
    ? []
    : ['translate: a function is needed, from texts and two languages to as many texts.']

const pageFaults = ({ pages }: Given) => [
  ...unknown('pages', 'option', keysOf(pages), ['url', 'preview']),
  ...given(pages)
    .filter(([, address]) => typeof address !== 'function')
    .map(([name]) => `pages.${name}: a function is needed, from a page to its address.`),
]

function accountFaults({ accounts }: Given, fields: readonly string[]): string[] {
  const { fields: renamed, proxies = 0 } = accounts ?? {}
  const chosen = fields.map((field) => renamed?.[field] ?? field)
  return [
    ...unknown('accounts', 'option', keysOf(accounts), ['fields', 'proxies']),
    ...unknown('accounts.fields', 'field', keysOf(renamed), fields),
    ...given(renamed)
      .filter(([, name]) => !/^[a-z]\w*$/i.test(name))
      .map(
        ([field, name]) =>
          `accounts.fields.${field}: "${name}" cannot be the name of a field: letters, digits and _ only.`,
      ),
    ...repeated(chosen).map((name) => `accounts.fields: two fields would be called "${name}".`),
    ...(typeof proxies === 'number' && Number.isInteger(proxies) && proxies >= 0
      ? []
      : ['accounts.proxies: how many proxies stand in front of the app, such as 1, is needed.']),
  ]
}

function webhookFaults({ webhooks = [], privateWebhooks = false }: Given): string[] {
  if (typeof privateWebhooks !== 'boolean') return ['privateWebhooks: true or false is needed.']
  if (!Array.isArray(webhooks)) return ['webhooks: a list of { url, secret } is needed.']
  return webhooks.flatMap((each: unknown, at) => {
    const { url, secret, events } = fieldsIn(each)
    const where = `webhooks[${at}]`
    return [
      ...unknown(where, 'option', keysOf(each), ['url', 'secret', 'events']),
      // The address is not repeated: many hold a word that is to stay secret.
      ...(isWebhookUrl(url, privateWebhooks)
        ? []
        : [`${where}.url: an address that begins with https:// is needed.`]),
      ...(isWebhookSecret(secret)
        ? []
        : [
            `${where}.secret: whsec_ and at least 24 bytes in base64 are needed, as of: echo "whsec_$(openssl rand -base64 32)".`,
          ]),
      ...(events === undefined ||
      (Array.isArray(events) && events.every((name) => typeof name === 'string'))
        ? []
        : [`${where}.events: a list of slugs or ids is needed, as texts.`]),
    ]
  })
}

/** Throws one error that tells all that is wrong with the options, and what would be right. */
export function checkOptions(
  all: Given,
  collectionKeys: readonly string[],
  accountFields: readonly string[],
): void {
  const faults = [
    ...unknown('options', 'option', keysOf(all), names),
    ...languageFaults(all.languages),
    ...regionFaults(all),
    ...vocabularyFaults(all),
    ...ruleFaults(all),
    ...slugFaults(all, collectionKeys),
    ...translateFaults(all),
    ...pageFaults(all),
    ...originFaults(all.origins),
    ...accountFaults(all, accountFields),
    ...webhookFaults(all),
  ]
  if (faults.length) throw new AgendaOptionsError(faults)
}
