'use client'

import { isTemporaryId } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { useAdminHref } from '../addresses.js'

/** Returns the address of a line's form; a line that is not stored has none yet. */
export function useFormOf(sessions: string): (id: Id | undefined) => string | undefined {
  const href = useAdminHref()
  return (id) =>
    id === undefined || isTemporaryId(id) ? undefined : href(`/collections/${sessions}/${id}`)
}
