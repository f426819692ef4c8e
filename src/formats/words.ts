import { colonOf } from '../core/phrases.js'
import { textsIn } from '../i18n/index.js'

/**
 * The plugin's own words in a language of the content; English where it does not speak that
 * language.
 */
export const wordsIn = textsIn

/** “Afternoon: Arrival”; the title alone without a label. */
export const titled = (
  language: string,
  label: string | null | undefined,
  title: string,
): string => (label ? `${label}${colonOf(language)}${title}` : title)
