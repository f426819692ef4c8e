'use client'

import { heldIn } from '../../../core/builder/index.js'
import { dayName } from '../dayName.js'
import { DoneBar } from './DoneBar.js'
import { RoomNow } from './RoomNow.js'
import { type Today, useToday } from './useToday.js'
import './today.css'

/** Where something is on comes before where nothing is, in the order of names. */
const onFirst = (rooms: Today['stand']['rooms']) =>
  rooms.toSorted((a, b) => Number(!heldIn(a).now.length) - Number(!heldIn(b).now.length))

/** The event as it runs: what is on in each room, what comes, and what is done when it runs late. */
export function TodayView() {
  const today = useToday()
  const { agenda, language, say, setWanted, stand, wanted } = today
  const { clock, day, days, fromStart, phase, rooms } = stand
  const labelOf = (date: string) => agenda.event.days.find((each) => each.date === date)?.label
  const named = (date: string) => dayName(date, labelOf(date), { say, language })
  return (
    <section aria-label={say('builder:views:today')} className="agenda-today">
      <header className="agenda-today__head">
        <h2>{day === undefined ? say('builder:views:today') : named(day)}</h2>
        <p className="agenda-today__clock">{say('today:atEvent', { clock })}</p>
        <label className="agenda-today__day">
          <span className="agenda-unseen">{say('today:day')}</span>
          <select
            onChange={({ target }) => setWanted(target.value || undefined)}
            value={wanted ?? ''}
          >
            <option value="">{say('builder:views:today')}</option>
            {days.map((date) => (
              <option key={date} value={date}>
                {named(date)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {phase === 'ahead' && day ? (
        <p className="agenda-today__said">{say('today:ahead', { day: named(day) })}</p>
      ) : null}
      {phase === 'asIf' && !fromStart ? (
        <p className="agenda-today__said">{say('today:asIf', { clock })}</p>
      ) : null}
      {phase === 'asIf' && fromStart ? (
        <p className="agenda-today__said">{say('today:fromStart')}</p>
      ) : null}
      {phase === 'over' ? <p className="agenda-today__said">{say('today:over')}</p> : null}
      {phase !== 'over' && !rooms.length ? (
        <p className="agenda-today__said">{say('today:nothingLeft')}</p>
      ) : null}
      <div className="agenda-today__rooms">
        {onFirst(rooms).map((room) => (
          <RoomNow key={room.place ?? ''} room={room} today={today} />
        ))}
      </div>
      <DoneBar today={today} />
    </section>
  )
}
