import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { type AgendaSource, compileAgenda, type CompiledAgenda, heldBackOf, languagesOut } from '../../core/compile/index.js'
import { type Change, compareAgendas } from '../../core/release/index.js'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { countTranslations } from '../translation/readTranslations.js'
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
  readiness: Readiness[]
  /** Whether languages would go out, or be held back, that are not now. */
  decided: boolean
}

/** How far a promised language is, and whether the agenda goes out in it. */
export type Readiness = { language: string; label: string; missing: number; outdated: number; heldBack: boolean; mayBeHeldBack: boolean }

/** The agenda as readers see it now, in one language. */
export const seenNow = async (req: PayloadRequest, event: Id, language: string): Promise<CompiledAgenda | undefined> =>
  (await buildAgenda(req.payload, event, language))?.served.agenda

/** What readers would see change, in the language of the request, or the first in which they see the agenda now and would then. */
async function changesSeen(req: PayloadRequest, source: AgendaSource): Promise<Change[] | undefined> {
  const { payload } = req
  const out = languagesOut(source.event)
  const codes = languagesOf(payload).map(({ code }) => code)
  for (const language of new Set([req.locale ?? undefined, ...out])) {
    if (!language || !codes.includes(language) || heldBackOf(source.event).includes(language)) continue
    const before = await seenNow(req, source.event.id, language)
    if (before) return compareAgendas(before, compileAgenda(source, settingsFor(payload, source.event.slug, language)))
  }
  return undefined
}

async function readinessOf(payload: Payload, { event }: AgendaSource, user: TypedUser): Promise<Readiness[]> {
  const counts = (await countTranslations(payload, event.id, user))?.languages ?? {}
  const labels = new Map(languagesOf(payload).map(({ code, label }) => [code, label]))
  const heldBack = heldBackOf(event)
  return event.languages.flatMap((language, index) => {
    const label = labels.get(language)
    const { missing = 0, outdated = 0 } = counts[language] ?? {}
    return label === undefined ? [] : [{ language, label, missing, outdated, heldBack: heldBack.includes(language), mayBeHeldBack: index > 0 }]
  })
}

/**
 * Looks at what would be published, with these languages held back or else those that are already; null when there is no
 * such event. For those who may publish it.
 */
export async function readPublication(req: PayloadRequest, event: Id, holdBack?: string[]): Promise<Publication | null> {
  const { payload, user } = req
  const { revisions } = await changesOf(req, event)
  const whole = await checkWhole(req, event)
  const drafts = user && (await loadAsPublished(payload, event, user))
  if (!whole || !drafts) return null
  const source: AgendaSource = { ...drafts, event: { ...drafts.event, heldBack: holdBack ?? drafts.event.heldBack } }
  return {
    ...whole,
    ...(await pendingOf(req, event)),
    number: ((await loadLatest(payload, event, req))?.number ?? 0) + 1,
    revisions,
    changes: await changesSeen(req, source),
    readiness: await readinessOf(payload, source, user),
    decided: heldBackOf(source.event).join() !== heldBackOf(drafts.event).join(),
  }
}
