import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { documentsOf } from '../gateway/documents.js'
import type { Doc } from '../toAgenda.js'

/** As who asks, in their language: to the draft. */
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
    // Fields change what they are given, and some of it may be what was read, which others read too
    // (see rawDocuments).
    data: structuredClone(data),
    overrideAccess: false,
    ...asked(req),
    ...more,
  })
