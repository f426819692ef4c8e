import type { Knowing } from './knowing.js'
import type { PartyList } from './partyDetails.js'
import { readParties } from './parties.js'
import { phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { slice, type Stretch } from './stretch.js'
import { speeches } from './words/labels.js'

const phrases = phrasesOf({ speech: speeches })
const by =
  /^(?:[\p{L}’' ]{0,40}?\s(?:by|from|par|por)\s(?:(?:the|le|la|el)\s)?|\s+(?:(?:de\sl|d)['’]|(?:of|de la part d(?:e|u|es)|de la|del|des|de|du)\s|(?:ل|من(?: طرف| قبل)?|يلقيها))|\s*[:：–—-])/iu

/**
 * Somebody who is announced by what they say: `Remarks by Dr. A`, `Allocution de M. B`, `Palabras
 * de C`, `كلمة السيد …`.
 */
export function announcedSpeaker(
  text: Stretch,
  knowing: Knowing,
): { said: Stretch; list: PartyList } | undefined {
  const words = wordsIn(text.text.slice(0, 70))
  const article = /^(?:the|le|la|el|un|une|a)$/.test(words[0]?.folded ?? '') ? 1 : 0
  const found = phraseAt(words, article, phrases)
  if (!found) return undefined
  const end = words[article + found.words - 1]!.to
  const mark = by.exec(text.text.slice(end))?.[0] ?? ''
  if (!mark && !/\p{Script=Arabic}/u.test(text.text)) return undefined
  const from = end + mark.length
  const list = readParties(slice(text, from), knowing)
  if (!list) return undefined
  const clear =
    list.parties[0]?.is === 'organisation' ? /\b(?:by|par|por)\s/i.test(mark) : list.likeness >= 2
  return clear ? { said: slice(text, 0, from), list } : undefined
}
