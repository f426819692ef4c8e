import type { Payload } from 'payload'
import { checkAgenda, describe } from '../core/checkAgenda.js'
import type { Id, Level } from '../core/types.js'
import { loadAgenda } from './loadAgenda.js'
import { optionsOf, slugOf } from './optionsOf.js'
import { rawDocument } from './rawDocuments.js'
import { idOf } from './toAgenda.js'

export type Check = { level: Level; text: string; path: string; session?: { id: Id; title: string } }

type Args = {
  payload: Payload
  of: 'event' | 'session'
  id: Id
  /** Language of the content, for names in the texts. */
  locale?: string
  /** Language of the panel. */
  language: string
  /** Translates into the language of the editor's panel. */
  t: (key: string, vars?: Record<string, unknown>) => string
}

const severity: Level[] = ['impossible', 'conflict', 'advice']

/** What the rules say of an event, or of one session in it, with drafts as they are now; the worst first. */
export async function checksOf({ payload, of, id, locale, language, t }: Args): Promise<Check[]> {
  const session = of === 'session' ? await rawDocument(payload, slugOf(payload, 'sessions'), id, { view: 'draft' }) : undefined
  const event = of === 'event' ? id : idOf(session?.event)
  const agenda = event === undefined ? null : await loadAgenda(payload, event, { view: 'draft', language: locale, elsewhere: true })
  if (!agenda) return []
  const titles = new Map(agenda.sessions.map((each) => [String(each.id), each.title ?? '']))
  return checkAgenda(agenda, optionsOf(payload).rulebook)
    .filter(({ at }) => of === 'event' || at.some((place) => String(place.session) === String(id)))
    .sort((a, b) => severity.indexOf(a.level) - severity.indexOf(b.level))
    .map((violation) => {
      const viewpoint = of === 'session' ? id : (violation.at[0]?.session ?? null)
      const { key, vars, path } = describe(violation, viewpoint, { language, rulebook: optionsOf(payload).rulebook })
      const shown = viewpoint === null ? undefined : { id: viewpoint, title: titles.get(String(viewpoint)) ?? '' }
      return { level: violation.level, text: t(key.replaceAll('.', ':'), vars), path, session: shown }
    })
}
