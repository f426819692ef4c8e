import type { Payload, PayloadRequest, Where } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'
import type { Basis } from './revisions.js'
import { compilerVersion } from './version.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { fromJson, type JsonOf } from '../json.js'

type Row = {
  id: Id
  key: string
  version: string
  event: number
  directory: number
  references: string[]
  body: JsonOf<CompiledAgenda>
}

export type StoredAgenda = {
  basis: Basis
  agenda: CompiledAgenda
  json: string
  sameVersion: boolean
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).compiledSlug
const keyOf = (event: Id, language: string) => `${event}:${language}`

/** The agenda as it was last compiled, by any process. */
export async function loadStored(
  payload: Payload,
  event: Id,
  language: string,
): Promise<StoredAgenda | undefined> {
  const row = await databaseOf(payload).findOne({
    collection: collectionOf(payload),
    where: { key: { equals: keyOf(event, language) } },
  })
  if (!row) return undefined
  return {
    basis: { event: row.event, directory: row.directory, references: new Set(row.references) },
    agenda: fromJson(row.body),
    json: row.body,
    sameVersion: row.version === compilerVersion(payload),
  }
}

/**
 * Stores a compiled agenda unless a newer one is there. Both revisions only rise, so their sum
 * (`state`) orders all compilations of an agenda in time; the condition is part of the write.
 */
export async function saveStored(
  payload: Payload,
  event: Id,
  language: string,
  basis: Basis,
  json: string,
): Promise<void> {
  const key = keyOf(event, language)
  const version = compilerVersion(payload)
  const state = basis.event + basis.directory
  const data = {
    key,
    version,
    state,
    event: basis.event,
    directory: basis.directory,
    references: [...basis.references],
    body: json,
  }
  const older: Where = {
    and: [
      { key: { equals: key } },
      {
        or: [
          { state: { less_than: state } },
          { and: [{ state: { equals: state } }, { version: { not_equals: version } }] },
        ],
      },
    ],
  }
  const collection = collectionOf(payload)
  const update = () =>
    databaseOf(payload).updateOne({ collection, where: older, data, options: { atomic: true } })
  if (await update()) return
  const present = () => databaseOf(payload).findOne({ collection, where: { key: { equals: key } } })
  if (await present()) return
  try {
    await databaseOf(payload).create({ collection, data })
  } catch (error) {
    // Another process created the row first; if what it stored is older, ours is written over it.
    if (!(await present())) throw error
    await update()
  }
}

/**
 * Deletes what was compiled of an event in every language: its id may be given to another event one
 * day, which must not inherit anything.
 */
export const deleteCompiled = (req: PayloadRequest, event: Id): Promise<void> =>
  databaseOf(req.payload).deleteMany({
    collection: collectionOf(req.payload),
    where: { key: { in: languagesOf(req.payload).map(({ code }) => keyOf(event, code)) } },
    req,
  })
