import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { idOf, sameId } from '../../core/ids.js'
import type { Id, SessionTexts } from '../../core/types.js'
import { isId } from '../input/ids.js'
import type { Stored } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument, rawDocuments } from '../rawDocuments.js'
import { languagesNamed } from '../translation/loadTexts.js'
import { settingOf } from '../translation/settingOf.js'
import { type MarkWithFields, translationOf } from '../translation/translationOf.js'
import { lineTexts } from './lineTexts.js'

/** A file that a line refers to: what it is called, and where it is. */
export type LineFile = { id: Id; name: string; url?: string }

/** What a line holds beside what the agenda tells of it, as its draft is stored. */
export type LineDetails = {
  revision: number
  /** The language of the texts: that of the request. */
  language: string
  texts: SessionTexts
  /** In the first language of the event, where that is another one; with its title. */
  source?: { language: string; title?: string; texts: SessionTexts }
  files: LineFile[]
  marks: MarkWithFields[]
}

const textOf = (value: unknown, language: string): string | undefined => {
  const own = fieldsIn(value)[language]
  return typeof own === 'string' && own ? own : undefined
}

async function filesOf(req: PayloadRequest, ids: readonly Id[]): Promise<LineFile[]> {
  if (!ids.length) return []
  const media = slugOf(req.payload, 'media')
  const { docs } = await req.payload.find({
    collection: media,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    user: req.user,
  })
  return docs.map(({ id, filename, url }) => ({
    id,
    name: typeof filename === 'string' ? filename : `#${id}`,
    ...(typeof url === 'string' ? { url } : {}),
  }))
}

/** The draft of a line of this event; undefined where it has no such line. */
export async function storedLine(
  req: PayloadRequest,
  event: Id,
  session: Id,
): Promise<Stored | undefined> {
  const sessions = slugOf(req.payload, 'sessions')
  if (!isId(req.payload, sessions, session)) return undefined
  const doc = await rawDocument(req.payload, sessions, session, { view: 'draft', req })
  return doc && !doc.deletedAt && sameId(idOf(doc.event), event) ? doc : undefined
}

/**
 * What an editor changes of a line beside the table, in the request's language, with the texts that
 * it is translated from. For those who may edit the agenda; undefined where the event has no such
 * line.
 */
export async function readLine(
  req: PayloadRequest,
  event: Id,
  session: Id,
): Promise<LineDetails | undefined> {
  const { payload, user } = req
  const doc = await storedLine(req, event, session)
  if (!doc || !user) return undefined
  const language = req.locale ?? ''
  const texts = lineTexts(doc, language)
  const [own] = await rawDocuments(
    payload,
    slugOf(payload, 'events'),
    { id: { equals: event } },
    { view: 'draft', req, only: ['languages'] },
  )
  const [first] = settingOf(payload, languagesNamed(own ?? {})).promised
  const [files, found] = await Promise.all([
    filesOf(req, texts.documents ?? []),
    translationOf(payload, 'sessions', doc.id, user),
  ])
  return {
    revision: Number(doc.revision) || 0,
    language,
    texts,
    ...(first === language
      ? {}
      : {
          source: {
            language: first,
            title: textOf(doc.title, first),
            texts: lineTexts(doc, first),
          },
        }),
    files,
    marks: found?.marks ?? [],
  }
}
