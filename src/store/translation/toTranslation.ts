import { isPlain } from '../../core/isPlain.js'
import { type Exchange, type ExchangeText, handOut } from '../../core/translation/exchange.js'
import {
  type AgendaText,
  type Setting,
  type State,
  stateOf,
  wordsIn,
} from '../../core/translation/index.js'

/** A text in one language: its words, and of a formatted one also the text itself. */
export type Wording = { language: string; words: string; formatted?: unknown }

/** A text as it is to be translated into a language. */
export type Translation = Pick<AgendaText, 'address' | 'collection' | 'field' | 'id' | 'rich'> & {
  state: State
  source: Wording
  target: Wording | null
  /**
   * Of an outdated text: the words of the source when it was translated. If the source has the same
   * words now, its formatting was changed.
   */
  before?: string
  /**
   * The text in the other promised languages, for translators who translate from one of these; with
   * its state there.
   */
  pivots: Record<string, { words: string; state: State }>
  /**
   * Source and translation by paragraphs, as they are handed out and taken back; see
   * core/translation/exchange.ts.
   */
  written: ReturnType<typeof handOut>
}

type Text = ExchangeText['source']

const asText = (value: unknown): Text | undefined =>
  typeof value === 'string' || isPlain(value) ? value : undefined

function wordingIn({ values, rich }: AgendaText, language: string): Wording | null {
  const value = values[language]
  const words = wordsIn(value)
  return words || (rich && value)
    ? { language, words, ...(rich ? { formatted: value } : {}) }
    : null
}

/**
 * A text as it is handed out; undefined where there is nothing to translate, since its source is in
 * this language or there is none.
 */
export function toExchangeText(
  text: AgendaText,
  to: string,
  setting: Setting,
): (ExchangeText & { from: string }) | undefined {
  const judged = stateOf(text, to, setting)
  if (!judged || judged.from === to) return undefined
  const [source, target] = [asText(text.values[judged.from]), asText(text.values[to])]
  if (source === undefined) return undefined
  const state = judged.state === 'sameOnPurpose' ? 'current' : judged.state
  return { id: text.address, from: judged.from, source, state, ...(target ? { target } : {}) }
}

/** The texts that are translated from one language into another. */
export const toExchange = (
  texts: readonly AgendaText[],
  { event, from, to, setting }: Omit<Exchange, 'texts'> & { setting: Setting },
): Exchange => ({
  event,
  from,
  to,
  texts: texts.flatMap((text) => {
    const each = toExchangeText(text, to, setting)
    return each?.from === from ? [each] : []
  }),
})

/**
 * A text in a language from and into which it is not translated; undefined where it has no words
 * there.
 */
export function pivotOf(
  text: AgendaText,
  language: string,
  setting: Setting,
): { words: string; state: State } | undefined {
  const [words, judged] = [wordsIn(text.values[language]), stateOf(text, language, setting)]
  return words && judged ? { words, state: judged.state } : undefined
}

/** Undefined where no language has the text. */
export function toTranslation(text: AgendaText, to: string, setting: Setting): Translation[] {
  const judged = stateOf(text, to, setting)
  const source = judged && wordingIn(text, judged.from)
  if (!source) return []
  const { address, collection, id, field, rich, values } = text
  const before = judged.before === undefined ? {} : { before: judged.before }
  const own = {
    id: address,
    source: asText(values[judged.from]) ?? '',
    state: 'current' as const,
  }
  const target = judged.from === to ? undefined : asText(values[to])
  return [
    {
      address,
      collection,
      id,
      field,
      rich,
      state: judged.state,
      source,
      target: wordingIn(text, to),
      ...before,
      pivots: Object.fromEntries(
        setting.languages.flatMap((language) => {
          const pivot = [to, judged.from].includes(language)
            ? undefined
            : pivotOf(text, language, setting)
          return pivot ? [[language, pivot]] : []
        }),
      ),
      written: handOut(target ? { ...own, target } : own),
    },
  ]
}
