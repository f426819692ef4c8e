import type { TranslationEntry } from '../../api/translations/toEntry.js'
import type { TranslatedDocument } from '../../store/translation/titledDocuments.js'

export type Show = 'all' | 'open' | 'outdated'
/** Texts of one document, under its heading. */
export type Group = {
  key: string
  document: TranslatedDocument | undefined
  entries: TranslationEntry[]
}

const open = new Set(['missing', 'outdated'])
export const isOpen = ({ state }: Pick<TranslationEntry, 'state'>) => open.has(state)

const passes = {
  all: () => true,
  open: isOpen,
  outdated: ({ state }: TranslationEntry) => state === 'outdated',
}

function byDocument(
  entries: readonly TranslationEntry[],
  documents: ReadonlyMap<string, TranslatedDocument>,
  part: string,
): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const key = `${entry.collection}/${entry.id}`
    const last = groups.at(-1)
    if (last?.key === key + part) last.entries.push(entry)
    else groups.push({ key: key + part, document: documents.get(key), entries: [entry] })
  }
  return groups
}

/**
 * What is shown, in the order of the agenda; those that were worked on stay where they were while
 * one goes on.
 */
export function groupsOf(
  entries: readonly TranslationEntry[],
  {
    documents,
    show,
    outdatedFirst,
    touched,
  }: {
    documents: readonly TranslatedDocument[]
    show: Show
    outdatedFirst: boolean
    touched: Record<string, TranslationEntry['state']>
  },
): Group[] {
  const named = new Map(
    documents.map((document) => [`${document.collection}/${document.id}`, document]),
  )
  const shown = entries.filter((entry) => passes[show](entry) || touched[entry.address])
  if (!outdatedFirst) return byDocument(shown, named, '')
  const wasOutdated = ({ address, state }: TranslationEntry) =>
    (touched[address] ?? state) === 'outdated'
  const [first, rest] = [shown.filter(wasOutdated), shown.filter((entry) => !wasOutdated(entry))]
  return [...byDocument(first, named, ':outdated'), ...byDocument(rest, named, '')]
}

/**
 * The text that comes before or after one, among those shown; `open`: the next one that is still to
 * be done.
 */
export function neighbour(
  groups: readonly Group[],
  address: string,
  step: -1 | 1,
  which: 'any' | 'open',
): string | undefined {
  const entries = groups.flatMap((group) => group.entries)
  const at = entries.findIndex((entry) => entry.address === address)
  for (let index = at + step; index >= 0 && index < entries.length; index += step) {
    const entry = entries[index]!
    if (which === 'any' || isOpen(entry)) return entry.address
  }
  return undefined
}
