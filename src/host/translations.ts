import type { Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { textsIn, translationsHere } from '../i18n/index.js'
import { wordsInEnglish } from '../i18n/languageOfWords.js'

/**
 * Beside the texts of a language, a list (JSON) of those that are in English since nobody has
 * worded them: the panel says so of each (see admin/words). Empty for the plugin's own languages.
 */
const toldInEnglish = (language: string): { inEnglish?: string } => {
  const words = [...wordsInEnglish(language)]
  return words.length ? { inEnglish: JSON.stringify(words) } : {}
}

/**
 * The plugin's texts beside the config's own, which win. A language of the panel that the plugin
 * lacks is told in English.
 */
export function withTranslations(i18n: Config['i18n'] = {}): Config['i18n'] {
  const spoken = translationsHere()
  const lacking = Object.keys(i18n.supportedLanguages ?? {}).filter(
    (language) => !Object.hasOwn(spoken, language),
  )
  const languages = [...Object.keys(spoken), ...lacking]
  const ours = languages.map((language) => [
    language,
    { agenda: { ...textsIn(language), ...toldInEnglish(language) } },
  ])
  return {
    ...i18n,
    translations: deepMergeSimple<never>(Object.fromEntries(ours), i18n.translations ?? {}),
  }
}
