'use client'

import { Banner, useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { callApi } from '../login/callApi.js'
import { sameId } from '../../core/ids.js'

type Entry = { id: Id; name?: string | null }

/**
 * Above a list to which Payload sends whoever asks for an entry that is not there: where it went,
 * if it was merged into another one.
 */
export function MovedNotice({ collectionSlug }: { collectionSlug: string }) {
  const { say } = useSay()
  const { config } = useConfig()
  const { code } = useLocale()
  const [kept, setKept] = useState<Entry>()
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('notFound')
    if (!asked) return
    // The answer is the other entry: the app leads there.
    void callApi<Entry>(
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}/${encodeURIComponent(asked)}?depth=0&locale=${code}`,
      }),
      { quiet: true },
    ).then((reached) => {
      if (!('away' in reached) && reached.ok && !sameId(reached.answer.id, asked))
        setKept(reached.answer)
    })
  }, [code, collectionSlug, config.routes.api])
  if (!kept) return null
  return (
    <Banner
      to={formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${collectionSlug}/${kept.id}`,
      })}
      type="info"
    >
      {say('merge:done', { kept: kept.name ?? `#${kept.id}` })}
    </Banner>
  )
}
