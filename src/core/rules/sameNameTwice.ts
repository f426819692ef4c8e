import { memoize } from '../memoize.js'
import { formsOf } from '../names/index.js'
import type { AgendaSession, Id } from '../types.js'
import { personName, rule, violationAt } from './rule.js'

type Person = { id: Id; name: string; session: AgendaSession; path: string }

/** Keys that two spellings of one name share, whatever the order of the words. */
const keysOf = memoize((name: string) => {
  const { joined, inOrder } = formsOf(name)
  return joined ? [`joined ${joined}`, `in order ${inOrder}`] : []
}, 10_000)

/** Two people of the directory have one name: perhaps they are the same, entered twice. */
export const sameNameTwice = rule(
  'sameNameTwice',
  'advice',
  (agenda) => {
    const seen = new Set<string>()
    const people = agenda.sessions.flatMap((session) =>
      session.assignments.flatMap(({ person }, index): Person[] => {
        const name = personName(agenda, person)
        if (person === undefined || name === undefined || seen.has(String(person))) return []
        seen.add(String(person))
        return [{ id: person, name, session, path: `assignments.${index}.person` }]
      }),
    )
    const named = new Map<string, Person>()
    return people.flatMap((person) => {
      const keys = keysOf(person.name)
      const before = keys.map((key) => named.get(key)).find((each) => each !== undefined)
      for (const key of keys) if (!named.has(key)) named.set(key, person)
      return before
        ? [violationAt([before, person], { person: before.name, otherPerson: person.name })]
        : []
    })
  },
  'agenda',
)
