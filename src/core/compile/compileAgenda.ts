import { type GivenNumbers, numbersIn } from '../numbering.js'
import { inOrder } from '../order.js'
import { eachInSteps, finish, type Steps } from '../steps.js'
import { dayLabel, goesOnOn } from '../time/index.js'
import type { AgendaSession, Id } from '../types.js'
import {
  compileOrganisation,
  compilePerson,
  compilePlace,
  compileTrack,
  sessionsByPerson,
} from './compileDirectory.js'
import { compileEvent } from './compileEvent.js'
import { compileSession, type Directory } from './compileSession.js'
import { heldBackLast, languagesOut } from './heldBack.js'
import { formatsOf } from './formats.js'
import { entriesRemovedSince } from './removedEntries.js'
import { removedSince } from './removedSessions.js'
import type { CompiledAgenda, CompiledDay, CompiledSession } from './schema/agenda.js'
import { schemaVersion } from './schema/parts.js'
import { withRisingSequences } from './sequence.js'
import type { CompileSettings } from './settings.js'
import { slugsOf } from './slugs.js'
import type { AgendaSource, SourceSession } from './source.js'
import { textsOf } from './texts.js'

const byId = <T extends { id: Id }>(all: T[]) => new Map(all.map((each) => [String(each.id), each]))

const untitled = (session: SourceSession): AgendaSession => ({
  ...session,
  title: undefined,
  assignments: [],
})

/** The order of the sessions, remembered since it is the same in every language. */
const orders = new WeakMap<AgendaSource, AgendaSession[]>()

function orderOf(source: AgendaSource): AgendaSession[] {
  const order = orders.get(source) ?? inOrder(source.sessions.map(untitled))
  orders.set(source, order)
  return order
}

/**
 * By session, the numbers that readers will see once this is out, and those that were given to
 * sessions that are gone.
 */
export const numbersAfter = (
  source: AgendaSource,
  rulebook: CompileSettings['rulebook'],
): GivenNumbers => ({
  ...source.numbers,
  ...Object.fromEntries(
    [...numbersIn(orderOf(source), rulebook, source.numbers)].map(([id, number]) => [
      String(id),
      number,
    ]),
  ),
})

function directoryOf(source: AgendaSource, settings: CompileSettings): Directory {
  return {
    slugs: slugsOf(source, settings),
    event: source.event,
    people: byId(source.people),
    organisations: byId(source.organisations),
    places: byId(source.places),
    tracks: byId(source.tracks),
    files: byId(source.files),
    numbers: numbersIn(orderOf(source), settings.rulebook, source.numbers),
  }
}

/**
 * All days of the event in order, and days that only sessions name, so that no session is left out.
 * A draft may have no day at all.
 */
function compileDays(
  { event }: AgendaSource,
  sessions: CompiledSession[],
  settings: CompileSettings,
): CompiledDay[] {
  const labels = new Map(event.days.map(({ date, label }) => [date, label]))
  const dates = [
    ...new Set([...[...labels.keys()].filter(Boolean), ...sessions.map(({ day }) => day)]),
  ].sort()
  return dates.map((date) => ({
    date,
    name: dayLabel(date, settings.language),
    ...textsOf({ label: labels.get(date) }, settings.chain),
    official: date >= event.startDate && date <= event.endDate,
    sessions: sessions.filter(({ day }) => day === date),
    goingOn: sessions
      .filter(({ day, endDay }) => goesOnOn({ day, endDay: endDay ?? undefined }, date))
      .map(({ id }) => id),
    calendar: settings.href('calendar.ics', { day: date }),
  }))
}

function* entries<S extends { id: Id }, C>(
  all: S[],
  compile: (each: S) => C,
): Steps<Record<string, C>> {
  return Object.fromEntries(
    yield* eachInSteps(all, (each): [string, C] => [String(each.id), compile(each)]),
  )
}

/**
 * When the agenda last changed. Never earlier than the time served before: that something was taken
 * away is a change too.
 */
const latest = (source: AgendaSource, previous: CompiledAgenda | undefined): string =>
  [
    [source.event],
    source.sessions,
    source.people,
    source.organisations,
    source.places,
    source.tracks,
    source.files,
  ]
    .flat()
    .reduce(
      (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
      previous?.updatedAt ?? '',
    )

/**
 * The published agenda of one event in one language. Pure: the same source and settings give the
 * same agenda. `previous`, the agenda as it was last served, tells which sessions have since been
 * taken away.
 */
export const compileAgenda = (
  source: AgendaSource,
  given: CompileSettings,
  previous?: CompiledAgenda,
): CompiledAgenda => finish(compileInSteps(source, given, previous))

/** What `compileAgenda` does, in steps of one line or one entry of the directory each. */
export function* compileInSteps(
  source: AgendaSource,
  given: CompileSettings,
  previous?: CompiledAgenda,
): Steps<CompiledAgenda> {
  const settings = {
    ...given,
    chain: heldBackLast(
      given.chain,
      source.event,
      given.languages.map(({ code }) => code),
    ),
  }
  const out = settings.drafts ? source.event.languages : languagesOut(source.event)
  const directory = directoryOf(source, settings)
  yield
  const sources = byId(source.sessions)
  const ordered = orderOf(source).flatMap(({ id }) => sources.get(String(id)) ?? [])
  const compiled = yield* eachInSteps(ordered, (session) =>
    compileSession(session, directory, settings),
  )
  // A session without a day is left out of what readers see; previews of drafts show it.
  const shown = compiled.filter(({ day }) => day || settings.drafts)
  const places = yield* entries(source.places, (place) => compilePlace(place, directory, settings))
  const sessions = withRisingSequences(shown, { places, previous })
  const ofPeople = sessionsByPerson(sessions)
  const people = yield* entries(source.people, (person) =>
    compilePerson(person, directory, ofPeople, settings),
  )
  const tracks = yield* entries(source.tracks, (track) => compileTrack(track, directory, settings))
  const { code, direction } = settings.languages.find(({ code }) => code === settings.language) ?? {
    code: settings.language,
    direction: 'ltr',
  }
  return {
    schemaVersion,
    language: code,
    direction,
    languages: settings.languages
      // The same languages are listed in every language: those in which the agenda is out.
      .filter(({ code }) => (out.length ? out.includes(code) : code === settings.language))
      .map((language) => ({ ...language, href: settings.href('', { locale: language.code }) })),
    updatedAt: latest(source, previous),
    part: null,
    event: compileEvent(directory, settings),
    days: compileDays(source, sessions, settings),
    people,
    organisations: yield* entries(source.organisations, (organisation) =>
      compileOrganisation(organisation, directory, settings),
    ),
    places,
    tracks,
    removed: removedSince(previous, sessions),
    removedEntries: entriesRemovedSince(previous, { people, places, tracks }),
    formats: formatsOf(source.event.slug, settings),
  }
}
