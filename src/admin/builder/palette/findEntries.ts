import { bestMatches } from '../../../core/names/index.js'
import { paletteGroups, type PaletteEntry } from './entries.js'

/** How many entries of a group are shown; typing more narrows the list. */
const mostOfGroup = 7

/** The groups shown before anything is typed: lines are in view anyway. */
const atFirst: PaletteEntry['group'][] = ['line', 'agenda', 'days', 'views']

/**
 * The matching entries in groups, the best first; groups with the best matches come first. Case,
 * accents, Arabic vowels and the order of words do not matter.
 */
export function findEntries(
  typed: string,
  entries: readonly PaletteEntry[],
): { group: PaletteEntry['group']; found: PaletteEntry[] }[] {
  const all = typed.trim()
    ? bestMatches(typed, entries)
    : entries.filter(({ group }) => atFirst.includes(group))
  const order = typed.trim() ? [...new Set(all.map(({ group }) => group))] : paletteGroups
  return order.flatMap((group) => {
    const found = all.filter((each) => each.group === group)
    return found.length
      ? [{ group, found: typed.trim() ? found.slice(0, mostOfGroup) : found }]
      : []
  })
}
