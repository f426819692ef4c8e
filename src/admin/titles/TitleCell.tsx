'use client'

import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isId } from '../../core/ids.js'
import { fieldsIn } from '../../core/isPlain.js'
import { useTitleElsewhere } from './useTitleElsewhere.js'

/** The title in a list; of what has none in this language, that of another one, which it names. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { cellData, collectionSlug, link, rowData } = props
  const { id: given } = fieldsIn(rowData)
  const id = isId(given) ? given : undefined
  const own: unknown = cellData
  const elsewhere = useTitleElsewhere(collectionSlug, cellData ? undefined : id)
  return (
    <RenderDefaultCell
      clientProps={{ ...props, cellData: own || elsewhere || '…' }}
      columnIndex={0}
      enableRowSelections={false}
      isLinkedColumn={Boolean(link)}
    />
  )
}
