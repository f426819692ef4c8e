/** @jsxImportSource preact */
import type { ComponentChild } from 'preact'
import { fill } from '../../i18n/fill.js'
import { languageOfWords } from '../../i18n/languageOfWords.js'

export type Words = {
  /**
   * A text of the interface with its values, which may be drawn themselves: its language and
   * direction are said where it is not worded in the language of the page.
   */
  word: (text: string, values?: Readonly<Record<string, ComponentChild>>) => ComponentChild
  /** The same for what was made of a text: “Session III” of “Session”. */
  marked: (text: string, made: ComponentChild) => ComponentChild
}

const isDrawn = (value: ComponentChild) => typeof value === 'object' && value !== null

/** A text with its values, of which some are drawn. */
function filled(
  text: string,
  values: Readonly<Record<string, ComponentChild>>,
  language: string,
): ComponentChild {
  const drawn = Object.keys(values).filter((name) => isDrawn(values[name]))
  if (!drawn.length) return fill(text, values, language)
  // These letters mean nothing in any text: they keep the places of what is drawn.
  const places = Object.fromEntries(drawn.map((name, at) => [name, `\ue000${at}\ue000`]))
  const parts = fill(text, { ...values, ...places }, language).split('\ue000')
  return <>{parts.map((part, at) => (at % 2 ? values[drawn[Number(part)] ?? ''] : part))}</>
}

/** How the words of the interface stand on the pages of a language. */
export function wordsOf(
  language: string,
  directionOf: (language: string) => 'auto' | 'ltr' | 'rtl',
): Words {
  const marked: Words['marked'] = (text, made) => {
    const other = languageOfWords(text, language)
    if (!other || !made) return made
    // Words of the interface fall back to English, which a site need not have.
    const direction = directionOf(other)
    return (
      <span lang={other} dir={direction === 'auto' ? 'ltr' : direction}>
        {made}
      </span>
    )
  }
  return {
    marked,
    word: (text, values = {}) => {
      const names = Object.keys(values)
      if (!names.length) return marked(text, text)
      // What is filled in is in the language of the page still.
      const own = (value: ComponentChild) =>
        typeof value === 'string' ? <span lang={language}>{value}</span> : value
      const isOther = languageOfWords(text, language) !== undefined
      const within = isOther
        ? Object.fromEntries(names.map((name) => [name, own(values[name])]))
        : values
      return marked(text, filled(text, within, language))
    },
  }
}
