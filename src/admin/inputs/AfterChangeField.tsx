'use client'

import { CheckboxField, useFormFields, withCondition } from '@payloadcms/ui'
import type { CheckboxFieldClientProps } from 'payload'
import { textIn } from '../../core/isText.js'
import { minutesOf } from '../../core/time/clock.js'
import { endDate, startDate, type Times } from '../../core/time/times.js'
import { occursTwice } from '../../core/time/zones.js'
import { useEventAgenda } from './useEventAgenda.js'

/** The clocks are put back at night: of other times the event's zone need not be asked for. */
const mayOccurTwice = (clock: string | undefined) => {
  const minutes = minutesOf(clock)
  return minutes !== undefined && (minutes < 4 * 60 || minutes >= 22 * 60)
}

const useText = (name: string) =>
  useFormFields(([fields]) => textIn(fields[name]?.value) || undefined)
const useMark = (name: string) => useFormFields(([fields]) => fields[name]?.value === true)

function AfterChange(props: CheckboxFieldClientProps) {
  const isStart = props.path.endsWith('startsAfterChange')
  const clock = useText(isStart ? 'starts' : 'ends')
  const times: Times = {
    day: useText('day'),
    endDay: useText('endDay'),
    startsNextDay: useMark('startsNextDay'),
    endsNextDay: useMark('endsNextDay'),
  }
  const date = isStart ? startDate(times) : endDate(times)
  const { agenda } = useEventAgenda(mayOccurTwice(clock))
  const isShown = agenda?.timeZone && occursTwice(date, clock, agenda.timeZone)
  return isShown ? <CheckboxField {...props} /> : null
}

/**
 * Which of two times is meant, in the hour that comes twice when the clocks are put back; not there
 * for any other.
 */
export const AfterChangeField = withCondition(AfterChange)
