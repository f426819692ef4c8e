import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import {
  type CompiledAgenda,
  type CompiledSession,
  partNames,
  placeHeld,
  type RemovedSession,
} from '../../core/compile/index.js'
import { addDays } from '../../core/index.js'
import { coordinatesOf, whereabouts } from '../places.js'
import { oneLine } from '../plain.js'
import { calledOff, instantsOf, sessionPage, titleOf } from '../sessions.js'
import { describeSession } from '../describeSession.js'
import { titled, wordsIn } from '../words.js'

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** Dates without a time; the end is exclusive, so it is the day after the last. */
const wholeDays = (day: string, last: string) => ({
  start: startOf(day),
  end: startOf(addDays(last, 1) ?? last),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
})

function timeOf(session: CompiledSession | RemovedSession) {
  const instants = instantsOf(session)
  if (!instants)
    return wholeDays(session.day, ('endDay' in session && session.endDay) || session.day)
  return {
    start: new Date(instants.startsAt),
    end: instants.endsAt ? new Date(instants.endsAt) : null,
  }
}

const statusOf = (agenda: CompiledAgenda, session: CompiledSession) =>
  calledOff(agenda, session)
    ? ICalEventStatus.CANCELLED
    : session.status.code === 'tentative'
      ? ICalEventStatus.TENTATIVE
      : ICalEventStatus.CONFIRMED

/**
 * What stands before the title where a calendar cannot know the time: the part of the day, or what
 * was typed as the start.
 */
function labelOf(
  { timing, starts, startsAt }: CompiledSession,
  { language }: CompiledAgenda,
): string | null {
  if (startsAt !== null) return null
  return timing.code === 'clock'
    ? (starts ?? wordsIn(language).values.timing.toBeAnnounced)
    : timing.label
}

/**
 * An address as a calendar takes it: commas and semicolons encoded, for the library would put
 * backslashes before them.
 */
const uriOf = (address: string | undefined) =>
  address?.replaceAll(',', '%2C').replaceAll(';', '%3B') ?? null

/** Degrees as precise as calendars take them: a tenth of a metre (RFC 5545, 3.8.1.6). */
const sixPlaces = (degrees: number) => Number(degrees.toFixed(6))

/** One session as a VEVENT. */
export function toCalendarEvent(
  agenda: CompiledAgenda,
  session: CompiledSession,
  stamp: string,
): ICalEventData {
  const place = placeHeld(agenda, session.place)
  const location = whereabouts(agenda, place)
  const coordinates = coordinatesOf(agenda, place)
  const track = session.track === null ? undefined : agenda.tracks[session.track]
  const description = describeSession(agenda, session)
  return {
    id: oneLine(session.uid),
    sequence: session.sequence,
    stamp: new Date(stamp),
    lastModified: new Date(stamp),
    ...timeOf(session),
    summary: titled(agenda.language, labelOf(session, agenda), titleOf(agenda, session)),
    status: statusOf(agenda, session),
    ...(description ? { description } : {}),
    ...(location
      ? {
          location: {
            title: location,
            ...(coordinates
              ? {
                  geo: {
                    lat: sixPlaces(coordinates.latitude),
                    lon: sixPlaces(coordinates.longitude),
                  },
                }
              : {}),
          },
        }
      : {}),
    categories: [session.kind.label, track?.name]
      .map(oneLine)
      .filter(Boolean)
      .map((name) => ({ name })),
    url: uriOf(sessionPage(agenda, session)),
  }
}

/**
 * The title under which a session that goes on elsewhere is struck out here; undefined for one that
 * was taken away.
 */
function goesOnAs({ language, part }: CompiledAgenda, session: RemovedSession): string {
  const title = titled(language, session.numberedKind, oneLine(session.title))
  const ofPerson = part && partNames.every((name) => (part[name] === null) === (name !== 'person'))
  return title && ofPerson ? titled(language, wordsIn(language).formats.noLongerInIt, title) : title
}

/**
 * A session that was taken away, or left this part of the agenda: enough for calendars to strike it
 * out. One that goes on elsewhere keeps its title, since it is not cancelled, and a person's
 * calendar says that they have no part in it any more. Of one that was taken away nothing is told.
 */
export const toCancelledEvent = (
  agenda: CompiledAgenda,
  session: RemovedSession,
  stamp: string,
): ICalEventData => ({
  id: oneLine(session.uid),
  sequence: session.sequence,
  stamp: new Date(stamp),
  lastModified: new Date(stamp),
  ...timeOf(session),
  summary: goesOnAs(agenda, session) || wordsIn(agenda.language).values.sessionStatus.cancelled,
  status: ICalEventStatus.CANCELLED,
})
