import { wordOf } from '../sameValue.js'

export type Row = Record<string, unknown>

/**
 * The fields of a list's rows, by what they tell, in the order in which they stand: whom or what a
 * row is about, of which sort it is, values that every row must have and that no language changes,
 * other values, and texts. `names` are those of the texts by which a row is called.
 */
export type RowFields = Record<
  'choices' | 'details' | 'names' | 'references' | 'texts' | 'values',
  string[]
>

/**
 * Pairs of rows that are found one after another, the surest first. Each row is in one pair at
 * most.
 */
type Search = {
  sent: readonly Row[]
  stored: readonly Row[]
  found: (number | undefined)[]
  taken: Set<number>
}

/** References may come as texts or as numbers. */
const referred = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : wordOf(value)

type Rule = {
  /** What both rows must have in common. A row for which this is empty is not recognised by it. */
  by: (row: Row) => string[]
  /** What else must be equal, empty or not. */
  and?: (row: Row) => string
  fits?: (sent: Row, stored: Row) => boolean
}

function matchBy(
  { sent, stored, found, taken }: Search,
  { by, and = () => '', fits = () => true }: Rule,
): void {
  const keyOf = (row: Row) => {
    const words = by(row)
    return words.some(Boolean) ? JSON.stringify([words, and(row)]) : undefined
  }
  const places = new Map<string, number[]>()
  stored.forEach((row, at) => {
    const key = taken.has(at) ? undefined : keyOf(row)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at])
  })
  sent.forEach((row, index) => {
    const key = found[index] === undefined ? keyOf(row) : undefined
    const at =
      key === undefined
        ? undefined
        : places.get(key)?.find((each) => !taken.has(each) && fits(row, stored[each]!))
    if (at === undefined) return
    found[index] = at
    taken.add(at)
  })
}

/** For each other row, between which recognised rows it stands. */
function gaps(count: number, known: (index: number) => number | undefined): string[] {
  const scan = (order: number[]) => {
    let last: number | undefined
    const beside: (number | undefined)[] = []
    for (const index of order) {
      beside[index] = last
      last = known(index) ?? last
    }
    return beside
  }
  const order = [...Array(count).keys()]
  const [before, after] = [scan(order), scan(order.toReversed())]
  return order.map((index) => `${before[index] ?? 'start'}/${after[index] ?? 'end'}`)
}

/**
 * Matches rows by where they stand. `alike` is what two rows must have in common; `together` asks
 * that they stand between the same recognised rows.
 */
function matchByPlace(
  { sent, stored, found, taken }: Search,
  alike: (row: Row) => string,
  { fits, together }: { fits: (sent: Row, stored: Row) => boolean; together: boolean },
): void {
  const ends = together
    ? [
        gaps(sent.length, (index) => found[index]),
        gaps(stored.length, (at) => (taken.has(at) ? at : undefined)),
      ]
    : [[], []]
  const [here, there] = [sent, stored].map((rows, side) =>
    rows.map((row, index) => `${ends[side]![index] ?? ''} ${alike(row)}`),
  )
  sent.forEach((row, index) => {
    if (found[index] !== undefined) return
    const at = stored.findIndex(
      (other, each) => !taken.has(each) && here![index] === there![each] && fits(row, other),
    )
    if (at < 0) return
    found[index] = at
    taken.add(at)
  })
}

/**
 * Finds for each row that was sent the stored row that it is: the one with its id, or else the one
 * about the same person or thing in the same role, or else the one with the same values or texts,
 * or else, if the sender knows of no ids, the one at its place among those that are left. A row
 * about somebody is never taken for one about somebody else.
 */
export function matchRows(
  sent: readonly Row[],
  stored: readonly Row[],
  fields: RowFields,
): (number | undefined)[] {
  const { references, choices, values, details, texts, names } = fields
  const search: Search = { sent, stored, found: sent.map(() => undefined), taken: new Set() }
  matchBy(search, { by: (row) => [referred(row.id ?? '')] })
  const knowsIds = search.taken.size > 0

  const words = (row: Row, keys: readonly string[]) => keys.map((key) => wordOf(row[key]))
  const about = (row: Row, key: string) => referred(row[key] ?? '')
  const aboutAll = (row: Row) => references.map((key) => about(row, key))
  const sort = (row: Row) => wordOf(row[choices[0] ?? ''])
  /**
   * Values that were not sent stay in the row. So a row must not be matched with one about somebody
   * whom the sender does not mention.
   */
  const fits = (one: Row, other: Row) =>
    references.every((key) => about(other, key) === '' || about(one, key) === about(other, key))
  const apart = (one: Row, other: Row) => {
    const [ours, theirs] = [words(one, values), words(other, values)]
    return values.some((_key, at) => ours[at] && theirs[at] && ours[at] !== theirs[at])
  }

  matchBy(search, {
    by: (row) => [...aboutAll(row), ...words(row, [...values, ...details, ...texts])],
    and: (row) => words(row, choices).join(),
  })
  matchBy(search, { by: aboutAll, and: sort })
  for (const and of [sort, undefined]) {
    // In a row that names a person, a second reference is no more than that person's organisation.
    references.forEach((key, index) => {
      const first = references.slice(0, index)
      matchBy(search, {
        by: (row) => [about(row, key)],
        and,
        fits: (one, other) => first.every((each) => about(one, each) === about(other, each)),
      })
    })
  }
  matchBy(search, { by: (row) => words(row, values), fits })
  for (const and of [sort, undefined]) {
    for (const keys of [texts, ...names.map((key) => [key])])
      matchBy(search, { by: (row) => words(row, keys), and, fits })
  }
  matchBy(search, { by: (row) => words(row, details), and: sort, fits })
  if (knowsIds) return search.found
  const alike = (row: Row) => JSON.stringify([aboutAll(row), sort(row)])
  matchByPlace(search, alike, { together: true, fits: () => true })
  matchByPlace(search, alike, { together: false, fits: (one, other) => !apart(one, other) })
  return search.found
}

/**
 * Gives rows the ids of the stored rows that they are, and no other ids: an id of another
 * document's row must not be taken over.
 */
export function withKnownIds(
  sent: readonly Row[],
  stored: readonly Row[],
  fields: RowFields,
): Row[] {
  const found = matchRows(sent, stored, fields)
  return sent.map((row, index) => {
    const { id: _id, ...rest } = row
    const at = found[index]
    return at === undefined ? rest : { ...rest, id: stored[at]!.id }
  })
}
