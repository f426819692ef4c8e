/** Which lines are selected, by their ids, and from which one a range is counted. */
export type Selection = { ids: ReadonlySet<string>; anchor?: string }

export const nothing: Selection = { ids: new Set() }

/** Adds a line to the selection or removes it; later ranges start there. */
export function toggled({ ids }: Selection, row: string): Selection {
  const next = new Set(ids)
  if (!next.delete(row)) next.add(row)
  return { ids: next, anchor: row }
}

/**
 * The lines from the anchor to this one, as the rows stand; without an anchor from `from`. What was
 * selected before stays where `more` is wanted.
 */
export function extended(
  { ids, anchor }: Selection,
  rows: readonly string[],
  to: string,
  { from = to, more = false }: { from?: string; more?: boolean } = {},
): Selection {
  const begin = anchor !== undefined && rows.includes(anchor) ? anchor : from
  const [first, last] = [rows.indexOf(begin), rows.indexOf(to)].sort((a, b) => a - b)
  if (first === undefined || last === undefined || first < 0) return { ids, anchor }
  return {
    ids: new Set([...(more ? ids : []), ...rows.slice(first, last + 1)]),
    anchor: begin,
  }
}

/** All rows of one day; where they are selected already, all of the agenda. */
export function wholeDay(
  { ids }: Selection,
  day: readonly string[],
  rows: readonly string[],
): Selection {
  const isDone = day.length > 0 && day.every((row) => ids.has(row))
  const now = isDone || !day.length ? rows : day
  return { ids: new Set(now), anchor: now[0] }
}
