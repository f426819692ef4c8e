import { isTemporaryId } from '../builder/temporaryIds.js'
import type { Agenda, KindDefinition } from '../types.js'
import { isOfAgenda } from './compareLines.js'
import type { Proposal } from './proposal.js'
import { type Remembered, versionOf } from './rememberDocument.js'

/**
 * What a document is brought in for: `lines`, its lines are new; `newer`, it is another version of
 * what stands here; `translation`, it says the same in another language.
 */
export type Purpose = 'lines' | 'newer' | 'translation'

type Around = {
  agenda: Agenda
  /** The documents that the event was made from. */
  documents: readonly Remembered[]
  /** How many sessions have a title in each language of the site. */
  titles: Readonly<Record<string, number>>
  /** The language in which the agenda is edited. */
  locale: string
  kinds: Record<string, KindDefinition>
}

/** The purposes that are possible for a document, the likeliest first. */
export function purposesOf(
  proposal: Proposal,
  { agenda, documents, titles, locale, kinds }: Around,
): Purpose[] {
  const stored = { ...agenda, sessions: agenda.sessions.filter(({ id }) => !isTemporaryId(id)) }
  const language = proposal.language ?? locale
  if (!agenda.sessions.length || !proposal.lines.length) return ['lines']
  const before = versionOf(proposal, documents)
  const others = Math.max(
    0,
    ...Object.entries(titles)
      .filter(([code]) => code !== language)
      .map(([, count]) => count),
  )
  const mayTranslate = stored.sessions.length > 0 && Object.hasOwn(titles, language) && others > 0
  const mayBeNewer = before !== undefined || language === locale
  const newer =
    mayBeNewer &&
    (before !== undefined ||
      ((titles[language] ?? 0) >= others && isOfAgenda(proposal, agenda, kinds, true)))
  const translation = mayTranslate && !newer && isOfAgenda(proposal, stored, kinds, false)
  const likely: Purpose[] = newer ? ['newer'] : translation ? ['translation'] : []
  return [
    ...new Set<Purpose>([
      ...likely,
      'lines',
      ...(mayTranslate ? ['translation' as const] : []),
      ...(mayBeNewer ? ['newer' as const] : []),
    ]),
  ]
}
