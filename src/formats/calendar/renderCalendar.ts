import { escape, ICalCalendar, ICalCalendarMethod, type ICalEventData } from 'ical-generator'
import type { CompiledAgenda, CompiledSession, RemovedSession } from '../../core/compile/index.js'
import { isDate, isKnownZone } from '../../core/index.js'
import { oneLine } from '../plain.js'
import { foldLines } from './fold.js'
import { toCalendarEvent, toCancelledEvent } from './toCalendarEvent.js'

export type CalendarQuery = {
  /** `YYYY-MM-DD`: only this day. */
  day?: string
  /** Id: only the sessions in which this person has a role. */
  person?: string
  /** DTSTAMP, an instant; the newest change of the agenda when left out, so that no byte changes without a change. */
  stamp?: string
}

const oneHour = 3600

const sessionsOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)

/** What calendars must strike out: what was removed, and for one person what goes on without them. */
const struckOut = (
  agenda: CompiledAgenda,
  person: string | undefined,
): (CompiledSession | RemovedSession)[] =>
  person === undefined
    ? agenda.removed
    : [
        ...sessionsOf(agenda).filter(({ formerPeople }) => formerPeople.includes(person)),
        ...agenda.removed.filter(({ people }) => people.includes(person)),
      ]

/** Whether the calendar that is asked for can be: the day is or was in the agenda, the person has or had a role in it. */
const exists = (agenda: CompiledAgenda, { day, person }: CalendarQuery): boolean =>
  (day === undefined ||
    [...agenda.days.map(({ date }) => date), ...agenda.removed.map((each) => each.day)].includes(
      day,
    )) &&
  (person === undefined ||
    Object.hasOwn(agenda.people, person) ||
    struckOut(agenda, person).length > 0)

function nameOf({ event, days, people }: CompiledAgenda, { day, person }: CalendarQuery): string {
  const ofDay = day && (days.find(({ date }) => date === day)?.name ?? day)
  const ofPerson =
    person !== undefined && Object.hasOwn(people, person) ? people[person]?.name : undefined
  return [event.title, ofDay, ofPerson].map(oneLine).filter(Boolean).join(' – ')
}

/** All up to the first VEVENT. */
function headerOf(agenda: CompiledAgenda, query: CalendarQuery): string {
  const { timeZone } = agenda.event
  const calendar = new ICalCalendar({
    // The library escapes neither of these two.
    name: escape(nameOf(agenda, query), false),
    prodId: '//payload-plugin-agenda//Agenda//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: oneHour,
  })
  const zone = isKnownZone(timeZone) ? `X-WR-TIMEZONE:${timeZone}\r\n` : ''
  return calendar.toString().replace(/END:VCALENDAR$/, zone)
}

/** A VEVENT, its lines not yet folded; the library cannot say in which language a title is. */
function render(data: ICalEventData, language: string): string {
  const text = new ICalCalendar().createEvent(data).toString()
  return /^[a-zA-Z\d-]+$/.test(language)
    ? text.replace('\r\nSUMMARY:', `\r\nSUMMARY;LANGUAGE=${language}:`)
    : text
}

/**
 * The agenda as iCalendar (RFC 5545), METHOD PUBLISH, whole or for one day or person; undefined when there is no such day or
 * person. Instants are in UTC. A line without a clock time is a date (`VALUE=DATE`), with “Afternoon: ” before its title and
 * without making anybody busy. A session whose end is unknown has no DTEND: nothing is made up. Cancelled sessions, those
 * that were removed, those that a person is in no more, and all sessions of a cancelled or postponed event have STATUS CANCELLED.
 */
export function renderCalendar(
  agenda: CompiledAgenda,
  query: CalendarQuery = {},
): string | undefined {
  if (!exists(agenda, query)) return undefined
  const { day, person, stamp = agenda.updatedAt } = query
  const ofDay = (each: { day: string }) =>
    isDate(each.day) && (day === undefined || each.day === day)
  const has = ({ roles }: CompiledSession) =>
    person === undefined ||
    roles.some(({ assignments }) => assignments.some((each) => each.person === person))
  const sessions = sessionsOf(agenda).filter((session) => ofDay(session) && has(session))
  const removed = struckOut(agenda, person).filter(ofDay)
  const events = [
    ...sessions.map((session) =>
      render(toCalendarEvent(agenda, session, stamp), session.fallback?.title ?? agenda.language),
    ),
    ...removed.map((session) => render(toCancelledEvent(agenda, session, stamp), agenda.language)),
  ]
  return `${headerOf(agenda, query)}${foldLines(events.join(''))}END:VCALENDAR\r\n`
}
