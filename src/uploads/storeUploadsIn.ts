import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionConfig,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { refuse } from '../errors.js'
import { toAnswer } from '../api/toAnswer.js'
import { operationOf } from '../store/transaction/index.js'
import { databaseOf } from '../store/gateway/database.js'

type UploadHandler = NonNullable<
  Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']
>[number]
type Hook<T> = (args: T) => unknown

/** What goes wrong in these hooks is the place where files are kept. */
const sayingSo =
  <T extends { req: PayloadRequest }>(hook: Hook<T>): Hook<T> =>
  async (args) => {
    try {
      return await hook(args)
    } catch (error) {
      throw error instanceof APIError ? error : refuse(args.req, 'storageDown')
    }
  }

/**
 * Stock saves the whole document a second time after an upload, as it was read in the language of
 * the request: a description that fell back would become a translation. There is nothing in it to
 * save.
 */
function withoutSaving(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty<PayloadRequest>(req, ['payload', 'file', 'payloadUploadSizes'])
  const payload: Payload = Object.create(req.payload)
  Object.assign(payload, { update: async () => undefined })
  own.payload = payload
  own.file = req.file
  own.payloadUploadSizes = req.payloadUploadSizes
  return own
}

const savingOnce =
  (hook: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  (args) =>
    hook({ ...args, req: withoutSaving(args.req) })

/** What a document says of its file. */
const ofFile = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'url',
  'thumbnailURL',
]

/**
 * Without a transaction a document stays that has no file, or names the new one while only the old
 * one is there.
 */
async function takeBack({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}: Parameters<CollectionAfterChangeHook>[0]): Promise<void> {
  const db = databaseOf(req.payload)
  if ((await operationOf(req.payload, req))?.real) return
  const of = { collection: collection.slug, where: { id: { equals: doc.id } }, req }
  if (operation === 'create') await db.deleteOne(of)
  else
    await db.updateOne({
      ...of,
      data: Object.fromEntries(ofFile.map((name) => [name, previousDoc[name] ?? null])),
    })
}

const takingBack =
  (hook: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args) => {
    try {
      return await hook(args)
    } catch (error) {
      await takeBack(args)
      throw error
    }
  }

// The type wants a promise of an answer or one of none, and this is one of either.
const answering503 = (handler: UploadHandler): UploadHandler =>
  (async (req, args) => {
    const response = await handler(req, args)
    const failed = response instanceof Response && response.status === 500
    if (!failed) return response
    const { status, response: body } = toAnswer(req, refuse(req, 'storageDown'))
    return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
  }) as UploadHandler

const lastOf = <T>(hooks: T[] = [], change: (hook: T) => T): T[] =>
  hooks.map((hook, n) => (n === hooks.length - 1 ? change(hook) : hook))

/**
 * A collection as the storage plugin made it, without what it adds for browsers that bring files to
 * the bucket themselves: tables stay the same with a bucket and without.
 */
export function storeUploadsIn(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, upload } = collection
  const { handlers = [], ...rest } = typeof upload === 'object' ? upload : {}
  return {
    ...collection,
    fields: collection.fields.filter((field) => !('name' in field) || field.name !== '_objectKey'),
    hooks: {
      ...hooks,
      afterChange: lastOf(hooks.afterChange, (hook) => sayingSo(takingBack(savingOnce(hook)))),
      afterDelete: lastOf(hooks.afterDelete, (hook) => sayingSo(hook)),
    },
    upload: { ...rest, handlers: lastOf(handlers, answering503) },
  }
}
