import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { documentsOf } from '../gateway/documents.js'
import type { Doc } from '../toAgenda.js'

/** The options of a save as this user, in their language, to the draft. */
export const asked = (req: PayloadRequest) => ({
  draft: true,
  depth: 0,
  locale: req.locale,
  user: req.user,
  req,
})

export const update = (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
  data: Doc,
  more: object = {},
) =>
  documentsOf(req.payload).update({
    collection,
    id,
    // A copy, since hooks of fields change the data that they are given, and parts of it may be
    // documents that others read too (see rawDocuments).
    data: structuredClone(data),
    overrideAccess: false,
    ...asked(req),
    ...more,
  })
