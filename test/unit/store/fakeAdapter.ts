import type { Payload, Where } from 'payload'
import { resolveOptions } from '../../../src/options.js'

type Row = Record<string, unknown>
type Args = {
  collection: string
  where?: Where
  data?: Row
  sort?: string
  id?: unknown
  versionData?: Row
}

/** `version.event` is a field within another. */
const valueAt = (row: Row, name: string): unknown =>
  name.split('.').reduce<unknown>((within, part) => (within as Row | undefined)?.[part], row)

function matches(row: Row, where: Where = {}): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return (condition as Where[]).every((each) => matches(row, each))
    const value = valueAt(row, name) as number
    return Object.entries(condition as Row).every(([operator, wanted]) => {
      if (operator === 'equals') return value === wanted
      if (operator === 'in') return (wanted as unknown[]).includes(value)
      if (operator === 'greater_than') return value > (wanted as number)
      if (operator === 'greater_than_equal') return value >= (wanted as number)
      if (operator === 'less_than_equal') return value <= (wanted as number)
      throw new Error(`The fake adapter does not know ${operator}`)
    })
  })
}

type Transactions = {
  /** What a database says to the begin of a transaction: null where it has none. */
  begin?: () => Promise<number | string | null>
  /** What Payload knows of the collections. */
  collections?: Record<string, { config: object }>
}

/**
 * Rows in memory behind the calls of an adapter that leases and journals need; `key` is unique
 * where a row has one. Versions of `people` are the rows of `people versions`. What is told of
 * transactions, and logged, is in `told`.
 */
export function fakeAdapter(
  rows: Record<string, Row[]>,
  { begin = async () => null, collections = {} }: Transactions = {},
) {
  let ids = 0
  const told: string[] = []
  const tell = (level: string) => (said: unknown) => void told.push(`${level}: ${String(said)}`)
  const tableOf = (name: string) => (rows[name] ??= [])
  const found = ({ collection, where, id }: Args) =>
    tableOf(collection).filter((row) =>
      matches(row, id === undefined ? where : { id: { equals: id } }),
    )
  const versionsOf = <A extends { collection: string }>(args: A) => ({
    ...args,
    collection: `${args.collection} versions`,
  })
  const db = {
    async findOne(args: Args) {
      return structuredClone(found(args)[0] ?? null)
    },
    async find(args: Args) {
      const docs = structuredClone(found(args))
      const field = args.sort?.replace('-', '')
      if (field) docs.sort((a, b) => Number(a[field]) - Number(b[field]))
      if (args.sort?.startsWith('-')) docs.reverse()
      return { docs }
    },
    async create({ collection, data = {} }: Args) {
      if (collection === 'leases' && tableOf(collection).some(({ key }) => key === data.key))
        throw new Error('The key is taken')
      // As the collection of leases has it by itself.
      const ownValues = collection === 'leases' ? { revision: 0 } : {}
      const row = { id: (ids += 1), ...ownValues, ...data }
      tableOf(collection).push(row)
      return structuredClone(row)
    },
    async updateOne(args: Args) {
      const [row] = found(args)
      return row ? Object.assign(row, args.data) : null
    },
    async deleteOne(args: Args) {
      const [row] = found(args)
      rows[args.collection] = tableOf(args.collection).filter((each) => each !== row)
    },
    async deleteMany(args: Args) {
      const gone = found(args)
      rows[args.collection] = tableOf(args.collection).filter((row) => !gone.includes(row))
    },
    async findVersions(args: Args) {
      return { docs: structuredClone(found(versionsOf(args))) }
    },
    async updateVersion(args: Args) {
      Object.assign(found(versionsOf(args))[0]!, args.versionData)
    },
    async deleteVersions(args: Args) {
      await db.deleteMany(versionsOf(args))
    },
    async beginTransaction() {
      const id = await begin()
      if (id !== null) told.push(`begin ${id}`)
      return id
    },
    async commitTransaction(id: unknown) {
      told.push(`commit ${String(await id)}`)
    },
    async rollbackTransaction(id: unknown) {
      told.push(`rollback ${String(await id)}`)
    },
  }
  const agenda = { ...resolveOptions(), leaseSlug: 'leases', journalSlug: 'journal' }
  const logger = { warn: tell('warn'), error: tell('error') }
  const payload = {
    ...{ db, collections, logger },
    config: { custom: { agenda } },
  } as unknown as Payload
  return { payload, db, rows, told }
}
