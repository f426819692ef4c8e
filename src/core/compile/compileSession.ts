import { models } from '../model/index.js'
import { numberedKind, numberLabel } from '../ordinals.js'
import {
  endDate,
  endsAfterMidnight,
  isOverDays,
  occursTwice,
  startDate,
  toInstants,
  untilDay,
  withOffset,
} from '../time/index.js'
import { offsetOf } from '../time/offsets.js'
import type { Id } from '../types.js'
import { compileFields, type References } from './fields.js'
import type { CompiledAssignment, CompiledRoleGroup, CompiledSession } from './schema/agenda.js'
import type { CompileSettings, ReadersPage } from './settings.js'
import type { Slugs } from './slugs.js'
import type {
  AgendaSource,
  SourceAssignment,
  SourceOrganisation,
  SourcePerson,
  SourceSession,
} from './source.js'
import { pick, textsOf } from './texts.js'
import { isPause, kindTerm, roleTerm, termOf } from './terms.js'

/** The documents that a session can refer to, by id. */
export type Directory = Omit<References, 'organisations'> & {
  event: AgendaSource['event']
  people: Map<string, SourcePerson>
  organisations: Map<string, SourceOrganisation>
  numbers: Map<Id, number>
  slugs: Slugs
}

const known = (id: Id | undefined, all: Map<string, unknown>): string | null =>
  id !== undefined && all.has(String(id)) ? String(id) : null

/** The id by which a document is known outside: its UUID, or its own id where it has none. */
export const knownBy = ({ id, uid }: { id: Id; uid?: string }): string => uid ?? String(id)

/**
 * The UID by which calendars know a session for ever. The event is part of it: a session that moves
 * to another event is cancelled in the first one.
 */
const uidOf = (
  event: AgendaSource['event'],
  session: SourceSession,
  { installation }: CompileSettings,
) => `event-${knownBy(event)}-session-${knownBy(session)}@${installation}`

/**
 * The address of the page of a session or a person of the event; null where the event has no
 * address yet.
 */
export const pageIn = (
  { event: { id, slug } }: Pick<Directory, 'event'>,
  page: Omit<ReadersPage, 'event'>,
  settings: CompileSettings,
): string | null => (slug ? settings.page({ event: { id, slug }, ...page }) : null)

function compileAssignment(
  row: SourceAssignment,
  index: number,
  { people, organisations }: Directory,
  { chain }: CompileSettings,
): CompiledAssignment | undefined {
  const person = people.get(String(row.person))
  const organisation = organisations.get(String(row.organisation))
  const nameSource = [person?.name, row.label, organisation?.name].find((name) => pick(name, chain))
  // Where nothing is said of them here, what the directory says of a person holds.
  const own = organisation ?? organisations.get(String(person?.organisation))
  const short = pick(own?.acronym, chain) ? own?.acronym : own?.name
  const texts = textsOf(
    {
      name: nameSource,
      label: row.label,
      jobTitle: pick(row.jobTitle, chain) ? row.jobTitle : person?.jobTitle,
      affiliation: pick(row.affiliation, chain) ? row.affiliation : short,
    },
    chain,
  )
  // A person in the trash, or gone, is named no more.
  if (texts.name === null) return undefined
  return {
    id: row.id ?? String(index),
    person: known(row.person, people),
    organisation: known(row.organisation, organisations),
    ...texts,
    name: texts.name,
    state: row.state,
  }
}

/**
 * Assignments grouped by role. Roles come in the order in which the editor first names them;
 * parties who declined are left out.
 */
function rolesOf(
  session: SourceSession,
  directory: Directory,
  settings: CompileSettings,
): CompiledRoleGroup[] {
  const groups = new Map<string, CompiledAssignment[]>()
  for (const [index, row] of session.assignments.entries()) {
    const compiled =
      row.state === 'declined' ? undefined : compileAssignment(row, index, directory, settings)
    if (compiled) groups.set(row.role, [...(groups.get(row.role) ?? []), compiled])
  }
  return [...groups].map(([role, assignments]) => ({ role: roleTerm(role, settings), assignments }))
}

/** Instants and lengths, remembered since they are the same in every language. */
const times = new WeakMap<SourceSession, { timeZone: string; time: ReturnType<typeof timeIn> }>()

function timeOf(session: SourceSession, timeZone: string) {
  const known = times.get(session)
  if (known?.timeZone === timeZone) return known.time
  const time = timeIn(session, timeZone)
  times.set(session, { timeZone, time })
  return time
}

function timeIn(session: SourceSession, timeZone: string) {
  const { startsAt, endsAt } = toInstants({ ...session, day: session.day ?? '', timeZone })
  const clock = session.timing === 'clock'
  const [starts, ends] = [startsAt, endsAt].map((at) => (at ? withOffset(at, timeZone) : null))
  const offset = (at: string | null | undefined, date?: string, time?: string) =>
    (at && occursTwice(date, time, timeZone) && offsetOf(at)) || null
  return {
    day: session.day ?? '',
    starts: (clock && session.starts) || null,
    startsNextDay: clock && session.startsNextDay === true,
    ends: (clock && session.ends) || null,
    endsNextDay: clock && endsAfterMidnight(session),
    endDay: isOverDays(session) ? (session.endDay ?? null) : null,
    startsAt: starts ?? null,
    endsAt: ends ?? null,
    startsOffset: offset(starts, startDate(session), session.starts),
    endsOffset: offset(ends, endDate(session), session.ends),
    minutes:
      startsAt && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : null,
  }
}

/** One line of the agenda in one language. */
export function compileSession(
  session: SourceSession,
  directory: Directory,
  settings: CompileSettings,
): CompiledSession {
  const { event, numbers } = directory
  const number = numbers.get(session.id) ?? null
  const slug = directory.slugs('sessions', session)
  const kind = kindTerm(session.kind, settings)
  const { texts, rest, fallback } = compileFields(models.sessions, session, directory, settings)
  return {
    id: String(session.id),
    uid: uidOf(event, session, settings),
    slug,
    url: pageIn(directory, { session: { id: session.id, slug } }, settings),
    // The event's revision is added since a change of its zone moves its sessions too; both numbers
    // only ever rise.
    sequence: session.revision + event.revision,
    number,
    numberLabel: number === null ? null : numberLabel(number, settings.language, kind.label),
    numberedKind: number === null ? null : numberedKind(kind.label, number, settings.language),
    kind,
    pause: isPause(session.kind, settings),
    ...texts,
    title: texts.title || kind.label,
    timing: termOf('timing', session.timing, settings),
    ...timeOf(session, event.timeZone),
    until: isOverDays(session) ? untilDay(session.endDay ?? '', settings.language) : null,
    status: termOf('sessionStatus', session.status, settings),
    ...rest('where'),
    ...rest('content'),
    roles: rolesOf(session, directory, settings),
    formerPeople: [],
    formerDays: [],
    formerPlaces: [],
    formerTracks: [],
    ...rest('practical'),
    ...fallback,
  }
}
