'use client'

import { busyDates } from '../../core/rules/officialDates.js'
import type { Agenda } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { dayName } from './dayName.js'

type Props = { agenda: Agenda; first: string; onChoose: (first: string) => void }

/** Which of the days with sessions becomes the first announced one. */
export function FirstDayChoice({ agenda, first, onChoose }: Props) {
  const { say, language } = useSay()
  const labels = new Map(agenda.event.days.map(({ date, label }) => [date, label]))
  return (
    <label>
      {say('builder:firstAnnounced')}{' '}
      <select autoFocus onChange={({ target }) => onChoose(target.value)} value={first}>
        {busyDates(agenda).map((date) => (
          <option key={date} value={date}>
            {dayName(date, labels.get(date), { say, language })}
          </option>
        ))}
      </select>
    </label>
  )
}
