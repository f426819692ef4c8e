'use client'

import { useRowLabel } from '@payloadcms/ui'
import { isDate } from '../../core/time/dates.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import { RowText } from './RowText.js'
import { useOpenWhenFaulty } from './useOpenWhenFaulty.js'

/** A day of an event by its date and its label: `Tuesday, 25 June 2019 · Day 1`. */
export function DayRowLabel() {
  const { data, path, rowNumber } = useRowLabel<{ date?: string; label?: string }>()
  const { say, language } = useSay()
  useOpenWhenFaulty(path)
  const date = isDate(data?.date) ? spokenDate(data.date, language) : undefined
  return <RowText fallback={say('rows:days')} number={rowNumber} parts={[date, data?.label]} />
}
