import type { CollectionSlug, PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { languagesOf } from '../compiled/languages.js'
import { aside, documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import type { Doc } from '../toAgenda.js'
import type { Decision } from './decideLanguages.js'
import type { Chosen, ChosenLine } from './chooseDocuments.js'

/** One document to be published, and the line that it is (`event` for the event itself). */
export type PublishingStep = {
  at: string
  collection: CollectionSlug
  id: Id
  write: () => Promise<unknown>
}

/**
 * A language in which a document has a title, that of the request first: Payload asks for a title
 * in the language of a save.
 */
function languageOf({ payload, locale }: PayloadRequest, { title }: Doc): string | undefined {
  const written = fieldsIn(title)
  const codes = [locale ?? undefined, ...languagesOf(payload).map(({ code }) => code)]
  return codes.find((code) => code !== undefined && written[code]) ?? locale ?? undefined
}

/** The data that takes a line from readers: it becomes a draft again, as it was last saved. */
const withdrawn: Doc = { _status: 'draft' }

const dataFor = (state: ChosenLine['state']): Doc =>
  state === 'removed'
    ? { deletedAt: new Date().toISOString() }
    : state === 'withdrawn'
      ? withdrawn
      : { _status: 'published' }

/**
 * The saves that publish what waits, the event first, since its lines cannot be published before
 * it. The event is also saved to store the decision on its languages.
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
    // With a copy of the request, since a save in another language changes the language of its
    // request for good.
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
