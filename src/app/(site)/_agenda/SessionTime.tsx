import type { CompiledSession } from '../../../core/compile/index.js'
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

/** Time, length, and room for the reader's own time, which a script fills in. */
export const SessionTime = ({ session, view }: { session: CompiledSession; view: View }) => (
  <div className="when">
    <p className="clock">
      <Clock session={session} view={view} />
    </p>
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
