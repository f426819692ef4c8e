import type { Id } from './types.js'

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
