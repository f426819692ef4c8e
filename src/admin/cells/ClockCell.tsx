'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../inputs/useSay.js'
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
