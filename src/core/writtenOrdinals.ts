import { foldLetters } from './names/index.js'
import { arabicOrdinal } from './ordinals.js'
import { westernDigits } from './time/writtenTimes.js'

/**
 * Ordinals in words and short forms, in English, French and Spanish; the first entry stands for 1.
 */
const ordinals = [
  'first|1st|premier|première|1er|1re|1ère|primer|primero|primera|1º|1ª|1o|1a',
  'second|2nd|deuxième|seconde|2e|2ème|segundo|segunda|2º|2ª|2o|2a',
  'third|3rd|troisième|3e|3ème|tercer|tercero|tercera|3º|3ª|3o|3a',
  'fourth|4th|quatrième|4e|4ème|cuarto|cuarta|4º|4ª|4o|4a',
  'fifth|5th|cinquième|5e|5ème|quinto|quinta|5º|5ª|5o|5a',
  'sixth|6th|sixième|6e|6ème|sexto|sexta|6º|6ª',
  'seventh|7th|septième|7e|7ème|séptimo|séptima|7º|7ª',
  'eighth|8th|huitième|8e|8ème|octavo|octava|8º|8ª',
  'ninth|9th|neuvième|9e|9ème|noveno|novena|9º|9ª',
  'tenth|10th|dixième|10e|10ème|décimo|décima|10º|10ª',
]
const cardinals = [
  'one|un|uno',
  'two|deux|dos',
  'three|trois|tres',
  'four|quatre|cuatro',
  'five|cinq|cinco',
  'six|seis',
  'seven|sept|siete',
  'eight|huit|ocho',
  'nine|neuf|nueve',
  'ten|dix|diez',
]

/** Arabic ordinals as agendas print them, in both genders: الأولى, الثاني, الثالثة عشرة. */
const arabic = Array.from({ length: 20 }, (_, index) =>
  (['feminine', 'masculine'] as const).map((gender) => arabicOrdinal(index + 1, gender)).join('|'),
)

const valuesOf = (...lists: readonly string[][]): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((list) =>
      list.flatMap((words, index) =>
        words.split('|').map((word) => [foldLetters(word), index + 1] as const),
      ),
    ),
  )

/** A pattern of all values, the longest first, so that none is found within another. */
const patternOf = (values: ReadonlyMap<string, number>): string =>
  [...values.keys()].sort((a, b) => b.length - a.length).join('|')

/** The number for which each word stands; words are in the form in which they are compared. */
export const countingWords = valuesOf(ordinals, cardinals, arabic)

/**
 * Patterns for folded texts: all ordinals, those that stand before what they count, and Arabic
 * ones.
 */
export const anyCounting = patternOf(countingWords)
export const countingBefore = patternOf(valuesOf(ordinals))
export const countingInArabic = patternOf(valuesOf(arabic))

/**
 * Folds a text letter by letter, so that offsets stay valid: a letter that would become several or
 * none is kept.
 */
export function foldKeepingLength(text: string): string {
  return [...westernDigits(text)]
    .map((letter) => {
      const folded = foldLetters(letter)
      return folded.length === letter.length ? folded : letter
    })
    .join('')
}

/**
 * The source of a regular expression (for the flag `u`) for what stands before a number: `n° 2`,
 * `No. 2`, `n.º 2`, `Nr. 2`, `№2`, `#2`, `رقم ٢`. It matches folded text too.
 */
export const numberSign = String.raw`(?:[nN](?:\s?[°ºᵒ]|\.\s?[°ºᵒoO]?|[oOrR]\.?)|№|#|رقم)\s*`
