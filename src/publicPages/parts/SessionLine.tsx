/** @jsxImportSource preact */
import { type CompiledSession, placeHeld } from '../../core/compile/index.js'
import { Roles } from './Roles.js'
import { SessionTexts } from './SessionTexts.js'
import { SessionTime } from './SessionTime.js'
import { Text } from './Text.js'
import { TrackLabel } from './TrackLabel.js'
import { anchors, lineage, type View } from '../view.js'
import { PlaceName } from './PlaceName.js'

type Props = { session: CompiledSession; view: View }

/** “To be confirmed: depending on arrival times”; nothing for a session that simply takes place. */
export const Status = ({ session, view }: Props) => {
  const certain = session.status.code === 'confirmed'
  if (certain && !session.statusNote) return null
  return (
    <p class={`status status-${session.status.code}`}>
      {!certain && <strong>{view.word(session.status.label)}</strong>}
      {session.statusNote && (
        <span class="note">
          <Text view={view} of={session} name="statusNote" />
        </span>
      )}
    </p>
  )
}

export function Where({ session, view, onPage = true }: Props & { onPage?: boolean }) {
  const held = placeHeld(view.agenda, session.place)
  const place = held === null ? undefined : view.agenda.places[held]
  const track = session.track === null ? undefined : view.agenda.tracks[session.track]
  if (!place && !track) return null
  return (
    <p class="where">
      {place && (
        <a href={`${onPage ? '' : view.paths.agenda}#${anchors.place(place.id)}`}>
          <PlaceName place={place} view={view} />
        </a>
      )}
      {track && <TrackLabel track={track} view={view} />}
    </p>
  )
}

/** One line of the agenda: when, and what. */
export function SessionLine({ session, view }: Props) {
  const above = lineage(session)
  const title = (
    <a href={view.links.session(session)}>
      <Text view={view} of={session} name="title" />
    </a>
  )
  const looks = [
    'session',
    session.pause && 'pause',
    session.status.code !== 'confirmed' && `is-${session.status.code}`,
  ]
  return (
    <li id={anchors.session(session.id)} class={looks.filter(Boolean).join(' ')}>
      <SessionTime session={session} view={view} />
      <div class="what">
        {above && (
          <p class={session.number === null ? 'kind' : 'lineage'}>
            {view.marked(session.kind.label, above)}
          </p>
        )}
        <h3>{session.status.code === 'cancelled' ? <s>{title}</s> : title}</h3>
        <Status session={session} view={view} />
        <Where session={session} view={view} />
        <SessionTexts session={session} view={view} />
        <Roles session={session} view={view} />
      </div>
    </li>
  )
}
