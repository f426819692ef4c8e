import type { Payload, TypedUser } from 'payload'
import { type AgendaText, type Counts, countStates, type Setting, type State, stateOf, wordsIn } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { loadTexts } from './loadTexts.js'
import { countsOf } from './settingOf.js'

/** A text in one language: its words, and of a formatted one also the text itself. */
export type Wording = { language: string; words: string; formatted?: unknown }

export type Translation = Pick<AgendaText, 'address' | 'collection' | 'field' | 'id' | 'rich'> & {
  state: State
  source: Wording
  target: Wording | null
  /** Of an outdated one: the words of the source when it was translated. Where the source has the same now, its formatting was changed. */
  before?: string
}

export type Translations = { event: Id; from: string; to: string; counts: Counts; texts: Translation[] }

/** For each language that the event promises; texts that it has in others only are missing in all of these. */
export type TranslationCounts = { event: Id; from: string; languages: Record<string, Counts> }

function wordingIn({ values, rich }: AgendaText, language: string): Wording | null {
  const value = values[language]
  const words = wordsIn(value)
  return words || (rich && value) ? { language, words, ...(rich ? { formatted: value } : {}) } : null
}

function toTranslation(text: AgendaText, to: string, setting: Setting): Translation[] {
  const judged = stateOf(text, to, setting)
  const source = judged && wordingIn(text, judged.from)
  if (!source) return []
  const { address, collection, id, field, rich } = text
  const before = judged.before === undefined ? {} : { before: judged.before }
  return [{ address, collection, id, field, rich, state: judged.state, source, target: wordingIn(text, to), ...before }]
}

/** Every text of an event as it is to be translated into a language, drafts and all; undefined where this user may not change it. */
export async function readTranslations(payload: Payload, event: Id, to: string, user: TypedUser): Promise<Translations | undefined> {
  const found = await loadTexts(payload, event, user)
  if (!found) return undefined
  const { promised, setting, texts } = found
  return {
    event, from: promised[0]!, to,
    counts: countStates(texts, to, setting),
    texts: texts.flatMap((text) => toTranslation(text, to, setting)),
  }
}

/** How many texts of an event are in which state in each language that it promises. */
export async function countTranslations(payload: Payload, event: Id, user: TypedUser): Promise<TranslationCounts | undefined> {
  const found = await loadTexts(payload, event, user)
  if (!found) return undefined
  return { event, from: found.promised[0]!, languages: countsOf(found) }
}
