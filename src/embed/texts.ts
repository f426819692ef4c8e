import type { CompiledRichText } from '../core/compile/schema/agenda.js'
import { fieldsIn } from '../core/isPlain.js'
import { isRightToLeft, languageName } from '../core/phrases.js'
import { fill } from '../i18n/fill.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { type Child, make } from './dom.js'

type Marked = { fallback?: Record<string, string>; kind?: unknown }

/** A text of the words with its values filled in. */
export const say = (
  { tag, texts }: EmbedWords,
  name: keyof EmbedWords['texts'],
  values: Record<string, string | number> = {},
): string => fill(texts[name], values, tag)

type InOther = Pick<EmbedWords, 'inOther'>

/** The language of a text of the interface where it is not worded in the one that is shown. */
export const languageOf = ({ inOther }: InOther, text: string): string | undefined =>
  inOther?.[text]

/**
 * What was made of a text of the interface, with its language and direction where it is not worded
 * in the language that is shown.
 */
export function marked(words: InOther, text: string, made: Child = text): Child {
  const other = languageOf(words, text)
  return other ? make('span', { lang: other, dir: directionOf(other) }, made) : made
}

/** A text of the words, with its values, as it is drawn. */
export const word = (
  words: EmbedWords,
  name: keyof EmbedWords['texts'],
  values?: Record<string, string | number>,
): Child => marked(words, words.texts[name], say(words, name, values))

/** How many names were drawn, so that each has an id of its own. */
let named = 0

/**
 * A name for those who do not see what it names, as an attribute. An attribute is in the language of
 * all around it: a name in another one is a hidden element, which is drawn beside.
 */
export function nameOf(
  words: InOther,
  text: string,
): { attributes: Record<string, string>; beside: Child } {
  const other = languageOf(words, text)
  if (!other) return { attributes: { 'aria-label': text }, beside: undefined }
  const id = `name-${(named += 1)}`
  return {
    attributes: { 'aria-labelledby': id },
    beside: make('span', { id, class: 'unseen', lang: other, dir: directionOf(other) }, text),
  }
}

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
      ' (',
      word(words, 'fellBack', { language: languageName(language, words.tag) }),
      ')',
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
  // A line without a title is called by its kind.
  if (!language)
    return make('bdi', {}, fieldsIn(of.kind).label === text ? marked(words, text) : text)
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
export function richOf(
  rich: CompiledRichText | null,
  language: string | undefined,
  words: EmbedWords,
) {
  if (!rich) return undefined
  const body = make('div', { lang: language, dir: directionOf(language) })
  try {
    body.innerHTML = rich.html
  } catch {
    body.classList.add('plain')
    body.textContent = rich.text
  }
  return make('div', { class: 'rich' }, body, language ? fellBack(words, language) : undefined)
}
