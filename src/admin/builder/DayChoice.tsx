'use client'

import type { Agenda } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { dayName } from './dayName.js'
import type { DayAction, PlanRequest } from './plans.js'

type DayRequest = PlanRequest & { type: DayAction }
type Props = { agenda: Agenda; request: DayRequest; onRequest: (request: DayRequest) => void }

/**
 * Asks to which day the lines move (or with which day they are exchanged), and whether the days'
 * labels move too.
 */
export function DayChoice({ agenda, request, onRequest }: Props) {
  const { say, language } = useSay()
  const others = agenda.event.days.filter(({ date }) => date !== request.day)
  const labelled = agenda.event.days.some(
    ({ date, label }) => label && (date === request.day || date === request.to),
  )
  return (
    <>
      <label>
        {say(`builder:otherDay:${request.type}`)}{' '}
        <select
          autoFocus
          onChange={({ target }) => onRequest({ ...request, to: target.value })}
          value={request.to}
        >
          {others.map(({ date, label }) => (
            <option key={date} value={date}>
              {dayName(date, label, { say, language })}
            </option>
          ))}
        </select>
      </label>
      {labelled ? (
        <label>
          <input
            checked={request.withLabels}
            onChange={({ target }) => onRequest({ ...request, withLabels: target.checked })}
            type="checkbox"
          />{' '}
          {say('builder:withLabels')}
        </label>
      ) : null}
    </>
  )
}
