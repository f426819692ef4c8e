import type { Id } from '../../core/types.js'

/** The drawers of a form by name; `schedule` is Payload's own. */
export const drawerSlugs = (collection: string, id: Id | undefined, depth: number) => ({
  publish: `agenda-publish-${collection}-${id}-${depth}`,
  withdraw: `agenda-withdraw-${collection}-${id}-${depth}`,
  schedule: `schedule-publish-${id}`,
})
