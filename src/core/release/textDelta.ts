import { memoize } from '../memoize.js'

/**
 * A text told by another one: stretches of its chunks as `[first, count]`, and what is new as it
 * stands.
 */
export type Delta = (string | [first: number, count: number])[]

/** JSON falls apart after each object and list; any text is the sum of its chunks. */
const chunksOf = (text: string): string[] => text.split(/(?<=[}\]],)/)

function placesOf(chunks: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, chunk] of chunks.entries()) {
    const known = places.get(chunk)
    if (known) known.push(index)
    else places.set(chunk, [index])
  }
  return places
}

/**
 * The first of some rising numbers that is not below another one; the first of all where there is
 * none.
 */
function fromOn(places: readonly number[], least: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return places[low] ?? (places[0] as number)
}

/** One release after the other is told by the same text, in each language. */
const baseOf = memoize((base) => {
  const old = chunksOf(base)
  return { old, places: placesOf(old) }
}, 6)

/**
 * What must be known besides `base` to have `text`. Both are JSON, as a rule; any texts will do.
 */
export function deltaOf(base: string, text: string): Delta {
  const { old, places } = baseOf(base)
  const delta: Delta = []
  let next = 0
  for (const chunk of chunksOf(text)) {
    const last = delta.at(-1)
    const found = places.get(chunk)
    if (!found) {
      if (typeof last === 'string') delta[delta.length - 1] = last + chunk
      else delta.push(chunk)
      continue
    }
    if (Array.isArray(last) && old[next] === chunk) last[1]++
    else {
      next = fromOn(found, next)
      delta.push([next, 1])
    }
    next++
  }
  return delta
}

/** The text that `deltaOf(base, text)` was made from. */
export function applyDelta(base: string, delta: Delta): string {
  const old = chunksOf(base)
  return delta
    .map((part) =>
      typeof part === 'string' ? part : old.slice(part[0], part[0] + part[1]).join(''),
    )
    .join('')
}
