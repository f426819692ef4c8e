import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { languagesOf } from '../compiled/languages.js'
import { aside, documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import type { Doc } from '../toAgenda.js'
import type { Decision } from './decideLanguages.js'
import type { Chosen, ChosenLine } from './chooseDocuments.js'

/** One document that is published: of which line (`event` for the event itself). */
export type PublishingStep = {
  at: string
  collection: CollectionSlug
  id: Id
  write: () => Promise<unknown>
}

/**
 * Payload asks for a title in the language of the save: one in which there is one, that of the
 * request first.
 */
function languageOf({ payload, locale }: PayloadRequest, { title }: Doc): string | undefined {
  const written = (title && typeof title === 'object' ? title : {}) as Record<string, unknown>
  const codes = [locale ?? undefined, ...languagesOf(payload).map(({ code }) => code)]
  return codes.find((code) => code !== undefined && written[code]) ?? locale ?? undefined
}

/** As the draft that it was last saved as. */
const withdrawn: Doc = { _status: 'draft' }

const dataFor = (state: ChosenLine['state']): Doc =>
  state === 'removed'
    ? { deletedAt: new Date().toISOString() }
    : state === 'withdrawn'
      ? withdrawn
      : { _status: 'published' }

/**
 * The saves that publish what waits for it, the event first: what it holds cannot be published
 * before it. The event is also saved for what was decided of its languages.
 */
export function publishingSteps(
  req: PayloadRequest,
  event: Id,
  chosen: Chosen,
  { overrideAccess = false, languages }: { overrideAccess?: boolean; languages: Decision },
): PublishingStep[] {
  const [events, sessions] = [slugOf(req.payload, 'events'), slugOf(req.payload, 'sessions')]
  const step = (
    at: string,
    collection: CollectionSlug,
    id: Id,
    doc: Doc,
    data: Doc,
  ): PublishingStep => ({
    at,
    collection,
    id,
    // A save in another language turns the request to that language for good.
    write: () =>
      documentsOf(req.payload).update({
        collection,
        id,
        data,
        depth: 0,
        ...(data === withdrawn ? { unpublishAllLocales: true } : {}),
        overrideAccess,
        locale: languageOf(req, doc),
        user: req.user,
        trash: true,
        req: aside(req),
      }),
  })
  const own = chosen.eventWithdrawn
    ? [step('event', events, event, chosen.own, withdrawn)]
    : (chosen.event && !chosen.eventLeftOut) || languages.changed
      ? [
          step('event', events, event, chosen.own, {
            _status: 'published',
            heldBack: languages.heldBack,
          }),
        ]
      : []
  return [
    ...own,
    ...chosen.lines.flatMap(({ id, state, doc, leftOut }) =>
      leftOut ? [] : [step(String(id), sessions, id, doc, dataFor(state))],
    ),
  ]
}
