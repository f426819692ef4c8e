'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isDate } from '../../core/time/dates.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import '../agenda.css'

/** A date in a list as agendas print it: `Tue, 25 Jun 2019`. */
export function DayCell(props: DefaultCellComponentProps) {
  const { language } = useSay()
  const shown = isDate(props.cellData) ? spokenDate(props.cellData, language, 'column') : '–'
  return <DefaultCell {...props} cellData={shown} className="agenda-cell" />
}
