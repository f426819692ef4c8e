'use client'

import { useTranslation } from '@payloadcms/ui'
import { translate } from '../../translate.js'

/** Says a text of the interface, by its key under `agenda`, with its values. */
export type Say = (key: string, vars?: Record<string, unknown>) => string

/** Texts of the interface by their key under `agenda`, and the language that the editor reads. */
export function useSay(): { say: Say; language: string } {
  const { i18n, t } = useTranslation()
  const say: Say = (key, vars) => translate({ t, i18n })(`agenda:${key}`, vars)
  return { say, language: i18n.language }
}
