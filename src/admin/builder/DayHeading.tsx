'use client'

import { useRef } from 'react'
import { useSay } from '../inputs/useSay.js'
import { dayName } from './dayName.js'
import type { DayAction } from './plans.js'

type Props = {
  id: string
  day: string
  label?: string
  actions: DayAction[]
  onAct: (action: DayAction, day: string) => void
}

/** The name of a day, and what can be done with all that is on it. */
export function DayHeading({ id, day, label, actions, onAct }: Props) {
  const { say, language } = useSay()
  const menu = useRef<HTMLDetailsElement>(null)
  const act = (action: DayAction) => {
    menu.current?.removeAttribute('open')
    onAct(action, day)
  }
  return (
    <div className="agenda-builder__dayhead">
      <h2 id={id}>{dayName(day, label, { say, language })}</h2>
      {actions.length ? (
        <details
          aria-labelledby={id}
          className="agenda-builder__daymenu"
          onKeyDown={({ key }) => key === 'Escape' && menu.current?.removeAttribute('open')}
          ref={menu}
        >
          <summary>{say('builder:wholeDay')}</summary>
          {actions.map((action) => (
            <button key={action} onClick={() => act(action)} type="button">
              {say(`builder:dayActions:${action}`)}
            </button>
          ))}
        </details>
      ) : null}
    </div>
  )
}
