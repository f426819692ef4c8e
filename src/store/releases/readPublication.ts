import type { Payload, PayloadRequest } from 'payload'
import {
  type AgendaSource,
  type CompiledAgenda,
  heldBackOf,
  languagesOut,
} from '../../core/compile/index.js'
import { type SeenChange, compareAgendas } from '../../core/release/index.js'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { countTranslations } from '../translation/readTranslations.js'
import { lastChangesOf, listLines } from '../presence/lastChanges.js'
import { buildAgenda } from '../compiled/buildAgenda.js'
import { languagesOf, type SiteLanguage } from '../compiled/languages.js'
import { sourceOf } from '../compiled/loadSource.js'
import { settingsFor } from '../compiled/settingsFor.js'
import { compileInTurns } from '../runInTurns.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import { checkPublication, documentsThen } from './checkPublication.js'
import { type Choice, choose, type Chosen } from './chooseDocuments.js'
import { type Missing, missingIn } from './missingForPublication.js'
import { pendingOf } from './pendingLines.js'
import { loadLatest } from './storedReleases.js'

/** What a publication of the agenda, as it was last saved, would do. */
export type Publication = Chosen & {
  /** The number that the release would get. */
  number: number
  agenda: Agenda
  violations: Violation[]
  /** What must be filled in before anything can be published. */
  missing: Missing[]
  /**
   * The revisions of the documents that were looked at. Publishing with these proves that nothing
   * changed in between.
   */
  revisions: Record<string, number>
  /** What readers would see change in each language that goes out, that of the request first. */
  changes: ChangesIn[]
  readiness: Readiness[]
  /** Whether other languages than now would go out, or be held back. */
  decided: boolean
}

/** `changes` is absent where readers see nothing in this language yet. */
export type ChangesIn = Pick<SiteLanguage, 'code' | 'direction' | 'label'> & {
  changes?: SeenChange[]
}

/** How complete a promised language is, and whether the agenda goes out in it. */
export type Readiness = {
  language: string
  label: string
  missing: number
  outdated: number
  heldBack: boolean
  mayBeHeldBack: boolean
}

/** The agenda as readers see it now, in one language. */
export const seenNow = async (
  req: PayloadRequest,
  event: Id,
  language: string,
): Promise<CompiledAgenda | undefined> =>
  (await buildAgenda(req.payload, event, language))?.served.agenda

/** The languages in which an agenda goes out, the preferred one first. */
export function languagesFor(
  payload: Payload,
  event: AgendaSource['event'],
  preferred?: string | null,
): SiteLanguage[] {
  const out = languagesOut(event)
  const languages = languagesOf(payload).filter(({ code }, index) =>
    out.length ? out.includes(code) : index === 0,
  )
  return languages.toSorted((a, b) => Number(b.code === preferred) - Number(a.code === preferred))
}

const changesSeen = (req: PayloadRequest, source: AgendaSource): Promise<ChangesIn[]> =>
  Promise.all(
    languagesFor(req.payload, source.event, req.locale).map(async ({ code, direction, label }) => {
      const before = await seenNow(req, source.event.id, code)
      return {
        code,
        direction,
        label,
        changes:
          before &&
          compareAgendas(
            before,
            await compileInTurns(source, settingsFor(req.payload, source.event.slug, code)),
          ),
      }
    }),
  )

async function readinessOf(
  { payload, user }: PayloadRequest,
  { event }: AgendaSource,
): Promise<Readiness[]> {
  const counts = (user && (await countTranslations(payload, event.id, user))?.languages) ?? {}
  const labels = new Map(languagesOf(payload).map(({ code, label }) => [code, label]))
  const heldBack = heldBackOf(event)
  return event.languages.flatMap((language, index) => {
    const label = labels.get(language)
    const { missing = 0, outdated = 0 } = counts[language] ?? {}
    return label === undefined
      ? []
      : [
          {
            language,
            label,
            missing,
            outdated,
            heldBack: heldBack.includes(language),
            mayBeHeldBack: index > 0,
          },
        ]
  })
}

/**
 * The event as readers will see it: its draft where that is published too, or else as it is out.
 */
const eventThen = async (req: PayloadRequest, event: Id, { own, eventLeftOut }: Chosen) =>
  (eventLeftOut
    ? await rawDocument(req.payload, slugOf(req.payload, 'events'), event, {
        view: 'published',
        req,
      })
    : undefined) ?? own

/**
 * What a publication of all that waits would do. `holdBack` are the languages to hold back; without
 * it, those that are held back already. Null when there is no such event. The caller has checked
 * that this user may publish it.
 */
export async function readPublication(
  req: PayloadRequest,
  event: Id,
  { holdBack, ...choice }: Choice & { holdBack?: string[] } = {},
): Promise<Publication | null> {
  const { payload } = req
  const listed = await listLines(req, event)
  const { revisions } = await lastChangesOf(req, event, listed)
  const chosen = choose(await pendingOf(req, event, listed), choice)
  const whole = await checkPublication(req, event, chosen)
  const then = await sourceOf(req, {
    event: await eventThen(req, event, chosen),
    sessions: documentsThen(chosen),
  })
  if (!whole || !then) return null
  const source: AgendaSource = {
    ...then,
    event: { ...then.event, heldBack: holdBack ?? then.event.heldBack },
  }
  return {
    ...chosen,
    ...whole,
    missing: missingIn(chosen),
    number: ((await loadLatest(payload, event, req))?.number ?? 0) + 1,
    revisions,
    changes: chosen.eventWithdrawn ? [] : await changesSeen(req, source),
    readiness: await readinessOf(req, source),
    decided: heldBackOf(source.event).join() !== heldBackOf(then.event).join(),
  }
}
