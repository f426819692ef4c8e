'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { colonOf } from '../../core/phrases.js'
import { translate } from '../../translate.js'

/** Says a text of the interface, by its key under `agenda`, with its values. */
export type Say = (key: string, vars?: Record<string, unknown>) => string

/**
 * Texts of the interface by their key under `agenda`, the language that the editor reads, and its
 * colon after a label.
 */
export function useSay(): { say: Say; language: string; colon: string } {
  const { i18n, t } = useTranslation()
  const say = useCallback<Say>(
    (key, vars) => translate({ t, i18n })(`agenda:${key}`, vars),
    [t, i18n],
  )
  return { say, language: i18n.language, colon: colonOf(i18n.language) }
}
