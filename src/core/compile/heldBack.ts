import type { SourceEvent } from './source.js'

type Promised = Pick<SourceEvent, 'heldBack' | 'languages'>

/**
 * The promised languages in which an agenda does not go out. The first one always does, whatever
 * was decided when the languages stood in another order: all others are translated from it.
 */
export const heldBackOf = ({ heldBack = [], languages }: Promised): string[] =>
  languages.slice(1).filter((code) => heldBack.includes(code))

/** The promised languages in which an agenda is out once it is published. */
export function languagesOut(event: Promised): string[] {
  const heldBack = heldBackOf(event)
  return event.languages.filter((code) => !heldBack.includes(code))
}

/** A text that waits for its language stands in for another one only where there is no other. */
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
