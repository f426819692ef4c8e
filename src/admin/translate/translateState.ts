import { isOneOf } from '../../core/isOneOf.js'
import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'

/** What happened to a text that was sent last; `theirs`: what somebody else wrote meanwhile. */
export type Outcome =
  | { is: 'saved' | 'saving' }
  | { is: 'broken' | 'failed'; message: string }
  | { is: 'sourceMoved' | 'targetMoved' | 'unknownId' }

/**
 * What somebody saw when they began to write: the source, and which translation theirs takes the
 * place of.
 */
export type Seen = { source: string[]; sent: string }

/** What was written of a text and not stored, over which state of it. */
export type Written = { cells: string[]; seen: Seen }

/**
 * Texts as the server has them, what is being written over them (paragraphs, by address), over
 * which state of each, what became of each, in which state those were that were worked on, and
 * which began as a machine's proposal: `whole` while nobody touched it.
 */
export type TranslateState = {
  entries: TranslationEntry[]
  drafts: Record<string, string[]>
  seen: Record<string, Seen>
  outcomes: Record<string, Outcome>
  touched: Record<string, TranslationEntry['state']>
  proposed: Record<string, 'edited' | 'whole'>
  /** There was no answer: what waits is sent again when there is one. */
  away: boolean
}

export type TranslateAction =
  | { type: 'propose' | 'write'; address: string; cells: string[] }
  /** What was kept of an earlier visit; what is being written here already stays. */
  | { type: 'takeUp'; texts: Record<string, Written> }
  | { type: 'away'; addresses: string[] }
  | { type: 'giveUp'; address: string }
  | { type: 'look'; address: string }
  | { type: 'sending'; addresses: string[] }
  | { type: 'answered'; lines: SavedEntry[]; sent: Record<string, string[]> }
  | { type: 'failed'; addresses: string[]; message: string }
  | { type: 'read'; entries: TranslationEntry[] }

export const initialTranslations = (entries: TranslationEntry[]): TranslateState => ({
  entries,
  drafts: {},
  seen: {},
  outcomes: {},
  touched: {},
  proposed: {},
  away: false,
})

/**
 * The paragraphs of a translation as they can be written; none yet where it is missing, or laid out
 * otherwise.
 */
export const cellsOf = ({ paragraphs }: TranslationEntry): string[] =>
  paragraphs.target ?? paragraphs.source.map(() => '')

export const isSame = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((cell, index) => cell.trim() === b[index]!.trim())

const without = <T>(all: Record<string, T>, gone: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !gone.includes(key)))

const marked = <T>(
  all: Record<string, T>,
  addresses: readonly string[],
  what: (address: string) => T,
): Record<string, T> => ({
  ...all,
  ...Object.fromEntries(addresses.map((address) => [address, what(address)])),
})

export const seenIn = ({ paragraphs, sent }: TranslationEntry): Seen => ({
  source: paragraphs.source,
  sent,
})

const settled = ['removed', 'taken', 'unchanged'] as const
const moved = ['sourceMoved', 'targetMoved', 'unknownId'] as const

const outcomeOf = ({ result, message }: SavedEntry): Outcome => {
  if (isOneOf(settled, result)) return { is: 'saved' }
  // Only what was to be removed comes back empty: somebody else has written it meanwhile.
  if (result === 'empty') return { is: 'targetMoved' }
  if (isOneOf(moved, result)) return { is: result }
  return { is: result === 'broken' ? 'broken' : 'failed', message: message ?? '' }
}

