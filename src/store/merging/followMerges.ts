import type { CollectionSlug, PayloadRequest } from 'payload'
import { moveReference, referencesAt } from '../../core/merging/moveReference.js'
import { placesOfUse } from '../placesOfUse.js'
import type { Doc } from '../toAgenda.js'
import { mergeKeys } from '../collectionKeys.js'
import { whereTo } from './redirects.js'

/**
 * A document that is about to be saved, in which references to entries that were merged are
 * replaced by those to the entries that stayed. An old version that is restored, or a program that
 * still has an old id, then names nobody who is gone.
 */
export async function followMerges(
  req: PayloadRequest,
  collection: CollectionSlug,
  data: Doc,
): Promise<Doc> {
  const asked = mergeKeys.flatMap((key) =>
    placesOfUse(req.payload, key)
      .filter((place) => place.collection === collection)
      .flatMap(({ path }) => referencesAt(data, path.split('.')).map((id) => ({ key, id, path }))),
  )
  const found = await whereTo(req.payload, asked, req)
  return asked.reduce((doc, { id, path }, index) => {
    const to = found[index]
    return to === undefined ? doc : moveReference(doc, path, { from: id, to })
  }, data)
}
