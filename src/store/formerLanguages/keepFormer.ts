import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { adapterOf, around } from '../gateway/adapter.js'
import type { Doc } from '../toAgenda.js'
import { type Former, formerOf } from './noteFormer.js'

type Args = {
  collection?: string
  collectionSlug?: string
  id?: Id
  parent?: Id
  data?: Doc
  versionData?: Doc & { version?: Doc; parent?: Id }
  req?: PayloadRequest
}

const isObject = (value: unknown): value is Doc => typeof value === 'object' && value !== null

/** The data with those texts beside the ones that are written; what a path no longer leads to was removed. */
function withFormer<T>(data: T, path: Former['path'], values: Former['values']): T {
  const [name, ...rest] = path
  if (name === undefined) return isObject(data) ? { ...values, ...data } : (values as T)
  if (Array.isArray(data))
    return data.map((row, index) =>
      String(index) === String(name) ? withFormer(row, rest, values) : row,
    ) as T
  if (!isObject(data) || (rest.length && !isObject(data[name]))) return data
  return { ...data, [name]: withFormer(data[name] ?? {}, rest, values) }
}

const completed = <T>(data: T, former: readonly Former[]): T =>
  former.reduce((all, { path, values }) => withFormer(all, path, values), data)

const watched = new WeakSet<object>()

/**
 * Texts in languages that the app no longer has stay where they are, whoever saves what else: they are there again as soon as
 * the app has the language.
 */
export function keepFormer(payload: Payload): void {
  const adapter = adapterOf(payload)
  if (watched.has(adapter)) return
  watched.add(adapter)
  for (const name of ['updateOne', 'createVersion', 'updateVersion'] as const)
    around<Args>(payload, name, (write) => (args) => {
      const { req, data, versionData, parent = versionData?.parent } = args
      const slug = args.collection ?? args.collectionSlug
      const id = name === 'updateOne' ? args.id : parent
      const former = req && slug && id !== undefined ? formerOf(req, slug, id) : []
      if (!former.length) return write(args)
      if (data) return write({ ...args, data: completed(data, former) })
      if (!versionData) return write(args)
      return write({
        ...args,
        versionData: versionData.version
          ? { ...versionData, version: completed(versionData.version, former) }
          : completed(versionData, former),
      })
    })
}
