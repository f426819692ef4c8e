/** The filters that the attributes of `<agenda-view>` can name. */
export const filterNames = ['day', 'place', 'track', 'kind', 'person', 'language'] as const
export type FilterName = (typeof filterNames)[number]

/** The choice in each filter: a date, a code, or the slug or the id of an entry. */
export type Chosen = Partial<Record<FilterName, string>>

export type Settings = {
  /** The slug of the event; empty where none is named. */
  event: string
  /** The language that is asked for; undefined leaves it to the server. */
  locale: string | undefined
  /** Where agendas are read, with a slash at its end: `https://agenda.example.org/api/agenda/`. */
  base: string
  /** Shows now and next, for a screen, in place of the whole agenda. */
  now: boolean
  /** A time on the clock of the event from which `now` starts: `2019-06-25T09:40`. */
  at: string | undefined
  /** Filters that readers are offered. */
  filters: readonly FilterName[]
  chosen: Chosen
  /** Shows the reader's own time beside that of the event. */
  ownTime: boolean
  /** Shows the title of the event above its agenda. */
  header: boolean
  /** The level of the first heading, 1 to 4: an agenda has up to two levels below it. */
  level: number
}

/** The attributes that change what is shown. */
export const attributes = [
  'event',
  'locale',
  'server',
  'now',
  'at',
  'filters',
  ...filterNames,
  'own-time',
  'header',
  'heading-level',
]

/**
 * Where agendas are read on a server: what is given where it names the place of agendas itself
 * (`https://example.org/cms/api/agenda`; `https://example.org/sfax/data`, an exported one), else that
 * of an app at its usual address.
 *
 * @param server of the attribute; null where there is none
 * @param script the address of the component's own file, which lies beside the agendas
 * @throws TypeError where the server is no address
 */
export function baseOf(server: string | null, script: string): string {
  if (!server) return new URL('.', script).href
  const { href, pathname } = new URL(server, script)
  const folder = href.replace(/[?#].*$/, '').replace(/\/*$/, '/')
  return /\/(?:agenda|data)\/?$/.test(pathname) ? folder : `${folder}api/agenda/`
}

const wordsIn = (text: string | null) => (text ?? '').toLowerCase().split(/[\s,]+/)

/**
 * The settings that the attributes make; `get` returns the value of an attribute, null where it is
 * absent.
 */
export function settingsOf(get: (name: string) => string | null, script: string): Settings {
  const shown = get('filters')
  const level = Number(get('heading-level') ?? 2)
  return {
    event: get('event')?.trim() ?? '',
    locale: get('locale')?.trim() || undefined,
    base: baseOf(get('server'), script),
    now: get('now') !== null,
    at: get('at')?.trim() || undefined,
    filters:
      shown === null ? filterNames : filterNames.filter((each) => wordsIn(shown).includes(each)),
    chosen: Object.fromEntries(
      filterNames.flatMap((name) => {
        const value = get(name)?.trim()
        return value ? [[name, value]] : []
      }),
    ),
    ownTime: get('own-time') !== null,
    header: get('header') !== 'none',
    level: Number.isInteger(level) && level >= 1 && level <= 4 ? level : 2,
  }
}
