import { isOneOf } from './isOneOf.js'
import { fieldsIn } from './isPlain.js'
import { textIn } from './isText.js'
import { values } from './model/index.js'
import type { Agenda, AgendaEvent, AgendaSession, Assignment, Day, Elsewhere, Id } from './types.js'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const id = (value: unknown): Id | undefined =>
  (typeof value === 'string' && value !== '') ||
  (typeof value === 'number' && Number.isFinite(value))
    ? value
    : undefined
/** A choice; one that is not there is `absent`, and a word that is none of them `other`. */
const oneOf = <T extends string>(
  all: readonly T[],
  value: unknown,
  absent: T,
  other: T = absent,
): T => (isOneOf(all, value) ? value : textIn(value) === undefined ? absent : other)
/** Other values are no texts, and some of them cannot be made into one. */
const texts = (value: unknown): string[] =>
  listOf(value).flatMap((each) => id(each)?.toString() ?? [])

const names = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsIn(value)).flatMap(([key, name]) =>
      typeof name === 'string' ? [[key, name]] : [],
    ),
  )

function assignment(value: unknown): Assignment {
  const row = fieldsIn(value)
  return {
    id: textIn(row.id),
    role: textIn(row.role) ?? '',
    person: id(row.person),
    organisation: id(row.organisation),
    label: textIn(row.label),
    state: oneOf(values.assignmentState, row.state, 'confirmed'),
  }
}

/** One line of an agenda, put in order in the same way. */
export function normalizeSession(value: unknown): AgendaSession {
  const line = fieldsIn(value)
  return {
    id: id(line.id),
    title: textIn(line.title),
    kind: textIn(line.kind) ?? 'other',
    day: textIn(line.day),
    timing: oneOf(values.timing, line.timing, 'clock', 'toBeAnnounced'),
    starts: textIn(line.starts),
    ends: textIn(line.ends),
    endsNextDay: line.endsNextDay === true,
    ...(line.startsNextDay === true ? { startsNextDay: true } : {}),
    ...(textIn(line.endDay) ? { endDay: textIn(line.endDay) } : {}),
    ...(line.startsAfterChange === true ? { startsAfterChange: true } : {}),
    ...(line.endsAfterChange === true ? { endsAfterChange: true } : {}),
    position: typeof line.position === 'number' ? line.position : undefined,
    status: oneOf(values.sessionStatus, line.status, 'confirmed'),
    place: id(line.place),
    track: id(line.track),
    assignments: listOf(line.assignments).map(assignment),
    published: line.published === true,
    ...(line.teamOnly === true ? { teamOnly: true } : {}),
    missingLanguages: texts(line.missingLanguages),
  }
}

function day(value: unknown): Day {
  const row = fieldsIn(value)
  return { id: textIn(row.id), date: textIn(row.date) ?? '', label: textIn(row.label) }
}

function event(value: unknown): AgendaEvent {
  const loose = fieldsIn(value)
  return {
    id: id(loose.id),
    title: textIn(loose.title),
    timeZone: textIn(loose.timeZone) ?? '',
    startDate: textIn(loose.startDate),
    endDate: textIn(loose.endDate),
    days: listOf(loose.days).map(day),
    published: loose.published === true,
  }
}

function elsewhere(value: unknown): Elsewhere {
  const loose = fieldsIn(value)
  return {
    event: textIn(loose.event) ?? '',
    session: textIn(loose.session) ?? '',
    startsAt: textIn(loose.startsAt) ?? '',
    endsAt: textIn(loose.endsAt) ?? '',
    people: listOf(loose.people).flatMap((each) => id(each) ?? []),
    place: id(loose.place),
  }
}

function placeFacts(value: unknown): Agenda['placeFacts'] {
  return Object.fromEntries(
    Object.entries(fieldsIn(value)).map(([key, facts]) => {
      const { within, severalAtOnce } = fieldsIn(facts)
      const outer = id(within)
      return [
        key,
        {
          ...(outer === undefined ? {} : { within: outer }),
          ...(severalAtOnce === true ? { severalAtOnce } : {}),
        },
      ]
    }),
  )
}

/**
 * An agenda with every list a list and every text a text, whatever came in: rules can then be
 * written plainly. Rows keep their place, so that the field paths of violations stay right.
 */
export function normalizeAgenda(value: unknown): Agenda {
  const agenda = fieldsIn(value)
  const unavailable = fieldsIn(agenda.unavailable)
  return {
    event: event(agenda.event),
    sessions: listOf(agenda.sessions).map(normalizeSession),
    people: names(agenda.people),
    organisations: names(agenda.organisations),
    places: names(agenda.places),
    placeFacts: placeFacts(agenda.placeFacts),
    unavailable: {
      people: texts(unavailable.people),
      organisations: texts(unavailable.organisations),
      places: texts(unavailable.places),
    },
    elsewhere: listOf(agenda.elsewhere).map(elsewhere),
  }
}
