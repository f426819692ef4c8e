import { listOf, quoted } from '../../../core/phrases.js'
import type { Say } from '../../inputs/useSay.js'
import type { Meanwhile } from '../usePresence.js'

/** Up to how many changed lines are named; more are counted. */
const mostNamed = 5

/** Which lines others have changed, in words: the first by their titles. */
export function whatChanged(
  { lines, added }: Pick<Meanwhile, 'added' | 'lines'>,
  titleOf: (id: string) => string,
  say: Say,
  language: string,
): string {
  const named = lines
    .slice(0, mostNamed)
    .map((id) => (id === 'event' ? say('checks:event') : titleOf(id)))
  const more = lines.length - named.length + added.length
  return listOf(
    [
      ...named.map((title) => quoted(title, language)),
      ...(more ? [say('presence:more', { count: more })] : []),
    ],
    language,
  )
}
