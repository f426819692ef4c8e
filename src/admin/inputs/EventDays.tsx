'use client'

import type { EventDay } from './useEventAgenda.js'
import { useSay } from './useSay.js'
import { spokenDate } from './wording.js'

type Props = {
  /**
   * What the day is chosen for, by the label of its field: a session has a first and a last one.
   */
  label: string
  days: EventDay[]
  value?: string
  disabled?: boolean
  onChoose: (date: string) => void
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 4)',
  marginBlockStart: 'calc(var(--base) / 4)',
} as const
const look = (chosen: boolean) => ({
  background: chosen ? 'var(--theme-elevation-800)' : 'var(--theme-elevation-50)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  color: chosen ? 'var(--theme-elevation-0)' : 'var(--theme-elevation-800)',
  cursor: 'pointer',
  font: 'inherit',
  padding: 'calc(var(--base) / 5) calc(var(--base) / 2)',
})

/** The days of an event as buttons: which one is chosen can be heard as well as seen. */
export function EventDays({ label, days, value, disabled, onChoose }: Props) {
  const { say, language, colon } = useSay()
  return (
    <div aria-label={label + colon + say('inputs:chooseDay')} role="group" style={row}>
      {days.map(({ date, label }) => (
        <button
          aria-pressed={date === value}
          disabled={disabled}
          key={date}
          onClick={() => onChoose(date)}
          style={look(date === value)}
          type="button"
        >
          {spokenDate(date, language, 'short')}
          {label ? ` · ${label}` : ''}
        </button>
      ))}
    </div>
  )
}
