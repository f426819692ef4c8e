'use client'

import type { Agenda } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { dayName } from './dayName.js'
import type { DayAction, Wish } from './plans.js'

type DayWish = Wish & { type: DayAction }
type Props = { agenda: Agenda; wish: DayWish; onWish: (wish: DayWish) => void }

/** To which other day of the event, or with which, and whether the labels of both go along. */
export function DayChoice({ agenda, wish, onWish }: Props) {
  const { say, language } = useSay()
  const others = agenda.event.days.filter(({ date }) => date !== wish.day)
  const labelled = agenda.event.days.some(
    ({ date, label }) => label && (date === wish.day || date === wish.to),
  )
  return (
    <>
      <label>
        {say(`builder:otherDay:${wish.type}`)}{' '}
        <select
          autoFocus
          onChange={({ target }) => onWish({ ...wish, to: target.value })}
          value={wish.to}
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
            checked={wish.withLabels}
            onChange={({ target }) => onWish({ ...wish, withLabels: target.checked })}
            type="checkbox"
          />{' '}
          {say('builder:withLabels')}
        </label>
      ) : null}
    </>
  )
}
