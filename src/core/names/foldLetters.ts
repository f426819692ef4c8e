/** Letters that Unicode does not split into a plain letter and a mark, in lower case. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ƀ: 'b',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ə: 'a',
  ǝ: 'a',
  ɛ: 'e',
  ƒ: 'f',
  ɣ: 'g',
  ɨ: 'i',
  ɩ: 'i',
  ƙ: 'k',
  ɲ: 'n',
  ɔ: 'o',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ς: 'σ',
  // Hamza is split from its alef, waw or ya as a mark. These are other spellings of a letter,
  // Persian and Urdu ones included.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
}
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/**
 * Accents, harakat and points. The vowels of Indic scripts are not among them, nor the mark that
 * makes a Japanese が of a か.
 */
const marks =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])\p{M}/gu

/** Characters that are not seen (marks of direction, joiners), and the tatweel. */
const unseen = /[\p{Cf}\u0640]/gu

/**
 * A text in the form in which it is compared: lower case without accents and Arabic vowels, Western
 * digits, one spelling of alef, ya and ta marbuta, no invisible characters. Spaces and punctuation
 * stay.
 */
export const foldLetters = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        // Through upper case first: there, σ and ς are one letter (Σ), and ß becomes two.
        .toUpperCase()
        .normalize('NFKD')
        .toLowerCase()
        .replace(marks, '')
        .replace(unseen, '')
        .replace(special, (letter) => plain[letter] ?? letter)
        .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
        .normalize('NFC')
