'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../inputs/useSay.js'
import { isDate } from '../../core/time/dates.js'
import { spokenDate } from '../inputs/wording.js'
import '../agenda.css'

/**
 * A time in a list; where there is none, the part of the day, or that it is still to be announced.
 */
export function ClockCell(props: DefaultCellComponentProps) {
  const { say } = useSay()
  const { cellData, field, rowData } = props
  const timing: unknown = rowData?.timing
  const known =
    typeof timing === 'string' && timing !== 'clock' && 'name' in field && field.name === 'starts'
  const shown = known ? say(`values:timing:${timing}`) : cellData || '–'
  return <DefaultCell {...props} cellData={shown} className="agenda-cell" />
}

/** A date in a list as agendas print it: `Tue, 25 Jun 2019`. */
export function DayCell(props: DefaultCellComponentProps) {
  const { language } = useSay()
  const shown = isDate(props.cellData) ? spokenDate(props.cellData, language, 'column') : '–'
  return <DefaultCell {...props} cellData={shown} className="agenda-cell" />
}

/** What may well be empty is a dash when it is, not `<No Job title>`. */
export const QuietCell = (props: DefaultCellComponentProps) => (
  <DefaultCell {...props} cellData={props.cellData || '–'} />
)
