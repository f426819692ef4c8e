'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { compareNames } from '../../core/names/index.js'
import { callApi } from '../login/callApi.js'
import { useSay } from './useSay.js'
import { sameId } from '../../core/ids.js'
import { useAdminHref } from '../addresses.js'

type Texts = string | Record<string, string | null> | null | undefined
type Found = {
  id: number | string
  name: Texts
  jobTitle?: Texts
  organisation?: { name?: Texts } | null
}

/** Nobody waits for the answer: it comes when the typing pauses. */
const pause = 500

const textsOf = (value: Texts): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).filter((text): text is string => Boolean(text))

/** Below a name: who has it already. Two may be called the same, so this only says so. */
export function AlikeNotice() {
  const { say } = useSay()
  const { config } = useConfig()
  const href = useAdminHref()
  const { code } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  const name = useFormFields(([fields]) => fields.name?.value)
  const [alike, setAlike] = useState<Found[]>([])
  useEffect(() => {
    setAlike([])
    if (typeof name !== 'string' || !name.trim() || !collectionSlug) return
    const gone = new AbortController()
    const ask = async () => {
      const question = new URLSearchParams({
        search: name,
        locale: 'all',
        depth: '1',
        limit: '20',
        'select[name]': 'true',
        'select[jobTitle]': 'true',
        'select[organisation]': 'true',
      })
      // What cannot be asked is not said: it is a hint.
      const reached = await callApi<{ docs?: Found[] }>(
        formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}?${question}` }),
        { signal: gone.signal, quiet: true },
      )
      if ('away' in reached || gone.signal.aborted) return
      const { docs = [] } = reached.ok ? reached.answer : {}
      setAlike(
        docs.filter(
          (each) =>
            !sameId(each.id, id) &&
            textsOf(each.name).some((text) => compareNames(text, name) !== undefined),
        ),
      )
    }
    const later = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(later)
      gone.abort()
    }
  }, [name, id, collectionSlug, config.routes.api])
  if (!alike.length) return null
  const inLanguage = (value: Texts) =>
    (value && typeof value === 'object' ? value[code] : undefined) ?? textsOf(value)[0]
  return (
    <div className="field-description" role="status">
      {/* One piece: descriptions of fields are laid out by their parts. */}
      <span>
        {say('names:alike')}{' '}
        {alike.slice(0, 5).map(({ id: other, name: called, jobTitle, organisation }, index) => (
          <span key={other}>
            {index ? ' · ' : ''}
            <a
              href={href(`/collections/${collectionSlug}/${other}`)}
              rel="noreferrer"
              target="_blank"
            >
              <bdi>
                {[inLanguage(called), inLanguage(jobTitle), inLanguage(organisation?.name)]
                  .filter(Boolean)
                  .join(', ')}
              </bdi>
            </a>
          </span>
        ))}
        {'. '}
        {say('names:check')}
      </span>
    </div>
  )
}
