import { compareNames, nameWords } from '../names/index.js'
import { minutesOf } from '../time/clock.js'
import { honorificLength } from './names.js'

/** The parts of a line by which it is recognised, in whatever language. */
export type Comparable = {
  id: string
  day?: string
  starts?: string
  ends?: string
  kind?: string
  number?: number
  names: string[]
  title: string
  place?: string
}

/**
 * Two lines that are taken for one. `lead` says by how much the pair is likelier than any other
 * pair with one of the two.
 */
export type Pair = { a: string; b: string; likeness: number; lead: number }

const minutes = (clock: string) => minutesOf(clock) ?? 0

/** A name without the titles before it. */
export const bareName = (name: string): string => name.slice(honorificLength(name)).trim() || name

/** Whether two names are of the same party, whatever titles stand before them. */
export const sameName = (a: string, b: string): boolean =>
  compareNames(bareName(a), bareName(b)) !== undefined

/**
 * The share (0 to 1) of names that two lines have in common; undefined where neither names anybody.
 */
function namesInCommon(a: readonly string[], b: readonly string[]): number | undefined {
  if (!a.length && !b.length) return undefined
  const common = a.filter((name) => b.some((other) => sameName(name, other))).length
  return common / Math.max(a.length, b.length)
}

/**
 * The share (0 to 1) of words that two titles have in common. Across languages, those are names and
 * numbers.
 */
export function titleLikeness(a: string, b: string): number {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (!left.length || !right.length) return 0
  const rest = [...right]
  const common = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return (2 * common) / (left.length + right.length)
}

/**
 * A measure of how likely it is that two lines are the same, by their day, time, kind, number,
 * names, title and place in the order. Higher is likelier.
 */
function likenessOf(
  a: Comparable,
  b: Comparable,
  places: [number, number],
  sameLanguage: boolean,
): number {
  const names = namesInCommon(a.names, b.names)
  const title = titleLikeness(a.title, b.title)
  const apart = a.starts && b.starts ? Math.abs(minutes(a.starts) - minutes(b.starts)) : undefined
  return (
    (a.day === b.day ? 2 : -2) +
    (apart === undefined ? 0 : apart === 0 ? 3 : apart <= 30 ? 1.5 : apart <= 90 ? 0.5 : -1) +
    (a.ends && a.ends === b.ends ? 1 : 0) +
    (a.kind === b.kind ? 1.5 : -1) +
    (a.number !== undefined && b.number !== undefined ? (a.number === b.number ? 2 : -2) : 0) +
    (names === undefined ? 0 : names * 3 - 0.75) +
    title * (sameLanguage ? 6 : 2) -
    Math.min(1.5, Math.abs(places[0] - places[1]) * 8)
  )
}

/** The likeness that two lines need to be taken for the same. */
const enough = { sameLanguage: 4.5, otherLanguage: 4 }

type Place = { i: number; j: number; likeness: number }

/** By how much a pair is likelier than the next likely one that either of its lines could be in. */
function leads(all: readonly Place[]): (i: number, j: number, likeness: number) => number {
  const best = { i: new Map<number, Place[]>(), j: new Map<number, Place[]>() }
  for (const side of ['i', 'j'] as const) {
    for (const each of all)
      best[side].set(
        each[side],
        [...(best[side].get(each[side]) ?? []), each]
          .sort((x, y) => y.likeness - x.likeness)
          .slice(0, 2),
      )
  }
  return (i, j, likeness) => {
    const others = [...(best.i.get(i) ?? []), ...(best.j.get(j) ?? [])].filter(
      (each) => each.i !== i || each.j !== j,
    )
    return likeness - Math.max(-Infinity, ...others.map((each) => each.likeness))
  }
}

/** Pairs the lines of two agendas, each line once, beginning with the likeliest pair. */
export function pairLines(
  a: readonly Comparable[],
  b: readonly Comparable[],
  sameLanguage: boolean,
): Pair[] {
  const all = a.flatMap((left, i) =>
    b.map((right, j) => ({
      i,
      j,
      likeness: likenessOf(
        left,
        right,
        [i / Math.max(1, a.length), j / Math.max(1, b.length)],
        sameLanguage,
      ),
    })),
  )
  const lead = leads(all)
  const pairs: { i: number; j: number; likeness: number }[] = []
  const taken = { a: new Set<number>(), b: new Set<number>() }
  for (const each of all.sort(
    (x, y) => y.likeness - x.likeness || Math.abs(x.i - x.j) - Math.abs(y.i - y.j),
  )) {
    if (
      each.likeness < enough[sameLanguage ? 'sameLanguage' : 'otherLanguage'] ||
      taken.a.has(each.i) ||
      taken.b.has(each.j)
    )
      continue
    taken.a.add(each.i)
    taken.b.add(each.j)
    pairs.push(each)
  }
  return pairs
    .sort((x, y) => x.i - y.i)
    .map(({ i, j, likeness }) => ({
      a: a[i]!.id,
      b: b[j]!.id,
      likeness,
      lead: lead(i, j, likeness),
    }))
}
