'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Id } from '../../core/types.js'
import { batches } from '../askInBatches.js'
import { titlesElsewhere } from './titlesElsewhere.js'
import { useApiRoot } from '../addresses.js'

const askInBatches = batches<string>()

/**
 * What to call a document that has no title in the language of the content, once it is known;
 * undefined where no `id` is given.
 */
export function useTitleElsewhere(collection = '', id?: Id): string | undefined {
  const { getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const [found, setFound] = useState<string>()
  const name = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
  const api = useApiRoot()
  const untitled = `[${t('general:untitled')}]`
  useEffect(() => {
    if (id === undefined || !collection) return undefined
    let isLate = false
    const ask = (ids: Id[]) => titlesElsewhere({ api, collection, name, ids, spoken: language })
    void askInBatches(`titles ${api} ${collection} ${name} ${language}`, id, ask).then((title) => {
      if (!isLate) setFound(title ?? untitled)
    })
    return () => {
      isLate = true
      setFound(undefined)
    }
  }, [api, collection, id, language, name, untitled])
  return id === undefined ? undefined : found
}
