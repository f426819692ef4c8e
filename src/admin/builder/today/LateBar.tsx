'use client'

import { LateButtons } from './LateButtons.js'
import { mainLine, roomKey, type Today } from './useToday.js'

/** At the foot of a phone, where the thumb is: “10 minutes late” for one room or for all. */
export function LateBar({ today }: { today: Today }) {
  const { atHand, chooseRoom, placeName, running, say, who } = today
  const line = atHand && mainLine(atHand)
  if (!atHand || !line) return null
  const choice =
    running.length > 1 ? (
      <select
        aria-label={say('today:who')}
        onChange={({ target }) => chooseRoom(target.value)}
        value={who === 'all' ? 'all' : roomKey(atHand)}
      >
        {running.map((room) => (
          <option key={roomKey(room)} value={roomKey(room)}>
            {placeName(room)}
          </option>
        ))}
        <option value="all">{say('today:all')}</option>
      </select>
    ) : null
  return (
    <div className="agenda-today__hand">
      <LateButtons atFoot line={line} room={atHand} today={today} where={choice} />
    </div>
  )
}
