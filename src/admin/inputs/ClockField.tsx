'use client'

import { useField, useForm, useFormFields, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { type ChangeEvent, type KeyboardEvent, useRef } from 'react'
import { textIn } from '../../core/isText.js'
import { addMinutes, parseClock, parseClockOfNight } from '../../core/time/clock.js'
import { durationMinutes, type Times } from '../../core/time/times.js'
import { InputFrame, useInputId } from './InputFrame.js'
import { isClock, movedEnd, quarterHours } from './keepLength.js'
import { useSay } from './useSay.js'
import { spokenLength } from './wording.js'

const step = 5
const sibling = (path: string, name: string) => path.replace(/[^.]+$/, name)

/**
 * The session's time as it stands in the form; a primitive for each, so that nothing else
 * re-renders the input.
 */
function useTimes(path: string): Times {
  const starts = useFormFields(([fields]) => textIn(fields[sibling(path, 'starts')]?.value))
  const ends = useFormFields(([fields]) => textIn(fields[sibling(path, 'ends')]?.value))
  const endsNextDay = useFormFields(
    ([fields]) => fields[sibling(path, 'endsNextDay')]?.value === true,
  )
  const startsNextDay = useFormFields(
    ([fields]) => fields[sibling(path, 'startsNextDay')]?.value === true,
  )
  const day = useFormFields(([fields]) => textIn(fields[sibling(path, 'day')]?.value))
  const endDay = useFormFields(([fields]) => textIn(fields[sibling(path, 'endDay')]?.value))
  return { day, endDay, starts, startsNextDay, ends, endsNextDay }
}

function ClockInput({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled, customComponents } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const { dispatchFields } = useForm()
  const { say, language } = useSay()
  const id = useInputId(path)
  const span = useTimes(path)
  const isStart = path.endsWith('starts')
  const before = useRef<Times>(span)

  const settle = (typed: string) => {
    const read = parseClockOfNight(typed)
    const clock = read?.clock ?? typed
    if (clock !== value) setValue(clock)
    const set = (name: keyof Times, value: unknown) =>
      dispatchFields({ type: 'UPDATE', path: sibling(path, name), value })
    // `24:00` and `24:30` are of the night after.
    const night = read?.nextDay === true
    if (night) set(isStart ? 'startsNextDay' : 'endsNextDay', true)
    if (!isStart) return
    const moved =
      isClock(clock) && clock !== before.current.starts
        ? movedEnd({ ...before.current, ...(night ? { startsNextDay: true } : {}) }, clock)
        : undefined
    if (moved) {
      set('ends', moved.ends)
      set('endsNextDay', moved.endsNextDay)
      if (moved.endDay !== before.current.endDay) set('endDay', moved.endDay)
    }
    before.current = { ...span, ...moved, starts: clock }
  }
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    // A choice from the list comes without a kind of typing.
    const chosen =
      !('inputType' in nativeEvent) || nativeEvent.inputType === 'insertReplacementText'
    if (chosen && isClock(target.value)) settle(target.value)
    else setValue(target.value)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') return settle(event.currentTarget.value)
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.altKey) return
    event.preventDefault()
    const now = parseClock(event.currentTarget.value)
    const later = now && addMinutes(now, event.key === 'ArrowUp' ? step : -step)
    settle(later ? later.clock : (span.starts ?? '09:00'))
  }

  const length = isStart ? undefined : durationMinutes(span)
  const note =
    length !== undefined && length > 0
      ? say('inputs:length', { length: spokenLength(length, language) })
      : undefined
  return (
    <InputFrame
      field={field}
      path={path}
      id={id}
      showError={showError}
      custom={customComponents}
      note={note}
    >
      <input
        aria-describedby={`${id}-help`}
        aria-invalid={showError || undefined}
        autoComplete="off"
        disabled={readOnly || disabled}
        id={id}
        list={`${id}-times`}
        name={path}
        onBlur={({ target }) => target.value && settle(target.value)}
        onChange={change}
        onFocus={({ target }) => {
          before.current = span
          // What is typed replaces the time, also where a pointer would set the caret a moment
          // later.
          requestAnimationFrame(() => document.activeElement === target && target.select())
        }}
        onKeyDown={press}
        placeholder="--:--"
        type="text"
        value={value ?? ''}
      />
      <datalist id={`${id}-times`}>
        {quarterHours(isStart ? undefined : span.starts).map((clock) => (
          <option key={clock} value={clock} />
        ))}
      </datalist>
    </InputFrame>
  )
}

/**
 * A time on the wall: `9`, `930` or `9h30` become `09:30`; arrows move by five minutes; a moved
 * start keeps the length.
 */
export const ClockField = withCondition(ClockInput)
