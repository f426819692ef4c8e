import type { Block, Place, TextDocument } from './document.js'
import type { Left, Proposal } from './proposal.js'
import { placesIn, wayTo } from './places.js'
import { labelOf, placesOf, slice, stretchOf, textOf } from './stretch.js'

/** All paragraphs of a document's body in order, with the way to each. */
export function paragraphsOf(
  blocks: readonly Block[],
  at: number[] = [],
): { paragraph: Extract<Block, { type: 'paragraph' }>; at: number[] }[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph'
      ? [{ paragraph: block, at: [...at, index] }]
      : block.rows.flatMap((row, rowIndex) =>
          row.cells.flatMap((cell, cellIndex) =>
            paragraphsOf(cell.blocks, [...at, index, rowIndex, cellIndex]),
          ),
        ),
  )
}

const word = /[\p{L}\p{N}]/u

/** Words and marks that stand between two fields, such as `and`, `n°`, `par` and brackets. */
const smallWords =
  /^(?:[^\p{L}\p{N}]|(?<!\p{L})(?:and|et|y|e|و|by|par|por|n|nº|no|a|an|the|le|la|les|l|el|los|del?|du|des|d|of|with|avec|con|from)(?!\p{L}))*$/iu

/** Gives small words between two fields to the first of them, so that they are not left over. */
export function absorbSmallWords(document: TextDocument, parts: unknown): void {
  const byParagraph = new Map<string, Place[]>()
  for (const place of placesIn(parts))
    byParagraph.set(wayTo(place), [...(byParagraph.get(wayTo(place)) ?? []), place])
  for (const { paragraph, at } of paragraphsOf(document.blocks)) {
    const text = textOf(paragraph)
    const places = (byParagraph.get(wayTo({ at })) ?? []).sort((a, b) => a.from - b.from)
    places.forEach((place, index) => {
      const next = places[index + 1]
      if (next && next.from > place.to && smallWords.test(text.slice(place.to, next.from)))
        place.to = next.from
    })
  }
}

/** The words of a document's body that are in no field of the proposal. */
export function leftOver(
  document: TextDocument,
  { event, days, lines }: Pick<Proposal, 'days' | 'event' | 'lines'>,
): Left[] {
  const used = new Map<string, Place[]>()
  for (const place of placesIn([event, days, lines]))
    used.set(wayTo(place), [...(used.get(wayTo(place)) ?? []), place])
  const inLines = new Set(placesIn(lines).map(wayTo))
  const all = paragraphsOf(document.blocks)
  const touched = all.map(({ at }) => inLines.has(wayTo({ at })))
  const [first, last] = [touched.indexOf(true), touched.lastIndexOf(true)]
  return all.flatMap(({ paragraph, at }, index): Left[] => {
    const where = first < 0 || index < first ? 'before' : index > last ? 'after' : 'within'
    const label =
      paragraph.label &&
      !paragraph.list &&
      /\p{L}{3}/u.test(paragraph.label) &&
      !used.has(wayTo({ at, label: true }))
        ? [labelOf(paragraph, at)]
        : []
    const rests = gapsOf(textOf(paragraph), used.get(wayTo({ at })) ?? []).map(([from, to]) =>
      slice(stretchOf(paragraph, at, from, to), 0),
    )
    return [...label, ...rests]
      .filter(({ text }) => word.test(text))
      .map((text) => ({ text: text.text, places: placesOf(text), where }))
  })
}

/** The stretches of a text that no place covers; some are empty. */
function gapsOf(text: string, places: readonly Place[]): [number, number][] {
  const gaps: [number, number][] = []
  let from = 0
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    gaps.push([from, place.from])
    from = Math.max(from, place.to)
  }
  return [...gaps, [from, text.length]]
}
