import type { Agenda, Id } from './types.js'

type Facts = Agenda['placeFacts']

const factsOf = (facts: Facts, key: string) =>
  facts && Object.hasOwn(facts, key) ? facts[key] : undefined

/** A place and all that it lies within, from the inside out, as texts. Places that lie within each other in a circle end it. */
export function placesAround(facts: Facts, place: Id): string[] {
  const around: string[] = []
  let next: string | undefined = String(place)
  while (next !== undefined && !around.includes(next)) {
    around.push(next)
    const within: Id | undefined = factsOf(facts, next)?.within
    next = within === undefined ? undefined : String(within)
  }
  return around
}

/** The outermost place that one lies within, the same for all in it: what clashes lies within one such. Of a circle, the first by name. */
export function outermost(facts: Facts, place: Id): string {
  const around = placesAround(facts, place)
  const last = around.at(-1) ?? ''
  const back = around.indexOf(String(factsOf(facts, last)?.within))
  return back < 0 ? last : (around.slice(back).sort()[0] ?? last)
}

/** The outer one of two places of which one is the other or lies within it; undefined where they lie apart. */
export function outerOf(facts: Facts, a: Id, b: Id): string | undefined {
  if (placesAround(facts, a).includes(String(b))) return String(b)
  return placesAround(facts, b).includes(String(a)) ? String(a) : undefined
}

/**
 * The place that two sessions at one time would both take: the same one, or the one of which the other takes a part.
 * Undefined where both can be: the places lie apart, or several things take place in the outer one at once.
 */
export function takenTwice(facts: Facts, a: Id | undefined, b: Id | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined
  const outer = outerOf(facts, a, b)
  return outer === undefined || factsOf(facts, outer)?.severalAtOnce === true ? undefined : outer
}
