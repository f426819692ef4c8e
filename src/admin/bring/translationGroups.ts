import { withId } from '../../core/ids.js'
import type { toTranslations } from '../../core/import/toTranslations.js'
import type { AgendaSession } from '../../core/types.js'
import type { Say } from '../inputs/useSay.js'
import type { Group } from './PairGroup.js'

/** When a line is, before its title; nothing where no clock says it. */
export const timeOf = ({ starts, ends }: Pick<AgendaSession, 'ends' | 'starts'>): string =>
  starts ? `\u2066${[starts, ends].filter(Boolean).join('–')}\u2069 ` : ''

/**
 * The texts of a document that translate those of an agenda: of the event, then of each line; what
 * is unsure first.
 */
export function groupsOf(
  found: ReturnType<typeof toTranslations> | undefined,
  sessions: readonly AgendaSession[],
  say: Say,
): Group[] {
  const ofEvent = found?.pairs.filter(({ line }) => line === undefined) ?? []
  const ofLines = (found?.lines ?? []).flatMap(({ line, session: at, sure }): Group[] => {
    const session = withId(sessions, at)
    const pairs = found?.pairs.filter((pair) => pair.line === line) ?? []
    return session && (pairs.length || !sure)
      ? [{ key: line, line, heading: `${timeOf(session)}${session.title ?? ''}`, sure, pairs }]
      : []
  })
  const all = [
    ...(ofEvent.length
      ? [
          {
            key: 'event',
            heading: say('bring:event:heading'),
            sure: ofEvent.every(({ sure }) => sure),
            pairs: ofEvent,
          },
        ]
      : []),
    ...ofLines,
  ]
  return [...all.filter(({ sure }) => !sure), ...all.filter(({ sure }) => sure)]
}
