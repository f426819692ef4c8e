import { escape, ICalCalendar, ICalCalendarMethod, type ICalEventData } from 'ical-generator'
import { type CompiledAgenda, namesOfPart } from '../../core/compile/index.js'
import { isDate, isKnownZone } from '../../core/index.js'
import { oneLine } from '../plain.js'
import { foldLines } from './fold.js'
import { attachmentsOf, conferenceOf, coverOf, organizerOf } from './ownLines.js'
import { toCalendarEvent, toCancelledEvent } from './toCalendarEvent.js'

const oneHour = 3600

/** The event, and which part of it. */
const nameOf = (agenda: CompiledAgenda): string =>
  [agenda.event.title, ...namesOfPart(agenda)].map(oneLine).filter(Boolean).join(' – ')

/** All up to the first VEVENT. */
function headerOf(agenda: CompiledAgenda): string {
  const { timeZone } = agenda.event
  const calendar = new ICalCalendar({
    // The library escapes neither of these two.
    name: escape(nameOf(agenda), false),
    prodId: '//payload-plugin-agenda//Agenda//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: oneHour,
  })
  const zone = isKnownZone(timeZone) ? `X-WR-TIMEZONE:${timeZone}\r\n` : ''
  const own =
    zone +
    coverOf(agenda)
      .map((line) => `${line}\r\n`)
      .join('')
  return foldLines(calendar.toString().replace(/END:VCALENDAR$/, () => own))
}

/**
 * A VEVENT, its lines not yet folded. The library cannot say in which language a title is, nor
 * knows the properties of `lines`.
 */
function render(data: ICalEventData, language: string, lines: string[]): string {
  const text = new ICalCalendar()
    .createEvent(data)
    .toString()
    .replace('\r\nEND:VEVENT', (end) => [...lines.map((line) => `\r\n${line}`), end].join(''))
  return /^[a-zA-Z\d-]+$/.test(language)
    ? text.replace('\r\nSUMMARY:', `\r\nSUMMARY;LANGUAGE=${language}:`)
    : text
}

/**
 * The agenda, or a part of it (`partOf`), as iCalendar (RFC 5545), METHOD PUBLISH. Instants are in
 * UTC. A line without a clock time is a date (`VALUE=DATE`), with “Afternoon: ” before its title
 * and without making anybody busy. A session whose end is unknown has no DTEND: nothing is made up.
 * Cancelled sessions, those that were removed, those that left this part of the agenda, and all
 * sessions of a cancelled or postponed event have STATUS CANCELLED. Each is organised by the first
 * organiser of the event (METHOD PUBLISH wants an ORGANIZER, RFC 5546, 3.2.1). `stamp`: DTSTAMP, an instant;
 * the newest change of the agenda when left out, so that no byte changes without a change.
 */
export function renderCalendar(agenda: CompiledAgenda, stamp: string = agenda.updatedAt): string {
  const dated = (each: { day: string }) => isDate(each.day)
  const sessions = agenda.days.flatMap((day) => day.sessions).filter(dated)
  const removed = agenda.removed.filter(dated)
  const events = [...sessions, ...removed].map((session) =>
    render(
      'roles' in session
        ? toCalendarEvent(agenda, session, stamp)
        : toCancelledEvent(agenda, session, stamp),
      session.fallback?.title ?? agenda.language,
      [
        organizerOf(agenda),
        ...('roles' in session
          ? [...conferenceOf(agenda, session), ...attachmentsOf(agenda, session)]
          : []),
      ],
    ),
  )
  return `${headerOf(agenda)}${foldLines(events.join(''))}END:VCALENDAR\r\n`
}
