import type { CompiledRichText } from '../core/compile/schema/agenda.js'
import { isRightToLeft, languageName } from '../core/phrases.js'
import { fill } from '../i18n/fill.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { make } from './dom.js'

type Marked = { fallback?: Record<string, string> }

/** A text of the words with its values filled in. */
export const say = (
  { tag, texts }: EmbedWords,
  name: keyof EmbedWords['texts'],
  values: Record<string, string | number> = {},
): string => fill(texts[name], values, tag)

const directionOf = (language: string | undefined) =>
  language && (isRightToLeft(language) ? 'rtl' : 'ltr')

/** A small mark that a text is in another language here. */
const fellBack = (words: EmbedWords, language: string) =>
  make(
    'small',
    { class: 'fell-back' },
    make('span', { 'aria-hidden': 'true' }, language),
    make(
      'span',
      { class: 'unseen' },
      ` (${say(words, 'fellBack', { language: languageName(language, words.tag) })})`,
    ),
  )

/**
 * A text of the agenda, with its language where it fell back to another one. It is isolated
 * (`bdi`), so that its script does not turn its neighbours around. Nothing where there is no text.
 */
export function textOf<T>(of: T & Marked, name: string & keyof T, words: EmbedWords) {
  const text = of[name]
  if (typeof text !== 'string' || !text) return undefined
  const language = of.fallback?.[name]
  if (!language) return make('bdi', {}, text)
  return make(
    'bdi',
    {},
    make('span', { lang: language, dir: directionOf(language) }, text),
    fellBack(words, language),
  )
}

/**
 * A formatted text. Its HTML was made by the server, which allows only paragraphs, lists, headings
 * and links. On a page that forbids HTML from strings (Trusted Types) it is shown as plain text.
 */
export function richOf<T>(of: T & Marked, name: string & keyof T, words: EmbedWords) {
  const rich = of[name] as CompiledRichText | null
  if (!rich) return undefined
  const language = of.fallback?.[name]
  const body = make('div', { lang: language, dir: directionOf(language) })
  try {
    body.innerHTML = rich.html
  } catch {
    body.classList.add('plain')
    body.textContent = rich.text
  }
  return make('div', { class: 'rich' }, body, language ? fellBack(words, language) : undefined)
}
