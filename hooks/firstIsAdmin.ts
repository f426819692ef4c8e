import type { CollectionBeforeChangeHook } from 'payload'

/** The first account of all gets the role that can give roles. */
export const firstIsAdmin =
  (slug: string, role: string): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || data[role]) return data
    const { totalDocs } = await req.payload.db.count({ collection: slug, req })
    return totalDocs === 0 ? { ...data, [role]: 'admin' } : data
  }
