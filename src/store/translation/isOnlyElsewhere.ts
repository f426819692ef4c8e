import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { rawDocument } from '../rawDocuments.js'

type ValidatedText = {
  req: PayloadRequest
  collectionSlug?: string
  id?: Id
  path?: (number | string)[]
  data?: unknown
}

const hasText = (value: unknown) => typeof value === 'string' && value !== ''

/**
 * The text in a stored document at the path that it has in a form. Rows are found by their ids,
 * wherever they stand now.
 */
function textAt(stored: unknown, form: unknown, [step, ...rest]: (number | string)[]): unknown {
  if (step === undefined) return stored
  if (!Array.isArray(stored))
    return textAt(fieldsIn(stored)[String(step)], fieldsIn(form)[String(step)], rest)
  const row = fieldsIn(Array.isArray(form) ? form[Number(step)] : undefined)
  return textAt(
    stored.find((each) => fieldsIn(each).id === row.id),
    row,
    rest,
  )
}

/**
 * Whether a text that is missing in the language of the request is stored in another language
 * alone: it was written there, and may be missing here.
 */
export async function isOnlyElsewhere({
  req,
  collectionSlug: collection,
  id,
  path = [],
  data,
}: ValidatedText): Promise<boolean> {
  if (!collection || id === undefined || id === '') return false
  const view = req.payload.collections[collection]?.config.versions?.drafts ? 'draft' : 'published'
  const texts = fieldsIn(
    textAt(
      await rawDocument(req.payload, collection, id, { view, req, trashed: true }),
      data,
      path,
    ),
  )
  return !hasText(texts[req.locale ?? '']) && Object.values(texts).some(hasText)
}
