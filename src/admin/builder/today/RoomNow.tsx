'use client'

import { type DayStretch, heldIn } from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import type { RoomNow as Room } from '../../../core/roomsNow.js'
import { LateButtons } from './LateButtons.js'
import { LineCard } from './LineCard.js'
import type { Today } from './useToday.js'

/** How many lines are shown of what comes in a room. */
const mostComing = 2

/** A room: what is on in it, then what comes next and after that. */
export function RoomNow({ room, today }: { room: Room<DayStretch>; today: Today }) {
  const { choices, say, several } = today
  const name = room.place === null ? undefined : withId(choices.places, room.place)
  const held = heldIn(room)
  const main = held.now[0] ?? held.next[0]
  const late = main ? <LateButtons line={main} room={room} today={today} /> : null
  const coming = room.next.slice(0, mostComing)
  return (
    <section className="agenda-today__room">
      {several || name ? (
        <h3>
          <bdi>{name?.name ?? say('builder:none:place')}</bdi>
        </h3>
      ) : null}
      {room.now.map((line) => (
        <LineCard key={line.session.id} line={line} room={room} today={today} what="now">
          {line === main ? late : null}
        </LineCard>
      ))}
      {room.now.length || room.place === null ? null : (
        <p className="agenda-today__quiet">{say('today:quiet')}</p>
      )}
      {coming.map((line, index) => (
        <LineCard
          key={line.session.id}
          line={line}
          room={room}
          today={today}
          what={index ? 'then' : 'next'}
        >
          {line === main ? late : null}
        </LineCard>
      ))}
    </section>
  )
}
