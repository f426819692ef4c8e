'use client'

import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { Id } from '../../core/types.js'
import { useTitleElsewhere } from './useTitleElsewhere.js'

/** The title in a list; of what has none in this language, that of another one, which it names. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { cellData, collectionSlug, link, rowData } = props
  const id = (rowData as { id?: Id } | undefined)?.id
  const elsewhere = useTitleElsewhere(collectionSlug, cellData ? undefined : id)
  return (
    <RenderDefaultCell
      clientProps={{ ...props, cellData: (cellData as unknown) || elsewhere || '…' }}
      columnIndex={0}
      enableRowSelections={false}
      isLinkedColumn={Boolean(link)}
    />
  )
}
