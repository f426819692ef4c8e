import { stripControlCharacters } from '../core/stripControlCharacters.js'

/** A text of several lines, each ended by `\n`, with what no format allows taken out. */
export const paragraphs = (text: string | null | undefined): string =>
  stripControlCharacters(text ?? '').trim()

/** A text on one line. No-break spaces stay. */
export const oneLine = (text: string | null | undefined): string =>
  paragraphs(text).replace(/[^\S\u00a0\u202f]+/g, ' ')

/**
 * Leaves the characters that RFC 3986 allows and encodes all others, which browsers tolerate and
 * validators do not.
 */
const strict = (part: string) =>
  part.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (character) =>
    encodeURIComponent(character),
  )

/**
 * A web address in the one form that every format takes, or undefined when it is none (http and
 * https only). `base` is where an address that begins with a slash, such as that of an uploaded
 * file, belongs.
 */
export function webAddress(address: string | null | undefined, base?: string): string | undefined {
  const typed = paragraphs(address)
  try {
    const { protocol, href } = new URL(typed, typed.startsWith('/') ? base : undefined)
    const [, origin = '', path = '', fragment] =
      /^(https?:\/\/[^/?#]*)([^#]*)(?:#(.*))?$/.exec(href) ?? []
    return protocol === 'http:' || protocol === 'https:'
      ? `${origin}${strict(path)}${fragment === undefined ? '' : `#${strict(fragment)}`}`
      : undefined
  } catch {
    // It is no address, and formats leave out what they cannot link to.
    return undefined
  }
}
