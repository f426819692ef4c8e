import { foldName } from '../names/index.js'
import { joined } from '../names/foldName.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './names.js'
import type { PartyList } from './partyDetails.js'
import { nothing, slice, type Stretch } from './stretch.js'
import { placeWords } from './words/parties.js'

/** What a title says, apart from the title itself. */
export type ReadTitle = {
  title: Stretch
  number?: Stretch
  /**
   * The word with the number or before the colon (`Session`, `Keynote`), and the kind that it
   * names.
   */
  label?: Stretch
  kind?: string
  numbered?: true
  note?: Stretch
  place?: Stretch
  /** The word before its place or its remark. */
  said?: { is: 'note' | 'place'; label: Stretch }
  cancelled?: Stretch
  tentative?: Stretch
  people: {
    list: PartyList
    role?: { is: string; said: Stretch }
    said?: Stretch
    /** A word that may be a role, and that no vocabulary has. */ asked?: true
    weak?: true
  }[]
}

export const trimmed = (text: Stretch): Stretch => {
  const end = /[\s,;:：–—(-]+$/u.exec(text.text)?.index
  const start = /^[\s,;:：•·–—*-]+/u.exec(text.text)?.[0].length ?? 0
  return slice(text, start, end ?? text.text.length)
}

const startsWithPlace = (text: string) => placeWords.has(joined(text.split(/\s/)[0] ?? ''))

/**
 * Reads a place behind a comma, a dash or "at": `Cocktail reception, Lakeside Gardens`. With
 * `strict`, only a numbered room counts, which cannot be where somebody works.
 */
export function placeBehind(read: ReadTitle, knowing: Knowing, strict = false): ReadTitle {
  if (read.place) return read
  const found = /(?:\s*[,،@]\s*|\s[–—-]\s+|\.\s+)([^,،–—.]{3,40})$/u.exec(read.title.text)
  const behind = found
    ? slice(read.title, read.title.text.length - (found[1]?.length ?? 0))
    : nothing
  const known = knowing.places.has(foldName(behind.text))
  const named =
    isPlace(behind.text.replace(/\s*\([^)]*\)/g, ''), knowing) &&
    (/^\p{Lu}/u.test(behind.text) ||
      (startsWithPlace(behind.text) && /\s\p{Lu}|\d/u.test(behind.text)))
  const apart = found?.[0].startsWith('.') && !known
  if (
    !found ||
    found.index < 3 ||
    !(known || named) ||
    (apart && !(startsWithPlace(behind.text) && /\s(?:\p{Lu}|\d)/u.test(behind.text))) ||
    (strict && !known && !(startsWithPlace(behind.text) && /\d/.test(behind.text)))
  )
    return read
  return { ...read, title: slice(read.title, 0, found.index), place: behind }
}
