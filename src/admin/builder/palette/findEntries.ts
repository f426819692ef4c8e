import { bestMatches } from '../../../core/names/index.js'
import { paletteGroups, type PaletteEntry } from './entries.js'

/** More of a group are not looked through; whoever wants another types more. */
const mostOfGroup = 7

/** Before anything is typed there are only acts and days: lines are in view anyway. */
const atFirst: PaletteEntry['group'][] = ['line', 'agenda', 'days', 'views']

/**
 * What can be meant, the likeliest first, in groups: those with the likeliest before others. Names
 * are compared as everywhere: without case, accents, Arabic vowels, in any order of words.
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
