'use client'

import { useTranslation } from '@payloadcms/ui'

/** Texts of the interface by their key under `agenda`, and the language that the editor reads. */
export function useSay() {
  const { i18n, t } = useTranslation()
  const translate = t as unknown as (key: string, vars?: Record<string, unknown>) => string
  const say = (key: string, vars?: Record<string, unknown>) => translate(`agenda:${key}`, vars)
  return { say, language: i18n.language }
}
