import { foldName } from '../names/index.js'
import { type Draft, emptyDraft, type TextField } from './draft.js'
import { afterTabs, timeFirst } from './items.js'
import { kindAlone, kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace, isUnnamed, nameLikeness } from './names.js'
import { type PartyList, readParties } from './parties.js'
import { type Piece, setApart, withoutBullet, withText } from './pieces.js'
import { peopleOf, rolePeople } from './people.js'
import { isSeveral, roleHead, roleWithin } from './roles.js'
import { speechBy } from './speech.js'
import { join, slice, type Stretch } from './stretch.js'
import { textLabelFirst } from './textLabel.js'
import { numberFirst, readTitle } from './title.js'
import { cancelled, tentative } from './words/labels.js'

/** What was read last, and so what a line of text may go on with. */
type Mood = { text?: TextField; role?: { is: string; said: Stretch; many: boolean } }

/** Somebody behind a word that is no role: `Conductor: Leopold Achterhuis`. */
function unknownLabel(text: Stretch, knowing: Knowing, least: 1 | 2): { said: Stretch; list: PartyList } | undefined {
  const found = /^([\p{L}][\p{L}\s’'-]{2,24}?)\s*[:：]\s*(?=\S)/u.exec(text.text)
  const list = found ? readParties(slice(text, found[0].length), knowing, { many: true }) : undefined
  return found && list && list.likeness >= least && list.parties.every(({ is }, index) => is === 'name' || (index > 0 && is === 'label')) ? { said: slice(text, 0, found[1]!.length), list } : undefined
}

/** Whether a line of text is somebody rather than a text. */
function isSomebody(piece: Piece, list: PartyList, mood: Mood, column: boolean, draft: Draft, knowing: Knowing): boolean {
  const { text } = piece.text
  const told = list.parties.some(({ jobTitle, affiliation, is }) => jobTitle || affiliation || is === 'label')
  if (knowing.places.has(foldName(text))) return false
  if (mood.role || column) return list.likeness >= 1 && !(column && isPlace(text, knowing) && list.likeness < 2)
  if (list.likeness >= 3) return true
  if (isPlace(text, knowing) && !told) return false
  const pause = draft.kind && knowing.kinds[draft.kind.is]?.roles === 'none'
  if (pause) return list.likeness >= 2 && told
  if (list.likeness === 2) return text.length < 200 && (list.parties.every(({ is }) => is !== 'organisation') )
  return list.likeness === 1 && (told || Boolean(piece.list)) && list.parties[0]?.is === 'name'
}

/** A name, or somebody without one (`Speaker from Odrava (tbc)`): what is not certain is who comes, not the line. */
const isSomeone = (text: string, knowing: Knowing) => nameLikeness(text, knowing) >= 2 || (isUnnamed(text) && !tentative.test(text))

/** Puts one line of text where it belongs; `column`: it stands in the column of people. */
function readPiece(given: Piece, draft: Draft, mood: Mood, knowing: Knowing, column: boolean): Mood {
  const piece = withoutBullet(given)
  const { text } = piece
  const inner = text.text.replace(/^[\s([*–-]+|[\s)\]*.!–-]+$/gu, '')
  const short = text.text.length <= 60
  if (short && cancelled.test(inner) && inner.split(/\s+/).length <= 4) {
    draft.status = { is: 'cancelled', said: text }
    return mood
  }
  if (short && tentative.test(inner) && !column && inner.split(/\s+/).length <= 6 && !isSomeone(inner.split(/[,(]/)[0]?.trim() ?? '', knowing)) {
    draft.status ??= { is: 'tentative', said: text }
    draft.notes.push(slice(text, /^[([]?/.exec(text.text)?.[0].length ?? 0, text.text.replace(/[)\]]$/, '').length))
    return mood
  }
  const label = column ? undefined : textLabelFirst(text)
  if (label) return readLabelled(piece, label, draft)
  const head = roleHead(text, knowing)
  if (head) {
    const said = { is: head.role, said: head.said }
    if (!head.rest.text) return { role: { ...said, many: head.many } }
    const people = rolePeople(head, knowing)
    if (people) {
      draft.people.push(...people)
      return isSeveral(head.said.text) && head.colon ? { role: { is: head.role, said: { text: '', parts: [] }, many: true } } : {}
    }
  }
  if (/[?؟]["»”)\s]*$/u.test(text.text) && !column) {
    draft.texts.questions.push(piece)
    return { text: 'questions' }
  }
  const unknown = unknownLabel(text, knowing, column ? 1 : 2)
  if (unknown) {
    draft.people.push(...peopleOf(unknown.list, 'text', undefined, unknown.said))
    return {}
  }
  const speech = speechBy(text, knowing)
  if (speech) {
    draft.people.push(...peopleOf(speech.list, 'text', undefined, speech.said))
    return {}
  }
  const list = readParties(text, knowing, { many: mood.role?.many ?? false })
  if (list && isSomebody(piece, list, mood, column, draft, knowing)) {
    draft.people.push(...peopleOf(list, column ? 'column' : piece.list ? 'list' : 'text', mood.role?.is ? { is: mood.role.is, ...(mood.role.said.text ? { said: mood.role.said } : {}) } : undefined))
    return mood.role ? { role: { ...mood.role, said: { text: '', parts: [] } } } : {}
  }
  const within = roleWithin(text, knowing)
  const announced = within ? rolePeople(within.head, knowing) : undefined
  if (within && announced && announced.every(({ party }) => party.likeness >= 1)) {
    draft.people.push(...announced)
    return readText(withText(piece, within.before), draft, {}, knowing)
  }
  if (column && list && short && !/[.!]$/.test(text.text)) {
    draft.people.push(...peopleOf({ parties: [{ who: text, is: 'label', likeness: 0 }], likeness: 0 }, 'column', mood.role))
    return mood
  }
  return readText(piece, draft, mood, knowing)
}

function readLabelled(piece: Piece, label: NonNullable<ReturnType<typeof textLabelFirst>>, draft: Draft): Mood {
  const { is, said, rest } = label
  if (is === 'place' || is === 'track' || is === 'note') {
    draft.said[is] = said
    if (!rest.text) return {}
    if (is === 'place') draft.place ??= { text: rest, from: 'label' }
    else if (is === 'track') draft.track ??= rest
    else draft.notes.push(rest)
    return {}
  }
  const field: TextField = is === 'languages' ? 'description' : is
  if (is === 'languages') draft.texts.description.push(piece)
  else {
    draft.said[field] = draft.said[field] ? join([draft.said[field], said]) : said
    if (rest.text) draft.texts[field].push(withText(piece, rest))
  }
  return { text: field }
}

const bracketed = /^\(([^()]*)\)$/u

function readText(piece: Piece, draft: Draft, mood: Mood, knowing: Knowing): Mood {
  const { text } = piece.text
  const short = text.length <= 60
  const at = /^(?:@|📍|🏛)\s*/u.exec(text)
  if (at && !draft.place) {
    draft.place = { text: slice(piece.text, at[0].length), from: 'text' }
    return {}
  }
  const bare = bracketed.exec(text) ? slice(piece.text, 1, text.length - 1) : piece.text
  const pause = draft.kind && knowing.kinds[draft.kind.is]?.pause
  const known = knowing.places.has(foldName(bare.text))
  if (short && !draft.place && (!mood.text || (mood.text === 'description' && !piece.list && /[.!]$/.test(draft.texts.description.at(-1)?.text.text ?? ''))) && (known || (isPlace(bare.text, knowing) && bare.text.split(/\s+/).length <= 7))) {
    draft.place = { text: bare, from: 'text' }
    return {}
  }
  // A short name behind a dinner or a reception is where it is.
  if (short && pause && !draft.place && !mood.text && !piece.list && /^\p{Lu}/u.test(text) && !/[.!?;:]/.test(text) && text.split(/\s+/).length <= 4 && /\s\p{Lu}/u.test(text)) {
    draft.place = { text: bare, from: 'text' }
    return {}
  }
  const before = mood.text ? draft.texts[mood.text].at(-1)?.text.text : undefined
  // A list goes on with a text that announces it, or with another list.
  const listed = piece.list && (before === undefined || /[:：]\s*$/.test(before) || draft.texts[mood.text!].at(-1)?.list !== undefined)
  const field = mood.text && (listed || before === undefined || mood.text === 'description') ? mood.text : 'description'
  draft.texts[field].push(piece)
  return { text: field }
}

/** Lines that only end the one before: `(Town of Brzezinka)`. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1)
    return last && piece.soft && /^\(/.test(piece.text.text) && !/[.:?!)]$/.test(last.text.text) && !tentative.test(piece.text.text) ? [...all.slice(0, -1), withText(last, join([last.text, piece.text]))] : [...all, piece]
  }, [])

/** Numbered lines of one name (`Workshop 1: …`, `Workshop 2: …`), none with a time: they run beside each other. */
function besideEachOther(pieces: readonly Piece[], knowing: Knowing): Piece[] {
  const numbered = pieces.flatMap((piece) => {
    const number = numberFirst(withoutBullet(piece).text)
    const kind = number ? kindAlone(number.label.text, knowing) : undefined
    return number?.rest.text && kind && knowing.kinds[kind] && !knowing.kinds[kind].pause ? [{ piece, label: foldName(number.label.text), number: number.number.text }] : []
  })
  const [first] = numbered
  const same = numbered.filter(({ label }) => label === first?.label)
  return same.length >= 2 && new Set(same.map(({ number }) => number)).size === same.length ? same.map(({ piece }) => piece) : []
}

/** What follows a title: people, texts, talks with times of their own. */
export function readBody(draft: Draft, pieces: readonly Piece[], knowing: Knowing, column = false, role?: string): void {
  const first: Mood = role ? { role: { is: role, said: { text: '', parts: [] }, many: true } } : {}
  let [open, mood]: [Draft, Mood] = [draft, first]
  const lines = joined(pieces)
  const beside = column ? [] : besideEachOther(lines, knowing)
  for (const piece of lines) {
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
    } else mood = readPiece(piece, open, mood, knowing, column)
  }
}

/** A line of the agenda from its title and what follows it. */
export function readDraft(given: readonly Piece[], knowing: Knowing, talk = false): Draft {
  const pieces = joined(given)
  const [first, ...rest] = pieces
  if (!first) return emptyDraft({ text: '', parts: [] })
  const [head, ...tabs] = afterTabs(withoutBullet(first))
  let title = head?.text ?? first.text
  // A number or a kind alone is the head of the title in the next line; a title may go on after a soft break.
  let read = readTitle(title, knowing, { talk, apart: setApart(first) })
  const next = rest[0]
  const plain = next && !textLabelFirst(next.text) && !timeFirst(next.text) && !roleHead(next.text, knowing) && (readParties(next.text, knowing)?.likeness ?? 0) < 2 && !next.list
  const alone = (read.numbered && !read.title.text) || (/[:：]$/.test(title.text) && kindInWords(title.text, knowing) !== undefined && title.text.length < 30)
  const goesOn = plain && next.soft && first.bold && next.bold && !/[.!?؟]$/.test(title.text) && !isPlace(next.text.text, knowing)
  // `Table ronde animée par Ana Haddad`, and what it is about in the line below
  const about = next && (next.bold || next.italic || /^[«“"]/u.test(next.text.text)) && !next.list && !/[.]$/.test(next.text.text) && next.text.text.length <= 140 && !textLabelFirst(next.text) && !timeFirst(next.text) && !roleHead(next.text, knowing) && (readParties(next.text, knowing)?.likeness ?? 0) < 2 && !isPlace(next.text.text, knowing)
  const kindOnly = about ? kindAlone(read.title.text, knowing) : undefined
  if (next && kindOnly && !read.number && !knowing.kinds[kindOnly]?.pause && !knowing.kinds[kindOnly]?.outing && !['opening', 'closing'].includes(kindOnly)) {
    const beneath = readTitle(next.text, knowing, { talk })
    read = { ...beneath, label: read.title, kind: kindOnly, people: [...read.people, ...beneath.people] }
    rest.shift()
  }
  const headed = alone && next?.bold && !textLabelFirst(next.text) && !timeFirst(next.text) && !roleHead(next.text, knowing) && !next.list
  if (next && ((plain && (alone || goesOn)) || headed)) {
    title = join([title, next.text], alone && !/[:：]$/.test(title.text) ? ': ' : ' ')
    read = readTitle(title, knowing, { talk })
    rest.shift()
  }
  const draft = emptyDraft(read.title.text ? read.title : (read.label && read.number ? join([read.label, read.number]) : title))
  if (read.number && read.title.text) draft.number = read.number
  if (read.label && read.title.text) draft.label = read.label
  draft.numbered = read.numbered === true
  const kind = read.kind ?? (read.label ? kindInWords(read.label.text, knowing) : undefined) ?? kindInWords(draft.title.text, knowing)
  const said = read.kind ?? kind
  if (said) draft.kind = { is: said, ...(read.label ? { said: read.label } : {}), sure: read.kind !== undefined }
  if (read.place) draft.place = { text: read.place, from: 'bracket' }
  if (read.note) draft.notes.push(read.note)
  if (read.cancelled) draft.status = { is: 'cancelled', said: read.cancelled }
  else if (read.tentative) draft.status = { is: 'tentative', said: read.tentative }
  for (const { list, role, said: lead } of read.people) draft.people.push(...peopleOf(list, 'title', role, lead))
  for (const part of tabs) readPlaceOrBody(part, draft, knowing)
  readBody(draft, rest, knowing)
  return draft
}

/** What stands behind a tab: mostly where it is. */
function readPlaceOrBody(piece: Piece, draft: Draft, knowing: Knowing): void {
  const { text } = piece.text
  const list = readParties(piece.text, knowing)
  const somebody = roleHead(piece.text, knowing) || (list && list.likeness >= 2 && !isPlace(text, knowing))
  if (!draft.place && !somebody && text.length <= 60 && !/[.?!]$/.test(text)) draft.place = { text: piece.text, from: 'column' }
  else readBody(draft, [piece], knowing)
}
