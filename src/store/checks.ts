import type { Payload } from 'payload'
import { idOf, sameId } from '../core/ids.js'
import { violationKey } from '../core/adviceKey.js'
import { describe } from '../core/describe.js'
import type { Agenda, Id, Level, Rulebook, Violation } from '../core/types.js'
import { checkInTurns } from './runInTurns.js'
import { loadAgenda } from './loadAgenda.js'
import { optionsOf, slugOf } from './optionsOf.js'
import { rawDocument } from './rawDocuments.js'

/**
 * A violation in words. Its `key` stays the same while it speaks of the same thing (see
 * core/adviceKey.ts).
 */
export type Check = {
  key: string
  level: Level
  text: string
  path: string
  session?: { id: Id; title: string }
}

type Args = {
  payload: Payload
  of: 'event' | 'session'
  id: Id
  /** The language of the content, for names within the texts. */
  locale?: string
  /** The language of the panel. */
  language: string
  /** Translates into the language of the editor's panel. */
  t: (key: string, vars?: Record<string, unknown>) => string
}

const severity: Level[] = ['impossible', 'conflict', 'advice']

type Said = {
  agenda: Agenda
  violations: Violation[]
  viewpoint?: Id
  language: string
  t: Args['t']
  rulebook: Rulebook
}

/**
 * Violations in words, the worst first. With a `viewpoint`, they are worded as seen from that
 * session.
 */
export function checksIn({ agenda, violations, viewpoint, language, t, rulebook }: Said): Check[] {
  const titles = new Map(agenda.sessions.map((each) => [String(each.id), each.title ?? '']))
  return violations
    .toSorted((a, b) => severity.indexOf(a.level) - severity.indexOf(b.level))
    .map((violation) => {
      const own = violation.at.find(({ session }) => sameId(session, viewpoint))
      const from = (own ?? violation.at[0])?.session ?? null
      const { key, vars, path } = describe(violation, from, { language, rulebook })
      const shown = from === null ? undefined : { id: from, title: titles.get(String(from)) ?? '' }
      return {
        key: violationKey(violation),
        level: violation.level,
        text: t(key.replaceAll('.', ':'), vars),
        path,
        session: shown,
      }
    })
}

/**
 * What the rules say of an event, or of one session in it, judging drafts as they are now; the
 * worst first.
 */
export async function checksOf({ payload, of, id, locale, language, t }: Args): Promise<Check[]> {
  const session =
    of === 'session'
      ? await rawDocument(payload, slugOf(payload, 'sessions'), id, { view: 'draft' })
      : undefined
  const event = of === 'event' ? id : idOf(session?.event)
  const agenda =
    event === undefined
      ? null
      : await loadAgenda(payload, event, { view: 'draft', language: locale, elsewhere: true })
  if (!agenda) return []
  const { rulebook } = optionsOf(payload)
  const violations = (await checkInTurns(agenda, rulebook)).filter(
    ({ at }) => of === 'event' || at.some((place) => sameId(place.session, id)),
  )
  return checksIn({
    agenda,
    violations,
    viewpoint: of === 'session' ? id : undefined,
    language,
    t,
    rulebook,
  })
}
