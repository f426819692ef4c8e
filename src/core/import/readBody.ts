import { foldName } from '../names/index.js'
import { peopleBefore } from './besideTitle.js'
import type { Mood } from './pieceText.js'
import { readPiece } from './readBodyPiece.js'
import { type Draft, emptyDraft } from './draft.js'
import { afterTabs, timeFirst } from './items.js'
import { kindAlone, kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { leadingNumber } from './leadingNumber.js'
import { readParties } from './parties.js'
import { type Piece, setApart, withoutBullet, withText } from './pieces.js'
import { peopleOf } from './people.js'
import { isMany, roleAlone, roleHead } from './roles.js'
import { join } from './stretch.js'
import { textLabelFirst } from './textLabel.js'
import { readTitle } from './title.js'
import { tentative } from './words/labels.js'

/** Joins lines that only end the one before: `(Town of Brzezinka)`. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1)
    return last &&
      piece.soft &&
      /^\(/.test(piece.text.text) &&
      !/[.:?!)]$/.test(last.text.text) &&
      !tentative.test(piece.text.text)
      ? [...all.slice(0, -1), withText(last, join([last.text, piece.text]))]
      : [...all, piece]
  }, [])

/**
 * Whether numbered lines with the same word (`Workshop 1: …`, `Workshop 2: …`) and without times
 * run beside each other.
 */
function besideEachOther(pieces: readonly Piece[], knowing: Knowing): Piece[] {
  const numbered = pieces.flatMap((piece) => {
    const number = leadingNumber(withoutBullet(piece).text)
    const kind = number ? kindAlone(number.label.text, knowing) : undefined
    return number?.rest.text && kind && knowing.kinds[kind] && !knowing.kinds[kind].pause
      ? [{ piece, label: foldName(number.label.text), number: number.number.text }]
      : []
  })
  const [first] = numbered
  const same = numbered.filter(({ label }) => label === first?.label)
  return same.length >= 2 && new Set(same.map(({ number }) => number)).size === same.length
    ? same.map(({ piece }) => piece)
    : []
}

/** The role that a line names alone, above those who hold it: `Speakers`, and names below. */
function announces(piece: Piece, next: Piece | undefined, knowing: Knowing): Mood | undefined {
  const is = roleHead(piece.text, knowing) ? undefined : roleAlone(piece.text.text, knowing)
  if (!is || !next) return undefined
  const below = withoutBullet(next).text
  const somebody =
    (readParties(below, knowing)?.likeness ?? 0) > 0 || peopleBefore(below, knowing, true)
  return somebody ? { role: { is, said: piece.text, many: isMany(piece.text.text) } } : undefined
}

/** Reads what follows a title: people, texts, talks with times of their own. */
export function readBody(
  draft: Draft,
  pieces: readonly Piece[],
  knowing: Knowing,
  column = false,
  role?: string,
): void {
  const first: Mood = role ? { role: { is: role, said: { text: '', parts: [] }, many: true } } : {}
  let [open, mood]: [Draft, Mood] = [draft, first]
  const lines = joined(pieces)
  const beside = column ? [] : besideEachOther(lines, knowing)
  for (const [index, piece] of lines.entries()) {
    if (beside.includes(piece)) {
      open = readDraft([withoutBullet(piece)], knowing, true)
      draft.talks.push(open)
      mood = {}
      continue
    }
    const timed = column ? undefined : timeFirst(withoutBullet(piece).text)
    if (timed?.time.written && timed.rest.text && !textLabelFirst(piece.text)) {
      open = readDraft([withText(piece, timed.rest)], knowing, true)
      open.time = timed.time
      draft.talks.push(open)
      mood = {}
    } else if (piece.text.text.includes('\t') && !column) {
      for (const part of afterTabs(piece)) mood = readPiece(part, open, mood, knowing, false)
    } else
      mood =
        announces(piece, lines[index + 1], knowing) ?? readPiece(piece, open, mood, knowing, column)
  }
}

/** Reads a line of the agenda from its title and the pieces that follow it. */
export function readDraft(given: readonly Piece[], knowing: Knowing, talk = false): Draft {
  const pieces = joined(given)
  const [first, ...rest] = pieces
  if (!first) return emptyDraft({ text: '', parts: [] })
  const [head, ...tabs] = afterTabs(withoutBullet(first))
  let title = head?.text ?? first.text
  // A number or a kind alone is continued by the title in the next line; a title may go on after a
  // soft break.
  let read = readTitle(title, knowing, { talk, apart: setApart(first) })
  const next = rest[0]
  const written =
    next &&
    !next.list &&
    !textLabelFirst(next.text) &&
    !timeFirst(next.text) &&
    !roleHead(next.text, knowing)
  const plain = written && (readParties(next.text, knowing)?.likeness ?? 0) < 2
  const alone =
    (read.numbered && !read.title.text) ||
    (/[:：]$/.test(title.text) &&
      kindInWords(title.text, knowing) !== undefined &&
      title.text.length < 30)
  const goesOn =
    plain &&
    next.soft &&
    first.bold &&
    next.bold &&
    !/[.!?؟]$/.test(title.text) &&
    !isPlace(next.text.text, knowing)
  // `Table ronde animée par Ana Haddad`, and what it is about in the line below
  const about =
    plain &&
    (next.bold || next.italic || /^[«“"]/u.test(next.text.text)) &&
    !/[.]$/.test(next.text.text) &&
    next.text.text.length <= 140 &&
    !isPlace(next.text.text, knowing)
  const kindOnly = about ? kindAlone(read.title.text, knowing) : undefined
  if (
    about &&
    kindOnly &&
    !read.number &&
    !knowing.kinds[kindOnly]?.pause &&
    !knowing.kinds[kindOnly]?.outing &&
    !['opening', 'closing'].includes(kindOnly)
  ) {
    const beneath = readTitle(next.text, knowing, { talk })
    read = {
      ...beneath,
      label: read.title,
      kind: kindOnly,
      people: [...read.people, ...beneath.people],
    }
    rest.shift()
  } else if (written && (plain ? alone || goesOn : alone && next.bold)) {
    title = join([title, next.text], alone && !/[:：]$/.test(title.text) ? ': ' : ' ')
    read = readTitle(title, knowing, { talk })
    rest.shift()
  }
  const draft = emptyDraft(
    read.title.text
      ? read.title
      : read.label && read.number
        ? join([read.label, read.number])
        : title,
  )
  if (read.number && read.title.text) draft.number = read.number
  if (read.label && read.title.text) draft.label = read.label
  draft.numbered = read.numbered === true
  const kind =
    read.kind ??
    (read.label ? kindInWords(read.label.text, knowing) : undefined) ??
    kindInWords(draft.title.text, knowing)
  const said = read.kind ?? kind
  if (said)
    draft.kind = {
      is: said,
      ...(read.label ? { said: read.label } : {}),
      sure: read.kind !== undefined,
    }
  if (read.place) draft.place = { text: read.place, from: 'bracket' }
  if (read.note) draft.notes.push(read.note)
  if (read.said) draft.said[read.said.is] = read.said.label
  if (read.cancelled) draft.status = { is: 'cancelled', said: read.cancelled }
  else if (read.tentative) draft.status = { is: 'tentative', said: read.tentative }
  for (const { list, role, said: lead, asked } of read.people)
    draft.people.push(
      ...peopleOf(list, 'title', role, lead).map((person) =>
        asked && lead ? { ...person, asked: lead } : person,
      ),
    )
  for (const part of tabs) readPlaceOrBody(part, draft, knowing)
  readBody(draft, rest, knowing)
  return draft
}

/** Reads the text behind a tab: mostly it is a place. */
function readPlaceOrBody(piece: Piece, draft: Draft, knowing: Knowing): void {
  const { text } = piece.text
  const list = readParties(piece.text, knowing)
  const somebody =
    roleHead(piece.text, knowing) ||
    (list &&
      list.likeness >= 2 &&
      (list.parties.some(({ affiliation, jobTitle }) => affiliation || jobTitle) ||
        !isPlace(text, knowing)))
  if (!draft.place && !somebody && text.length <= 60 && !/[.?!]$/.test(text))
    draft.place = { text: piece.text, from: 'column' }
  else readBody(draft, [piece], knowing)
}
