'use client'

import { useMemo } from 'react'
import { applyEdits, clashesCaused, type Edit, type NoPlan } from '../../../core/builder/index.js'
import { sameId, withId } from '../../../core/ids.js'
import { useTell } from '../useChecks.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

/** The clashes of a dragged line if it were dropped now, in words; computed with every step. */
export function useDragClash(id: string | undefined, made: Edit[] | NoPlan | undefined): string[] {
  const { agenda, rulebook, say, titleOf } = useWorkspace()
  const tell = useTell(rulebook)
  const word = JSON.stringify(made)
  return useMemo(() => {
    if (id === undefined || !made) return []
    if ('reason' in made)
      return [say(`builder:reasons:${made.reason}`, { title: titleOf(made.id ?? id) })]
    const after = applyEdits(agenda, made)
    const days = [withId(agenda.sessions, id)?.day, withId(after.sessions, id)?.day]
    return clashesCaused(agenda, after, days, rulebook).flatMap((violation) => {
      const own = violation.at.find(({ session }) => sameId(session, id))
      return own ? [tell(violation, own.session).text] : []
    })
    // `made` is a new array with every render though it may be the same step.
  }, [agenda, id, rulebook, word])
}
