import { isPlain } from '../core/isPlain.js'
import { textIn } from './toAgenda.js'

/**
 * What a document is called; `language` where that is not the one that was asked for. Without a
 * title in any language the text is empty.
 */
export type Title = { text: string; language?: string }

/** The title of a stored document in a language, else in another one. */
export function titleOf(value: unknown, language?: string): Title {
  const text = textIn(value, language)
  if (!text) return { text: '' }
  if (!isPlain(value) || language === undefined) return { text }
  const own = Object.keys(value).find((code) => value[code] === text)
  return own === undefined || value[language] === text ? { text } : { text, language: own }
}
