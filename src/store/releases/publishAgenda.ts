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
import { checkWhole, isConflict } from './checkWhole.js'
import { asJson, changesIn, compileAll } from './compileRelease.js'
import { decideLanguages } from './decideLanguages.js'
import { pendingOf } from './pendingLines.js'
import { publishingSteps } from './publishingSteps.js'
import { seenNow } from './readPublication.js'
import { PublicationRefused } from './refused.js'
import type { ByLanguage, FullRelease, Release } from './release.js'
import { loadLatest, saveRelease, toDrop } from './storedReleases.js'
import { asCheckedWhole } from './wholeCheck.js'

type Wish = {
  /** As `Publication.revisions` had them: what the editor looked at. */
  revisions: Record<string, number>
  /** To readers, in the language of the request. */
  note?: string
  acceptAdvice?: boolean
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

async function refuseUnlessReady(req: PayloadRequest, event: Id, { revisions, acceptAdvice }: Wish): Promise<void> {
  if (!sameRevisions(revisions, (await changesOf(req, event)).revisions)) throw new PublicationRefused('changedMeanwhile', 409)
  const violations = (await checkWhole(req, event))?.violations ?? []
  if (violations.some(isConflict)) throw new PublicationRefused('conflictsRemain', 400)
  if (violations.length && !acceptAdvice) throw new PublicationRefused('readAdvice', 400)
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

/**
 * Publishes all that is a draft in an agenda, takes away what was removed, and stores the release: all of it, or nothing.
 * Throws `PublicationRefused` where it is not ready, `EditRefused` where Payload refuses one of its documents.
 */
export async function publishAgenda(req: PayloadRequest, event: Id, wish: Wish): Promise<Release> {
  const before = await seenInAll(req, event)
  const published = await wholeOrNothing(req, [eventKey(event)], async (inner, note) => {
    await refuseUnlessReady(inner, event, wish)
    const pending = await pendingOf(inner, event)
    const first = !(await loadLatest(req.payload, event, inner))
    const languages = decideLanguages(toSourceEvent(pending.own), wish.holdBack)
    if (!pending.event && !pending.lines.length && !languages.changed && !first) throw new PublicationRefused('nothing', 400)
    await asCheckedWhole(inner, async () => {
      for (const { at, collection, id, write } of publishingSteps(inner, event, pending, { ...wish, languages })) {
        await note(await toRestore(inner, collection, id))
        await write().catch((refusal: unknown) => {
          throw new EditRefused(at, refusal)
        })
      }
    })
    const { agendas, ...release } = await toRelease(inner, event, { before, note: wish.note })
    await note(toDrop(req.payload, release))
    await saveRelease(req.payload, { ...release, agendas }, inner)
    return release
  })
  await endReviewsBefore(req.payload, event, published.languages, published.publishedAt)
  return published
}
