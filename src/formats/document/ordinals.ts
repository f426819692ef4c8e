/** Numbers as lists count with them. The names are Word’s (ECMA-376 part 1, 17.18.59). */
const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let left = value
  return romans
    .map(([worth, sign]) => {
      const times = Math.floor(left / worth)
      left -= times * worth
      return sign.repeat(times)
    })
    .join('')
}

/** a to z, then aa to zz: the letter is repeated. */
const lettered = (letters: string) => (value: number) => {
  const signs = Array.from(letters)
  return (signs[(value - 1) % signs.length] ?? '').repeat(
    Math.min(Math.ceil(value / signs.length), 50),
  )
}

const latin = lettered('abcdefghijklmnopqrstuvwxyz')
const inDigits = (zero: number) => (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

const english: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }
const ordinal = (value: number) =>
  `${value}${Math.floor((value % 100) / 10) === 1 ? 'th' : (english[value % 10] ?? 'th')}`

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const nth = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const formats: Record<string, (value: number) => string> = {
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => latin(value).toUpperCase(),
  lowerLetter: latin,
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal,
  ordinalText: (value) => (nth[value] ? capital(nth[value]) : ordinal(value)),
  cardinalText: (value) => (words[value] ? capital(words[value]) : String(value)),
  arabicAlpha: lettered('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: lettered('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hindiNumbers: inDigits(0x660),
  none: () => '',
}

/** The formats of a number by its first letter, as HTML (`<ol type>`) and OpenDocument write them. */
export const formatByLetter: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
}

/** A number as it is drawn, in plain digits where the format is unknown or has no sign for it. */
export const written = (value: number, format = 'decimal'): string =>
  value < 1 || value > 32_767 ? String(value) : (formats[format] ?? String)(value)
