import { isBlank, isSameText, wordsIn } from './wordsIn.js'
import { type Fact, isAsBefore } from './facts.js'
import { memoize } from '../memoize.js'
import type { Id } from '../types.js'

/** The state of a text in one language. */
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
  /** Readers do not see it: it can be translated, but nothing waits for that. */
  teamOnly?: true
}

export type Judged = {
  state: State
  /**
   * The language from which it is translated; the same language where no earlier one has the text.
   */
  from: string
  /**
   * Of an outdated text: the words of the source when it was translated. If they are the same as
   * now, only their formatting changed.
   */
  before?: string
}

export type Setting = {
  /**
   * First the languages that the event promises (the first is its source), then the others of the
   * site.
   */
  languages: readonly string[]
  /** Whether it was agreed that a word is the same in this language. */
  isTerm?: (words: string, language: string) => boolean
}

/** Texts that count as translated where two languages spell them alike: names. */
const names = new Set(['people/name', 'organisations/name', 'organisations/acronym', 'places/name'])

/** The script in which a language is written, where it is known. */
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
 * The language from which a text is translated: the first one of the event's that has it; undefined
 * where none has.
 */
export const sourceOf = (
  { values }: Pick<AgendaText, 'values'>,
  { languages }: Setting,
): string | undefined =>
  [...languages, ...Object.keys(values)].find((language) => !isBlank(values[language]))

/**
 * The state of a text in one language, from its stored facts; undefined where no language has the
 * text.
 */
export function stateOf(text: AgendaText, language: string, setting: Setting): Judged | undefined {
  const from = sourceOf(text, setting)
  if (from === undefined) return undefined
  const [source, target] = [text.values[from], text.values[language]]
  const what = `${text.collection}/${text.field}`
  if (isBlank(target)) {
    // The name of a person is spelled alike in languages that share a script.
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
