import { foldName } from '../names/index.js'
import { peopleBefore } from './besideTitle.js'
import type { Draft } from './draft.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { isUnnamed, nameLikeness } from './names.js'
import { readParties } from './parties.js'
import type { PartyList } from './partyDetails.js'
import { peopleOf, rolePeople } from './people.js'
import { bracketed, type Mood, readLabelled, readText } from './pieceText.js'
import { type Piece, withoutBullet, withText } from './pieces.js'
import { isSeveral, roleHead, roleWithin } from './roles.js'
import { announcedSpeaker } from './announcedSpeaker.js'
import { slice, type Stretch } from './stretch.js'
import { textLabelFirst } from './textLabel.js'
import { readTitle } from './title.js'
import { cancelled, tentative } from './words/labels.js'

/** Somebody behind a word that is no known role: `Conductor: Leopold Achterhuis`. */
function unknownLabel(
  text: Stretch,
  knowing: Knowing,
  least: 1 | 2,
): { said: Stretch; list: PartyList } | undefined {
  const found =
    /^([\p{L}][\p{L}\s’'-]{2,24}?(?=\s*[:：])|[\p{L}][\p{L}\s’'-]{2,24}?\s(?:by|par|por))(?:\s*[:：]\s*|\s+)(?=\S)/u.exec(
      text.text,
    )
  const list = found
    ? readParties(slice(text, found[0].length), knowing, { many: true })
    : undefined
  // In `Ana Haddad: Directora del CEDER Somontano` the name is before the colon.
  const isPost =
    found &&
    nameLikeness(found[1]!, knowing) >= 2 &&
    /\s(?:del?|du|des|of)\s(?:\p{L}+\s)*\p{Lu}{3}/u.test(
      text.text.slice(found[0].length, found[0].length + 80),
    )
  return found &&
    list &&
    !isPost &&
    list.likeness >= least &&
    list.parties.every(({ is }, index) => is === 'name' || (index > 0 && is === 'label'))
    ? { said: slice(text, 0, found[1]!.length), list }
    : undefined
}

/** The piece without a number that somebody typed before a name: `2. Ana Haddad – City of Sfax`. */
function withoutCount(piece: Piece, knowing: Knowing): Piece {
  const count = /^\(?(?:\p{Nd}{1,2}|[a-h])\s?[.)/-]\s*(?=\p{L})/u.exec(piece.text.text)
  const rest = count ? slice(piece.text, count[0].length) : undefined
  return rest && (readParties(rest, knowing)?.likeness ?? 0) >= 2 ? withText(piece, rest) : piece
}

/** The piece without its brackets, where it is somebody in brackets: `(Ana Haddad)`. */
function withoutBrackets(piece: Piece, knowing: Knowing): Piece {
  const inner = bracketed.test(piece.text.text)
    ? slice(piece.text, 1, piece.text.text.length - 1)
    : undefined
  return inner &&
    (roleHead(inner, knowing)?.rest.text || (readParties(inner, knowing)?.likeness ?? 0) >= 2)
    ? withText(piece, inner)
    : piece
}

/** Whether a line of text is somebody rather than a text. */
function isSomebody(
  piece: Piece,
  list: PartyList,
  mood: Mood,
  column: boolean,
  draft: Draft,
  knowing: Knowing,
): boolean {
  const { text } = piece.text
  const told = list.parties.some(
    ({ jobTitle, affiliation, is }) => jobTitle || affiliation || is === 'label',
  )
  if (knowing.places.has(foldName(text))) return false
  if (mood.role || column) return list.likeness >= (column && isPlace(text, knowing) ? 2 : 1)
  if (list.likeness >= 3) return true
  const pause = draft.kind && knowing.kinds[draft.kind.is]?.roles === 'none'
  if (pause) return list.likeness >= 2 && told
  if (list.likeness === 2)
    return text.length < 200 && list.parties.every(({ is }) => is !== 'organisation')
  return list.likeness === 1 && (told || Boolean(piece.list)) && list.parties[0]?.is === 'name'
}

/**
 * A talk and who gives it, where several talks have no times of their own: `Ana Haddad (UCLG):
 * “Ferries”`, `“Ferries”, Ana Haddad (UCLG)`.
 */
