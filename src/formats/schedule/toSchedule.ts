import {
  type CompiledAgenda,
  type CompiledDay,
  type CompiledSession,
  placeHeld,
} from '../../core/compile/index.js'
import { addDays, isDate, isKnownZone, toInstants, withOffset } from '../../core/index.js'
import { oneLine, paragraphs } from '../plain.js'
import {
  instantsOf,
  sessionPage,
  titleOf,
  unlessConfirmed,
  webDocuments,
  webLinks,
} from '../sessions.js'
import { describeSession } from '../describeSession.js'
import { numbersOf, uuidOf } from './identifiers.js'
import { type Room, roomsOf } from './rooms.js'

export type ScheduledEvent = ReturnType<typeof toEvent>
export type ScheduledDay = {
  index: number
  date: string
  start: string
  end: string
  rooms: Map<Room, ScheduledEvent[]>
}
export type Schedule = {
  acronym: string
  start: string
  end: string
  days: ScheduledDay[]
  rooms: Room[]
}

const two = (value: number) => String(value).padStart(2, '0')

/** `01:30`; `00:00` where the end is unknown. */
function durationOf({ startsAt, endsAt }: { startsAt: string; endsAt?: string }): string {
  const minutes = endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : 0
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** At least five of `a-z0-9`, which both formats take. */
export function acronymOf({ event: { slug } }: CompiledAgenda): string {
  const letters = slug.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters.length >= 5 ? letters : `event${letters}`
}

/**
 * Everybody in a session once, with all roles that they hold in it. The formats have only a name
 * for each, so the name also tells who has not answered yet.
 */
function personsOf({ uid, roles }: CompiledSession, language: string) {
  const installation = uid.split('@').at(-1)
  const persons = new Map<string, { name: string; guid: string; roles: string[]; state: string }>()
  for (const { role, assignments } of roles) {
    for (const { person, id, name, state } of assignments) {
      const key = person === null ? `${uid}#${id}` : `person-${person}@${installation}`
      const known = persons.get(key) ?? {
        name: oneLine(name),
        guid: uuidOf(key),
        roles: [],
        state,
      }
      persons.set(key, {
        ...known,
        roles: [...new Set([...known.roles, oneLine(role.label)])],
        // Somebody who has accepted one of several roles will be there.
        state: known.state === 'invited' ? state : known.state,
      })
    }
  }
  return [...persons.values()].flatMap(({ state, ...person }) =>
    person.name ? [{ ...person, name: unlessConfirmed(person.name, { state }, language) }] : [],
  )
}

function toEvent(
  agenda: CompiledAgenda,
  session: CompiledSession,
  { startsAt, endsAt }: { startsAt: string; endsAt?: string },
  number: number,
  room: Room,
) {
  const track = session.track === null ? undefined : agenda.tracks[session.track]
  return {
    id: number,
    guid: uuidOf(session.uid),
    slug: `${acronymOf(agenda)}-session-${number}`,
    date: startsAt,
    start: startsAt.slice(11, 16),
    end: endsAt,
    duration: durationOf({ startsAt, endsAt }),
    room: room.name,
    title: titleOf(agenda, session),
    subtitle: oneLine(session.statusNote),
    track: oneLine(track?.name),
    type: session.kind.code,
    language: session.spokenLanguages[0]?.code,
    abstract: paragraphs(session.objective),
    description: describeSession(agenda, session),
    persons: personsOf(session, agenda.language),
    links: webLinks(agenda, session),
    attachments: webDocuments(agenda, session),
    url: sessionPage(agenda, session),
  }
}

/**
 * The first minute of a date on the clocks of a zone; later than midnight where they skip midnight
 * itself.
 */
function firstInstant(day: string, timeZone: string): string {
  const zone = isKnownZone(timeZone) ? timeZone : 'UTC'
  for (const starts of ['00:00', '00:30', '01:00']) {
    const { startsAt } = toInstants({ day, timing: 'clock', starts, timeZone: zone })
    if (startsAt) return withOffset(startsAt, zone)
  }
  // A zone that changed to the other side of the date line left this whole day out.
  return `${day}T00:00:00Z`
}

/**
 * From the first start to the last end of a day, its night included; the whole date where no line
 * has a clock time. A line over several days counts only for its first day.
 */
function boundsOf(
  date: string,
  all: readonly { event: ScheduledEvent; session: CompiledSession }[],
  timeZone: string,
) {
  const day = {
    start: firstInstant(date, timeZone),
    end: firstInstant(addDays(date, 1) ?? date, timeZone),
  }
  if (!all.length) return day
  const events = all.map(({ event, session }) =>
    session.endDay !== null && Date.parse(event.end ?? '') > Date.parse(day.end)
      ? { ...event, end: day.end }
      : event,
  )
  const inOrder = (instants: string[]) => instants.sort((a, b) => Date.parse(a) - Date.parse(b))
  const starts = inOrder(events.map((event) => event.date))
  return {
    start: starts[0] ?? '',
    end: inOrder([...starts, ...events.flatMap(({ end }) => end ?? [])]).at(-1) ?? '',
  }
}

/** The days, at least one, since both formats demand it. */
function daysOf({ days, event }: CompiledAgenda): Pick<CompiledDay, 'date' | 'sessions'>[] {
  const dated = days.filter(({ date }) => isDate(date))
  return dated.length ? dated : [{ date: event.startDate, sessions: [] }]
}

/**
 * An agenda in the structure of both schedule formats: days with rooms with events. Lines without a
 * clock time are left out, since their start would have to be made up; breaks are events of the
 * type `break`.
 */
export function toSchedule(agenda: CompiledAgenda): Schedule {
  const days = daysOf(agenda)
  const rooms = roomsOf(agenda)
  const numbers = numbersOf(days.flatMap(({ sessions }) => sessions.map(({ id }) => id)))
  const scheduled = days.map((day, index): ScheduledDay => {
    const byRoom = new Map<Room, ScheduledEvent[]>()
    const placed: { event: ScheduledEvent; session: CompiledSession }[] = []
    for (const session of day.sessions) {
      const [instants, room] = [instantsOf(session), rooms.get(placeHeld(agenda, session.place))]
      if (!instants || !room) continue
      const events = byRoom.get(room) ?? []
      const event = toEvent(agenda, session, instants, numbers.get(session.id) ?? 1, room)
      events.push(event)
      placed.push({ event, session })
      byRoom.set(room, events)
    }
    return {
      index: index + 1,
      date: day.date,
      ...boundsOf(day.date, placed, agenda.event.timeZone),
      rooms: byRoom,
    }
  })
  return {
    acronym: acronymOf(agenda),
    start: scheduled[0]?.date ?? agenda.event.startDate,
    end: scheduled.at(-1)?.date ?? agenda.event.endDate,
    days: scheduled,
    rooms: [...rooms.values()],
  }
}
