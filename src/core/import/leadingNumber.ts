import { anyCounting, countingBefore, foldKeepingLength, numberSign } from '../writtenOrdinals.js'
import { phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { slice, type Stretch } from './stretch.js'
import { numberedWords } from './words/labels.js'

const numbered = phrasesOf({ numbered: numberedWords })
const numeral = new RegExp(
  String.raw`^\s*(?:${numberSign})?(\p{Nd}{1,2}(?:\.\p{Nd}{1,2})?[a-zA-Z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\p{Nd}])`,
  'u',
)
const inWords = new RegExp(String.raw`^\s*(${anyCounting})(?![\p{L}\p{Nd}])`, 'u')
const ordinalBefore = new RegExp(String.raw`^\s*(${countingBefore})\s+`, 'u')
const parted = /^\s*(?:[:：]\s*|,\s*(?=[«“"])|[.–—|-]\s+|\s[–—-]\s*|\t\s*|\)\s*|[.]?\s*$)/u

/**
 * The number with which a title begins, the word for what it counts, and the rest of the title:
 * `Session III: …`, `Taller A – …`, `الجلسة الأولى: …`, `Première séance : …`.
 */
export function leadingNumber(
  text: Stretch,
): { label: Stretch; number: Stretch; rest: Stretch } | undefined {
  const whole = text.text
  const folded = foldKeepingLength(whole)
  const ordinal = ordinalBefore.exec(folded)
  if (ordinal) {
    const words = wordsIn(whole.slice(ordinal[0].length, ordinal[0].length + 40))
    const found = phraseAt(words, 0, numbered)
    const end = found ? ordinal[0].length + words[found.words - 1]!.to : 0
    const mark = found ? parted.exec(whole.slice(end)) : undefined
    if (found && mark)
      return {
        label: slice(text, ordinal[0].length, end),
        number: slice(text, 0, ordinal[0].length),
        rest: slice(text, end + mark[0].length),
      }
  }
  const words = wordsIn(whole.slice(0, 50))
  const found = phraseAt(words, 0, numbered)
  if (!found) return undefined
  const end = words[found.words - 1]!.to
  const number = numeral.exec(whole.slice(end)) ?? inWords.exec(folded.slice(end))
  if (!number) return undefined
  const after = end + number[0].length
  const mark = parted.exec(whole.slice(after))
  if (!mark) return undefined
  const from = after - (number[1]?.length ?? 0)
  return {
    label: slice(text, 0, end),
    number: slice(text, from, after),
    rest: slice(text, after + mark[0].length),
  }
}
