'use client'

import { useRef } from 'react'
import { dayName } from '../dayName.js'
import { useTopOffset } from '../useTopOffset.js'
import { DoneBar } from './DoneBar.js'
import { RoomNow } from './RoomNow.js'
import { useToday } from './useToday.js'
import './today.css'

/** The event while it runs: what is on in each room, what comes next, and the acts for delays. */
export function TodayView() {
  const today = useToday()
  const { agenda, language, onPhone, rooms, say, setWanted, stand, wanted } = today
  const { clock, day, days, fromStart, phase } = stand
  const labelOf = (date: string) => agenda.event.days.find((each) => each.date === date)?.label
  const named = (date: string) => dayName(date, labelOf(date), { say, language })
  const section = useRef<HTMLElement>(null)
  const top = useTopOffset(section)
  return (
    <section
      aria-label={say('builder:views:today')}
      className="agenda-today"
      ref={section}
      // Keeps the bar at the foot of a phone's screen even with little above it.
      style={onPhone ? { minBlockSize: `calc(100dvh - ${top}px)` } : undefined}
    >
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
        {rooms.map((room) => (
          <RoomNow key={room.place ?? ''} room={room} today={today} />
        ))}
      </div>
      <DoneBar today={today} />
    </section>
  )
}
