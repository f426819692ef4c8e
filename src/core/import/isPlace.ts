import { foldLetters, foldName } from '../names/index.js'
import type { Knowing } from './knowing.js'
import { honorificLength, isArabic } from './names.js'
import { arabicPlaces, placeWords } from './words/parties.js'

/** `Dr. Kim Park`: behind a title, a word for a place is a surname. */
const isTitled = (text: string): boolean =>
  /^(?:\p{L}+\.\s*)+\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$/u.test(text) && honorificLength(text) > 0

/** Whether a text names a place rather than somebody. */
export function isPlace(text: string, knowing: Knowing): boolean {
  const clean = text.trim()
  if (knowing.places.has(foldName(clean))) return true
  if (clean.length > 60 || /[?!:;]/.test(clean)) return false
  if (isTitled(clean.split(/\s*[,(]/)[0] ?? '')) return false
  if (/^St\.?\s\p{Lu}[\p{L}]+['’]s(?:,|$)/u.test(clean)) return true
  if (isArabic(clean)) return arabicPlaces.test(clean) && clean.split(/\s+/).length <= 6
  const words =
    foldLetters(clean)
      .replace(/['’]/g, ' ')
      .match(/[\p{L}\p{M}\d-]+/gu)
      ?.map((word) => word.replaceAll('-', '')) ?? []
  if (words.length > 8) return false
  const at = words.findIndex(
    (word) => placeWords.has(word) || placeWords.has(word.replace(/s$/, '')),
  )
  const firstIsPlace = at === 0
  return (
    at >= 0 &&
    (firstIsPlace || /^\p{Lu}/u.test(clean)) &&
    !words.some((word) =>
      /^(?:will|is|are|be|by|from|please|bring|depart|departure|est|sont|sera|es|son)$/.test(word),
    )
  )
}
