import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { ReturnedText } from '../../core/translation/exchange.js'
import { matchReturned, type ReturnedLine } from '../../core/translation/matchReturned.js'
import { type AgendaText, type Setting, textsOf, withText } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { isDatabaseDown } from '../databaseRefusals.js'
import { directoryKey, eventKey, inTransaction } from '../transaction/index.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import { confirming, factsField } from './storedFacts.js'
import { shapeOf } from './shapeOf.js'
import { toExchange, toTranslation, type Translation } from './toTranslation.js'
import { aside, documentsOf } from '../gateway/documents.js'
import { translate } from '../../translate.js'

/**
 * What became of a returned text, and how it reads now. `refused`: Payload, or a rule of the app,
 * did not accept it.
 */
export type SavedLine = (ReturnedLine | { id: string; result: 'refused'; message: string }) & {
  now?: Translation
}

/** Where the texts of one document are stored, and how its languages are judged. */
export type TextPlace = {
  event: Id
  collection: CollectionKey
  id: Id
  from: string
  to: string
  setting: Setting
}

async function textsNow(req: PayloadRequest, { collection, id }: TextPlace): Promise<AgendaText[]> {
  const slug = slugOf(req.payload, collection)
  const doc = await rawDocument(req.payload, slug, id, { view: 'draft', req })
  return doc
    ? textsOf([{ collection, id, doc, facts: doc[factsField], shape: shapeOf(req.payload, slug) }])
    : []
}

async function write(
  req: PayloadRequest,
  { collection, id, to }: TextPlace,
  taken: { address: string; value: unknown }[],
): Promise<void> {
  const slug = slugOf(req.payload, collection)
  const own = {
    collection: slug,
    id,
    locale: to,
    fallbackLocale: false as const,
    depth: 0,
    draft: true,
    user: req.user,
  }
  const stored = await documentsOf(req.payload).findByID({
    ...own,
    joins: false,
    overrideAccess: true,
    showHiddenFields: true,
    req: aside(req),
  })
  const changed = taken.reduce<Doc>(
    (doc, { address, value }) => withText(doc, address, value),
    stored,
  )
  const fields = new Set(taken.map(({ address }) => address.split('/')[0]!))
  const data = Object.fromEntries([...fields].map((name) => [name, changed[name]]))
  await documentsOf(req.payload).update({
    ...own,
    overrideAccess: false,
    req: aside(req),
    context: confirming(taken.map(({ address }) => address)),
    data: 'revision' in stored ? { ...data, revision: stored.revision } : data,
  })
}

function whyRefused(req: PayloadRequest, error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ message }) => message).join(' ')
  if (error instanceof APIError && error.isPublic) return error.message
  if (isDatabaseDown(error)) throw error
  // A document that cannot be stored does not keep the others from being stored, nor from being
  // told of.
  req.payload.logger.error(error)
  return translate(req)('agenda:translate:notStored')
}

/**
 * Takes back texts of one document. Those whose source and translation are still as they were
 * handed out are stored as a draft, all in one save, while nobody else can write the document. The
 * others are reported, and nothing of theirs is stored.
 */
export async function saveTexts(
  req: PayloadRequest,
  place: TextPlace,
  returned: ReturnedText[],
): Promise<SavedLine[]> {
  const { event, collection, id, from, to, setting } = place
  const prefix = `${collection}/${id}/`
  const key = collection === 'events' || collection === 'sessions' ? eventKey(event) : directoryKey
  let lines: ReturnedLine[] = []
  let refused: string | undefined
  try {
    await inTransaction(req, [key], async (inner) => {
      const now = toExchange(await textsNow(inner, place), {
        event: { id: event, title: '' },
        from,
        to,
        setting,
      })
      const matched = matchReturned(now, { event: String(event), from, to, texts: returned })
      lines = 'lines' in matched ? matched.lines : []
      const taken = lines.flatMap((line) =>
        line.result === 'taken' || line.result === 'removed'
          ? [
              {
                address: line.id.slice(prefix.length),
                value: line.result === 'taken' ? line.value : null,
              },
            ]
          : [],
      )
      if (taken.length) await write(inner, place, taken)
    })
  } catch (error) {
    refused = whyRefused(req, error)
  }
  // The lease could not be had, so nothing was looked at.
  if (refused !== undefined && !lines.length)
    return returned.map(({ id: address }) => ({ id: address, result: 'refused', message: refused }))
  const fresh = new Map(
    (await textsNow(req, place))
      .flatMap((text) => toTranslation(text, to, setting))
      .map((text) => [text.address, text]),
  )
  return lines.map((line): SavedLine => {
    const told =
      refused !== undefined && (line.result === 'taken' || line.result === 'removed')
        ? { id: line.id, result: 'refused' as const, message: refused }
        : line
    return { ...told, now: fresh.get(line.id) }
  })
}
