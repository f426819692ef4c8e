import type { CollectionBeforeChangeHook } from 'payload'
import { noteSlug } from '../src/store/formerSlugs.js'
import { idOf } from '../src/store/toAgenda.js'

/** Readers who know an event by its address are led on from there whatever it is called later. */
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
