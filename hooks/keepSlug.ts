import type { CollectionBeforeChangeHook } from 'payload'
import { noteSlug } from '../src/store/formerSlugs.js'
import { idOf } from '../src/store/toAgenda.js'

/**
 * Remembers the slug of an event before it changes, so that readers who know the old address are
 * led on.
 */
export const keepSlug: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'update' ? idOf(originalDoc) : undefined
  if (id !== undefined) await noteSlug(req, id)
  return data
}
