'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { callApi } from '../login/callApi.js'
import { useFieldAt } from '../inputs/useFieldAt.js'

const asked = new Map<string, Promise<string | undefined>>()

async function ask(url: string, name: string): Promise<string | undefined> {
  const reached = await callApi<Record<string, unknown>>(url, { quiet: true })
  // Without an answer the row is named by the rest; the next one to ask tries again.
  if ('away' in reached) asked.delete(url)
  const title = 'away' in reached || !reached.ok ? undefined : reached.answer[name]
  return typeof title === 'string' ? title : undefined
}

/**
 * The title of the document that the relationship at `path` names: asked once, however many rows
 * show it.
 */
export function useTitleOf(path: string, id: unknown): string | undefined {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const field = useFieldAt(path)
  const [title, setTitle] = useState<string>()
  const to =
    field && 'relationTo' in field && typeof field.relationTo === 'string'
      ? field.relationTo
      : undefined
  const name = to ? (getEntityConfig({ collectionSlug: to })?.admin.useAsTitle ?? 'id') : 'id'
  const wanted = to && (typeof id === 'string' || typeof id === 'number')
  const url = wanted
    ? formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${to}/${id}?depth=0&locale=${code}&select[${name}]=true`,
      })
    : undefined

  useEffect(() => {
    if (!url) return setTitle(undefined)
    let stopped = false
    const answer = asked.get(url) ?? ask(url, name)
    asked.set(url, answer)
    void answer.then((found) => stopped || setTitle(found))
    return () => {
      stopped = true
    }
  }, [url, name])

  return title
}
