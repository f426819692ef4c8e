import { foldLetters } from '../names/foldLetters.js'

/** How a text is looked for: folded (case, accents, spelling of Arabic letters) or as it is typed. */
export type Looking = { find: string; exactCase?: boolean; wholeWords?: boolean }

/** Where something was found in a text: from and to, as indexes of it. */
export type Found = { from: number; to: number }

/** Apostrophes, quotation marks and spaces that a keyboard has no keys for. */
const typed = (text: string): string =>
  text
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')

/** A letter with the marks on it; so that what is found neither begins nor ends within one. */
const letters = /\P{M}\p{M}*|\p{M}+/gsu

type Units = { text: string; starts: Map<number, number>; ends: Map<number, number> }

/** A text as it is compared, and which places of it are which of the text itself. */
function comparable(text: string, exactCase: boolean): Units {
  const units: Units = { text: '', starts: new Map(), ends: new Map() }
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const plain = typed(letter)
    const own = exactCase ? plain.normalize('NFC') : foldLetters(plain)
    // What is not seen (a tatweel, a mark of direction) belongs to what is before it.
    if (own && !units.starts.has(units.text.length)) units.starts.set(units.text.length, index)
    units.text += own
    units.ends.set(units.text.length, index + letter.length)
  }
  return units
}

const ofWord = /[\p{L}\p{N}\p{M}_]/u
const before = (text: string, at: number) => [...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? ''
const after = (text: string, at: number) => [...text.slice(at, at + 2)][0] ?? ''

/** What is found is no part of a longer word; where it does not begin or end with a letter, any. */
function isWhole(text: string, { from, to }: Found): boolean {
  const begins = ofWord.test(after(text, from)) && ofWord.test(before(text, from))
  const ends = ofWord.test(before(text, to)) && ofWord.test(after(text, to))
  return !begins && !ends
}

/**
 * Where a text says what is looked for, from its beginning on, none within another. What is typed
 * is looked for letter by letter: no sign of it has a meaning of its own.
 *
 * @example
 * findText('L’été, l’Été', { find: "l'ete" }) // [{ from: 0, to: 5 }, { from: 7, to: 12 }]
 */
export function findText(
  text: string,
  { find, exactCase = false, wholeWords = false }: Looking,
): Found[] {
  const wanted = comparable(find, exactCase).text
  if (!wanted.trim()) return []
  const units = comparable(text, exactCase)
  const found: Found[] = []
  let at = units.text.indexOf(wanted)
  while (at >= 0) {
    const [from, to] = [units.starts.get(at), units.ends.get(at + wanted.length)]
    const one = from === undefined || to === undefined ? undefined : { from, to }
    const fits = one !== undefined && (!wholeWords || isWhole(text, one))
    if (fits) found.push(one)
    at = units.text.indexOf(wanted, at + (fits ? wanted.length : 1))
  }
  return found
}

/** The text with something else in some places of it, which are in order and apart. */
export const replaceAt = (text: string, places: readonly Found[], by: string): string =>
  places.toReversed().reduce((now, { from, to }) => now.slice(0, from) + by + now.slice(to), text)
