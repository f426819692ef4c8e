'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Id } from '../../core/types.js'
import { titlesElsewhere } from './titlesElsewhere.js'

/**
 * What to call a document that has no title in the language of the content, once it is known;
 * undefined where no `id` is given.
 */
export function useTitleElsewhere(collection = '', id?: Id): string | undefined {
  const { config, getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const [found, setFound] = useState<string>()
  const name = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
  const api = formatAdminURL({ apiRoute: config.routes.api, path: '' }).replace(/\/$/, '')
  const untitled = `[${t('general:untitled')}]`
  useEffect(() => {
    if (id === undefined || !collection) return undefined
    let isLate = false
    void titlesElsewhere({ api, collection, name, ids: [id], spoken: language }).then((titles) => {
      if (!isLate) setFound(titles.get(String(id)) ?? untitled)
    })
    return () => {
      isLate = true
      setFound(undefined)
    }
  }, [api, collection, id, language, name, untitled])
  return id === undefined ? undefined : found
}
