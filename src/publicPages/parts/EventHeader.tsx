/** @jsxImportSource preact */
import { placeHeld } from '../../core/compile/index.js'
import { dateRange, zoneName } from '../wording.js'
import { Files, Links, Picture } from './Attached.js'
import { Away } from './Away.js'
import { Organisations } from './Organisations.js'
import { Name, Rich, Text } from './Text.js'
import { anchors, type View } from '../view.js'

/** Tells first of all that an event does not take place as planned. */
function Banner({ view: { agenda, texts, word } }: { view: View }) {
  const { code, label } = agenda.event.status
  if (code === 'scheduled') return null
  const { eventCancelled, eventMovedOnline, eventPostponed } = texts.pages
  const sentences: Record<string, string> = {
    cancelled: eventCancelled,
    movedOnline: eventMovedOnline,
    postponed: eventPostponed,
  }
  return <p class={`banner banner-${code}`}>{word(sentences[code] ?? label)}</p>
}

function Facts({ view }: { view: View }) {
  const {
    agenda: { event, places },
    language,
  } = view
  const venues = event.places.flatMap((id) => places[placeHeld(view.agenda, id) ?? ''] ?? [])
  const town = event.status.code !== 'movedOnline' && (event.city || event.country)
  return (
    <ul class="facts">
      <li class="dates">{dateRange(event.startDate, event.endDate, language)}</li>
      {town && (
        <li>
          <Name view={view} of={event} name="city" />
          {event.city && event.country && view.comma}
          {event.country?.label}
        </li>
      )}
      {venues.map((venue) => (
        <li>
          <a href={`#${anchors.place(venue.id)}`}>
            <Name view={view} of={venue} name="name" />
          </a>
        </li>
      ))}
      {event.attendance && event.attendance.code !== 'onSite' && (
        <li>{view.word(event.attendance.label)}</li>
      )}
      {event.type && event.type.code !== 'other' && <li>{view.word(event.type.label)}</li>}
    </ul>
  )
}

/**
 * In which time zone the times are, with its offset where one holds for all of them; a script adds
 * the reader's own zone.
 */
function ZoneNote({ view }: { view: View }) {
  const {
    agenda: { event },
    language,
    texts,
  } = view
  // The first known time tells the offset: an event may be announced for days with another one.
  const first = [...view.sessions.values()].find(({ startsAt }) => startsAt)?.startsAt
  const zone = zoneName(
    event.timeZone,
    view.offsets.all.length > 1 ? undefined : (first ?? event.startDate),
    language,
  )
  return (
    <p class="zone">
      {event.city
        ? view.word(texts.pages.allTimes, {
            place: event.fallback?.city ? (
              <Name view={view} of={event} name="city" bare />
            ) : (
              event.city
            ),
            zone,
          })
        : view.word(texts.pages.allTimesZone, { zone })}
      <span class="own-zone" />
    </p>
  )
}

/** Where one registers, and what one must know before. */
function Registration({ view }: { view: View }) {
  const { event } = view.agenda
  if (!event.registration && !event.registrationNote) return null
  return (
    <p class="actions">
      {event.registration && (
        <Away class="button" to={event.registration}>
          {view.word(view.texts.pages.register)}
        </Away>
      )}
      {event.registrationNote && (
        <span>
          <Text view={view} of={event} name="registrationNote" />
        </span>
      )}
    </p>
  )
}

function Actions({ view: { agenda, paths, preview, site, texts, word } }: { view: View }) {
  const calendar = agenda.formats.find(({ format }) => format === 'calendar')
  if (preview || !calendar) return null
  return (
    <p class="actions">
      <a class="button" href={calendar.href}>
        {word(texts.pages.addEvent)}
      </a>
      {!site.still && (
        <a href={calendar.href.replace(/^https?:/, 'webcal:')}>{word(texts.pages.subscribe)}</a>
      )}
      <a href={paths.sessions}>{word(texts.pages.sessions)}</a>
      <a href={paths.people}>{word(texts.pages.participants)}</a>
    </p>
  )
}

export const EventHeader = ({ view }: { view: View }) => {
  const { event } = view.agenda
  return (
    <header class="event">
      {event.programme && (
        <p class="programme">
          <Text view={view} of={event} name="programme" />
        </p>
      )}
      <h1>
        <Text view={view} of={event} name="title" />
      </h1>
      {event.theme && (
        <p class="theme">
          <Text view={view} of={event} name="theme" />
        </p>
      )}
      <Banner view={view} />
      <Facts view={view} />
      <Picture
        view={view}
        file={event.cover}
        className="cover"
        among={['card', 'full']}
        drawn="62rem"
      />
      <Registration view={view} />
      <Actions view={view} />
      {event.introduction && (
        <div class="introduction">
          <Rich view={view} rich={event.introduction} language={event.fallback?.introduction} />
        </div>
      )}
      {event.links.length > 0 && <Links links={event.links} view={view} />}
      {event.documents.length > 0 && <Files files={event.documents} view={view} />}
      <Organisations view={view} />
      <ZoneNote view={view} />
    </header>
  )
}
