import { daysFirst, headingItem, timeFirst } from './items.js'
import { type Piece, withoutBullet } from './pieces.js'

/** What sort of paragraph it is, by what it begins with. */
export type Sort = 'day' | 'time' | 'other'

const isTime = (piece: Piece): boolean => {
  const first = timeFirst(withoutBullet(piece).text)
  if (!first || first.time.timing === 'toBeAnnounced') return false
  // A part of the day that stands alone is a heading; before a sentence it is part of the prose.
  if (!first.time.written) return first.rest.text.length > 0 && first.rest.text.length < 160
  return (
    first.rest.text.length < 300 &&
    !/^(?:and|et|y|o['’]clock|on|le|el|every|each|chaque|cada|in|en)\s/i.test(first.rest.text)
  )
}

const sortOf = (piece: Piece): Sort =>
  headingItem(piece.text) ? 'day' : isTime(piece) ? 'time' : 'other'

/** Whether a line of text is likely a title: it is a heading, or in bold. */
export const isTitle = (piece: Piece | undefined) =>
  piece !== undefined &&
  (piece.heading !== undefined || piece.bold) &&
  !piece.list &&
  sortOf(piece) === 'other'
/** Whether a line of text is a time and nothing else. */
export const isTimeAlone = (piece: Piece) =>
  sortOf(piece) === 'time' && !timeFirst(withoutBullet(piece).text)?.rest.text

/** Moves times that stand beneath their title (`Opening`, `Time: 9:00`) before it. */
export function timesFirst(pieces: readonly Piece[]): readonly Piece[] {
  const alone = pieces.flatMap((piece, index) => (isTimeAlone(piece) ? [index] : []))
  const below = alone.filter(
    (index) =>
      (isTitle(pieces[index - 1]) && !isTitle(pieces[index + 1])) ||
      (isTitle(pieces[index - 1]) && isTimeAlone(pieces[index + 2] ?? pieces[index]!)),
  )
  if (!below.length || below.length * 3 < alone.length * 2) return pieces
  const turned = [...pieces]
  for (const index of below)
    [turned[index - 1], turned[index]] = [pieces[index]!, pieces[index - 1]!]
  return turned
}

/**
 * The sort of each paragraph. `going`: lines of the agenda came before them. Days at the head of a
 * paragraph belong to a line only once the agenda has begun; before its first day or time they are
 * those of the event.
 */
export function sortsOf(pieces: readonly Piece[], going: boolean): Sort[] {
  const sorts = pieces.map(sortOf)
  pieces.forEach((piece, index) => {
    const begun = going || sorts.slice(0, index).some((sort) => sort !== 'other')
    if (begun && sorts[index] === 'other' && daysFirst(withoutBullet(piece).text))
      sorts[index] = 'time'
  })
  return sorts
}
