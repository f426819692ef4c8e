import { createHash } from 'node:crypto'

/** The namespace of web addresses (RFC 9562, appendix A). */
const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** A UUID that is always the same for a name (version 5). */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(urls).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The largest id, since programs that read schedules keep ids in 32 bits with a sign. */
const largest = 0x7fffffff

const hashOf = (id: string) =>
  (createHash('sha256').update(id).digest().readUInt32BE(0) % largest) + 1

/** The number that an id is (SQLite, Postgres); undefined for other ids (MongoDB). */
function numberIn(id: string): number | undefined {
  const number = /^[1-9]\d*$/.test(id) ? Number(id) : 0
  return number > 0 && number <= largest ? number : undefined
}

/**
 * A positive integer for each id, no two alike: the id itself where it is a number, and otherwise
 * one derived from it, always the same.
 */
export function numbersOf(ids: string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const give = (id: string, wanted: number) => {
    let number = wanted
    while (taken.has(number)) number = (number % largest) + 1
    taken.add(number)
    numbers.set(id, number)
  }
  const distinct = [...new Set(ids)].sort()
  for (const id of distinct) {
    const number = numberIn(id)
    if (number !== undefined) give(id, number)
  }
  for (const id of distinct) if (numberIn(id) === undefined) give(id, hashOf(id))
  return numbers
}
