import { daysFirst, headingItem, timeFirst } from './items.js'
import { type Piece, withoutBullet } from './pieces.js'

/** What a paragraph is, by what it begins with. */
export type Sort = 'day' | 'time' | 'other'

const isTime = (piece: Piece): boolean => {
  const first = timeFirst(withoutBullet(piece).text)
  if (!first || first.time.timing === 'toBeAnnounced') return false
  // A part of the day alone is a heading; before a sentence it is prose.
  if (!first.time.written) return first.rest.text.length > 0 && first.rest.text.length < 160
  return (
    first.rest.text.length < 300 &&
    !/^(?:and|et|y|o['’]clock|on|le|el|every|each|chaque|cada|in|en)\s/i.test(first.rest.text)
  )
}

const sortOf = (piece: Piece): Sort =>
  headingItem(piece.text) ? 'day' : isTime(piece) ? 'time' : 'other'

/** A heading, or in bold: what a line is called. */
export const isTitle = (piece: Piece | undefined) =>
  piece !== undefined &&
  (piece.heading !== undefined || piece.bold) &&
  !piece.list &&
  sortOf(piece) === 'other'
/** A time, and nothing else. */
export const isTimeAlone = (piece: Piece) =>
  sortOf(piece) === 'time' && !timeFirst(withoutBullet(piece).text)?.rest.text

/** Where a time stands beneath its title (`Opening`, `Time: 9:00`), it is put before it. */
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
 * What each paragraph is. `going`: lines came before them. Days with which one begins are those of
 * a line only once an agenda has begun: before its first day or time they are those of the event.
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