function talkIn(piece: Piece, knowing: Knowing): { list: PartyList; title: Stretch } | undefined {
  const before = peopleBefore(piece.text, knowing, piece.list !== undefined)
  if (before) return { list: before.list, title: before.rest }
  const quoted = /^[«“"„]/u.test(piece.text.text)
  // `Green Quays – Ana Haddad` is somebody, and no talk.
  const somebody = (readParties(piece.text, knowing)?.likeness ?? 0) >= 2
  if ((!piece.list && !quoted) || somebody) return undefined
  const {
    title,
    people: [found, ...more],
  } = readTitle(piece.text, knowing, { talk: true })
  const clear =
    found &&
    !found.role &&
    !more.length &&
    found.list.likeness >= 2 &&
    found.list.parties.every(({ is }) => is === 'name') &&
    (quoted ||
      found.list.parties.some(
        ({ affiliation, jobTitle, likeness }) => affiliation || jobTitle || likeness >= 3,
      ))
  const told = quoted || title.text.includes(' ')
  return clear && told ? { list: found.list, title } : undefined
}

/**
 * Whether a text is a name, or stands for somebody without one: in `Speaker from Odrava (tbc)` the
 * person is uncertain, not the line.
 */
const isSomeone = (text: string, knowing: Knowing) =>
  nameLikeness(text, knowing) >= 2 || (isUnnamed(text) && !tentative.test(text))

/** In `All are invited` nothing is uncertain. */
const inviting = /(?:^|\s)(?:all|every(?:body|one)|public|you|monde|público|todos)\s.*invit/iu

/**
 * Puts one line of text into the field to which it belongs. With `column`, the text stands in the
 * column of people.
 */
export function readPiece(
  given: Piece,
  draft: Draft,
  mood: Mood,
  knowing: Knowing,
  column: boolean,
): Mood {
  const piece = withoutBrackets(withoutCount(withoutBullet(given), knowing), knowing)
  const { text } = piece
  const inner = text.text.replace(/^[\s([*–-]+|[\s)\]*.!–-]+$/gu, '')
  const short = text.text.length <= 60
  if (short && cancelled.test(inner) && inner.split(/\s+/).length <= 4) {
    draft.status = { is: 'cancelled', said: text }
    return mood
  }
  if (
    short &&
    tentative.test(inner) &&
    !inviting.test(inner) &&
    !column &&
    inner.split(/\s+/).length <= 6 &&
    !isSomeone(inner.split(/[,(]/)[0]?.trim() ?? '', knowing)
  ) {
    draft.status ??= { is: 'tentative', said: text }
    const around = /^[([].*[)\]]$/.test(text.text) ? 1 : 0
    draft.notes.push(slice(text, around, text.text.length - around))
    return mood
  }
  const label = column ? undefined : textLabelFirst(text)
  // `Interpretation: Ana Haddad` names an interpreter, and `English, French` are languages.
  const named = label?.is === 'languages' ? readParties(label.rest, knowing) : undefined
  if (label && !(named && named.likeness >= 2 && !named.turned))
    return readLabelled(piece, label, draft)
  const head = roleHead(text, knowing)
  if (head) {
    const said = { is: head.role, said: head.said }
    if (!head.rest.text) return { role: { ...said, many: head.many } }
    const people = rolePeople(head, knowing)
    if (people) {
      draft.people.push(...people)
      return isSeveral(head.said.text) && head.colon
        ? { role: { is: head.role, said: { text: '', parts: [] }, many: true } }
        : {}
    }
  }
  const speech = announcedSpeaker(text, knowing)
  const talk = column || speech ? undefined : talkIn(piece, knowing)
  if (talk) {
    draft.people.push(
      ...peopleOf(talk.list, 'list', mood.role?.is ? { is: mood.role.is } : undefined),
    )
    draft.texts.description.push(withText(piece, talk.title))
    return { ...mood, text: undefined }
  }
  if (/[?؟]["»”)\s]*$/u.test(text.text) && !column) {
    draft.texts.questions.push(piece)
    return { text: 'questions' }
  }
  const unknown = unknownLabel(text, knowing, column ? 1 : 2)
  if (unknown) {
    draft.people.push(
      ...peopleOf(unknown.list, 'text', undefined, unknown.said).map((person) => ({
        ...person,
        asked: unknown.said,
      })),
    )
    return {}
  }
  if (speech) {
    draft.people.push(...peopleOf(speech.list, 'text', undefined, speech.said))
    return {}
  }
  const list = readParties(text, knowing, { many: (mood.role?.many ?? false) && !piece.list })
  if (list && isSomebody(piece, list, mood, column, draft, knowing)) {
    draft.people.push(
      ...peopleOf(
        list,
        column ? 'column' : piece.list ? 'list' : 'text',
        mood.role?.is
          ? { is: mood.role.is, ...(mood.role.said.text ? { said: mood.role.said } : {}) }
          : undefined,
      ),
    )
    return mood.role ? { role: { ...mood.role, said: { text: '', parts: [] } } } : {}
  }
  const within = roleWithin(text, knowing)
  const announced = within ? rolePeople(within.head, knowing) : undefined
  if (within && announced && announced.every(({ party }) => party.likeness >= 1)) {
    draft.people.push(...announced)
    return readText(withText(piece, within.before), draft, {}, knowing)
  }
  if (
    column &&
    list &&
    short &&
    !/[.!]$/.test(text.text) &&
    !knowing.places.has(foldName(text.text))
  ) {
    draft.people.push(
      ...peopleOf(
        { parties: [{ who: text, is: 'label', likeness: 0 }], likeness: 0 },
        'column',
        mood.role,
      ),
    )
    return mood
  }
  return readText(piece, draft, mood, knowing)
}
