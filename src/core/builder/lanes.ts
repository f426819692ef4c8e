import type { Interval } from '../time/interval.js'

/**
 * Lays intervals that overlap side by side: for each, its lane, and how many lanes the group that
 * overlaps needs.
 */
export function inLanes<S extends Interval>(
  stretches: readonly S[],
): (S & { lane: number; lanes: number })[] {
  const placed: (S & { lane: number; lanes: number })[] = []
  let group: typeof placed = []
  let ends: number[] = []
  const close = () => {
    for (const each of group) each.lanes = ends.length
    placed.push(...group)
    group = []
    ends = []
  }
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.every((end) => end <= stretch.from)) close()
    const free = ends.findIndex((end) => end <= stretch.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = stretch.to
    group.push({ ...stretch, lane, lanes: 1 })
  }
  close()
  return placed
}
