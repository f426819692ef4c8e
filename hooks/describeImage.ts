import type { CollectionBeforeValidateHook } from 'payload'
import { altText } from '../src/core/altText.js'

/**
 * Gives a file that comes without a description one from its name, in the language of the upload.
 * The hint at the field says so.
 */
export const describeImage: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (
    !data ||
    operation !== 'create' ||
    !req.file ||
    (typeof data.alt === 'string' && data.alt.trim())
  )
    return data
  const alt = altText(req.file.name)
  return alt === undefined ? data : { ...data, alt }
}
