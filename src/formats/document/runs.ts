import type { Run } from '../../core/import/document.js'

/**
 * Soft hyphens, byte order marks and zero-width spaces are not seen, and would cut a word in two
 * for whoever compares it.
 */
const unseen = /[\u00ad\ufeff\u200b\u0000-\u0008\u000e-\u001f\u007f]/g

const clean = (text: string) =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(unseen, '')

const looksAlike = (one: Run, other: Run) =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.strike === other.strike &&
  one.href === other.href

/** Neighbours of one look are one run; words that a program cut in pieces are whole again. */
export function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const text = clean(run.text)
    const last = joined.at(-1)
    if (!text) continue
    if (last && looksAlike(last, run)) last.text += text
    else joined.push({ ...run, text })
  }
  return joined
}

/**
 * Joined runs without the blanks at both ends; a tab at the beginning stays, since it says which
 * column the text is in.
 */
export function tidyRuns(runs: Run[]): Run[] {
  const tidy = joinRuns(runs)
  for (let first = tidy[0]; first; first = tidy[0]) {
    first.text = first.text.replace(/^[\n ]+/, '')
    if (first.text) break
    tidy.shift()
  }
  for (let last = tidy.at(-1); last; last = tidy.at(-1)) {
    last.text = last.text.replace(/[\s\u00a0]+$/, '')
    if (last.text) break
    tidy.pop()
  }
  return tidy
}

export const textOfRuns = (runs: Run[]): string => runs.map(({ text }) => text).join('')
