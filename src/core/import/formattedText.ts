import type { Paragraph, Place, Run } from './document.js'
import type { Piece } from './pieces.js'
import { placesOf } from './stretch.js'
import type { Writing } from './proposal.js'

/** The runs of some characters of a paragraph. */
function runsAt(paragraph: Paragraph, places: readonly Place[]): Run[] {
  const runs: Run[] = []
  for (const { from, to, label } of places) {
    if (label) continue
    let start = 0
    for (const run of paragraph.runs) {
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
      const last = runs.at(-1)
      start += run.text.length
      if (!text) continue
      if (
        last &&
        last.bold === run.bold &&
        last.italic === run.italic &&
        last.underline === run.underline &&
        last.strike === run.strike &&
        last.href === run.href
      )
        last.text += text
      else runs.push({ ...run, text })
    }
  }
  return runs
}

const sameText = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * A paragraph of a text as it is in the document. A text that was put together from several places
 * is plain.
 */
function paragraphOf({ paragraph, text, at, list }: Piece): Paragraph {
  const places = placesOf(text)
  const own = places.every((place) => place.at.join() === at.join())
  const runs = own ? runsAt(paragraph, places) : []
  const { heading: _, label: __, runs: ___, ...looks } = paragraph
  const kept =
    sameText(runs.map((run) => run.text).join('')) === sameText(text.text)
      ? runs
      : [{ text: text.text }]
  return { ...looks, ...(list ? { list } : {}), runs: kept }
}

export const writingOf = (pieces: readonly Piece[]): Writing => pieces.map(paragraphOf)

/** A text without its looks: a line for each paragraph. */
export const plainText = (writing: Writing): string =>
  writing
    .map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/[ \u00a0]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
