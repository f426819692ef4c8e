import { phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { slice, type Stretch } from './stretch.js'
import { type TextLabel, textLabels } from './words/labels.js'

const phrases = phrasesOf(textLabels)

/**
 * The label with which a text begins (`Objective: …`, `Guiding questions`), and the text after it.
 */
export function textLabelFirst(
  text: Stretch,
): { is: TextLabel; said: Stretch; rest: Stretch } | undefined {
  const words = wordsIn(text.text.slice(0, 60))
  const found = phraseAt(words, 0, phrases)
  if (!found) return undefined
  const end = words[found.words - 1]!.to
  const after = text.text.slice(end)
  // `Objectives of the session:`, `Questions (20 min):`
  const mark =
    /^[\s.]*(?:\([^)]*\)\s*)?(?:(?:of|for|de|du|pour|para|to)\s[\p{L}\s’']{2,30})?\s*(?:[:：]|\s[–—-]\s)\s*/u.exec(
      after,
    )
  const alone = !after.trim() || /^\s*[:：.]?$/u.test(after)
  if (!mark && !alone) return undefined
  const length = end + (mark?.[0].length ?? after.length)
  return { is: found.is, said: slice(text, 0, end), rest: slice(text, length) }
}
