import { heldBackOf } from '../../core/compile/index.js'
import { notPublished } from './notPublished.js'

/** Which languages a publication holds back, and whether readers will see that. */
export type Decision = { heldBack: string[]; changed: boolean }

/**
 * What a request to hold languages back comes to; refused for the first promised language and for
 * those that are not promised.
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
