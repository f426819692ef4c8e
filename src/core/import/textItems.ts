import { foldName } from '../names/index.js'
import { continuesLine } from './continuesLine.js'
import { daysFirst, headingItem, type Item, timeFirst } from './items.js'
import { isTimeAlone, isTitle, type Sort, sortsOf, timesFirst } from './textSorts.js'
import type { Knowing } from './knowing.js'
import { type Piece, withoutBullet, withText } from './pieces.js'
import { readParties } from './parties.js'
import { roleHead, roleWithin } from './roles.js'
import { textLabelFirst } from './textLabel.js'
import { leadingNumber } from './leadingNumber.js'
import type { TextLabel } from './words/labels.js'

/** Whether a line of text stands apart from what follows, and so is a heading of several lines. */
const isSection = (piece: Piece): boolean =>
  (piece.heading !== undefined ||
    (leadingNumber(piece.text) !== undefined && piece.text.text.length < 120) ||
    (piece.bold && piece.text.text.length < 80)) &&
  !piece.list &&
  !piece.soft &&
  !/[?؟:]$/.test(piece.text.text)

/** Whether a tab follows what begins a line of text, as in a column of times: no prose has one. */
const isTabbed = ({ text }: Piece): boolean => /^[^\t]{1,30}\t/.test(text.text)

/**
 * Reads lines of text that stand in no table. `tables`: the agenda is in tables, so a paragraph
 * that begins with a time is rarely a line of it. `going`: lines of the agenda came before.
 */
export function textItems(
  given: readonly Piece[],
  { tables, going, last }: { tables: boolean; going: boolean; last: boolean },
  knowing: Knowing,
): Item[] {
  const pieces = timesFirst(given)
  const sorts = sortsOf(pieces, going)
  const times = sorts.filter((sort) => sort === 'time').length
  const begin = sorts.indexOf('time')
  const beside =
    tables &&
    going &&
    (begin === 0 || (begin > 0 && sorts[begin - 1] === 'day')) &&
    pieces[begin]!.text.text.length < 120 &&
    !/[.]$/.test(pieces[begin]!.text.text)
  const active =
    (times >= (tables ? 3 : 1) ||
      beside ||
      pieces.some((piece, index) => sorts[index] === 'time' && isTabbed(piece))) &&
    !(
      tables &&
      !sorts.includes('day') &&
      pieces.filter((_, index) => sorts[index] === 'time').every((piece) => piece.list)
    )
  const end = sorts.lastIndexOf('time')
  // Beneath `Morning`, lines of the agenda need no time.
  const part = pieces.findIndex(({ text }) => headingItem(text)?.at(-1)?.is === 'part')
  const first = Math.min(begin, part < 0 ? Infinity : part)
  const items: Item[] = []
  const labels = labelsIn(pieces.slice(first, end))
  let gone = false
  const softOnly =
    pieces.some(({ soft }, index) => soft && index > first) &&
    !pieces.some(
      (piece, index) => index > first && index < end && sorts[index] === 'other' && !piece.soft,
    )
  pieces.forEach((piece, index) => {
    const sort = sorts[index]!
    const heading = headingItem(piece.text)
    const text = (): Item => ({
      is: 'text',
      text: piece.text,
      where:
        !going && !(active && index > first)
          ? 'before'
          : last && (!active || index > end)
            ? 'after'
            : 'within',
    })
    if (
      heading &&
      (heading[0]?.is !== 'part' || active || tables) &&
      (!last || (active && index < end))
    )
      items.push(...heading)
    else if (
      (!active || index < first) &&
      continues(piece, going && items.every(({ is }) => is === 'more'), labels, knowing)
    )
      items.push({ is: 'more', cells: { title: [piece] }, column: 0 })
    else if (!active) items.push(text())
    else if (sort === 'time') items.push(lineOf(piece))
    else if (index < first) {
      const before = items.at(-1)
      if (before?.is === 'section' && leader(piece, knowing)) before.pieces.push(piece)
      else
        items.push(
          isSectionBefore(pieces, sorts, index, knowing)
            ? { is: 'section', pieces: [piece] }
            : text(),
        )
    } else if (!gone && belowTime(pieces, index))
      items.push({ is: 'more', cells: { title: [piece] }, column: 0 })
    else if (index > end) {
      gone ||= !continues(piece, true, labels, knowing) || (softOnly && !piece.soft)
      items.push(gone ? text() : { is: 'more', cells: { title: [piece] }, column: 0 })
    } else if (
      isSection(piece) &&
      !besideAnother(pieces, sorts, index) &&
      leads(pieces, sorts, index, knowing)
    )
      items.push({ is: 'section', pieces: [piece] })
    else {
      const before = items.at(-1)
      if (before?.is === 'part' && !continuesLine(piece, knowing))
        items.push({ is: 'line', cells: { title: [piece] }, column: 0, from: 'text' })
      else if (before?.is === 'section' && leader(piece, knowing)) before.pieces.push(piece)
      else items.push({ is: 'more', cells: { title: [piece] }, column: 0 })
    }
  })
  return together(items)
}

