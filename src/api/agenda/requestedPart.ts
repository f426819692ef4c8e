import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import {
  type CompiledAgenda,
  type Part,
  type PartName,
  partNames,
  partOf,
  unknownIn,
  withIds,
} from '../../core/compile/index.js'
import { listOf } from '../../core/phrases.js'
import { refuse } from '../../errors.js'
import { type MergeKey } from '../../store/merging/mergeKeys.js'
import { whereTo } from '../../store/merging/redirects.js'
import { once } from './parameters.js'

/** Values that a sentence names; all of them stand in its data. */
const named = 20

/** Entries of the directory that can be made one with another. */
const merged: Partial<Record<PartName, MergeKey>> = { person: 'people', place: 'places' }

/** What of the agenda a request names: `?day=2019-06-25&place=5`. */
export const requestedPart = (req: PayloadRequest): Part =>
  Object.fromEntries(
    partNames.flatMap((name) => {
      const value = once(req, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** Parts that are kept of an agenda: calendars that many subscribe to are asked for every hour. */
const mostParts = 100

const partsOf = new WeakMap<CompiledAgenda, LRUCache<string, CompiledAgenda>>()

/** The same part of the same agenda is made once, and so are its formats (see renderOnce). */
function partOnce(agenda: CompiledAgenda, part: Part): CompiledAgenda {
  const key = JSON.stringify(partNames.map((name) => part[name] ?? null))
  const parts = partsOf.get(agenda) ?? new LRUCache<string, CompiledAgenda>({ max: mostParts })
  partsOf.set(agenda, parts)
  const made = parts.get(key) ?? partOf(agenda, part)
  parts.set(key, made)
  return made
}

/** A calendar that somebody subscribed to goes on under the entry that theirs was merged into. */
async function followed(req: PayloadRequest, agenda: CompiledAgenda, part: Part): Promise<Part> {
  const moved = { ...part }
  for (const name of partNames) {
    const [key, id] = [merged[name], part[name]]
    if (!key || id === undefined || Object.hasOwn(agenda[key], id)) continue
    const [to] = await whereTo(req.payload, [{ key, id }])
    if (to !== undefined) moved[name] = String(to)
  }
  return moved
}

/**
 * The part of an agenda that is asked for, the whole one where none is; 400 with what there is for
 * one that it never had.
 */
export async function partFor(
  req: PayloadRequest,
  agenda: CompiledAgenda,
  asked: Part,
): Promise<CompiledAgenda> {
  const part = await followed(req, agenda, withIds(agenda, asked))
  const unknown = unknownIn(agenda, part)
  if (!unknown) return partOnce(agenda, part)
  const { name, value, choices } = unknown
  const words = choices
    .slice(0, named)
    .map((each) => (each.name ? `${each.value} (${each.name})` : each.value))
  throw refuse(req, 'notInAgenda', {
    vars: {
      name,
      value: asked[name] ?? value,
      values:
        listOf([...words, ...(choices.length > named ? ['…'] : [])], req.i18n.language) || '–',
    },
    data: { [name]: choices },
  })
}
