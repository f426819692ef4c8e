import type { Knowing } from './knowing.js'
import { nameLikeness } from './names.js'
import { readParties } from './parties.js'
import { isTypedItem, type Piece } from './pieces.js'
import { roleHead } from './roles.js'
import { textLabelFirst } from './textLabel.js'

/** Whether a line of text can only continue another one: a label, a role, an item of a list. */
export function surelyContinuesLine(piece: Piece, knowing: Knowing): boolean {
  if (piece.list || textLabelFirst(piece.text)) return true
  const head = roleHead(piece.text, knowing)
  return (
    head !== undefined && (!head.rest.text || (readParties(head.rest, knowing)?.likeness ?? 0) > 0)
  )
}

/**
 * Whether a line of text continues the line of the agenda before it: it names somebody, or is a
 * label, a question or a list.
 */
export function continuesLine(piece: Piece, knowing: Knowing): boolean {
  const { text } = piece.text
  if (piece.list || piece.soft || isTypedItem(text)) return true
  if (textLabelFirst(piece.text) || /^\p{Ll}|^[(“"]/u.test(text) || /[?؟]$/.test(text)) return true
  const head = roleHead(piece.text, knowing)
  if (head && (!head.rest.text || (readParties(head.rest, knowing)?.likeness ?? 0) > 0)) return true
  const list = readParties(piece.text, knowing)
  return (
    Boolean(
      list &&
      (list.likeness >= 2 ||
        (list.likeness === 1 &&
          list.parties.some(({ jobTitle, affiliation }) => jobTitle || affiliation))),
    ) || nameLikeness(text, knowing) >= 2
  )
}
