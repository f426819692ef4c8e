import type { AgendaSession } from '../types.js'
import { overlappingPairs, stretchesOf } from './overlaps.js'
import { at, pair, type Rule } from './rule.js'

const inDifferentTracks = (a: AgendaSession, b: AgendaSession) =>
  a.track !== undefined && b.track !== undefined && String(a.track) !== String(b.track)

/** What is for everyone (plenaries, breaks, meals) has nothing beside it, unless both sides are of different tracks. */
export const plenaryStandsAlone: Rule = {
  id: 'plenaryStandsAlone',
  level: 'conflict',
  check: ({ sessions }, rulebook) =>
    overlappingPairs(stretchesOf(sessions))
      .map(([a, b]) => [a.session, b.session] as const)
      .filter(([a, b]) => rulebook.kinds[a.kind]?.forEveryone || rulebook.kinds[b.kind]?.forEveryone)
      .filter(([a, b]) => !inDifferentTracks(a, b))
      .map(([a, b]) => ({ at: [at(a, 'ends'), at(b, 'starts')], params: pair(a, b, rulebook) })),
}
