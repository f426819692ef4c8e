/** Letters that Unicode does not take apart into a plain one and a mark, as small letters. */
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
  // Hamza comes off its alef, waw or ya as a mark; these are other spellings of a letter, Persian
  // and Urdu ones too.
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
 * Accents, harakat, points; not the vowels of Indic scripts, nor what makes a Japanese が of a か.
 */
const marks =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])\p{M}/gu

/** What is not seen (marks of direction, joiners), and the tatweel. */
const unseen = /[\p{Cf}\u0640]/gu

/**
 * A text as it is compared: small letters without accents and Arabic vowels, Western digits, one
 * spelling of alef, ya and ta marbuta, nothing that is not seen. Spaces and punctuation stay.
 */
export const foldLetters = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        // Capitals first: one can stand for two small letters (Σ for σ and ς), and one small letter
        // for two (ß).
        .toUpperCase()
        .normalize('NFKD')
        .toLowerCase()
        .replace(marks, '')
        .replace(unseen, '')
        .replace(special, (letter) => plain[letter] ?? letter)
        .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
        .normalize('NFC')
