import type { Payload, PayloadRequest } from 'payload'
import type { Id, PlaceFacts } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { idOf } from '../core/ids.js'
import type { Doc } from './toAgenda.js'

/** What rules must know of a place, from its document. */
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
 * Places by id (as a text), with all that they lie within; places that are gone are missing. With
 * `inside`, also all places that lie within those: whoever takes a part of a hall takes the hall.
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
  // Places within are read first: afterwards, the places around are known too, and they contain
  // much that does not matter here.
  let parts = await read('id', unseen(ids, places))
  const own = parts
  while (inside && parts.length)
    parts = await read(
      'within',
      parts.map(({ id }) => id),
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
