import type { Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { translationsHere } from '../i18n/index.js'

/**
 * The plugin's texts beside the config's own, which win. A language of the panel that the plugin
 * lacks is told in English.
 */
export function withTranslations(i18n: Config['i18n'] = {}): Config['i18n'] {
  const spoken = translationsHere()
  const lacking = Object.keys(i18n.supportedLanguages ?? {}).filter(
    (language) => !Object.hasOwn(spoken, language),
  )
  const inEnglish = Object.fromEntries(lacking.map((language) => [language, spoken.en]))
  return {
    ...i18n,
    translations: deepMergeSimple<never>({ ...spoken, ...inEnglish }, i18n.translations ?? {}),
  }
}
