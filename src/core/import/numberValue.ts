import { foldLetters } from '../names/index.js'

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
const words = 'اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'.split('|')
const first = ['first|premier|primer|one|un|uno', 'second|deux|segund|two|dos', 'third|trois|tercer|three|tres', 'fourth|quatr|cuart|four|cuatro', 'fifth|cinq|quint|five|cinco', 'sixth|six|sext']

/** What a written number counts (`III`, `2`, `B`, `الثالثة`); undefined where it is none. */
export function numberValue(written: string): number | undefined {
  const text = foldLetters(written).replace(/^ال/, '')
  const digits = /^\D{0,3}(\d{1,2})/.exec(text)?.[1]
  if (digits) return Number(digits)
  if (/^[ivxl]+$/.test(text)) {
    return [...text].reduce((sum, letter, index) => {
      const [value, next] = [roman[letter] ?? 0, roman[text[index + 1] ?? ''] ?? 0]
      return sum + (value < next ? -value : value)
    }, 0)
  }
  if (/^[a-h]$/.test(text)) return text.charCodeAt(0) - 96
  const arabic = words.findIndex((word) => text.startsWith(word))
  if (arabic >= 0) return arabic + 1
  const latin = first.findIndex((forms) => forms.split('|').some((form) => text.startsWith(form)))
  return latin < 0 ? undefined : latin + 1
}
