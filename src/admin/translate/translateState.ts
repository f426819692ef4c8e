import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'

/** What happened to a text that was sent last; `theirs`: what somebody else wrote meanwhile. */
export type Fate =
  | { is: 'saved' | 'saving' }
  | { is: 'failed'; message: string }
  | { is: 'broken' | 'sourceMoved' | 'targetMoved' | 'unknownId' }

/** Texts as the server has them, what is being written over them (paragraphs, by address), and what became of each. */
export type TranslateState = { entries: TranslationEntry[]; drafts: Record<string, string[]>; fates: Record<string, Fate>; touched: Record<string, true> }

export type TranslateAction =
  | { type: 'write'; address: string; cells: string[] }
  | { type: 'giveUp'; address: string }
  | { type: 'sending'; addresses: string[] }
  | { type: 'answered'; lines: SavedEntry[]; sent: Record<string, string[]> }
  | { type: 'failed'; addresses: string[]; message: string }
  | { type: 'read'; entries: TranslationEntry[] }

export const initialTranslations = (entries: TranslationEntry[]): TranslateState => ({ entries, drafts: {}, fates: {}, touched: {} })

/** The paragraphs of a translation as they can be written; none yet where it is missing, or laid out otherwise. */
export const cellsOf = ({ paragraphs }: TranslationEntry): string[] => paragraphs.target ?? paragraphs.source.map(() => '')

export const isSame = (a: readonly string[] = [], b: readonly string[] = []) => a.length === b.length && a.every((cell, index) => cell.trim() === b[index]!.trim())

const without = <T>(all: Record<string, T>, gone: readonly string[]): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([key]) => !gone.includes(key)))

const marked = <T>(all: Record<string, T>, addresses: readonly string[], what: (address: string) => T): Record<string, T> => ({
  ...all,
  ...Object.fromEntries(addresses.map((address) => [address, what(address)])),
})

const settled = new Set(['empty', 'removed', 'taken', 'unchanged'])

const fateOf = ({ result, message }: SavedEntry): Fate => {
  if (settled.has(result)) return { is: 'saved' }
  return result === 'refused' ? { is: 'failed', message: message ?? '' } : { is: result as 'broken' | 'sourceMoved' | 'targetMoved' | 'unknownId' }
}

function answered(state: TranslateState, { lines, sent }: Extract<TranslateAction, { type: 'answered' }>): TranslateState {
  const now = new Map(lines.flatMap(({ id, now: entry }) => (entry ? [[id, entry] as const] : [])))
  // What was written on while the answer was on its way is not stored yet.
  const done = lines.filter(({ id, result }) => settled.has(result) && isSame(state.drafts[id], sent[id])).map(({ id }) => id)
  return {
    ...state,
    entries: state.entries.map((entry) => ({ ...entry, ...now.get(entry.address) })),
    drafts: without(state.drafts, done),
    fates: { ...state.fates, ...Object.fromEntries(lines.map((line) => [line.id, fateOf(line)])) },
  }
}

export function reduceTranslations(state: TranslateState, action: TranslateAction): TranslateState {
  switch (action.type) {
    case 'write':
      return { ...state, drafts: { ...state.drafts, [action.address]: action.cells }, touched: { ...state.touched, [action.address]: true } }
    case 'giveUp':
      return { ...state, drafts: without(state.drafts, [action.address]), fates: without(state.fates, [action.address]) }
    case 'sending':
      return { ...state, fates: marked(state.fates, action.addresses, () => ({ is: 'saving' })), touched: marked(state.touched, action.addresses, () => true as const) }
    case 'answered':
      return answered(state, action)
    case 'failed':
      return { ...state, fates: marked(state.fates, action.addresses, () => ({ is: 'failed', message: action.message })) }
    case 'read':
      return { ...state, entries: action.entries }
  }
}
