import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { sameValue } from '../../core/sameValue.js'
import type { AgendaSession, Id } from '../../core/types.js'
import { aside } from '../gateway/documents.js'
import { languagesOf } from '../compiled/languages.js'
import { slugOf } from '../optionsOf.js'
import { namesOfUsers } from '../presence/namesOfUsers.js'
import { type Doc, toAgendaSession } from '../toAgenda.js'
import { sessionFields, textFields } from './editedFields.js'
import { lineTexts } from './lineTexts.js'
import { fieldsReworded, inOneLanguage } from './oneLanguage.js'
import { storedLine } from './readLine.js'

/** How a line was at a time, in the request's language, and what whoever saved it had changed. */
export type LineVersion = {
  id: Id
  /** When it was saved, as an instant. */
  at: string
  by?: string
  published: boolean
  /** The first one that is kept: what it changed is not known. */
  first?: true
  /** Names of fields. */
  changed: string[]
  /** What was changed in another language: the field, and the words where they are a line of text. */
  elsewhere: { language: string; changes: { field: string; before?: string; after?: string }[] }[]
  session: AgendaSession
}

/** So many versions are told; earlier ones stand on the form of the session. */
const most = 25

const rowsAside = new Set(['id'])

const asSession = (version: Doc): AgendaSession => ({
  ...toAgendaSession(version),
  texts: lineTexts(version),
})

const valuesOf = ({ texts, ...own }: AgendaSession): Doc => ({ ...own, ...texts })

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const fields = [...sessionFields, ...textFields]

const changedIn = (now: AgendaSession, before: AgendaSession): string[] => {
  const [a, b] = [valuesOf(now), valuesOf(before)]
  return fields.filter((key) => !sameValue(a[key], b[key], rowsAside))
}

/**
 * The last versions of a line, the newest first. Undefined where the event has no such line. For
 * those who may edit the agenda.
 */
export async function readLineVersions(
  req: PayloadRequest,
  event: Id,
  session: Id,
): Promise<LineVersion[] | undefined> {
  const doc = await storedLine(req, event, session)
  if (!doc) return undefined
  const { docs, hasNextPage } = await req.payload.findVersions({
    collection: slugOf(req.payload, 'sessions'),
    where: { parent: { equals: doc.id } },
    sort: '-updatedAt',
    limit: most + 1,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    req: aside(req, 'user'),
  })
  const versions = docs.map(({ id, updatedAt, version: held }) => {
    const version: Doc = { ...fieldsIn(held), id: doc.id }
    return { id, at: String(updatedAt), doc: version }
  })
  const names = await namesOfUsers(
    req.payload,
    versions.map(({ doc: { changedBy } }) => changedBy),
    req,
  )
  const languages = languagesOf(req.payload).map(({ code }) => code)
  const language = req.locale ?? languages[0] ?? ''
  const others = languages.filter((code) => code !== language)
  const sessions = versions.map(({ doc }) =>
    asSession(fieldsIn(inOneLanguage(doc, language, languages))),
  )
  return versions.slice(0, most).map((version, index): LineVersion => {
    const before = sessions[index + 1]
    const by = names.get(String(version.doc.changedBy))
    const now = sessions[index]!
    return {
      id: version.id,
      at: version.at,
      ...(by === undefined ? {} : { by }),
      published: version.doc._status === 'published',
      ...(before || hasNextPage ? {} : { first: true as const }),
      changed: before ? changedIn(now, before) : [],
      elsewhere: others.flatMap((code) => {
        const earlier = versions[index + 1]?.doc
        if (!earlier) return []
        const words = (doc: Doc, field: string) => inOneLanguage(doc[field], code, languages)
        const changes = fieldsReworded(fields, [version.doc, earlier], code, languages).map(
          (field) => {
            const [before, after] = [words(earlier, field), words(version.doc, field)]
            return field === 'title'
              ? { field, before: text(before), after: text(after) }
              : { field }
          },
        )
        return changes.length ? [{ language: code, changes }] : []
      }),
      session: now,
    }
  })
}
