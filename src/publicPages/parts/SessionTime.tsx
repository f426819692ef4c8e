/** @jsxImportSource preact */
import type { CompiledSession } from '../../core/compile/index.js'
import { endText } from '../../core/time/timeText.js'
import { lengthOf } from '../wording.js'
import type { View } from '../view.js'

/** `2019-06-25T09:00+01:00`: agendas have no seconds. */
const toTheMinute = (instant: string) => instant.replace(/^(.{16}):00/, '$1')

/**
 * The `datetime` of an end. It is left out on the same date with the same offset, where the visible
 * time says all.
 */
const endAttribute = ({ startsAt, endsAt, ends }: CompiledSession): string | undefined =>
  startsAt && endsAt && endsAt === startsAt.slice(0, 11) + ends + startsAt.slice(16)
    ? undefined
    : toTheMinute(endsAt ?? ends ?? '')

/** The time on the clock at the venue, or the part of the day where nothing more is known. */
export function Clock({ session, view }: { session: CompiledSession; view: View }) {
  const { starts, ends, startsAt, startsNextDay, endsNextDay, until, timing } = session
  const { texts } = view
  const last = until && <span class="until"> {until}</span>
  if (timing.code !== 'clock')
    return (
      <>
        {view.word(timing.label)}
        {last}
      </>
    )
  if (!starts) return <>{view.word(texts.values.timing.toBeAnnounced)}</>
  return (
    <>
      <time datetime={toTheMinute(startsAt ?? starts)}>{starts}</time>
      {last}
      {ends && (
        <>
          {until ? view.comma : ' – '}
          <time datetime={endAttribute(session)}>{endText(timesOf(session))}</time>
        </>
      )}
      {startsNextDay ? (
        <small> ({view.word(texts.pages.afterMidnight)})</small>
      ) : endsNextDay && ends !== '00:00' ? (
        <small> ({view.word(texts.pages.nextDay)})</small>
      ) : null}
    </>
  )
}

/** The offset of a time, where it is told. */
function TimeOffset({ session, view }: { session: CompiledSession; view: View }) {
  const offsets = view.offsets.atLine(session)
  return offsets.length ? (
    <p class="offset">
      <bdi>{offsets.join(' → ')}</bdi>
    </p>
  ) : null
}

const timesOf = ({ day, ends, endsNextDay, endDay }: CompiledSession) => ({
  day,
  ends: ends ?? undefined,
  endsNextDay,
  endDay: endDay ?? undefined,
})

/** The time and the length; a script adds the reader's own time, and marks what is on now. */
export const SessionTime = ({ session, view }: { session: CompiledSession; view: View }) => (
  <div class="when">
    <p class="clock">
      <Clock session={session} view={view} />
    </p>
    <TimeOffset session={session} view={view} />
    {view.tellsLength &&
      session.minutes !== null &&
      session.minutes > 0 &&
      session.endDay === null && <p class="length">{lengthOf(session.minutes, view.language)}</p>}
  </div>
)
