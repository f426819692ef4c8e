import type { Agenda, Id } from './types.js'

/**
 * A place and what it lies within, from the inside out, by ids as text: the room, the hall, the
 * venue. It ends where places lie within one another in a circle.
 *
 * @example outwards(3, (id) => ({ 3: 2, 2: 1 })[id]) // ['3', '2', '1']
 */
export function outwards(place: Id, withinOf: (id: string) => Id | null | undefined): string[] {
  const around: string[] = []
  let next: string | undefined = String(place)
  while (next !== undefined && !around.includes(next)) {
    around.push(next)
    const within = withinOf(next)
    next = within === undefined || within === null ? undefined : String(within)
  }
  return around
}

type Facts = Agenda['placeFacts']

const factsOf = (facts: Facts, key: string) =>
  facts && Object.hasOwn(facts, key) ? facts[key] : undefined

const around = (facts: Facts, place: Id): string[] =>
  outwards(place, (id) => factsOf(facts, id)?.within)

/**
 * The outermost place around a place. Two lines can only clash where it is the same. If places lie
 * within one another in a circle, it is the one whose id comes first.
 */
export function outermost(facts: Facts, place: Id): string {
  const all = around(facts, place)
  const last = all.at(-1) ?? ''
  const back = all.indexOf(String(factsOf(facts, last)?.within))
  return back < 0 ? last : (all.slice(back).sort()[0] ?? last)
}

/**
 * The outer one of two places, where both are the same or one lies within the other; undefined
 * where they lie apart.
 */
export function outerOf(facts: Facts, a: Id, b: Id): string | undefined {
  if (around(facts, a).includes(String(b))) return String(b)
  return around(facts, b).includes(String(a)) ? String(a) : undefined
}

/**
 * The place that two sessions would both take at one time: the same place, or one of which the
 * other takes a part. Undefined where both sessions can be held: their places lie apart, or several
 * things take place in the outer one at once.
 */
export function takenTwice(facts: Facts, a: Id | undefined, b: Id | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined
  const outer = outerOf(facts, a, b)
  return outer === undefined || factsOf(facts, outer)?.severalAtOnce === true ? undefined : outer
}
