import type { CollectionBeforeChangeHook } from 'payload'
import {
  heldNames,
  namesField,
  namesIn,
  namesNow,
  type SearchedKey,
  withNames,
} from '../src/store/names/searched.js'
import { rawDocument } from '../src/store/rawDocuments.js'
import { idOf } from '../src/core/ids.js'

/**
 * Keeps the key by which a document is searched, made of its names in all languages. A save has the
 * name in one language: the others are noted in the document, and read once where they are not
 * noted yet. Values that were sent for these fields are ignored.
 */
export const noteNames =
  (key: SearchedKey): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const { localization, versions } = { ...req.payload.config, ...collection }
    const restored = req.context.isRestoringVersion
      ? heldNames({ [namesField]: data[namesField] })
      : undefined
    const id = idOf(originalDoc)
    const stored = async () => {
      const doc =
        id === undefined
          ? undefined
          : await rawDocument(req.payload, collection.slug, id, {
              view: versions?.drafts ? 'draft' : 'published',
              req,
              trashed: true,
            })
      return doc ? namesIn(key, doc) : {}
    }
    const held = restored ?? heldNames(originalDoc) ?? (await stored())
    // Payload writes no text of a save in all languages at once.
    const known = !localization || localization.localeCodes.includes(req.locale ?? '')
    return {
      ...data,
      ...withNames(known ? { ...held, [req.locale ?? '']: namesNow(key, data) } : held),
    }
  }
