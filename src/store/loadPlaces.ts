import type { Payload, PayloadRequest } from 'payload'
import type { Id, PlaceFacts } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { type Doc, idOf } from './toAgenda.js'

/** What rules must know of a place as it is stored. */
export function placeFactsOf(doc: Doc): PlaceFacts {
  const within = idOf(doc.within)
  return {
    ...(within === undefined ? {} : { within }),
    ...(doc.severalAtOnce === true ? { severalAtOnce: true } : {}),
  }
}

const told = ['name', 'within', 'severalAtOnce']

const unseen = (ids: (Id | undefined)[], seen: ReadonlyMap<string, Doc>): Id[] => [
  ...new Map(
    ids.flatMap((id) => (id === undefined || seen.has(String(id)) ? [] : [[String(id), id]])),
  ).values(),
]

/**
 * Places by id (as a text), and all that they lie within; what is gone is not there. With `inside`
 * also all that lies within those: whoever takes a part of a hall is in the way of the hall.
 */
export async function loadPlaces(
  payload: Payload,
  ids: Id[],
  { req, inside = false }: { req?: PayloadRequest; inside?: boolean },
): Promise<Map<string, Doc>> {
  const places = new Map<string, Doc>()
  const read = async (field: 'id' | 'within', wanted: Id[]) => {
    const found = wanted.length
      ? await rawDocuments(
          payload,
          slugOf(payload, 'places'),
          { [field]: { in: wanted } },
          { view: 'published', req, only: told },
        )
      : []
    const fresh = found.filter(({ id }) => !places.has(String(id)))
    for (const doc of fresh) places.set(String(doc.id), doc)
    return fresh
  }
  // Downwards first: what a place lies within holds much that is nobody's business here.
  let parts = await read('id', unseen(ids, places))
  const own = parts
  while (inside && parts.length)
    parts = await read(
      'within',
      parts.map(({ id }) => id as Id),
    )
  let around = own
  while (around.length)
    around = await read(
      'id',
      unseen(
        around.map(({ within }) => idOf(within)),
        places,
      ),
    )
  return places
}
