import { outwards } from './outwards.js'
import type { Agenda, Id } from './types.js'

type Facts = Agenda['placeFacts']

const factsOf = (facts: Facts, key: string) =>
  facts && Object.hasOwn(facts, key) ? facts[key] : undefined

const around = (facts: Facts, place: Id): string[] =>
  outwards(place, (id) => factsOf(facts, id)?.within)

/**
 * The outermost place that one lies within, the same for all in it: what clashes lies within one
 * such. Of a circle, the first by name.
 */
export function outermost(facts: Facts, place: Id): string {
  const all = around(facts, place)
  const last = all.at(-1) ?? ''
  const back = all.indexOf(String(factsOf(facts, last)?.within))
  return back < 0 ? last : (all.slice(back).sort()[0] ?? last)
}

/**
 * The outer one of two places of which one is the other or lies within it; undefined where they lie
 * apart.
 */
export function outerOf(facts: Facts, a: Id, b: Id): string | undefined {
  if (around(facts, a).includes(String(b))) return String(b)
  return around(facts, b).includes(String(a)) ? String(a) : undefined
}

/**
 * The place that two sessions at one time would both take: the same one, or the one of which the
 * other takes a part. Undefined where both can be: the places lie apart, or several things take
 * place in the outer one at once.
 */
export function takenTwice(facts: Facts, a: Id | undefined, b: Id | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined
  const outer = outerOf(facts, a, b)
  return outer === undefined || factsOf(facts, outer)?.severalAtOnce === true ? undefined : outer
}
