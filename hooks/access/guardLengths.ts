import type { CollectionBeforeValidateHook } from 'payload'
import { findLongTexts } from '../../src/store/input/findLongTexts.js'
import { faultsError } from '../refuse.js'
import { translate } from '../../src/translate.js'

/**
 * Refuses texts that are longer than their fields allow, on any path, in drafts too, which Payload
 * does not validate. A text that was already stored with this length does not keep the rest from
 * being saved, and a version that is restored comes back as it was.
 */
export const guardLengths: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || req.context.isRestoringVersion) return data
  const found = findLongTexts(collection.flattenedFields, data)
  if (!found.length) return data
  const stored = new Set(
    findLongTexts(collection.flattenedFields, originalDoc ?? {}).map(({ value }) =>
      JSON.stringify(value),
    ),
  )
  const faults = found.filter(({ value }) => !stored.has(JSON.stringify(value)))
  if (!faults.length) return data
  throw faultsError(
    req,
    collection.slug,
    faults.map(({ path, length, longest }) => ({
      path,
      message: translate(req)('agenda:errors:tooLong', { length, longest }),
    })),
  )
}
