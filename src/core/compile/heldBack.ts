import type { SourceEvent } from './source.js'

type Promised = Pick<SourceEvent, 'heldBack' | 'languages'>

/**
 * The promised languages in which an agenda does not go out yet. The first language always goes
 * out, even if it was held back when the languages stood in another order: all others are
 * translated from it.
 */
export const heldBackOf = ({ heldBack = [], languages }: Promised): string[] =>
  languages.slice(1).filter((code) => heldBack.includes(code))

/** The promised languages in which an agenda is out once it is published. */
export function languagesOut(event: Promised): string[] {
  const heldBack = heldBackOf(event)
  return event.languages.filter((code) => !heldBack.includes(code))
}

/**
 * The languages in the order in which texts fall back. Those held back come last: they stand in
 * only where there is no other.
 */
export function heldBackLast(
  chain: readonly string[],
  event: Promised,
  site: readonly string[],
): string[] {
  const heldBack = heldBackOf(event)
  if (!heldBack.length) return [...chain]
  const isHeld = (code: string) => heldBack.includes(code) && code !== chain[0]
  const all = [...new Set([...chain, ...site])]
  return [...all.filter((code) => !isHeld(code)), ...all.filter(isHeld)]
}
