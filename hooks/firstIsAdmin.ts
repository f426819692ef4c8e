import type { CollectionBeforeChangeHook } from 'payload'
import { databaseOf } from '../src/store/gateway/database.js'

/** Gives the first account of all the role that can give roles. */
export const firstIsAdmin =
  (slug: string, role: string): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || data[role]) return data
    const { totalDocs } = await databaseOf(req.payload).count({ collection: slug, req })
    return totalDocs === 0 ? { ...data, [role]: 'admin' } : data
  }
