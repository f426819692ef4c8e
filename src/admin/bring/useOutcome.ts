'use client'

import { useDeferredValue, useMemo } from 'react'
import { applyEdits, compareViolations, type Edit } from '../../core/builder/index.js'
import { checkAgenda } from '../../core/checkAgenda.js'
import { meantBy, type Named, type Meant } from '../../core/import/directoryNames.js'
import type { Agenda, Rulebook, Violation } from '../../core/types.js'

/** Names of whoever is named, so that what the rules say names them too. */
function withNames(agenda: Agenda, named: readonly Named[], meant: Meant): Agenda {
  const of = (kind: Named['kind']) =>
    Object.fromEntries(
      named
        .filter((each) => each.kind === kind)
        .map((each) => [String(meantBy(each, meant)), each.name]),
    )
  return {
    ...agenda,
    people: { ...agenda.people, ...of('people') },
    organisations: { ...agenda.organisations, ...of('organisations') },
    places: { ...agenda.places, ...of('places') },
  }
}

/**
 * What the rules would say of an agenda after some edits, that they do not say now. Translations
 * come later.
 */
export function useOutcome(
  agenda: Agenda,
  edits: readonly Edit[],
  { named, meant, rulebook }: { named: readonly Named[]; meant: Meant; rulebook: Rulebook },
): Violation[] {
  const late = useDeferredValue(edits)
  return useMemo(() => {
    const after = applyEdits(withNames(agenda, named, meant), late)
    const { caused } = compareViolations(
      checkAgenda(agenda, rulebook),
      checkAgenda(after, rulebook),
    )
    return caused.filter(({ rule }) => rule !== 'missingTranslation')
  }, [agenda, late, named, meant, rulebook])
}
