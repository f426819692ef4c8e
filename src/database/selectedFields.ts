type Field = { name: string }
type Config = { flattenedFields: Field[]; defaultSort?: string | string[] }
type Query = {
  collection: string
  select?: object
  where?: object
  sort?: string | string[]
  /** Nothing else is wanted of the documents, and nobody else sees them. */
  selectedAlone?: boolean
}
type Find = (this: object, query: Query) => Promise<unknown>
type Adapter = {
  payload: { collections: Record<string, { config: Config }> }
  find: Find
  queryDrafts: Find
}

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** The fields of a document that something of a query is about: of a version, those under `version`. */
const nameIn = (path: string): string => path.replace(/^version\./, '').split('.')[0] ?? path

/** The fields that a condition speaks of, at any depth. */
const namesInWhere = (where: object): string[] =>
  Object.entries(where).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key) ? asList(value).flatMap(namesInWhere) : [nameIn(key)],
  )

const namesInSelect = (select: object): string[] =>
  Object.entries(select).flatMap(([key, value]: [string, unknown]) =>
    key === 'version' && typeof value === 'object' && value ? Object.keys(value) : [key],
  )

/** The adapter as if the collection had no other fields than those that a query is about. */
function narrowed(adapter: Adapter, { collection, select = {}, where = {}, sort }: Query): Adapter {
  const known = adapter.payload.collections[collection]
  if (!known) return adapter
  const { config } = known
  const sorted = asList(sort ?? config.defaultSort).map((path) => nameIn(path.replace(/^-/, '')))
  const wanted = new Set([...namesInSelect(select), ...namesInWhere(where), ...sorted])
  const fields = config.flattenedFields.filter(({ name }) => wanted.has(name))
  const collections = {
    ...adapter.payload.collections,
    [collection]: { ...known, config: { ...config, flattenedFields: fields } },
  }
  const payload: Adapter['payload'] = Object.create(adapter.payload, {
    collections: { value: collections },
  })
  return Object.create(adapter, { payload: { value: payload } }) as Adapter
}

const ready = new WeakSet<object>()

/**
 * Payload's adapters for SQL walk through all fields of each document that they read, though few of them were asked for; of
 * thousands of lines that is most of the time that it takes to list them. For a query with `selectedAlone` they are told of no
 * others. What Payload itself or a host asks is left as it is.
 */
export function readSelectedAlone(given: object): void {
  if (ready.has(given) || !('drizzle' in given)) return
  ready.add(given)
  // What Payload's type of adapters does not tell of those for SQL.
  const adapter = given as unknown as Adapter
  for (const name of ['find', 'queryDrafts'] as const) {
    const read = adapter[name]
    adapter[name] = function (query) {
      return read.call(query.selectedAlone ? narrowed(this as Adapter, query) : this, query)
    }
  }
}
