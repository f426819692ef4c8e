/**
 * What stands behind the private signs of Symbol and Wingdings, in which Word keeps its bullets.
 */
const wingdings: Record<number, string> = {
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
  0x28: '☎',
  0x2a: '✉',
  0x29: '✆',
  0xdf: '←',
  0x46: '☞',
}

const symbol: Record<number, string> = {
  0xb7: '•',
  0xa8: '♦',
  0xaa: '♠',
  0xa7: '♣',
  0xa9: '♥',
  0xae: '→',
  0xac: '←',
  0xad: '↑',
  0xaf: '↓',
  0xde: '⇒',
  0xb0: '°',
  0xb1: '±',
  0xb4: '×',
  0xd7: '·',
  0x2d: '−',
  0xa3: '≤',
  0xb3: '≥',
  0xb9: '≠',
  0x2a: '∗',
  0xd6: '√',
}

const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const inSymbol = (code: number) =>
  symbol[code] ??
  (code >= 0x41 && code <= 0x5a
    ? greek[code - 0x41]
    : code >= 0x61 && code <= 0x7a
      ? greek[code - 0x61]?.toLowerCase()
      : undefined)

/**
 * A sign of a font of signs as everybody can read it: `symbolOf(0xf0b7, 'Symbol')` is `•`. Plain
 * signs of such a font (digits, blanks) stay; private ones that are unknown become a bullet.
 */
export function symbolOf(code: number, font = ''): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const low = isPrivate ? code - 0xf000 : code
  const signs = /wingdings|webdings|dingbats/i.test(font)
    ? wingdings[low]
    : /symbol/i.test(font)
      ? inSymbol(low)
      : undefined
  if (signs) return signs
  if (isPrivate) return wingdings[low] ?? inSymbol(low) ?? '•'
  return String.fromCodePoint(code)
}

/** A mark as it is drawn: private signs are replaced, blanks around it go. */
export const markOf = (text: string, font?: string): string => {
  const mark = Array.from(text, (sign) => symbolOf(sign.codePointAt(0) ?? 0x2022, font))
    .join('')
    .trim()
  return mark || '•'
}
