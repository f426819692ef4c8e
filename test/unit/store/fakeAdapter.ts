import type { Payload, Where } from 'payload'

type Row = Record<string, unknown>
type Args = {
  collection: string
  where?: Where
  data?: Row
  sort?: string
  id?: unknown
}

function matches(row: Row, where: Where = {}): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return (condition as Where[]).every((each) => matches(row, each))
    const value = row[name] as number
    return Object.entries(condition as Row).every(([operator, wanted]) => {
      if (operator === 'equals') return value === wanted
      if (operator === 'in') return (wanted as unknown[]).includes(value)
      if (operator === 'greater_than') return value > (wanted as number)
      if (operator === 'less_than_equal') return value <= (wanted as number)
      throw new Error(`The fake adapter does not know ${operator}`)
    })
  })
}

/** Rows in memory behind the calls of an adapter that leases and journals need; `key` is unique where a row has one. */
export function fakeAdapter(rows: Record<string, Row[]>) {
  let ids = 0
  const tableOf = (name: string) => (rows[name] ??= [])
  const found = ({ collection, where }: Args) =>
    tableOf(collection).filter((row) => matches(row, where))
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
      tableOf(collection).push({ id: (ids += 1), ...data })
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
  }
  const agenda = { leaseSlug: 'leases', journalSlug: 'journal' }
  const payload = { db, collections: {}, config: { custom: { agenda } } } as unknown as Payload
  return { payload, db, rows }
}
