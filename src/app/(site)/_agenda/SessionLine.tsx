import {
  type CompiledPlace,
  type CompiledSession,
  placeHeld,
  placesAround,
} from '../../../core/compile/index.js'
import { Roles } from './Roles.js'
import { SessionTexts } from './SessionTexts.js'
import { SessionTime } from './SessionTime.js'
import { Name, Text } from './Text.js'
import { TrackLabel } from './TrackLabel.js'
import { anchors, lineage, type View } from './view.js'

type Props = { session: CompiledSession; view: View }

/** “To be confirmed: depending on arrival times”; nothing for a session that simply takes place. */
const Status = ({ session, view }: Props) => {
  const certain = session.status.code === 'confirmed'
  if (certain && !session.statusNote) return null
  return (
    <p className={`status status-${session.status.code}`}>
      {!certain && <strong>{session.status.label}</strong>}
      {session.statusNote && (
        <span className="note">
          <Text view={view} of={session} name="statusNote" />
        </span>
      )}
    </p>
  )
}

/** What a room lies within, where another place has its name. */
const venueToTell = (place: CompiledPlace, { agenda }: View): CompiledPlace | undefined =>
  Object.values(agenda.places).some(({ id, name }) => id !== place.id && name === place.name)
    ? placesAround(agenda, place.id)[1]
    : undefined

function Where({ session, view }: Props) {
  const held = placeHeld(view.agenda, session.place)
  const place = held === null ? undefined : view.agenda.places[held]
  const venue = place && venueToTell(place, view)
  const track = session.track === null ? undefined : view.agenda.tracks[session.track]
  if (!place && !track) return null
  return (
    <p className="where">
      {place && (
        <a className="place" href={`#${anchors.place(place.id)}`}>
          <span className="unseen">{view.texts.fields.place}: </span>
          <Name view={view} of={place} name="name" />
          {venue && (
            <>
              {' ('}
              <Name view={view} of={venue} name="name" />)
            </>
          )}
        </a>
      )}
      {track && <TrackLabel track={track} view={view} />}
    </p>
  )
}

/** One line of the agenda: when, and what. */
export function SessionLine({ session, view }: Props) {
  const above = lineage(session)
  const title = <Text view={view} of={session} name="title" />
  const looks = [
    'session',
    session.pause && 'pause',
    session.number !== null && 'numbered',
    `is-${session.status.code}`,
  ]
  return (
    <li id={anchors.session(session.id)} className={looks.filter(Boolean).join(' ')}>
      <SessionTime session={session} view={view} />
      <div className="what">
        {above && <p className="lineage">{above}</p>}
        <h3>{session.status.code === 'cancelled' ? <s>{title}</s> : title}</h3>
        <Status session={session} view={view} />
        <Where session={session} view={view} />
        <SessionTexts session={session} view={view} />
        <Roles session={session} view={view} />
      </div>
    </li>
  )
}
