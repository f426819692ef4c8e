import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'
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
import type { MergeKey } from '../../store/collectionKeys.js'
import { whereTo } from '../../store/merging/redirects.js'
import { once } from './parameters.js'

/** How many values a message lists; all of them are in its data. */
const named = 20

/** The collections of those parts whose entries can be merged. */
const merged: Partial<Record<PartName, MergeKey>> = { person: 'people', place: 'places' }

/** The part of the agenda that a request names: `?day=2019-06-25&place=5`. */
export const requestedPart = (req: PayloadRequest): Part =>
  Object.fromEntries(
    partNames.flatMap((name) => {
      const value = once(req, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

/**
 * How many parts of an agenda are remembered: calendars with many subscribers are asked for every
 * hour.
 */
const mostParts = 100

const partsOf = new WeakMap<CompiledAgenda, LRUCache<string, CompiledAgenda>>()

/** A part of an agenda, made once, so that its formats are made once too (see renderOnce). */
function partOnce(agenda: CompiledAgenda, part: Part): CompiledAgenda {
  const key = JSON.stringify(partNames.map((name) => part[name] ?? null))
  const parts = partsOf.get(agenda) ?? new LRUCache<string, CompiledAgenda>({ max: mostParts })
  partsOf.set(agenda, parts)
  const made = parts.get(key) ?? partOf(agenda, part)
  parts.set(key, made)
  return made
}

/**
 * The part that is asked for. Undefined where the agenda neither has nor had it, or where its entry
 * is gone: it may have been merged into another one.
 */
export function knownPart(agenda: CompiledAgenda, asked: Part): CompiledAgenda | undefined {
  const part = withIds(agenda, asked)
  const isThere = partNames.every((name) => {
    const [key, id] = [merged[name], part[name]]
    return !key || id === undefined || Object.hasOwn(agenda[key], id)
  })
  return isThere && !unknownIn(agenda, part) ? partOnce(agenda, part) : undefined
}

/**
 * The part with entries that were merged replaced by those that stayed, so that a calendar that
 * somebody subscribed to goes on.
 */
export async function followMerged(
  payload: Payload,
  agenda: CompiledAgenda,
  part: Part,
): Promise<Part> {
  const moved = { ...part }
  for (const name of partNames) {
    const [key, id] = [merged[name], part[name]]
    if (!key || id === undefined || Object.hasOwn(agenda[key], id)) continue
    const [to] = await whereTo(payload, [{ key, id }])
    if (to !== undefined) moved[name] = String(to)
  }
  return moved
}

/**
 * The part of an agenda that is asked for, or the whole agenda; 400, with the possible values, for
 * a part that it never had.
 */
export async function partFor(
  req: PayloadRequest,
  agenda: CompiledAgenda,
  asked: Part,
): Promise<CompiledAgenda> {
  const part = await followMerged(req.payload, agenda, withIds(agenda, asked))
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
