import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { errorAtLine } from '../builder/errorAtLine.js'
import { codesOf } from '../compiled/languages.js'
import { toSourceEvent } from '../compiled/toSource.js'
import { eventKey, inTransaction, withWorkingSet } from '../transaction/index.js'
import { lastChangesOf, listLines } from '../presence/lastChanges.js'
import { endReviewsBefore } from '../translation/reviews.js'
import { violationKey } from '../../core/adviceKey.js'
import { checkPublication, isConflict } from './checkPublication.js'
import {
  type Choice,
  choose,
  type Chosen,
  type ChosenLine,
  refuseWithoutEvent,
} from './chooseDocuments.js'
import { notPublished } from './notPublished.js'
import { missingIn, missingOf } from './missingForPublication.js'
import { decideLanguages } from './decideLanguages.js'
import { pendingOf } from './pendingLines.js'
import { publishingSteps } from './publishingSteps.js'
import { type PublicPage, pagesOf } from './pages.js'
import { authorOf, type Release } from './release.js'
import { recordPublication } from './recordPublication.js'
import { loadLast } from './storedReleases.js'
import { noteReleased } from './watchPublications.js'
import { asAlreadyChecked } from './alreadyChecked.js'

export type PublicationRequest = Choice & {
  /** The revisions that the editor looked at, from `Publication.revisions`. */
  revisions: Record<string, number>
  /** A note to readers, in the language of the request. */
  note?: string
  acceptAdvice?: boolean
  /**
   * The keys of the advice that the editor has read. Other advice must be read before publishing.
   */
  accepted?: string[]
  /** The promised languages to hold back; without it, those that are held back already. */
  holdBack?: string[]
  /** For the app itself, which may do everything. */
  overrideAccess?: boolean
}

const sameRevisions = (a: Record<string, number>, b: Record<string, number>) =>
  Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])

const goesOut = ({ state, leftOut }: ChosenLine) =>
  !leftOut && (state === 'changed' || state === 'new')

/** Whether a publication only takes lines from readers: then nothing can stand in its way. */
const onlyTakes = ({ lines, event, eventLeftOut }: Chosen) =>
  !lines.some(goesOut) && (event === undefined || eventLeftOut)

async function refuseUnlessReady(
  req: PayloadRequest,
  event: Id,
  chosen: Chosen,
  { acceptAdvice, accepted, only }: PublicationRequest,
): Promise<void> {
  refuseWithoutEvent(chosen)
  if (onlyTakes(chosen) && chosen.partial) return
  const ownAlone = only?.join() === 'event'
  if ((ownAlone ? missingOf(chosen.own) : missingIn(chosen)).length)
    throw notPublished('incomplete')
  const violations = (await checkPublication(req, event, chosen))?.violations ?? []
  if (violations.some(isConflict)) throw notPublished('conflictsRemain')
  if (!acceptAdvice && violations.some((violation) => !accepted?.includes(violationKey(violation))))
    throw notPublished('readAdvice')
}

/** A release, and the pages on which readers see it now. */
export type PublishedAgenda = Release & { pages: PublicPage[] }

/**
 * Publishes all drafts of an agenda, takes what was removed from readers, and stores the release:
 * all of it, or nothing. Throws a refusal where the agenda is not ready, and Payload's refusal of
 * one of its documents.
 */
export async function runPublication(
  req: PayloadRequest,
  event: Id,
  request: PublicationRequest,
): Promise<PublishedAgenda> {
  const published = await inTransaction(
    req,
    [eventKey(event)],
    async (inner, takeBack, { operation, reading }) => {
      const listed = await listLines(reading, event)
      if (
        !sameRevisions(request.revisions, (await lastChangesOf(reading, event, listed)).revisions)
      )
        throw notPublished('changedMeanwhile')
      const chosen = choose(await pendingOf(reading, event, listed), request)
      await refuseUnlessReady(reading, event, chosen, request)
      const first = !(await loadLast(req.payload, event, reading)).latest
      // If the event's own fields are left out, its languages stay as they are.
      const languages = decideLanguages(
        toSourceEvent(chosen.own, codesOf(req.payload)),
        chosen.eventLeftOut || chosen.eventWithdrawn ? undefined : request.holdBack,
      )
      const waits =
        (chosen.event && !chosen.eventLeftOut) ||
        chosen.eventWithdrawn ||
        chosen.lines.some(({ leftOut }) => !leftOut)
      if (!waits && !languages.changed && !(first && !chosen.partial)) throw notPublished('nothing')
      noteReleased(req.payload, operation, event)
      const lines = chosen.lines.flatMap(({ id, leftOut }) => (leftOut ? [] : [id]))
      await withWorkingSet(operation, reading, lines, () =>
        asAlreadyChecked(inner, async (saving) => {
          for (const { at, write } of publishingSteps(saving, event, chosen, {
            ...request,
            languages,
          })) {
            await write().catch((refusal: unknown) => {
              throw errorAtLine(at, refusal)
            })
          }
        }),
      )
      const release = await recordPublication(reading, event, {
        author: authorOf(req),
        note: request.note,
        always: true,
        takeBack,
      })
      if (!release) throw new Error('A published event cannot be read as the public reads it.')
      return {
        ...release,
        pages: chosen.eventWithdrawn
          ? []
          : pagesOf(req.payload, { ...chosen.own, heldBack: languages.heldBack }, req.locale),
        partial: chosen.partial,
      }
    },
  )
  const { partial, ...told } = published
  if (!partial) await endReviewsBefore(req.payload, event, told.languages, told.publishedAt)
  return told
}
