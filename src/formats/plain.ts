/** Texts as files can carry them: what no format allows is taken out once, here. */

/** Control characters, halves of characters and code points that are none: XML and iCalendar forbid them. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** A text of several lines, each ended by `\n`. */
export const paragraphs = (text: string | null | undefined): string =>
  (text ?? '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(forbidden, '').trim()

/** A text on one line. */
export const oneLine = (text: string | null | undefined): string => paragraphs(text).replace(/\s+/g, ' ')

/** Leaves what RFC 3986 allows and encodes the rest, which browsers tolerate and validators do not. */
const strict = (part: string) => part.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (character) => encodeURIComponent(character))

/**
 * A web address in the one form that every format takes, or undefined when it is none (http and https only). `base` is
 * where an address that begins with a slash, such as that of an uploaded file, belongs.
 */
export function webAddress(address: string | null | undefined, base?: string): string | undefined {
  const typed = paragraphs(address)
  try {
    const { protocol, href } = new URL(typed, typed.startsWith('/') ? base : undefined)
    const [, origin = '', path = '', fragment] = /^(https?:\/\/[^/?#]*)([^#]*)(?:#(.*))?$/.exec(href) ?? []
    return protocol === 'http:' || protocol === 'https:' ? `${origin}${strict(path)}${fragment === undefined ? '' : `#${strict(fragment)}`}` : undefined
  } catch {
    // Not an address: formats leave out what they cannot link to.
    return undefined
  }
}
