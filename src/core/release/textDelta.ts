import { memoize } from '../memoize.js'

/**
 * A text as a difference from another one: stretches of the other's chunks as `[first, count]`, and
 * new text as it stands.
 */
export type Delta = (string | [first: number, count: number])[]

/** Splits JSON after each object and list. Any text is the concatenation of its chunks. */
const chunksOf = (text: string): string[] => text.split(/(?<=[}\]],)/)

function placesOf(chunks: readonly string[]): Map<string, [number, ...number[]]> {
  const places = new Map<string, [number, ...number[]]>()
  for (const [index, chunk] of chunks.entries()) {
    const known = places.get(chunk)
    if (known) known.push(index)
    else places.set(chunk, [index])
  }
  return places
}

/**
 * The first of some ascending numbers that is at least `least`; the first of all where there is
 * none.
 */
function fromOn(places: readonly [number, ...number[]], least: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? least) < least) low = middle + 1
    else high = middle
  }
  return places[low] ?? places[0]
}

/**
 * Releases of one language are compared with the same base one after the other, so its chunks are
 * remembered.
 */
const baseOf = memoize((base) => {
  const old = chunksOf(base)
  return { old, places: placesOf(old) }
}, 6)

/**
 * What must be known beside `base` to restore `text`. Both are JSON as a rule, but any texts will
 * do.
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
