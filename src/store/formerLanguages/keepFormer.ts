import type { Payload, PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { codesOf } from '../compiled/languages.js'
import { adapterOf, type Call, ownOf } from '../gateway/adapter.js'
import type { Doc } from '../toAgenda.js'
import { intercept } from '../transaction/index.js'
import { type Former, formerOf } from './noteFormer.js'

type Args = {
  collection?: string
  collectionSlug?: string
  id?: Id
  parent?: Id
  data?: Doc
  versionData?: Doc & { version?: Doc; parent?: Id }
  options?: object
  req?: PayloadRequest
}

const isObject = (value: unknown): value is Doc => typeof value === 'object' && value !== null

/**
 * The data of a write with a former text put back in its place. If the path leads nowhere any more,
 * the row was removed, and the text goes with it.
 */
function withFormer(data: unknown, former: Former, path = former.path): unknown {
  const [name, ...rest] = path
  if (name === undefined) {
    if ('list' in former) return former.list
    return isObject(data) ? { ...former.values, ...data } : former.values
  }
  if (Array.isArray(data))
    return data.map((row, index) =>
      String(index) === String(name) ? withFormer(row, former, rest) : row,
    )
  if (!isObject(data) || (rest.length && !isObject(data[name]))) return data
  return { ...data, [name]: withFormer(data[name], former, rest) }
}

const completed = (data: Doc, former: readonly Former[]): Doc =>
  former.reduce((all, each) => fieldsIn(withFormer(all, each)), data)

/**
 * Mongoose leaves out or refuses fields that its schema does not name, unless it is given this
 * option, which it does not accept when it creates a document.
 */
const unnamedToo = { strict: false }

/** The former texts of a version by their paths: `{ 'version.links.0.label.ar': 'الموقع' }`. */
const placed = (former: readonly Former[]): Doc =>
  Object.fromEntries(
    former.flatMap((each): [string, unknown][] => {
      const path = ['version', ...each.path].join('.')
      return 'list' in each
        ? [[path, each.list]]
        : Object.entries(each.values).map(([code, text]) => [`${path}.${code}`, text])
    }),
  )

/**
 * Keeps texts in languages that the app no longer has, and the choice of such languages, whoever
 * saves the document. As soon as the app has the language again, they are there again.
 */
export function keepFormer(payload: Payload): void {
  const adapter = adapterOf(payload)
  const codes = new Set(codesOf(payload))
  intercept(payload, 'formerLanguages', (write: Call<Args, { id: Id }>, name) => async (args) => {
    const { req, data, versionData, parent = versionData?.parent } = args
    const slug = args.collection ?? args.collectionSlug
    const id = name === 'updateOne' ? args.id : parent
    const former = req && slug && id !== undefined ? formerOf(req, slug, id) : []
    if (!former.length) return write(args)
    const options = { ...args.options, ...unnamedToo }
    if (data) return write({ ...args, options, data: completed(data, former) })
    if (!versionData) return write(args)
    if (name === 'updateVersion') {
      const version = versionData.version && completed(versionData.version, former)
      return write({ ...args, options, versionData: { ...versionData, version } })
    }
    if (adapter.name !== 'mongoose')
      return write({ ...args, versionData: completed(versionData, former) })
    const known = former.map((each) =>
      'list' in each ? { ...each, list: each.list.filter((code) => codes.has(code)) } : each,
    )
    const made = await write({
      ...args,
      versionData: completed(structuredClone(versionData), known),
    })
    const { sessions, versions } = ownOf(payload)
    await versions?.[slug ?? '']?.updateOne(
      { _id: made.id },
      { $set: placed(former) },
      { ...unnamedToo, timestamps: false, session: sessions?.[String(await req?.transactionID)] },
    )
    return made
  })
}
