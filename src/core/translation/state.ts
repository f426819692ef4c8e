import { isBlank, isSameText, wordsIn } from './wordsIn.js'
import { type Fact, isAsBefore } from './facts.js'
import { memoize } from '../memoize.js'
import type { Id } from '../types.js'

/** What is to be known of a text in one language. */
export type State = 'current' | 'missing' | 'outdated' | 'sameOnPurpose'

/** A text of an agenda in all its languages. */
export type AgendaText = {
  /** `sessions/12/assignments/<row id>/label`. */
  address: string
  collection: string
  id: Id
  field: string
  rich: boolean
  values: Partial<Record<string, unknown>>
  facts: Fact[]
  /** Readers do not see it: it can be translated, and nobody waits for that. */
  teamOnly?: true
}

export type Judged = {
  state: State
  /**
   * The language that it is translated from; the same one where no earlier language has the text.
   */
  from: string
  /**
   * Of an outdated one: the words of the source when it was translated. Those that it has now may
   * be the same, formatted otherwise.
   */
  before?: string
}

export type Setting = {
  /**
   * The languages that the event promises, the first one its source; then the others of the site.
   */
  languages: readonly string[]
  /** Whether a word is the same in this language by agreement. */
  isTerm?: (words: string, language: string) => boolean
}

/** Texts that say the same in two languages as soon as they are spelled alike. */
const names = new Set(['people/name', 'organisations/name', 'organisations/acronym', 'places/name'])

/** The script that a language is written in, as far as it is known. */
const scriptOf = memoize((language): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
})

const sameScript = (a: string, b: string) =>
  scriptOf(a) !== undefined && scriptOf(a) === scriptOf(b)

/**
 * The language that a text is translated from: the first of the event's that has it; undefined
 * where none has.
 */
export const sourceOf = (
  { values }: Pick<AgendaText, 'values'>,
  { languages }: Setting,
): string | undefined =>
  [...languages, ...Object.keys(values)].find((language) => !isBlank(values[language]))

/**
 * A text in one language, as stored facts have it; undefined where there is no such text in any
 * language.
 */
export function stateOf(text: AgendaText, language: string, setting: Setting): Judged | undefined {
  const from = sourceOf(text, setting)
  if (from === undefined) return undefined
  const [source, target] = [text.values[from], text.values[language]]
  const what = `${text.collection}/${text.field}`
  if (isBlank(target)) {
    // Nobody spells a person's name anew for a language of the same letters.
    return {
      state: what === 'people/name' && sameScript(from, language) ? 'sameOnPurpose' : 'missing',
      from,
    }
  }
  if (from === language) return { state: 'current', from }
  if (isSameText(source, target)) {
    return {
      state:
        names.has(what) || setting.isTerm?.(wordsIn(source), language)
          ? 'sameOnPurpose'
          : 'current',
      from,
    }
  }
  const fact = text.facts.find((each) => each.language === from && each.seenBy.includes(language))
  return fact && !isAsBefore(fact, source)
    ? { state: 'outdated', from, before: fact.before }
    : { state: 'current', from }
}
