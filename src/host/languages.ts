import type { Config } from 'payload'
import type { Language } from '../options.js'

type Localization = Exclude<NonNullable<Config['localization']>, false>

const toLanguage = (locale: Localization['locales'][number]): Language => {
  if (typeof locale === 'string') return { code: locale, label: locale }
  const { code, label, rtl } = locale
  return {
    code,
    label: typeof label === 'string' ? label : (label.en ?? Object.values(label)[0] ?? code),
    rtl,
  }
}

/**
 * The languages of a config that localises already, its default one first; undefined where it does
 * not.
 */
export function languagesOf({ localization }: Config): Language[] | undefined {
  if (!localization) return undefined
  const { defaultLocale } = localization
  return [...localization.locales]
    .map(toLanguage)
    .sort((a, b) => Number(b.code === defaultLocale) - Number(a.code === defaultLocale))
}

/** The config's own localisation, or the plugin's. */
export const localizationWith = (
  { localization }: Config,
  languages: Language[],
): Config['localization'] =>
  localization || { locales: languages, defaultLocale: languages[0]?.code ?? 'en', fallback: true }
