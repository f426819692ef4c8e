import type { Payload } from 'payload'
import { fieldsIn, isPlain, rowsIn } from '../../../core/isPlain.js'
import { adapterOf } from '../../gateway/adapter.js'
import { databaseOf } from '../../gateway/database.js'
import { idOf } from '../../../core/ids.js'
import { asStored } from './asStored.js'
import { type Answering, askingNow, type Name, type Slugs } from './answering.js'

const locks = 'payload-locked-documents'

/** What each method that writes does where there is a working set. */
export function writesOf(
  payload: Payload,
  slugs: Slugs,
): Pick<
  Record<Name, Answering>,
  | 'create'
  | 'createVersion'
  | 'deleteMany'
  | 'deleteOne'
  | 'deleteVersions'
  | 'updateMany'
  | 'updateOne'
  | 'updateVersion'
  | 'upsert'
> {
  const { agendas } = slugs
  const askNow = askingNow(slugs)
  // Only on SQL: MongoDB answers a write with the document, so that nothing has to be read back.
  const readsBack = 'drizzle' in adapterOf(payload)
  const create: Answering = async (call, known, args) => {
    const { collection = '' } = args
    known.forgetAnswers(collection)
    const made = await call(args)
    const id = idOf(made)
    if (isPlain(made) && id !== undefined && agendas.has(collection)) {
      known.remember(collection, made)
      known.noteMade(collection, id)
    }
    return made
  }
  const updateOne: Answering = async (call, known, args) => {
    const { collection = '', id, data, returning, select } = args
    known.forget(collection, id)
    if (!agendas.has(collection) || id === undefined) return call(args)
    const doc =
      readsBack && data && returning !== false && !select
        ? asStored(payload, collection, { ...data, id })
        : undefined
    if (doc) {
      known.remember(collection, doc)
      await known.writeLater('row', collection, id, () =>
        call({ ...args, data: doc, returning: false }),
      )
      return known.document(collection, id)
    }
    if (known.waits('row', collection, id)) await known.writeNow()
    const written = await call(args)
    if (isPlain(written) && !select) known.remember(collection, written)
    return written
  }
  const createVersion: Answering = async (call, known, args) => {
    const {
      collectionSlug = '',
      parent,
      versionData,
      returning,
      autosave,
      createdAt,
      updatedAt,
    } = args
    if (!agendas.has(collectionSlug) || parent === undefined || !versionData) return call(args)
    known.forgetVersion(collectionSlug, parent)
    const { id: _, ...fields } = versionData
    const version = readsBack ? asStored(payload, collectionSlug, fields) : undefined
    if (version) {
      known.rememberVersion(collectionSlug, {
        parent,
        version,
        latest: true,
        autosave,
        createdAt,
        updatedAt,
      })
      await known.writeLater('version', collectionSlug, parent, () =>
        call({ ...args, versionData: version, returning: false }),
      )
      return returning === false ? null : known.latestVersion(collectionSlug, parent)
    }
    await known.writeNow()
    const written = await call(args)
    if (isPlain(written) && isPlain(written.version))
      known.rememberVersion(collectionSlug, { ...written, parent, version: written.version })
    return returning === false ? null : written
  }
  /** Every other write: all that is known of the collection is forgotten. */
  const writingOther =
    (name: string): Answering =>
    async (call, known, args) => {
      const { collection = '' } = args
      // With each save Payload removes the locks of editors on the document: where nobody has any
      // lock at all, that need not be done for each of many documents.
      if (name === 'deleteMany' && collection === locks) {
        const any = await known.askOnce(locks, 'any', () =>
          databaseOf(payload).find({
            collection: locks,
            limit: 1,
            pagination: false,
            req: args.req,
          }),
        )
        if (!rowsIn(fieldsIn(any).docs).length) return undefined
      }
      known.forget(collection)
      return askNow(call, known, args)
    }

  return {
    create,
    createVersion,
    deleteMany: writingOther('deleteMany'),
    deleteOne: writingOther('deleteOne'),
    deleteVersions: writingOther('deleteVersions'),
    updateMany: writingOther('updateMany'),
    updateOne,
    updateVersion: writingOther('updateVersion'),
    upsert: askNow,
  }
}
