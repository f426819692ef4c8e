import { withId } from '../ids.js'
import { intervalOf } from '../time/interval.js'
import type { Agenda, Id } from '../types.js'

/**
 * By how many minutes a line has to start later to follow another one of its day, in fives;
 * undefined where it follows it already, or nobody knows when that ends.
 */
export function minutesToFollow(
  { sessions }: Agenda,
  { line, after }: { line: Id; after: Id },
): number | undefined {
  const [own, other] = [withId(sessions, line), withId(sessions, after)]
  const [from, to] = [own && intervalOf(own), other && intervalOf(other)]
  if (!from || !to?.endIsKnown || own?.day !== other?.day) return undefined
  const late = to.to - from.from
  return late > 0 ? Math.ceil(late / 5) * 5 : undefined
}
