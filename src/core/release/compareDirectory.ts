import { keysOf } from '../keysOf.js'
import type { CompiledAgenda } from '../compile/index.js'
import { models } from '../model/index.js'
import { compareFields } from './compareFields.js'
import type { SeenChange, ChangedThing } from './schema.js'
import { seenFields } from './seenFields.js'

const entries = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  track: 'tracks',
} as const satisfies Partial<Record<ChangedThing, keyof typeof models>>

/**
 * The people, organisations, places and tracks that are in both agendas and are described in
 * another way now. Who is new or gone is told where they have a role.
 */
export const compareDirectory = (before: CompiledAgenda, after: CompiledAgenda): SeenChange[] =>
  keysOf(entries).flatMap((what) => {
    const key = entries[what]
    return Object.values(after[key]).flatMap((entry) => {
      const was = before[key][entry.id]
      if (!was) return []
      return compareFields(
        { what, id: entry.id, title: entry.name },
        seenFields(models[key], was, before),
        seenFields(models[key], entry, after),
      )
    })
  })
