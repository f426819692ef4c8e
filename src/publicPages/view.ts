import type {
  CompiledAgenda,
  CompiledAssignment,
  CompiledDay,
  CompiledSession,
} from '../core/compile/index.js'
import type { Texts } from '../i18n/en.js'
import { textsIn } from '../i18n/index.js'
import { offsetsOf } from '../core/time/offsets.js'
import { languageName } from '../core/phrases.js'
import { type Paths, pathsIn } from './paths.js'
import type { PageLanguage, Site } from './site.js'
import { punctuationOf } from './wording.js'

export { lineage } from '../core/compile/lineage.js'

/** What every page knows of where it stands. */
export type Here = {
  site: Pick<Site, 'base' | 'languages' | 'looks' | 'serverURL' | 'still'>
  locale: PageLanguage
  language: string
  texts: Texts
  directionOf: (language: string) => 'auto' | 'ltr' | 'rtl'
  nameOf: (language: string) => string
  comma: string
  colon: string
}

export function hereIn(site: Here['site'], locale: PageLanguage): Here {
  const directions = new Map(site.languages.map(({ code, direction }) => [code, direction]))
  return {
    site,
    locale,
    language: locale.code,
    texts: textsIn(locale.code),
    directionOf: (code) => directions.get(code) ?? 'auto',
    nameOf: (code) => languageName(code, locale.code),
    ...punctuationOf(locale.code),
  }
}

/** What every part of a page of an agenda draws from. */
export type View = Here & {
  agenda: CompiledAgenda
  sessions: Map<string, CompiledSession>
  /** Drafts are shown: no calendar, no format and no other page has them. */
  preview: boolean
  paths: Paths
  /** Of all times, each once: more than one where the clocks change during the event. */
  offsets: string[]
  /** Of whom the same title and affiliation stand further up on the page. */
  saidBefore: ReadonlySet<CompiledAssignment>
  /** Whether lines say how long they take; on a whole page their times do. */
  tellsLength: boolean
  /** Where a session and a person are read. */
  links: Record<'person' | 'session', (entry: { id: string }) => string>
  /** Whether rooms are told with their venue: there are several, or rooms of one name. */
  tellsVenues: boolean
}

function tellsVenues({ places }: CompiledAgenda): boolean {
  const all = Object.values(places)
  const rooms = all.filter(({ within }) => within !== null)
  return (
    new Set(rooms.map(({ within }) => within)).size > 1 ||
    new Set(all.map(({ name }) => name)).size < all.length
  )
}

/** Who has a role once more, with the title and affiliation of the time before. */
function saidBefore(sessions: readonly CompiledSession[]): Set<CompiledAssignment> {
  const said = new Map<string, string>()
  const again = new Set<CompiledAssignment>()
  const assignments = sessions.flatMap(({ roles }) => roles.flatMap((group) => group.assignments))
  for (const assignment of assignments) {
    const { affiliation, jobTitle, person } = assignment
    if (person === null) continue
    const held = JSON.stringify([jobTitle, affiliation])
    if (said.get(person) === held) again.add(assignment)
    said.set(person, held)
  }
  return again
}

type Shown = {
  /** Drafts are shown: they have no page but this one. */
  preview?: boolean
  /** The page has everybody on it: names lead there, without another page to wait for. */
  whole?: boolean
}

export function viewOf(
  agenda: CompiledAgenda,
  here: Here,
  { preview = false, whole = preview }: Shown = {},
): View {
  const sessions = agenda.days.flatMap((day) => day.sessions)
  const paths = pathsIn(here.site.base, here.language, agenda.event.slug)
  return {
    ...here,
    agenda,
    preview,
    paths,
    links: {
      person: whole ? ({ id }) => `#${anchors.person(id)}` : paths.person,
      session: preview ? ({ id }) => `#${anchors.session(id)}` : paths.session,
    },
    sessions: new Map(sessions.map((session) => [session.id, session])),
    offsets: offsetsOf(sessions),
    saidBefore: whole ? saidBefore(sessions) : new Set(),
    tellsLength: !whole,
    tellsVenues: tellsVenues(agenda),
  }
}

export const anchors = {
  day: ({ date }: Pick<CompiledDay, 'date'>) => `day-${date || 'open'}`,
  session: (id: string) => `session-${id}`,
  person: (id: string) => `person-${id}`,
  place: (id: string) => `place-${id}`,
}
