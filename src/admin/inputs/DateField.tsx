'use client'

import {
  useDocumentInfo,
  useField,
  useForm,
  useFormInitializing,
  withCondition,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { isDate } from '../../core/time/dates.js'
import { EventDays } from './EventDays.js'
import { InputFrame, useInputId } from './InputFrame.js'
import { useEventAgenda, type EventAgenda, type LastSession } from './useEventAgenda.js'
import { useSay } from './useSay.js'
import { spokenDate } from './wording.js'
import { isClock } from './keepLength.js'

/** Neither a night nor what lasts for days: a new session may follow it. */
const endsOnItsDay = ({ endsNextDay, startsNextDay, endDay }: LastSession) =>
  !endsNextDay && !startsNextDay && !endDay

/** Where a new session most likely goes: after the last one of the event, or on its first day. */
function proposeSession({ days, last }: Pick<EventAgenda, 'days' | 'last'>): {
  day?: string
  starts?: string
} {
  if (!last?.day) return { day: days[0]?.date }
  return { day: last.day, starts: endsOnItsDay(last) && isClock(last.ends) ? last.ends : undefined }
}

const beside = {
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 4) calc(var(--base) / 2)',
} as const

function DateInput({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled, customComponents } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const { dispatchFields, getDataByPath } = useForm()
  const { id: document } = useDocumentInfo()
  const initializing = useFormInitializing()
  const { say, language } = useSay()
  const id = useInputId(path)
  const inEvent = path === 'day'
  const { event, agenda } = useEventAgenda(inEvent || path === 'endDay')
  const [proposed, setProposed] = useState<string>()

  useEffect(() => {
    // Only for a new session, and only where the editor has chosen nothing.
    const open = !value || value === proposed
    if (!inEvent || document || initializing || !agenda || !open) return
    const { day, starts } = proposeSession(agenda)
    if (!day || day === value) return
    setProposed(day)
    dispatchFields({ type: 'UPDATE', path, value: day })
    if (starts && !getDataByPath('starts'))
      dispatchFields({ type: 'UPDATE', path: 'starts', value: starts })
    // The agenda alone: a day that the editor empties on purpose stays empty.
  }, [agenda, initializing])

  const odd = Boolean(value) && !isDate(value)
  const note = !inEvent
    ? undefined
    : event === undefined
      ? say('inputs:chooseEvent')
      : proposed === value && agenda?.last && value
        ? say('inputs:proposed')
        : undefined
  return (
    <InputFrame
      custom={customComponents}
      field={field}
      id={id}
      note={note}
      path={path}
      showError={showError}
    >
      <div style={beside}>
        <input
          aria-describedby={`${id}-help ${id}-spoken`}
          aria-invalid={showError || undefined}
          disabled={readOnly || disabled}
          id={id}
          name={path}
          onChange={({ target }) => setValue(target.value)}
          placeholder="2026-03-25"
          style={{ flex: '0 1 11rem', minWidth: '9rem', width: 'auto' }}
          type={odd ? 'text' : 'date'}
          value={value ?? ''}
        />
        <span id={`${id}-spoken`}>
          {odd ? say('inputs:notADate') : value ? spokenDate(value, language) : ''}
        </span>
      </div>
      {agenda?.days.length ? (
        <EventDays
          days={agenda.days}
          disabled={readOnly || disabled}
          label={say(`fields:${field.name}`)}
          onChoose={setValue}
          value={value}
        />
      ) : null}
    </InputFrame>
  )
}

/**
 * A date without a time, its weekday beside it; in a session the event's days stand below to choose
 * from.
 */
export const DateField = withCondition(DateInput)
