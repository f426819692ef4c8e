import { guessParty } from '../../core/builder/index.js'
import { bestMatches } from '../../core/names/index.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import type { Suggestion } from './NameInput.js'
import { calledSo, type Candidate, newParty, type Party, partyOf } from './party.js'
import type { Say } from '../inputs/useSay.js'

/** More are not looked through. */
const most = 8

/** What tells one from another of the same name. */
export const noteOn = ({ title, organisation }: Choice): string =>
  [title, organisation].filter(Boolean).join(', ')

/**
 * Who can be meant, the likeliest first, and then what can be made of the name: what it looks like
 * first.
 */
export function partySuggestions(
  typed: string,
  candidates: readonly Candidate[],
  say: Say,
  take: (party: Party, name: string) => void,
): Suggestion[] {
  const name = typed.trim()
  if (!name) return []
  const known = bestMatches(name, candidates)
    .slice(0, most)
    .map((each): Suggestion => ({
      key: `${each.kind}-${each.id}`,
      text: each.name,
      note:
        noteOn(each) ||
        (each.kind === 'organisation' ? say('collections:organisationsOne') : undefined),
      take: () => take(partyOf(each), each.name),
    }))
  const guess = guessParty(name)
  const another = calledSo(candidates, name).some(({ kind }) => kind === 'person')
  const makes = (['person', 'organisation', 'label'] as const)
    .toSorted((a, b) => Number(b === guess) - Number(a === guess))
    .map((as): Suggestion => ({
      key: as,
      text: say(`names:make:${as === 'person' && another ? 'another' : as}`, { name }),
      makes: true,
      take: () => take(newParty(as, name), name),
    }))
  return [...known, ...makes]
}
