import type { Event, WithContext } from 'schema-dts'
import type { CompiledAgenda, CompiledSession } from '../../core/compile/index.js'
import { oneLine, paragraphs } from '../plain.js'
import { calledOff, instantsOf, pageOf, sessionPage } from '../sessions.js'
import { describeSession } from '../describeSession.js'
import { organisationsOf, performersOf } from './parties.js'
import { locationOf, locationsOf } from './places.js'

/** schema.org knows no “tentative”: what is to be confirmed is scheduled. */
const statuses = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  movedOnline: 'EventMovedOnline',
} as const

const attendances = {
  onSite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const

const term = <Word extends string>(words: Record<string, Word>, code: string | undefined) =>
  code !== undefined && Object.hasOwn(words, code)
    ? (`https://schema.org/${words[code]!}` as const)
    : undefined

/** Instants with the offset of the venue; the date alone where the time is not known. */
function timeOf(session: CompiledSession) {
  const { startsAt, endsAt } = instantsOf(session) ?? {}
  const minutes =
    startsAt && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : 0
  return startsAt
    ? {
        startDate: startsAt,
        endDate: endsAt,
        duration: minutes ? (`PT${minutes}M` as const) : undefined,
      }
    : { startDate: session.day, endDate: session.endDay ?? session.day }
}

/**
 * How one attends a session: online where its place is a link, and otherwise as one attends the
 * event.
 */
function attendanceOf({ event, places }: CompiledAgenda, place: string | null) {
  const mode = event.status.code === 'movedOnline' ? 'online' : event.attendance?.code
  const online =
    place !== null && Object.hasOwn(places, place) && places[place]?.kind.code === 'online'
  return term(attendances, online ? 'online' : mode)
}

function toSubEvent(agenda: CompiledAgenda, session: CompiledSession) {
  const track = session.track === null ? undefined : agenda.tracks[session.track]
  return {
    '@type': 'Event',
    identifier: session.uid,
    name: oneLine(session.title),
    description: describeSession(agenda, session) || undefined,
    url: sessionPage(agenda, session),
    ...timeOf(session),
    eventStatus:
      session.status.code === 'cancelled'
        ? term(statuses, 'cancelled')
        : calledOff(agenda, session)
          ? term(statuses, agenda.event.status.code)
          : term(statuses, 'scheduled'),
    eventAttendanceMode: attendanceOf(agenda, session.place),
    location: locationOf(agenda, session.place),
    inLanguage: session.spokenLanguages.length
      ? session.spokenLanguages.map(({ code }) => code)
      : undefined,
    keywords: [session.kind.label, track?.name].map(oneLine).filter(Boolean),
    performer: performersOf(agenda, session),
  } satisfies Event
}

/**
 * The agenda as a schema.org Event, its sessions as `subEvent` and its programme as the
 * `superEvent`. Who does what stands as a `Role` around each performer; a delegate without a name
 * is an Organization.
 */
export function renderJsonLd(agenda: CompiledAgenda) {
  const { event, language, days } = agenda
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'Event',
    identifier: event.slug,
    name: oneLine(event.title),
    description: paragraphs(event.introduction?.text ?? event.theme) || undefined,
    about: event.theme ? { '@type': 'Thing', name: oneLine(event.theme) } : undefined,
    url: pageOf(agenda),
    startDate: event.startDate,
    endDate: event.endDate,
    eventStatus: term(statuses, event.status.code),
    eventAttendanceMode: attendanceOf(agenda, null),
    inLanguage: language,
    location: locationsOf(agenda),
    image: event.cover ? [event.cover.sizes?.full?.url ?? event.cover.url] : undefined,
    offers: event.registration
      ? {
          '@type': 'Offer',
          url: event.registration,
          description: oneLine(event.registrationNote) || undefined,
        }
      : undefined,
    ...organisationsOf(agenda),
    superEvent: event.programme
      ? { '@type': 'EventSeries', name: oneLine(event.programme) }
      : undefined,
    subEvent: days.flatMap(({ sessions }) =>
      sessions.map((session) => toSubEvent(agenda, session)),
    ),
  } satisfies WithContext<Event>
}

/** The event without its sessions, for its page at `url`: each of them has a page of its own. */
export function eventJsonLd(agenda: CompiledAgenda, url: string) {
  const { subEvent: _sessions, ...event } = renderJsonLd({ ...agenda, days: [] })
  return { ...event, url }
}

/** One session, for its page at `url`, as part of the event, whose page is at `eventUrl`. */
export function sessionJsonLd(
  agenda: CompiledAgenda,
  session: CompiledSession,
  { url, eventUrl }: { url: string; eventUrl: string },
) {
  const { event } = agenda
  return {
    '@context': 'https://schema.org' as const,
    ...toSubEvent(agenda, session),
    url,
    superEvent: {
      '@type': 'Event',
      name: oneLine(event.title),
      url: eventUrl,
      startDate: event.startDate,
      endDate: event.endDate,
      location: locationsOf(agenda),
    },
  } satisfies WithContext<Event>
}

/**
 * Any of these as text for a page's `<script type="application/ld+json">`, escaped so that nothing
 * in it can end the script.
 */
export const jsonLdScript = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
