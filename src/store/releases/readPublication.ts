import type { PayloadRequest } from 'payload'
import { compileAgenda, type CompiledAgenda } from '../../core/compile/index.js'
import { type Change, compareAgendas, countFallbacks } from '../../core/release/index.js'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { changesOf } from '../together/changes.js'
import { buildAgenda } from '../compiled/buildAgenda.js'
import { languagesOf } from '../compiled/languages.js'
import { loadAsPublished } from '../compiled/loadSource.js'
import { settingsFor } from '../compiled/settingsFor.js'
import { checkWhole } from './checkWhole.js'
import { type Pending, pendingOf } from './pendingLines.js'
import { loadLatest } from './storedReleases.js'

/** What a publication of the agenda as it was last saved would do. */
export type Publication = Pending & {
  /** The number that the release would get. */
  number: number
  agenda: Agenda
  violations: Violation[]
  /** Where what was looked at stands: publishing with these proves that nothing came in between. */
  revisions: Record<string, number>
  /** What readers would see change, in the language of the request; undefined where they see nothing yet. */
  changes?: Change[]
  /** For each promised language: how many texts readers would get in another one. */
  readiness: { language: string; label: string; fallbacks: number }[]
}

/** The agenda as readers see it now, in one language. */
export const seenNow = async (req: PayloadRequest, event: Id, language: string): Promise<CompiledAgenda | undefined> =>
  (await buildAgenda(req.payload, event, language))?.served.agenda

/** Looks at what would be published; null when there is no such event. For those who may publish it. */
export async function readPublication(req: PayloadRequest, event: Id): Promise<Publication | null> {
  const { payload, user } = req
  const { revisions } = await changesOf(req, event)
  const whole = await checkWhole(req, event)
  const source = user && (await loadAsPublished(payload, event, user))
  if (!whole || !source) return null
  const languages = languagesOf(payload)
  const shown = languages.find(({ code }) => code === req.locale)?.code ?? languages[0]?.code ?? 'en'
  const before = await seenNow(req, event, shown)
  const compiled = (language: string) => compileAgenda(source, settingsFor(payload, source.event.slug, language))
  return {
    ...whole,
    ...(await pendingOf(req, event)),
    number: ((await loadLatest(payload, event, req))?.number ?? 0) + 1,
    revisions,
    changes: before && compareAgendas(before, compiled(shown)),
    readiness: languages
      .filter(({ code }) => source.event.languages.includes(code))
      .map(({ code, label }) => ({ language: code, label, fallbacks: countFallbacks(compiled(code)) })),
  }
}