/** Joins lines with all that continues them: a time may stand alone above its title. */
function together(items: readonly Item[]): Item[] {
  return items.reduce<Item[]>((all, item) => {
    const last = all.at(-1)
    if (item.is !== 'more' || last?.is !== 'line') return [...all, item]
    return [
      ...all.slice(0, -1),
      {
        ...last,
        cells: { ...last.cells, title: [...(last.cells.title ?? []), ...(item.cells.title ?? [])] },
      },
    ]
  }, [])
}

const leader = (piece: Piece, knowing: Knowing) =>
  roleHead(piece.text, knowing) !== undefined ||
  (readParties(piece.text, knowing)?.likeness ?? 0) > 0

/** Whether there are only titles between a text and a time that stands alone above it. */
function belowTime(pieces: readonly Piece[], index: number): boolean {
  let at = index - 1
  while (at > 0 && isTitle(pieces[at])) at -= 1
  return at >= 0 && isTimeAlone(pieces[at]!)
}

/**
 * Whether a numbered line is one of several under the same time: `Workshop 1: …`, `Workshop 2: …`.
 */
function besideAnother(pieces: readonly Piece[], sorts: Sort[], index: number): boolean {
  const label = (piece: Piece) => foldName(leadingNumber(piece.text)?.label.text ?? '')
  const own = label(pieces[index]!)
  const from = sorts.lastIndexOf('time', index)
  return own !== '' && pieces.slice(from + 1, index).some((piece) => label(piece) === own)
}

/** Whether the next line with a time follows at once, or right after who leads or what is said. */
function leads(pieces: readonly Piece[], sorts: Sort[], index: number, knowing: Knowing): boolean {
  const isOfHeading = ({ text }: Piece) =>
    roleHead(text, knowing) ||
    textLabelFirst(text) ||
    (readParties(text, knowing)?.likeness ?? 0) >= 2
  const next = sorts.indexOf('time', index)
  return pieces.slice(index + 1, next).every(isOfHeading)
}

const isSectionBefore = (
  pieces: readonly Piece[],
  sorts: Sort[],
  index: number,
  knowing: Knowing,
): boolean =>
  sorts.slice(0, index).includes('day') &&
  isSection(pieces[index]!) &&
  leadingNumber(pieces[index]!.text) !== undefined &&
  leads(pieces, sorts, index, knowing)

const labelsIn = (pieces: readonly Piece[]): ReadonlySet<TextLabel> =>
  new Set(pieces.flatMap(({ text }) => textLabelFirst(text)?.is ?? []))

/**
 * Whether a line of text after the last line of the agenda continues it. `Venue: …` may be of the
 * event; where lines above have such a label (`labels`), it is of the last of them.
 */
function continues(
  piece: Piece,
  going: boolean,
  labels: ReadonlySet<TextLabel>,
  knowing: Knowing,
): boolean {
  if (!going || piece.heading !== undefined) return false
  if (piece.soft) return true
  const { text } = piece.text
  if (/\S@\S|https?:|www\.|\b(?:tel|tél|phone|contact|rsvp)\b|\+\d{2}/iu.test(text)) return false
  if (piece.paragraph.spaced) return false
  const head = roleHead(piece.text, knowing)
  if (
    head &&
    (head.role !== 'interpreter' ||
      !head.rest.text ||
      (readParties(head.rest, knowing)?.likeness ?? 0) >= 2)
  )
    return true
  const within = text.length < 160 ? roleWithin(piece.text, knowing) : undefined
  if (within && (readParties(within.head.rest, knowing)?.likeness ?? 0) >= 2) return true
  const label = textLabelFirst(piece.text)
  if (label && label.is !== 'languages')
    return ['objective', 'methodology', 'questions'].includes(label.is) || labels.has(label.is)
  return (readParties(piece.text, knowing)?.likeness ?? 0) >= 2 && text.length < 160
}

function lineOf(piece: Piece): Item {
  const { text } = withoutBullet(piece)
  const found = (timeFirst(text) ?? daysFirst(text))!
  return {
    is: 'line',
    time: found.time,
    cells: found.rest.text ? { title: [withText(piece, found.rest)] } : {},
    column: 0,
    from: 'text',
  }
}