function answered(
  state: TranslateState,
  { lines, sent }: Extract<TranslateAction, { type: 'answered' }>,
): TranslateState {
  const now = new Map(lines.flatMap(({ id, now: entry }) => (entry ? [[id, entry] as const] : [])))
  // What was written on while the answer was on its way is not stored yet.
  const done = lines
    .filter(({ id, result }) => isOneOf(settled, result) && isSame(state.drafts[id], sent[id]))
    .map(({ id }) => id)
  const kept = lines
    .filter(
      ({ id, result, now: entry }) =>
        entry && isOneOf(settled, result) && !done.includes(id) && state.drafts[id],
    )
    .map(({ id }) => id)
  return {
    ...state,
    entries: state.entries.map((entry) => ({ ...entry, ...now.get(entry.address) })),
    drafts: without(state.drafts, done),
    proposed: without(state.proposed, done),
    away: false,
    // What was written on takes the place of what was just stored.
    seen: marked(without(state.seen, done), kept, (address) => seenIn(now.get(address)!)),
    outcomes: {
      ...state.outcomes,
      ...Object.fromEntries(lines.map((line) => [line.id, outcomeOf(line)])),
    },
  }
}

/**
 * Cannot be stored until somebody has decided: what is written on is kept, and nothing is sent by
 * itself.
 */
export const isStuck = (outcome: Outcome | undefined): boolean =>
  outcome?.is === 'sourceMoved' || outcome?.is === 'targetMoved' || outcome?.is === 'unknownId'

function written(
  state: TranslateState,
  { type, address, cells }: Extract<TranslateAction, { cells: string[] }>,
): TranslateState {
  const entry = state.entries.find((each) => each.address === address)
  if (!entry) return state
  const { drafts, outcomes, proposed, seen, touched } = state
  const began =
    type === 'propose'
      ? { [address]: 'whole' as const }
      : proposed[address]
        ? { [address]: 'edited' as const }
        : {}
  return {
    ...state,
    drafts: { ...drafts, [address]: cells },
    proposed: { ...proposed, ...began },
    seen: drafts[address] ? seen : { ...seen, [address]: seenIn(entry) },
    outcomes:
      isStuck(outcomes[address]) || outcomes[address]?.is === 'saving'
        ? outcomes
        : without(outcomes, [address]),
    touched: { [address]: entry.state, ...touched },
  }
}

function takenUp(
  state: TranslateState,
  { texts }: Extract<TranslateAction, { type: 'takeUp' }>,
): TranslateState {
  const open = Object.entries(texts).filter(([address]) => !state.drafts[address])
  const own = <T>(what: (text: Written) => T) =>
    Object.fromEntries(open.map(([address, text]) => [address, what(text)]))
  const states = state.entries.flatMap(({ address, state: is }) =>
    texts[address] ? [[address, is] as const] : [],
  )
  return {
    ...state,
    drafts: { ...state.drafts, ...own(({ cells }) => cells) },
    seen: { ...state.seen, ...own(({ seen }) => seen) },
    touched: { ...Object.fromEntries(states), ...state.touched },
  }
}

export function reduceTranslations(state: TranslateState, action: TranslateAction): TranslateState {
  const entryAt = (address: string) => state.entries.find((each) => each.address === address)
  switch (action.type) {
    case 'propose':
    case 'write':
      return written(state, action)
    case 'takeUp':
      return takenUp(state, action)
    case 'away':
      return { ...state, outcomes: without(state.outcomes, action.addresses), away: true }
    case 'giveUp':
      return {
        ...state,
        drafts: without(state.drafts, [action.address]),
        proposed: without(state.proposed, [action.address]),
        seen: without(state.seen, [action.address]),
        outcomes: without(state.outcomes, [action.address]),
      }
    case 'look': {
      const entry = entryAt(action.address)
      return entry
        ? {
            ...state,
            seen: { ...state.seen, [action.address]: seenIn(entry) },
            outcomes: without(state.outcomes, [action.address]),
          }
        : state
    }
    case 'sending': {
      const states = Object.fromEntries(
        action.addresses.flatMap((address) =>
          entryAt(address) ? [[address, entryAt(address)!.state]] : [],
        ),
      )
      return {
        ...state,
        outcomes: marked(state.outcomes, action.addresses, () => ({ is: 'saving' })),
        touched: { ...states, ...state.touched },
      }
    }
    case 'answered':
      return answered(state, action)
    case 'failed':
      return {
        ...state,
        away: false,
        outcomes: marked(state.outcomes, action.addresses, () => ({
          is: 'failed',
          message: action.message,
        })),
      }
    case 'read':
      return { ...state, entries: action.entries }
  }
}
