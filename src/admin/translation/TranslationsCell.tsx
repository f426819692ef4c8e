'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { CountedDocuments } from '../../api/translations/requestedDocuments.js'
import { type Mark, marksOf } from '../../core/translation/leftToDo.js'
import { isId } from '../../core/ids.js'
import { fieldsIn } from '../../core/isPlain.js'
import { useSay } from '../inputs/useSay.js'
import { batches } from '../askInBatches.js'
import { callApi } from '../login/callApi.js'
import { MarkList } from './MarkList.js'
import '../agenda.css'
import './marks.css'

const askInBatches = batches<Mark[]>()

async function countsFrom(url: string): Promise<Map<string, Mark[]>> {
  const reached = await callApi<CountedDocuments>(url, { quiet: true })
  if ('away' in reached || !reached.ok) return new Map()
  return new Map(
    reached.answer.documents.map(({ id, languages }) => [String(id), marksOf(languages)]),
  )
}

/**
 * How far a document of a list is translated; nothing of one that is not known, as in the trash.
 */
export function TranslationsCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { say, language } = useSay()
  const [marks, setMarks] = useState<Mark[] | null>()
  const { id: given, updatedAt } = fieldsIn(rowData)
  const id = isId(given) ? given : undefined
  const apiClient = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/agenda-translations/documents?collection=${collectionSlug}`,
  })

  useEffect(() => {
    if (id === undefined) return undefined
    let gone = false
    askInBatches(apiClient, id, (ids) => countsFrom(`${apiClient}&ids=${ids.join(',')}`))
      // Without an answer the list is as useful as it was.
      .then(
        (found) => gone || setMarks(found ?? null),
        () => gone || setMarks(null),
      )
    return () => {
      gone = true
    }
  }, [apiClient, id, updatedAt])

  return (
    <>
      {marks ? (
        <MarkList language={language} marks={marks} say={say} />
      ) : (
        <span aria-label={marks === undefined ? say('counts:loading') : undefined}>
          {marks === undefined ? '…' : '–'}
        </span>
      )}
    </>
  )
}
