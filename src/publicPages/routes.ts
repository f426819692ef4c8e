import type { PageLanguage, Site } from './site.js'

export type Route =
  | { kind: 'door' | 'none' | 'robots' | 'sitemap' }
  | { kind: 'file'; name: string }
  | { kind: 'eventSitemap'; event: string }
  | { kind: 'list'; language: PageLanguage }
  | { kind: 'preview'; language: PageLanguage; id: string }
  | { kind: 'agenda' | 'people' | 'sessions'; language: PageLanguage; event: string }
  | { kind: 'person' | 'session'; language: PageLanguage; event: string; name: string }

function segmentsOf(path: string): string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    // The text cannot be decoded, so it is no address.
    return undefined
  }
}

const entryKinds = { people: 'person', sessions: 'session' } as const
const isList = (name: string): name is keyof typeof entryKinds => Object.hasOwn(entryKinds, name)

function routeInAgenda(language: PageLanguage, [event = '', list, name, ...more]: string[]): Route {
  if (!event) return { kind: 'none' }
  if (list === undefined) return { kind: 'agenda', language, event }
  if (event === 'preview' && name === undefined) return { kind: 'preview', language, id: list }
  if (!isList(list) || name === '' || more.length) return { kind: 'none' }
  if (name === undefined) return { kind: list, language, event }
  return { kind: entryKinds[list], language, event, name }
}

/**
 * The page that a path names; undefined where the path does not begin with the site's base or names
 * none.
 */
export function routeOf(
  { base, languages }: Pick<Site, 'base' | 'languages'>,
  path: string,
): Route {
  const segments = path.startsWith(base) ? segmentsOf(path.slice(base.length) || '/') : undefined
  const [first = '', ...rest] = segments ?? []
  if (!segments) return { kind: 'none' }
  const language = languages.find(({ code }) => code === first)
  if (language) return rest.length ? routeInAgenda(language, rest) : { kind: 'list', language }
  if (rest.length) return { kind: 'none' }
  if (!first) return { kind: 'door' }
  if (first === 'robots.txt' && !base) return { kind: 'robots' }
  if (first === 'sitemap.xml') return { kind: 'sitemap' }
  const event = /^sitemap-(.+)\.xml$/.exec(first)?.[1]
  if (event !== undefined) return { kind: 'eventSitemap', event }
  return /^agenda\.[\w-]+\.(?:css|js)$/.test(first) || first === 'icon.svg'
    ? { kind: 'file', name: first }
    : { kind: 'none' }
}

/** The language of the page that says that there is no such page. */
export const languageAt = ({ base, languages }: Site, path: string): PageLanguage =>
  languages.find(({ code }) => path.slice(base.length).split('/')[1] === code) ??
  languages[0] ?? { code: 'en', label: 'English', direction: 'ltr' }
