/**
 * Where things of an app stand in an exported folder, and how they are led to from one another.
 * Addresses are those of the app without its origin: `/fr/sfax-2019`, `/api/agenda/sfax-2019?locale=fr`.
 */

/** What an address has to do with an export; paths as the app has them. */
export type Place = {
  /** The slug of the event. */
  event: string
  /** Codes of the languages that are exported. */
  languages: readonly string[]
  /** Where Payload’s API lies: `/api`. */
  api: string
}

const part = (text: string) => text.replace(/[^\w.-]+/g, '-')

/** `calendar.ics` of a day is `calendar.day-2019-06-25.ics`. */
function withQuery(name: string, query: URLSearchParams): string {
  const marks = [...query].map(([key, value]) => `${part(key)}-${part(value)}`).sort()
  const [, start = name, ending = ''] = /^(.*?)(\.[\w.]+)?$/.exec(name) ?? []
  return [start, ...marks].join('.') + ending
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    // It is no address.
    return undefined
  }
}

/** A format of the agenda, or what is said of its releases. */
function dataFile(rest: string, query: URLSearchParams, { languages }: Place): string {
  const language = query.get('locale') ?? languages[0] ?? 'en'
  query.delete('locale')
  const name = rest || 'agenda.json'
  return `data/${language}/${withQuery(/\.\w+$/.test(name) ? name : `${name}.json`, query)}`
}

/**
 * The file that an address of the app is in an export: a page, a format, a picture, a sheet.
 * Undefined for what an export does not hold: the panel, other events, questions.
 *
 * @example fileFor('/fr/sfax-2019/people', place) // 'fr/sfax-2019/people/index.html'
 */
export function fileFor(address: string, place: Place): string | undefined {
  const { pathname, searchParams } = new URL(address, 'http://export.invalid')
  const path = decoded(pathname)
  if (path === undefined || path.includes('\\') || /(^|\/)\.\.?(\/|$)/.test(path)) return undefined
  const { api, event, languages } = place
  if (path === `${api}/agenda/agenda-view.js`) return 'data/agenda-view.js'
  if (path === `${api}/agenda/words.json`) return dataFile('words.json', searchParams, place)
  const agenda = `${api}/agenda/${event}`
  if (path === agenda || path.startsWith(`${agenda}/`))
    return dataFile(path.slice(agenda.length + 1), searchParams, place)
  const upload = new RegExp(`^${api}/[\\w-]+/file/([^/]+)$`).exec(path)?.[1]
  if (upload) return `media/${upload}`
  if (/^\/(?:agenda\.[\w-]+\.(?:css|js)|icon\.svg)$/.test(path)) return path.slice(1)
  const [, language = '', slug, ...more] = path.split('/')
  if (!languages.includes(language) || searchParams.size) return undefined
  if (slug === undefined) return `${language}/index.html`
  return slug === event ? [language, slug, ...more, 'index.html'].join('/') : undefined
}

/** How one file of an export leads to another: `../../media/ana.jpg`. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)]
    .map(encodeURIComponent)
    .join('/')
}

/** The address of a file on the web space at `url`, which ends with a slash. */
export const absolute = (url: string, file: string): string =>
  url +
  file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
