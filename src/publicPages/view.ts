import type {
  CompiledAgenda,
  CompiledAssignment,
  CompiledDay,
  CompiledSession,
} from '../core/compile/index.js'
import type { Texts } from '../i18n/en.js'
import { textsIn } from '../i18n/index.js'
import { type ToldOffsets, toldOffsets } from '../core/time/offsets.js'
import { languageName } from '../core/phrases.js'
import { type Paths, pathsIn } from './paths.js'
import type { PageLanguage, Site } from './site.js'
import { type Words, wordsOf } from './parts/words.js'
import { punctuationOf } from './wording.js'

export { lineage } from '../core/compile/lookUp.js'

/** What every page knows of its place on the site. */
export type Here = {
  site: Pick<Site, 'base' | 'languages' | 'looks' | 'serverURL' | 'still'>
  locale: PageLanguage
  language: string
  texts: Texts
  directionOf: (language: string) => 'auto' | 'ltr' | 'rtl'
  nameOf: (language: string) => string
  /** The languages in which something of the agenda at hand is written. */
  written: readonly string[]
  comma: string
  colon: string
} & Words

export function hereIn(
  site: Here['site'],
  locale: PageLanguage,
  written: readonly string[] = [],
): Here {
  const directions = new Map(site.languages.map(({ code, direction }) => [code, direction]))
  const directionOf: Here['directionOf'] = (code) => directions.get(code) ?? 'auto'
  return {
    site,
    locale,
    language: locale.code,
    texts: textsIn(locale.code),
    directionOf,
    nameOf: (code) => languageName(code, locale.code),
    written,
    ...wordsOf(locale.code, directionOf),
    ...punctuationOf(locale.code),
  }
}

/** What every part of the page of an agenda draws from. */
export type View = Here & {
  agenda: CompiledAgenda
  sessions: Map<string, CompiledSession>
  /** Drafts are shown: there are no calendars, formats and other pages of them. */
  preview: boolean
  paths: Paths
  offsets: ToldOffsets
  /** Assignments whose title and affiliation stand further up on the page already. */
  saidBefore: ReadonlySet<CompiledAssignment>
  /** Whether lines say how long they take; on a page of a whole agenda their times tell that. */
  tellsLength: boolean
  /** The addresses at which a session and a person are read. */
  links: Record<'person' | 'session', (entry: { id: string }) => string>
  /**
   * Whether rooms are shown with their venue: there are several venues, or rooms with the same
   * name.
   */
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

/** Assignments of parties who stand in the agenda before, with the same title and affiliation. */
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
  /** Drafts are shown: they have no other page than this one. */
  preview?: boolean
  /** Everybody is on this page: names link there, and no other page need be loaded. */
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
    offsets: toldOffsets(agenda.days),
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
