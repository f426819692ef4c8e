import type { Id } from '../types.js'

/** Crockford's base 32, in small letters: none of them is taken for another. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Letters of a code. Eight are 40 bits: with a thousand entries, two are alike in about one agenda
 * of two million.
 */
const shortest = 8

const isUuid = (uid: string) => /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i.test(uid)

/** All bits of a UUID, five to a letter. */
const inLetters = (uuid: string): string =>
  [...uuid.replaceAll('-', '')]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
    .replace(/.{1,5}/g, (bits) => letters[Number.parseInt(bits.padEnd(5, '0'), 2)]!)

/**
 * An id that is no UUID is used as it is, without the characters that would end or break an
 * address.
 */
const asItIs = (id: string): string =>
  /^[\da-z]+$/i.test(id)
    ? id
    : [...id].map((letter) => letter.codePointAt(0)?.toString(16)).join('')

const sharedStart = (one: string, other = ''): number => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/**
 * The short code of each of some entries, by id: what alone identifies it in an address, whatever
 * it is called. Made of the UUID that it is known by outside, lengthened where two begin alike;
 * those from before there were UUIDs have their id.
 *
 * @example codesOf([{ id: 7, uid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }]) // 7: '7wjg9r2f'
 */
export function codesOf(entries: readonly { id: Id; uid?: string }[]): Map<string, string> {
  const known = entries.map(({ id, uid }) => ({ id: String(id), by: uid ?? String(id) }))
  const made = known.filter(({ by }) => isUuid(by))
  const sorted = made.map(({ id, by }) => ({ id, whole: inLetters(by) }))
  sorted.sort((a, b) => (a.whole < b.whole ? -1 : 1))
  return new Map([
    ...known.map(({ id, by }) => [id, asItIs(by)] as const),
    ...sorted.map(({ id, whole }, at) => {
      const alike = [sorted[at - 1], sorted[at + 1]].map((next) => sharedStart(whole, next?.whole))
      return [id, whole.slice(0, Math.max(shortest, ...alike.map((length) => length + 1)))] as const
    }),
  ])
}

/** The code in a slug, by which the entry is known: all that follows the last hyphen. */
export const codeIn = (slug: string): string => slug.slice(slug.lastIndexOf('-') + 1)
