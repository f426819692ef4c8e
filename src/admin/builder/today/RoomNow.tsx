'use client'

import type { DayStretch } from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import type { RoomNow as Room } from '../../../core/roomsNow.js'
import { LateButtons } from './LateButtons.js'
import { LineCard } from './LineCard.js'
import { mainLine, type Today } from './useToday.js'

/** How many upcoming lines of a room are shown. */
const mostComing = 2

/** A room: what is on in it, then what comes next and after that. */
export function RoomNow({ room, today }: { room: Room<DayStretch>; today: Today }) {
  const { atHand, choices, onPhone, say, several, who } = today
  const name = room.place === null ? undefined : withId(choices.places, room.place)
  const main = mainLine(room)
  // On a phone, the acts are in the bar at the foot, for one room or for all.
  const atFoot = onPhone && (who === 'all' || room === atHand)
  const late = main && !atFoot ? <LateButtons line={main} room={room} today={today} /> : null
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
