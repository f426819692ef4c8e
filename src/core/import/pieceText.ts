import { foldName } from '../names/index.js'
import type { Draft, DraftText } from './draft.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { type Piece, withText } from './pieces.js'
import { join, slice, type Stretch } from './stretch.js'
import type { textLabelFirst } from './textLabel.js'

/** What was read last: the next line of text may continue it. */
export type Mood = { text?: DraftText; role?: { is: string; said: Stretch; many: boolean } }

export const bracketed = /^\(([^()]*)\)$/u

export function readLabelled(
  piece: Piece,
  label: NonNullable<ReturnType<typeof textLabelFirst>>,
  draft: Draft,
): Mood {
  const { is, said, rest } = label
  if (is === 'place' || is === 'track' || is === 'note') {
    draft.said[is] = said
    if (!rest.text) return {}
    if (is === 'place') draft.place ??= { text: rest, from: 'label' }
    else if (is === 'track') draft.track ??= rest
    else draft.notes.push(rest)
    return {}
  }
  const field: DraftText = is === 'languages' ? 'description' : is
  if (is === 'languages') draft.texts.description.push(piece)
  else {
    draft.said[field] = draft.said[field] ? join([draft.said[field], said]) : said
    if (rest.text) draft.texts[field].push(withText(piece, rest))
  }
  return { text: field }
}

export function readText(piece: Piece, draft: Draft, mood: Mood, knowing: Knowing): Mood {
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
  if (
    short &&
    !draft.place &&
    (!mood.text ||
      (mood.text === 'description' &&
        !piece.list &&
        /[.!]$/.test(draft.texts.description.at(-1)?.text.text ?? ''))) &&
    (known || (isPlace(bare.text, knowing) && bare.text.split(/\s+/).length <= 7))
  ) {
    draft.place = { text: bare, from: 'text' }
    return {}
  }
  // A short name after a dinner or a reception is the place where it is held.
  if (
    pause &&
    !draft.place &&
    !mood.text &&
    !piece.list &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?;:]/.test(text) &&
    text.split(/\s+/).length <= 4 &&
    /\s\p{Lu}/u.test(text)
  ) {
    draft.place = { text: bare, from: 'text' }
    return {}
  }
  const before = mood.text ? draft.texts[mood.text].at(-1)?.text.text : undefined
  // An item of a list continues a text that announces a list, or another item.
  const listed =
    piece.list &&
    (before === undefined ||
      /[:：]\s*$/.test(before) ||
      draft.texts[mood.text!].at(-1)?.list !== undefined)
  const field = mood.text && (listed || before === undefined) ? mood.text : 'description'
  draft.texts[field].push(piece)
  return { text: field }
}
