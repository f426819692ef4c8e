import { foldLetters } from '../names/index.js'
import { countingWords, numberSign } from '../writtenOrdinals.js'

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

const firstDigits = new RegExp(String.raw`^(?:${numberSign}|\D{0,3})(\d{1,2})`, 'u')

/**
 * The number that is written in a text (`III`, `2`, `B`, `الثالثة`); undefined where it is none.
 */
export function numberValue(written: string): number | undefined {
  const text = foldLetters(written).replace(/^ال/, '')
  const digits = firstDigits.exec(text)?.[1]
  if (digits) return Number(digits)
  if (/^[ivxl]+$/.test(text)) {
    return [...text].reduce((sum, letter, index) => {
      const [value, next] = [roman[letter] ?? 0, roman[text[index + 1] ?? ''] ?? 0]
      return sum + (value < next ? -value : value)
    }, 0)
  }
  if (/^[a-h]$/.test(text)) return text.charCodeAt(0) - 96
  const word = /^\p{L}+(?:\s\p{L}+)?/u.exec(text)?.[0] ?? ''
  return [word, word.split(' ')[0] ?? ''].flatMap(
    (each) => countingWords.get(each) ?? countingWords.get(`ال${each}`) ?? [],
  )[0]
}
