import { withId } from '../../core/ids.js'
import {
  applyEdits,
  doEdits,
  type Edit,
  editsBetween,
  homeless,
  type UnsavedAgenda,
} from '../../core/builder/index.js'
import { isOneOf } from '../../core/isOneOf.js'
import { isPlain } from '../../core/isPlain.js'
import { values } from '../../core/model/index.js'
import type { Agenda, Assignment, Id } from '../../core/types.js'
import { timeEdits } from '../builder/lineEdits.js'
import { calledSo } from '../builder/party.js'
import type { Choice } from '../../store/builder/readBuilder.js'

/** What stands in an open cell: as typed, and the people of a line as they were entered so far. */
export type Typing = { line: Id; column: string; typed: string; people?: Assignment[] }

/** As edits where it can be read; else it is only told. */
export function typingEdits(
  { line, column, typed, people }: Typing,
  { agenda, places }: { agenda: Agenda; places: Choice[] },
): Edit[] | undefined {
  const session = withId(agenda.sessions, line)
  if (!session || session.id === undefined) return undefined
  const set = (fields: (Edit & { type: 'set' })['fields']): Edit[] => [
    { type: 'set', id: session.id!, fields },
  ]
  switch (column) {
    case 'time':
      return timeEdits(agenda, session, typed)
    case 'title':
      return set({ title: typed.trim() || null })
    case 'people':
      return people && set({ assignments: people })
    case 'place': {
      const [found] = calledSo(places, typed)
      return found && set({ place: found.id })
    }
    default:
      return undefined
  }
}

const isAssignment = (value: unknown): value is Assignment =>
  isPlain(value) && typeof value.role === 'string' && isOneOf(values.assignmentState, value.state)

function assignmentsIn(people: string): Assignment[] {
  const rows: unknown = JSON.parse(people)
  return Array.isArray(rows) ? rows.filter(isAssignment) : []
}

/**
 * What is being typed in the cell of an element, as it stands in the page; `data-people` is where
 * the editor of people says theirs.
 */
export function typingIn(element: Element, line: Id, column: string): Typing | undefined {
  const fields = [...element.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')]
    .map(({ value }) => value.trim())
    .filter(Boolean)
  const people = element.querySelector<HTMLElement>('[data-people]')?.dataset.people
  return {
    line,
    column,
    typed: fields.join(' · '),
    ...(people ? { people: assignmentsIn(people) } : {}),
  }
}

/** Unsaved edits with what was still being typed, as one more step of their history. */
export function withTyping(
  unsaved: UnsavedAgenda,
  typing: Typing | undefined,
  stored: { agenda: Agenda; places: Choice[] },
): UnsavedAgenda {
  const done = applyEdits(stored.agenda, unsaved.edits)
  const edits = typing && typingEdits(typing, { agenda: done, places: stored.places })
  if (!edits?.length) return unsaved
  const { agenda, history } = doEdits(unsaved.history, done, edits)
  return {
    ...unsaved,
    history,
    edits: [...editsBetween(stored.agenda, agenda), ...homeless(unsaved.edits, stored.agenda)],
  }
}
