/**
 * Control characters, halves of characters and code points without one: XML and iCalendar forbid
 * them.
 */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A text as every format can carry it: lines end by `\n`, and what no format allows is taken out.
 */
export const stripControlCharacters = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(forbidden, '')
