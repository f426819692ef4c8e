import type { CompiledAssignment, CompiledSession } from '../compile/index.js'
import { commaOf } from '../phrases.js'
import { changeOf, type Subject } from './change.js'
import type { SeenChange } from './schema.js'

type Holder = CompiledAssignment & { key: string }

const holdersOf = (session: CompiledSession, code: string): Holder[] =>
  (session.roles.find(({ role }) => role.code === code)?.assignments ?? []).map((row) => ({
    ...row,
    key: row.person ?? row.organisation ?? row.label ?? row.name,
  }))

/** “Alia Fakhry, Mayor, City of Sfax”: a party with the title and affiliation held then. */
const shownIn =
  (language: string) =>
  ({ name, jobTitle, affiliation }: Holder): string =>
    [name, jobTitle, affiliation].filter(Boolean).join(commaOf(language))

/** Two parties by their names alone where these differ, else with title and affiliation. */
const pair = (from: Holder, to: Holder, shown: (holder: Holder) => string) =>
  from.name === to.name ? { from: shown(from), to: shown(to) } : { from: from.name, to: to.name }

/**
 * Who took on a role, who left it, and who took whose place. A new title or affiliation is told
 * too, unless the directory gives it to the person everywhere: `known` tells that.
 */
export function compareRoles(
  subject: Subject,
  before: CompiledSession,
  after: CompiledSession,
  { language, known }: { language: string; known: (person: string) => boolean },
): SeenChange[] {
  const shown = shownIn(language)
  const roles = new Map(
    [...before.roles, ...after.roles].map(({ role }) => [role.code, role.label]),
  )
  for (const { role } of after.roles) roles.set(role.code, role.label)
  return [...roles].flatMap(([code, role]): SeenChange[] => {
    const [was, is] = [holdersOf(before, code), holdersOf(after, code)]
    const left = was.filter(({ key }) => !is.some((other) => other.key === key))
    const came = is.filter(({ key }) => !was.some((other) => other.key === key))
    const told = (more: { from: string | null; to: string | null }) =>
      changeOf(subject, 'changed', { field: 'assignments', role, ...more })
    const replaced = left.flatMap((from, index) => {
      const to = came[index]
      return to ? [told(pair(from, to, shown))] : []
    })
    const added = came.slice(left.length).map((to) => told({ from: null, to: to.name }))
    const removed = left.slice(came.length).map((from) => told({ from: from.name, to: null }))
    const stayed = is.flatMap((to): SeenChange[] => {
      const from = was.find(({ key }) => key === to.key)
      if (!from || shown(from) === shown(to) || (to.person && known(to.person))) return []
      return [told({ from: shown(from), to: shown(to) })]
    })
    return [...replaced, ...added, ...removed, ...stayed]
  })
}
