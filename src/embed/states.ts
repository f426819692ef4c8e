import { languageName } from '../core/phrases.js'
import { embedStates as ar } from '../i18n/ar/embed.js'
import { embedStates as en } from '../i18n/en/embed.js'
import { embedStates as es } from '../i18n/es/embed.js'
import { embedStates as fr } from '../i18n/fr/embed.js'
import { make } from './dom.js'
import type { LoadError } from './load.js'
import { word } from './texts.js'

const spoken: Record<string, typeof en> = { ar, en, es, fr }

/**
 * The texts that are shown before the server has answered, in the first of these languages that
 * this file knows.
 */
export function statesIn(languages: (string | null | undefined)[]): {
  language: string
  texts: typeof en
} {
  const bases = languages.map((each) => each?.split('-')[0]?.toLowerCase() ?? '')
  const language = bases.find((each) => Object.hasOwn(spoken, each)) ?? 'en'
  return { language, texts: spoken[language] ?? en }
}

/** Empty rows in place of lines, while these are loading. */
export const drawLoading = (texts: typeof en): HTMLElement =>
  make(
    'div',
    { class: 'loading' },
    make('p', { role: 'status', class: 'unseen' }, texts.loading),
    Array.from({ length: 4 }, () =>
      make('div', { class: 'bone', 'aria-hidden': 'true' }, make('span'), make('span')),
    ),
  )

type Retry = { retry: () => void; choose: (language: string) => void }

/** Tells why there is no agenda, in the server's words if it sent any, and what can be done. */
export function drawError(
  error: LoadError,
  { language, texts }: ReturnType<typeof statesIn>,
  { retry, choose }: Retry,
): HTMLElement {
  const { code, words, locales, status } = error
  const tag = words?.tag ?? 'en'
  const offers = code === 'heldBack' && words ? locales : []
  // This file's own words need not be in the language of the server's.
  const own = (text: string) =>
    words && words.language !== language ? make('span', { lang: language }, text) : text
  const sentence = () => {
    if (code === 'offline') return own(texts.offline)
    if (words && offers.length)
      return word(words, 'heldBack', { language: languageName(words.language, tag) })
    return words && status === 404 ? word(words, 'notFound') : own(texts.unreachable)
  }
  return make(
    'div',
    { class: 'failed', part: 'error', role: 'alert' },
    make('p', {}, sentence()),
    words && offers.length > 0 && make('p', {}, word(words, 'heldBackWhere')),
    offers.map((locale) =>
      make(
        'button',
        { type: 'button', part: 'button', lang: locale, onclick: () => choose(locale) },
        languageName(locale, locale),
      ),
    ),
    !offers.length &&
      make('button', { type: 'button', part: 'button', onclick: retry }, own(texts.retry)),
  )
}

/** A note above an agenda that could not be asked for again: from when it is. */
export function drawStale(words: NonNullable<LoadError['words']>, since: string) {
  return make(
    'p',
    { class: 'stale', part: 'stale', role: 'status' },
    word(words, 'asOf', { time: since }),
  )
}
