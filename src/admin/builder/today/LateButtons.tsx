'use client'

import { type ReactNode, useId, useMemo } from 'react'
import { clashesCaused, type DayStretch, mealAfter } from '../../../core/builder/index.js'
import type { RoomNow } from '../../../core/roomsNow.js'
import { useTell } from '../useChecks.js'
import type { Today, Who } from './useToday.js'

/** The usual delay in minutes, announced in one tap. */
const usualMinutes = 10

type Props = {
  line: DayStretch
  room: RoomNow<DayStretch>
  today: Today
  /** Shown before the button: which room runs late. */
  where?: ReactNode
  /** Whether it is in the bar at the foot of a phone, which has little height. */
  atFoot?: boolean
}

/** “10 minutes late” in one tap, and what it would mean, said before. */
export function LateButtons({ line, room, today, where, atFoot = false }: Props) {
  const { agenda, lateIn, carryOut, onPhone, rulebook, say, several } = today
  const { id, day } = line.session
  const tell = useTell(rulebook)
  const plan = lateIn(room, usualMinutes)
  const meal = 'reason' in plan ? undefined : mealAfter(agenda, plan, id)
  const moves = meal && meal.before.starts !== meal.after.starts
  const word = JSON.stringify('reason' in plan ? plan : plan.changes)
  const clashes = useMemo(
    () => ('reason' in plan ? [] : clashesCaused(agenda, plan.agenda, [day], rulebook)),
    // The plan is a new object with every tick of the clock though it may be the same.
    [agenda, word, day, rulebook],
  )
  const text = say('today:late', { count: usualMinutes })
  return (
    <>
      {where}
      <button
        className="agenda-today__late"
        disabled={'reason' in plan}
        onClick={() => carryOut(plan, say('today:did:late', { count: usualMinutes }), id)}
        type="button"
      >
        {text}
      </button>
      {several && !onPhone ? <WhoChoice today={today} /> : null}
      <div
        className="agenda-today__means"
        // A scrollable area must be reachable by keyboard.
        {...(atFoot && clashes.length ? { 'aria-label': text, role: 'group', tabIndex: 0 } : {})}
      >
        {meal ? (
          <p>
            {say(moves ? 'today:meal:moves' : 'today:meal:stays', {
              title: meal.before.title || say('checks:untitled'),
              time: meal.after.starts,
            })}
          </p>
        ) : null}
        {clashes.length ? (
          <ul>
            {clashes.map((violation, index) => (
              <li key={index}>{tell(violation, violation.at[0]?.session ?? null).text}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}

/** The choice between one room and all rooms. */
function WhoChoice({ today }: { today: Today }) {
  const { say, setWho, who } = today
  const name = useId()
  return (
    <div aria-label={say('today:who')} className="agenda-today__who" role="radiogroup">
      {(['room', 'all'] satisfies Who[]).map((each) => (
        <label key={each}>
          <input checked={who === each} name={name} onChange={() => setWho(each)} type="radio" />
          <span>{say(each === 'all' ? 'today:all' : 'today:thisRoom')}</span>
        </label>
      ))}
    </div>
  )
}
