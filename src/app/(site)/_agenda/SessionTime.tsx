import type { CompiledSession } from '../../../core/compile/index.js'
import { offsetsOf } from '../../../core/time/offsets.js'
import { lengthOf } from '../_site/wording.js'
import type { View } from './view.js'

/** The clock on the wall at the venue; a part of the day where that is all that is known. */
export function Clock({ session, view }: { session: CompiledSession; view: View }) {
  const { starts, ends, startsAt, endsAt, endsNextDay, timing } = session
  const { texts } = view
  if (timing.code !== 'clock') return <>{timing.label}</>
  if (!starts) return <>{texts.values.timing.toBeAnnounced}</>
  return (
    <>
      <time dateTime={startsAt ?? starts}>{starts}</time>
      {ends && (
        <>
          <span className="dash"> – </span>
          <time dateTime={endsAt ?? ends}>{ends}</time>
        </>
      )}
      {endsNextDay && <small> ({texts.pages.nextDay})</small>}
    </>
  )
}

/** Which clock is meant on the day on which they change: the same hour may come twice. */
function TimeOffset({ session, view }: { session: CompiledSession; view: View }) {
  const day = view.agenda.days.find(({ date }) => date === session.day)
  const own = offsetsOf([session])
  return own.length && day && offsetsOf(day.sessions).length > 1 ? (
    <p className="offset">
      <bdi>{own.join(' → ')}</bdi>
    </p>
  ) : null
}

/** Time, length, and room for the reader's own time, which a script fills in. */
export const SessionTime = ({ session, view }: { session: CompiledSession; view: View }) => (
  <div className="when">
    <p className="clock">
      <Clock session={session} view={view} />
    </p>
    <TimeOffset session={session} view={view} />
    {session.minutes !== null && session.minutes > 0 && (
      <p className="length">{lengthOf(session.minutes, view.language)}</p>
    )}
    {session.startsAt && (
      <p
        className="own-time"
        data-starts={session.startsAt}
        data-ends={session.endsAt ?? undefined}
      />
    )}
  </div>
)
