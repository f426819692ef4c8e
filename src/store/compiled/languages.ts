import type { Payload } from 'payload'
import type { CompileSettings } from '../../core/compile/index.js'

export type SiteLanguage = CompileSettings['languages'][number] & { fallbacks: string[] }

export const codesOf = (payload: Payload): string[] => languagesOf(payload).map(({ code }) => code)

/** The languages that the document of an event promises and the app has. */
export function promisedBy(payload: Payload, { languages }: { languages?: unknown }): string[] {
  const site = codesOf(payload)
  return Array.isArray(languages) ? languages.filter((code) => site.includes(code)) : []
}

/** The languages of the content. Each comes with those to which it falls back, in order. */
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
