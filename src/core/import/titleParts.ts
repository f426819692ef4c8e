import { foldName } from '../names/index.js'
import { joined } from '../names/foldName.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import type { PartyList } from './partyDetails.js'
import { nothing, slice, type Stretch } from './stretch.js'
import { arabicPlaces, placeWords } from './words/parties.js'

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
  }[]
}

export const trimmed = (text: Stretch): Stretch => {
  const end = /[\s,;:：–—(-]+$/u.exec(text.text)?.index
  const start = /^[\s,;:：•·–—*-]+/u.exec(text.text)?.[0].length ?? 0
  return slice(text, start, end ?? text.text.length)
}

/** Whether a text begins with a word for a place: `Sala 1`, `Hall of Towns`, `قاعة الأندلس`. */
export const startsWithPlace = (text: string): boolean =>
  placeWords.has(joined(text.split(/\s/)[0] ?? '')) || arabicPlaces.test(text)

/** Capitals and digits tell a name of a place from a word for one; Arabic has no capitals. */
const namesOne = (text: string) => /\s(?:\p{Lu}|\p{Nd}|\p{Script=Arabic})/u.test(text)

/**
 * Reads a place behind a comma, a dash or "at": `Cocktail reception, Lakeside Gardens`. With
 * `strict`, only a numbered room counts, which cannot be where somebody works.
 */
export function placeBehind(read: ReadTitle, knowing: Knowing, strict = false): ReadTitle {
  if (read.place) return read
  // `Reception @ Cromdale Hall, Edinburgh`
  const sign = strict ? undefined : /\s@\s+(?=\p{Lu}|\p{Script=Arabic})/u.exec(read.title.text)
  if (sign && sign.index > 2)
    return {
      ...read,
      title: slice(read.title, 0, sign.index),
      place: slice(read.title, sign.index + sign[0].length),
    }
  const found = /(?:\s*[,،@]\s*|\s[–—-]\s+|\.\s+)([^,،–—.]{3,40})$/u.exec(read.title.text)
  const behind = found
    ? slice(read.title, read.title.text.length - (found[1]?.length ?? 0))
    : nothing
  const known = knowing.places.has(foldName(behind.text))
  const named =
    isPlace(behind.text.replace(/\s*\([^)]*\)/g, ''), knowing) &&
    (/^\p{Lu}/u.test(behind.text) || (startsWithPlace(behind.text) && namesOne(behind.text)))
  const apart = found?.[0].startsWith('.') && !known
  if (
    !found ||
    found.index < 3 ||
    !(known || named) ||
    (apart && !(startsWithPlace(behind.text) && namesOne(behind.text))) ||
    (strict && !known && !(startsWithPlace(behind.text) && /\p{Nd}/u.test(behind.text)))
  )
    return read
  return { ...read, title: slice(read.title, 0, found.index), place: behind }
}
