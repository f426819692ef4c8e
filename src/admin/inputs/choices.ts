'use client'

import { useConfig, useDocumentEvents, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { Id } from '../../core/types.js'
import { callApi } from '../login/callApi.js'
import { titlesElsewhere } from '../titles/titlesElsewhere.js'
import { useApiRoot } from '../addresses.js'

/** What can be chosen: what it is called, and what tells it from others of that name. */
export type Choice = { value: Id; label: string; detail: string }

type Doc = Record<string, unknown> & { id: Id }
type Found = { docs: Doc[]; hasNextPage: boolean }

/** So many are asked for at once; more come as somebody scrolls. */
const limit = 20
/** Milliseconds without a key after which it is looked for. */
const pause = 200

/** What stands behind a name in a list of choices, in this order: whichever the collection has. */
const details = ['jobTitle', 'acronym', 'organisation', 'within', 'startDate'] as const

const said = (value: unknown): string => {
  const text = value && typeof value === 'object' && 'name' in value ? value.name : value
  return typeof text === 'string' ? text.slice(0, 80) : ''
}

const withoutTime = (text: string) => text.replace(/T.*$/, '')

/**
 * Asks for documents of a collection as Payload's own fields do, and finds names as they are
 * compared everywhere.
 */
function useApiClient(collection: string) {
  const { getEntityConfig } = useConfig()
  const api = useApiRoot()
  const { code } = useLocale()
  const spoken = useTranslation().i18n.language
  const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
  return useMemo(() => {
    const toChoice = (doc: Doc): Choice => ({
      value: doc.id,
      label: said(doc[title]) || `#${doc.id}`,
      detail: details
        .map((field) => withoutTime(said(doc[field])))
        .filter(Boolean)
        .join(', '),
    })
    const ask = async (
      question: Record<string, string>,
    ): Promise<{ choices: Choice[]; more: boolean }> => {
      const select = Object.fromEntries(
        [title, ...details].map((field) => [`select[${field}]`, 'true']),
      )
      const query = new URLSearchParams({
        depth: '1',
        draft: 'true',
        locale: code,
        sort: title,
        limit: String(limit),
        ...select,
        ...question,
      })
      const got = await callApi<Found>(`${api}/${collection}?${query}`)
      if (!('ok' in got) || !got.ok) return { choices: [], more: false }
      const { docs, hasNextPage } = got.answer
      const elsewhere = await titlesElsewhere({
        api,
        collection,
        name: title,
        ids: docs.filter((doc) => !said(doc[title])).map(({ id }) => id),
        spoken,
      })
      const choices = docs.map(toChoice).map((choice) => ({
        ...choice,
        label: elsewhere.get(String(choice.value)) ?? choice.label,
      }))
      return { choices, more: hasNextPage }
    }
    return { ask, toChoice }
  }, [api, collection, code, spoken, title])
}

/**
 * The choices that a text finds, page by page, and those that are chosen; asked for once somebody
 * opens them. A document that was changed in a drawer shows its new name.
 */
export function useChoices(collection: string, chosen: readonly Id[], open: boolean) {
  const apiClient = useApiClient(collection)
  const { mostRecentUpdate } = useDocumentEvents()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ choices: Choice[]; more: boolean; page: number }>()
  const [known, setKnown] = useState<Record<string, Choice>>({})
  const keep = (choices: Choice[]) =>
    setKnown((before) => ({
      ...before,
      ...Object.fromEntries(choices.map((each) => [String(each.value), each])),
    }))

  useEffect(() => {
    if (!open) return
    let late = false
    setFound(undefined)
    const timer = setTimeout(
      async () => {
        const { choices, more } = await apiClient.ask({ search: query, page: '1' })
        if (late) return
        keep(choices)
        setFound({ choices, more, page: 1 })
      },
      query ? pause : 0,
    )
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [apiClient, open, query])

  const unknown = chosen
    .filter((id) => !known[String(id)])
    .map(String)
    .toSorted()
    .join(',')
  useEffect(() => {
    if (!unknown) return
    let late = false
    void apiClient.ask({ 'where[id][in]': unknown, limit: '0' }).then(({ choices }) => {
      const gone = unknown
        .split(',')
        .filter((id) => !choices.some(({ value }) => String(value) === id))
      if (!late)
        keep([...choices, ...gone.map((id) => ({ value: id, label: `#${id}`, detail: '' }))])
    })
    return () => {
      late = true
    }
  }, [apiClient, unknown])

  useEffect(() => {
    const doc = mostRecentUpdate?.entitySlug === collection && mostRecentUpdate.doc
    if (doc) keep([apiClient.toChoice({ ...doc })])
  }, [mostRecentUpdate, collection, apiClient])

  const more = async () => {
    if (!found?.more) return
    const page = found.page + 1
    const next = await apiClient.ask({ search: query, page: String(page) })
    keep(next.choices)
    setFound((now) =>
      now && now.page === page - 1
        ? { ...next, choices: [...now.choices, ...next.choices], page }
        : now,
    )
  }

  return {
    choices: found?.choices ?? [],
    loading: open && !found,
    more,
    setQuery,
    choiceOf: (id: Id): Choice => known[String(id)] ?? { value: id, label: '…', detail: '' },
  }
}
