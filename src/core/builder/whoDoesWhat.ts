import { keysOf } from '../keysOf.js'
import { sameId, withId } from '../ids.js'
import { inOrder } from '../order.js'
import { tagOf } from '../phrases.js'
import { linesByPerson, type PersonLine } from '../timedLine.js'
import { overlap } from '../time/interval.js'
import type { Agenda, AgendaSession, Assignment, Id, Rulebook } from '../types.js'
import { newcomerOf } from './temporaryIds.js'

/** What is known of somebody: who they are, and whether there is a picture. */
type Known = { id: Id; name: string; title?: string; organisation?: string; portrait?: string }
type Directory = { people: readonly Known[]; organisations: readonly Known[] }

/**
 * What somebody does in one line: its row there (from 0), minutes since what they do before on that
 * day, and the other lines that run at the same time.
 */
export type Doing = {
  session: AgendaSession & { id: Id }
  row: number
  assignment: Assignment
  gap?: number
  clashes: AgendaSession[]
}

/** What is not as it should be before somebody is announced. */
export type Missing = 'confirmation' | 'doubleBooked' | 'name' | 'portrait' | 'title'

/** A person, an organisation or a party without a name, with all their lines in order. */
export type Doer = {
  key: string
  kind: 'label' | 'organisation' | 'person'
  id?: Id
  name: string
  /** Job title and organisation, as the directory has them now. */
  title?: string
  organisation?: string
  portrait?: string
  doings: Doing[]
}

const partyOf = ({
  person,
  organisation,
  label,
}: Assignment): Pick<Doer, 'id' | 'kind'> | undefined =>
  person !== undefined
    ? { kind: 'person', id: person }
    : organisation !== undefined
      ? { kind: 'organisation', id: organisation }
      : label
        ? { kind: 'label' }
        : undefined

function doingOf(session: AgendaSession & { id: Id }, row: number, own: readonly PersonLine[]) {
  const assignment = session.assignments[row]!
  const at = own.findIndex((line) => sameId(line.session.id, session.id))
  const line = own[at]
  const [before] = line
    ? own
        .slice(0, at)
        .filter((each) => each.session.day === session.day)
        .slice(-1)
    : []
  const clashes = line
    ? own.filter((each) => each !== line && overlap(each, line)).map((each) => each.session)
    : []
  const gap = line && before?.endIsKnown ? line.from - before.to : 0
  return { session, row, assignment, clashes, ...(gap > 0 ? { gap } : {}) }
}

/**
 * Who does what: every party of an agenda with their lines, in the order of the agenda, and what
 * lies between. People first, then organisations, then those without a name, each by their name.
 * Cancelled lines are left out: nobody does anything there.
 */
export function whoDoesWhat(
  agenda: Agenda,
  rulebook: Pick<Rulebook, 'kinds'>,
  directory: Directory,
  language?: string,
): Doer[] {
  const lines = linesByPerson(agenda, rulebook)
  const doers = new Map<string, Doer>()
  for (const session of inOrder(agenda.sessions)) {
    if (session.id === undefined || session.status === 'cancelled') continue
    const line = { ...session, id: session.id }
    session.assignments.forEach((assignment, row) => {
      const party = partyOf(assignment)
      if (!party) return
      const { id, kind } = party
      const key = `${kind} ${id ?? assignment.label}`
      const of = kind === 'person' ? directory.people : directory.organisations
      const known = kind === 'label' ? undefined : withId(of, id)
      const name =
        assignment.label && kind === 'label'
          ? assignment.label
          : (known?.name ?? newcomerOf(id)?.name ?? '')
      const doer = doers.get(key) ?? { ...known, key, kind, id, name, doings: [] }
      const own = kind === 'person' ? (lines.get(String(id)) ?? []) : []
      doer.doings.push(doingOf(line, row, own))
      doers.set(key, doer)
    })
  }
  const order = { person: 0, organisation: 1, label: 2 }
  return [...doers.values()].sort(
    (a, b) =>
      order[a.kind] - order[b.kind] || a.name.localeCompare(b.name, language && tagOf(language)),
  )
}

/**
 * What is missing of somebody: an answer to an invitation, a title in the directory or in every
 * line, a picture, a name, or the second one of them where they are in two places at a time. Who
 * declined everything lacks nothing.
 */
export function missingOf({ doings, kind, portrait, title }: Doer): Missing[] {
  const going = doings.filter(({ assignment }) => assignment.state !== 'declined')
  if (!going.length) return []
  const person = kind === 'person'
  const is: Record<Missing, boolean> = {
    doubleBooked: going.some(({ clashes }) => clashes.length > 0),
    confirmation: going.some(({ assignment }) => assignment.state === 'invited'),
    name: kind === 'label',
    title: person && !title && going.some(({ assignment }) => !assignment.jobTitle),
    portrait: person && !portrait,
  }
  return keysOf(is).filter((each) => is[each])
}
