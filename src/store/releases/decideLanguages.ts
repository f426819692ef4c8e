import { heldBackOf } from '../../core/compile/index.js'
import { notPublished } from './notPublished.js'

/** The languages that a publication holds back, and whether readers notice a difference. */
export type Decision = { heldBack: string[]; changed: boolean }

/**
 * Decides which languages are held back. A request to hold back the first promised language, or one
 * that is not promised, is refused.
 */
export function decideLanguages(
  event: { languages: string[]; heldBack?: string[] },
  wanted?: readonly string[],
): Decision {
  const [first] = event.languages
  const before = heldBackOf(event)
  if (first !== undefined && wanted?.includes(first)) throw notPublished('firstLanguage')
  if (wanted?.some((code) => !event.languages.includes(code))) throw notPublished('notPromised')
  const heldBack = heldBackOf({ ...event, heldBack: [...(wanted ?? before)] })
  return { heldBack, changed: heldBack.join() !== before.join() }
}
