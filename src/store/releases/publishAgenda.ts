import type { PayloadRequest } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { EditRefused } from '../builder/saveEdits.js'
import { languagesOf } from '../compiled/languages.js'
import { loadSource } from '../compiled/loadSource.js'
import { readPulse } from '../compiled/pulse.js'
import { toSourceEvent } from '../compiled/toSource.js'
import { toRestore } from '../journal/takeBack.js'
import { wholeOrNothing } from '../journal/wholeOrNothing.js'
import { eventKey } from '../lease/keys.js'
import { changesOf } from '../together/changes.js'
import { endReviewsBefore } from '../translation/reviews.js'
import { violationKey } from '../../core/adviceKey.js'
import { checkWhole, isConflict } from './checkWhole.js'
import { type Choice, choose, type Chosen, type ChosenLine, refuseWithoutEvent } from './chosen.js'
import { missingIn, missingOf } from './missing.js'
import { asJson, changesIn, compileAll } from './compileRelease.js'
import { decideLanguages } from './decideLanguages.js'
import { pendingOf } from './pendingLines.js'
import { publishingSteps } from './publishingSteps.js'
import { type PublicPage, pagesOf } from './pages.js'
import { seenNow } from './readPublication.js'
import { PublicationRefused } from './refused.js'
import type { ByLanguage, FullRelease, Release } from './release.js'
import { loadLatest, saveRelease, toDrop } from './storedReleases.js'
import { asCheckedWhole } from './wholeCheck.js'

export type Wish = Choice & {
  /** As `Publication.revisions` had them: what the editor looked at. */
  revisions: Record<string, number>
  /** To readers, in the language of the request. */
  note?: string
  acceptAdvice?: boolean
  /** The keys of advice that was read; other advice is to be read first. */
  accepted?: string[]
  /** The promised languages in which it does not go out; without this, those that are held back already. */
  holdBack?: string[]
  /** For the app itself, which may do everything. */
  overrideAccess?: boolean
}

const sameRevisions = (a: Record<string, number>, b: Record<string, number>) =>
  Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])

/** The agenda as readers see it, in every language in which they see it. */
async function seenInAll(req: PayloadRequest, event: Id): Promise<ByLanguage<CompiledAgenda>> {
  const seen: ByLanguage<CompiledAgenda> = {}
  for (const { code } of languagesOf(req.payload)) {
    const agenda = await seenNow(req, event, code)
    if (agenda) seen[code] = agenda
  }
  return seen
}

const goesOut = ({ state, leftOut }: ChosenLine) => !leftOut && (state === 'changed' || state === 'new')

/** What is only taken away is in nobody's way, and needs nothing. */
const onlyTakes = ({ lines, event, eventLeftOut }: Chosen) => !lines.some(goesOut) && (event === undefined || eventLeftOut)

async function refuseUnlessReady(req: PayloadRequest, event: Id, chosen: Chosen, { acceptAdvice, accepted, only }: Wish): Promise<void> {
  refuseWithoutEvent(chosen)
  if (onlyTakes(chosen) && chosen.partial) return
  const ownAlone = only?.join() === 'event'
  if ((ownAlone ? missingOf(chosen.own) : missingIn(chosen)).length) throw new PublicationRefused('incomplete', 400)
  const violations = (await checkWhole(req, event, chosen))?.violations ?? []
  if (violations.some(isConflict)) throw new PublicationRefused('conflictsRemain', 400)
  if (!acceptAdvice && violations.some((violation) => !accepted?.includes(violationKey(violation)))) throw new PublicationRefused('readAdvice', 400)
}

const authorOf = ({ user }: PayloadRequest) => user && { id: String(user.id), name: String((user as { name?: unknown }).name || user.email || '') }

async function toRelease(req: PayloadRequest, event: Id, { before, note }: { before: ByLanguage<CompiledAgenda>; note?: string }): Promise<FullRelease> {
  const source = await loadSource(req.payload, { id: { equals: event } }, { req })
  if (!source) throw new Error('A published event cannot be read as the public reads it.')
  const agendas = await compileAll(req.payload, source)
  const pulse = await readPulse(req.payload, event)
  return {
    event, number: ((await loadLatest(req.payload, event, req))?.number ?? 0) + 1, publishedAt: new Date().toISOString(),
    author: authorOf(req) ?? undefined, notes: note && req.locale ? { [req.locale]: note } : {}, languages: Object.keys(agendas),
    changes: changesIn(before, agendas), state: pulse.event + pulse.directory, agendas: asJson(agendas),
  }
}

/** A release, and where readers see it now. */
export type PublishedAgenda = Release & { pages: PublicPage[] }

/**
 * Publishes all that is a draft in an agenda, takes away what was removed, and stores the release: all of it, or nothing.
 * Throws `PublicationRefused` where it is not ready, `EditRefused` where Payload refuses one of its documents.
 */
export async function publishAgenda(req: PayloadRequest, event: Id, wish: Wish): Promise<PublishedAgenda> {
  const before = await seenInAll(req, event)
  const published = await wholeOrNothing(req, [eventKey(event)], async (inner, note) => {
    if (!sameRevisions(wish.revisions, (await changesOf(inner, event)).revisions)) throw new PublicationRefused('changedMeanwhile', 409)
    const chosen = choose(await pendingOf(inner, event), wish)
    await refuseUnlessReady(inner, event, chosen, wish)
    const first = !(await loadLatest(req.payload, event, inner))
    // Without the event's own fields nothing of them is decided.
    const languages = decideLanguages(toSourceEvent(chosen.own), chosen.eventLeftOut || chosen.eventWithdrawn ? undefined : wish.holdBack)
    const waits = (chosen.event && !chosen.eventLeftOut) || chosen.eventWithdrawn || chosen.lines.some(({ leftOut }) => !leftOut)
    if (!waits && !languages.changed && !(first && !chosen.partial)) throw new PublicationRefused('nothing', 400)
    await asCheckedWhole(inner, async () => {
      for (const { at, collection, id, write } of publishingSteps(inner, event, chosen, { ...wish, languages })) {
        await note(await toRestore(inner, collection, id))
        await write().catch((refusal: unknown) => {
          throw new EditRefused(at, refusal)
        })
      }
    })
    const { agendas, ...release } = await toRelease(inner, event, { before, note: wish.note })
    await note(toDrop(req.payload, release))
    await saveRelease(req.payload, { ...release, agendas }, inner)
    return { ...release, pages: chosen.eventWithdrawn ? [] : pagesOf(req.payload, { ...chosen.own, heldBack: languages.heldBack }, req.locale) }
  })
  await endReviewsBefore(req.payload, event, published.languages, published.publishedAt)
  return published
}
