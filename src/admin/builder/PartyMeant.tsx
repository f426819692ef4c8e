'use client'

import { newcomerOf } from '../../core/builder/index.js'
import { useSay } from '../inputs/useSay.js'
import { calledSo, type Candidate, isParty, type Party, partyOf } from './party.js'
import { noteOn } from './suggestions.js'

type Props = {
  typed: string
  party: Party
  candidates: Candidate[]
  onTake: (party: Party, name: string) => void
}

/**
 * Says who a typed name will refer to where that is not obvious: somebody new, one of several, or
 * somebody whose name is spelt differently.
 */
export function PartyMeant({ typed, party, candidates, onTake }: Props) {
  const { say } = useSay()
  const alike = calledSo(candidates, typed)
  const taken = alike.find((each) => isParty(party, each))
  const isNew = newcomerOf(party.person ?? party.organisation) !== undefined && !taken
  const plain = taken
    ? alike.length === 1 && taken.name === typed.trim()
    : !isNew && party.label === undefined
  if (plain) return null
  const becomes = taken
    ? undefined
    : say(
        `names:becomes:${party.person ? 'person' : party.organisation ? 'organisation' : 'label'}`,
      )
  return (
    <span className="agenda-builder__meant" role="status">
      {becomes}
      {alike.length ? ` ${say(taken ? 'names:is' : 'names:alike')} ` : null}
      {alike.slice(0, 4).map((each) => (
        <button
          aria-pressed={isParty(party, each)}
          key={`${each.kind}-${each.id}`}
          onClick={() => onTake(partyOf(each), each.name)}
          type="button"
        >
          <bdi>{[each.name, noteOn(each)].filter(Boolean).join(' · ')}</bdi>
        </button>
      ))}
    </span>
  )
}
