'use client'

import { useMemo, useRef } from 'react'
import type { AgendaSession } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { dayName } from './dayName.js'
import { spanOf } from './list/spanOf.js'
import type { DayAction } from './plans.js'

type Props = {
  id: string
  day: string
  label?: string
  lines: readonly AgendaSession[]
  actions: DayAction[]
  onAct: (action: DayAction, day: string) => void
}

/** The name of a day, how much is on it, and what can be done with all that is on it. */
export function DayHeading({ id, day, label, lines, actions, onAct }: Props) {
  const { say, language } = useSay()
  const span = useMemo(() => spanOf(lines), [lines])
  const menu = useRef<HTMLDetailsElement>(null)
  const act = (action: DayAction) => {
    menu.current?.removeAttribute('open')
    onAct(action, day)
  }
  return (
    <div className="agenda-builder__dayhead">
      <h2 id={id} tabIndex={-1}>
        {dayName(day, label, { say, language })}
      </h2>
      <span className="agenda-builder__dayfacts">
        {say('workspace:lines', { count: lines.length })}
        {span ? (
          <>
            {' · '}
            <span dir="ltr">{span}</span>
          </>
        ) : null}
      </span>
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
