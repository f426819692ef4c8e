import type { CollectionSlug } from 'payload'

/**
 * Whether a page shows another tab of a document than its form (`/admin/collections/events/7/agenda`).
 * Payload prepares the form for all of them: what the server would draw into it is seen by nobody
 * then, and drawn when somebody goes there.
 */
export const isOtherTab = (
  { pathname }: { pathname?: string | undefined },
  collection: CollectionSlug,
  id: number | string,
): boolean => {
  const [tab, ...document] = (pathname ?? '').split('/').filter(Boolean).reverse()
  return tab !== undefined && document[0] === String(id) && document[1] === collection
}
