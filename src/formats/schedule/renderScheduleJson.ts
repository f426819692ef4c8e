import type { CompiledAgenda } from '../../core/compile/index.js'
import { oneLine, webAddress } from '../plain.js'
import { formatAddress, pageOf } from '../sessions.js'
import { generator, timeSlot, tracksOf } from './parts.js'
import { type ScheduledDay, type ScheduledEvent, toSchedule } from './toSchedule.js'

/** Zones that the schema of the format takes; it leaves the zone out where it is another. */
const zoneName = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/

const toEvent = ({ subtitle, track, language, url, persons, ...event }: ScheduledEvent) => ({
  ...event,
  subtitle: subtitle || null,
  track: track || null,
  language: language ?? null,
  // It is required: where the agenda has no absolute address, the name of the event stands in.
  url: url ?? `urn:uuid:${event.guid}`,
  persons: persons.map(({ roles, ...person }) => ({ ...person, role: roles.join(', ') })),
})

const toDay = ({ index, date, start, end, rooms }: ScheduledDay) => ({
  index,
  date,
  day_start: start,
  day_end: end,
  rooms: Object.fromEntries([...rooms].map(([{ name }, events]) => [name, events.map(toEvent)])),
})

/**
 * The agenda as schedule.json (c3voc, version 1). Lines without a clock time are left out: the
 * format has no way to say “in the afternoon”. A cancelled session says so in its title; what a
 * person does in a session is its `role`.
 */
export function renderScheduleJson(agenda: CompiledAgenda): string {
  const { acronym, start, end, days, rooms } = toSchedule(agenda)
  const { slug, title, timeZone } = agenda.event
  const conference = {
    acronym,
    title: oneLine(title) || slug,
    start,
    end,
    daysCount: days.length,
    timeslot_duration: timeSlot,
    ...(zoneName.test(timeZone) ? { time_zone_name: timeZone } : {}),
    url: pageOf(agenda),
    tracks: tracksOf(agenda),
    rooms: rooms.map(({ name, guid, place }) => ({
      name,
      guid,
      capacity: place?.capacity ?? null,
      url: webAddress(place?.url),
    })),
    days: days.map(toDay),
  }
  return JSON.stringify({
    generator,
    schedule: {
      version: agenda.updatedAt,
      url: formatAddress(agenda, 'schedule.json'),
      conference,
    },
  })
}
