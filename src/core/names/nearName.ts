import { nameWords } from './foldName.js'

/** The fewest letters of which one may be missing or another. */
const longEnough = 8

const beginsLike = (a: string, b: string) => a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0])

/** Whether two words differ in no more than one letter. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

/**
 * Whether two names that are not the same may be of one person all the same: an initial for a name, a name more or less, a
 * letter that differs (`A. Fléty`, `Amanda Marie Fléty`, `Amanda Flety-`).
 */
export function isNearName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const letters = [one.join(''), other.join('')] as const
  if (Math.min(letters[0].length, letters[1].length) >= longEnough && oneLetterApart(...letters)) return true
  if (few.length < 2 || !few.some((word) => word.length > 1 && many.includes(word))) return false
  const left = [...many]
  return few.every((word) => {
    const at = left.findIndex((each) => beginsLike(each, word))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
