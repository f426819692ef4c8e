'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** What may well be empty is a dash when it is, not `<No Job title>`. */
export const QuietCell = (props: DefaultCellComponentProps) => (
  <DefaultCell {...props} cellData={props.cellData || '–'} />
)
