import { newcomerOf } from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import type { AgendaSession, Assignment, Rulebook } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import type { Say } from '../../inputs/useSay.js'
import type { Column } from '../grid.js'
import { shownTime } from '../lineEdits.js'
import { heldOf, partyName } from '../party.js'
import type { Builder } from '../useBuilder.js'

/** What cells are told in. */
export type Telling = {
  choices: Builder['choices']
  rulebook: Rulebook
  say: Say
  language: string
}

/** Somebody in a role, as a cell shows it. */
export function personText(
  assignment: Assignment,
  { choices, rulebook, language }: Pick<Telling, 'choices' | 'language' | 'rulebook'>,
): string {
  const role = labelOf(rulebook.roles, assignment.role, language)
  const held = heldOf(assignment, choices)
  return `${role} ${partyName(assignment, choices)}${held ? ` · ${held}` : ''}`
}

/** What a cell shows, as plain text: people one below the other. */
export function cellText(
  session: AgendaSession,
  column: Column,
  { choices, rulebook, say, language }: Telling,
): string {
  switch (column) {
    case 'time':
      return shownTime(session, { say, language })
    case 'title':
      return session.title ?? ''
    case 'kind':
      return labelOf(rulebook.kinds, session.kind, language)
    case 'people':
      return session.assignments
        .map((assignment) => personText(assignment, { choices, rulebook, language }))
        .join('\n')
    case 'place':
      return withId(choices.places, session.place)?.name ?? newcomerOf(session.place)?.name ?? ''
    case 'status':
      return say(`values:sessionStatus:${session.status}`)
  }
}
