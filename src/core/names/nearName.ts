import { nameWords } from './foldName.js'

/** In shorter words than this (in letters) none may differ. */
const longEnough = 8

const beginsLike = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0])

/** Whether two words differ in at most one letter. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  if (few.length < 2 || !few.some((word) => word.length > 1 && many.includes(word))) return false
  const left = [...many]
  return few.every((word) => {
    const at = left.findIndex((each) => beginsLike(each, word))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/**
 * Makes a test whether other names may be those of the same person though they are written
 * differently: an initial for a name, a name more or less, one letter that differs (`A. Fléty`,
 * `Amanda Marie Fléty`, `Amanda Fleti`). It is made once for a name that is compared with many.
 */
export function nearNames(name: string): (other: readonly string[]) => boolean {
  const words = nameWords(name)
  const letters = words.join('')
  return (other) => {
    const theirs = other.join('')
    if (
      Math.min(letters.length, theirs.length) >= longEnough &&
      Math.abs(letters.length - theirs.length) < 2 &&
      oneLetterApart(letters, theirs)
    )
      return true
    return words.length <= other.length ? isPartOf(words, other) : isPartOf(other, words)
  }
}
