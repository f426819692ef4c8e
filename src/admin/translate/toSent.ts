import type { Sent } from './apiClient.js'
import { isPartly } from './progress.js'
import { cellsOf, isSame, isStuck, seenIn, type TranslateState } from './translateState.js'

/**
 * What is to be stored: `confirmed` says that it is right as it stands, though it may read as
 * before.
 */
export type SaveOptions = { confirmed?: boolean }

/**
 * A text as it is sent, as it stands now; undefined where there is nothing to store, or somebody
 * must decide first.
 */
export function toSent(
  { entries, drafts, outcomes, proposed, seen }: TranslateState,
  address: string,
  { confirmed }: SaveOptions,
): (Sent & { from: string }) | undefined {
  const entry = entries.find((each) => each.address === address)
  if (!entry || isStuck(outcomes[address])) return undefined
  const draft = drafts[address]
  // What a machine proposed waits for somebody who says that it is right; what is not whole yet,
  // for the rest.
  if (draft && ((proposed[address] === 'whole' && !confirmed) || isPartly(entry, draft)))
    return undefined
  const { source, sent } = (draft && seen[address]) ?? seenIn(entry)
  const text = {
    id: address,
    from: entry.source.language,
    rich: entry.rich,
    source,
    sent,
    confirmed: true as const,
  }
  if (!draft || isSame(draft, cellsOf(entry))) {
    if (!confirmed || entry.state !== 'outdated') return undefined
    return entry.paragraphs.target
      ? { ...text, target: entry.paragraphs.target }
      : { ...text, target: [], kept: true }
  }
  // Paragraphs that the source has no more, and that were emptied.
  const target = draft.filter((cell, index) => index < source.length || cell.trim())
  if (target.some((cell) => cell.trim())) return { ...text, target }
  return entry.paragraphs.target ? { ...text, target, removed: true } : undefined
}

/** What was written says what is stored already, or nothing where nothing is. */
export function isBack({ entries, drafts, outcomes }: TranslateState, address: string): boolean {
  const [entry, draft] = [entries.find((each) => each.address === address), drafts[address]]
  if (!entry || !draft || isStuck(outcomes[address])) return false
  return (
    isSame(draft, cellsOf(entry)) ||
    (!entry.paragraphs.target && draft.every((cell) => !cell.trim()))
  )
}
