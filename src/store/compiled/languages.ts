import type { Payload } from 'payload'
import type { CompileSettings } from '../../core/compile/index.js'

export type SiteLanguage = CompileSettings['languages'][number] & { fallbacks: string[] }

/** The languages of the content, each with those that it falls back to, in order. */
export function languagesOf(payload: Payload): SiteLanguage[] {
  const { localization } = payload.config
  if (!localization) return [{ code: 'en', label: 'English', direction: 'ltr', fallbacks: [] }]
  return localization.locales.map(({ code, label, rtl, fallbackLocale }) => ({
    code,
    label:
      typeof label === 'string' ? label : (label?.[code] ?? Object.values(label ?? {})[0] ?? code),
    direction: rtl ? 'rtl' : 'ltr',
    fallbacks: [...new Set([fallbackLocale ?? [], localization.defaultLocale].flat())].filter(
      (each) => each !== code,
    ),
  }))
}
