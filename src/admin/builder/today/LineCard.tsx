'use client'

import type { ReactNode } from 'react'
import type { DayStretch } from '../../../core/builder/index.js'
import { numberedKind } from '../../../core/ordinals.js'
import type { RoomNow } from '../../../core/roomsNow.js'
import { labelOf } from '../../../core/vocabulary.js'
import { timeText } from '../../../core/time/timeText.js'
import { spokenLength } from '../../inputs/wording.js'
import { colourOf } from '../lineColour.js'
import { partyName } from '../party.js'
import { MoreSheet } from './MoreSheet.js'
import type { Today } from './useToday.js'

type Props = {
  line: DayStretch
  room: RoomNow<DayStretch>
  today: Today
  what: 'next' | 'now' | 'then'
  /** The acts of one tap. */
  children?: ReactNode
}

const minutesBetween = (from: number, to: number) => Math.max(0, Math.ceil((to - from) / 60_000))

/** A progress bar of the session; the time left is said in words beside it. */
const Bar = ({ share }: { share: number }) => (
  <div aria-hidden className="agenda-today__bar">
    <span style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
  </div>
)

/** A session as a card, with the size that its importance now asks for. */
export function LineCard({ line, room, today, what, children }: Props) {
  const { choices, language, rulebook, say, stand } = today
  const { session, from, to } = line
  const number = today.builder.numbers.get(String(session.id))
  const kind = labelOf(rulebook.kinds, session.kind, language)
  const called = number === undefined ? kind : numberedKind(kind, number, language)
  const isCancelled = session.status === 'cancelled'
  const length = spokenLength(minutesBetween(stand.at, what === 'now' ? to : from), language)
  const away =
    isCancelled || stand.phase !== 'today' || !length
      ? undefined
      : say(what === 'now' ? 'today:left' : 'today:inTime', { length })
  const people = session.assignments.map((each) => partyName(each, choices)).filter(Boolean)
  const problem = today.problemOf(session.id)
  return (
    <article
      className={`agenda-today__card is-${what}${isCancelled ? ' is-cancelled' : ''}`}
      {...colourOf(session, { choices, rulebook })}
    >
      <p className="agenda-today__what">
        <span>
          {say(`today:${what}`)} · {called}
        </span>
        <span className="agenda-today__away">
          {isCancelled ? say('values:sessionStatus:cancelled') : away}
        </span>
      </p>
      <h4>
        <bdi>{session.title || say('checks:untitled')}</bdi>
      </h4>
      <p className="agenda-today__time" dir="ltr">
        {timeText(session, language)}
      </p>
      {what === 'now' && !isCancelled ? <Bar share={(stand.at - from) / (to - from)} /> : null}
      {people.length ? (
        <p className="agenda-today__people">
          <bdi>{people.join(' · ')}</bdi>
        </p>
      ) : null}
      <div className="agenda-today__acts">
        {children}
        <MoreSheet line={line} room={room} today={today} />
      </div>
      {problem ? (
        <p className="agenda-today__problem" role="alert">
          {problem}
        </p>
      ) : null}
    </article>
  )
}
