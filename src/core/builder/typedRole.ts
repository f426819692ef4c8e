import { wordsIn } from '../import/phrases.js'
import { formsOf } from '../import/roles.js'
import { roleWords } from '../roleWords.js'
import type { RoleDefinition } from '../types.js'

/**
 * A role that a text begins with, and what follows; `sure`: it is hardly the beginning of a name.
 */
export type TypedRole = { role: string; rest: string; sure: boolean }

type Labels = Record<string, Pick<RoleDefinition, 'labels'>>

/** The fewest letters that stand for a role, and the fewest that do without a known name behind. */
const fewest = { atAll: 2, sure: 3 }

/** Arabic writes "the" and a word as one. */
const bare = (word: string) => word.replace(/^ال(?=..)/, '')

function beginningOf(
  typed: string,
  label: string,
): (Omit<TypedRole, 'role'> & { words: number; exact: boolean }) | undefined {
  const words = wordsIn(typed)
  const wanted = wordsIn(label).map(({ folded }) => bare(folded))
  let count = 0
  while (
    count < wanted.length &&
    words[count] &&
    wanted[count]!.startsWith(bare(words[count]!.folded))
  )
    count += 1
  const last = words[count - 1]
  if (!last || bare(words[0]!.folded).length < fewest.atAll) return undefined
  const rest = typed.slice(last.to).replace(/^[\s:：]+/u, '')
  if (!rest) return undefined
  const exact =
    count === wanted.length && wanted.every((word, at) => word === bare(words[at]!.folded))
  // A name begins with a capital, the beginning of a role that is typed in haste does not.
  const inHaste = !/^\p{Lu}/u.test(typed.trim()) && bare(words[0]!.folded).length >= fewest.sure
  return { rest, words: count, exact, sure: exact || inHaste }
}

/** Other words for a role (`modératrice`) count as a whole; shorter ones may be names (`Mc`). */
const shortestWord = 5
const wordsFor = (role: string): string[] =>
  (Object.hasOwn(roleWords, role) ? (roleWords[role] ?? '') : '')
    .split('|')
    .filter(({ length }) => length >= shortestWord)

/** The beginnings of labels in some languages, the longest first. */
const among = (typed: string, roles: Labels, wanted: (language: string) => boolean) =>
  Object.entries(roles)
    .flatMap(([role, { labels }]) => {
      const own = Object.entries(labels).flatMap(([language, label]) =>
        wanted(language) ? formsOf(label) : [],
      )
      const [best] = [
        ...own.flatMap((form) => beginningOf(typed, form) ?? []),
        ...wordsFor(role).flatMap((word) => {
          const found = beginningOf(typed, word)
          return found?.exact ? found : []
        }),
      ].sort((a, b) => Number(b.exact) - Number(a.exact) || b.words - a.words)
      return best ? [{ role, ...best }] : []
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.words - a.words)

/**
 * The roles that a text can begin with, by their labels and the beginnings of them and by other
 * words for them, the likeliest first: in the editor's language, and where it has none that fits in any other. None where nothing
 * follows.
 *
 * @example typedRoles('mod fatima', roles, 'en') // [{ role: 'moderator', rest: 'fatima', sure: true }]
 */
export function typedRoles(typed: string, roles: Labels, language: string): TypedRole[] {
  const [own] = language.split('-')
  const found = among(typed, roles, (each) => each === language || each === own)
  return (found.length ? found : among(typed, roles, () => true)).map(({ role, rest, sure }) => ({
    role,
    rest,
    sure,
  }))
}
