type Field = { name: string }
type Config = { flattenedFields: Field[]; defaultSort?: string | string[] }
type Query = {
  collection: string
  select?: object
  where?: object
  sort?: string | string[]
  /** Only the fields of `select` are wanted, and no hook is given the documents. */
  selectedAlone?: boolean
}
type Find = (this: Adapter, query: Query) => Promise<unknown>
type Adapter = {
  payload: { collections: Record<string, { config: Config }> }
  find: Find
  queryDrafts: Find
}

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/**
 * The field that a path begins with.
 *
 * @example nameIn('version.assignments.person') // 'assignments'
 */
const nameIn = (path: string): string => path.replace(/^version\./, '').split('.')[0] ?? path

/** The fields that a filter compares something with, at any depth. */
const namesInWhere = (where: object): string[] =>
  Object.entries(where).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key) ? asList(value).flatMap(namesInWhere) : [nameIn(key)],
  )

const namesInSelect = (select: object): string[] =>
  Object.entries(select).flatMap(([key, value]: [string, unknown]) =>
    key === 'version' && typeof value === 'object' && value ? Object.keys(value) : [key],
  )

/** The adapter as it would be if the collection had only the fields that a query mentions. */
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
  const narrow: Adapter = Object.create(adapter, { payload: { value: payload } })
  return narrow
}

/** Whether it is one of Payload's adapters for SQL. */
const readsTables = (adapter: object): adapter is Adapter =>
  ['drizzle', 'find', 'payload', 'queryDrafts'].every((name) => name in adapter)

const ready = new WeakSet<object>()

/**
 * Makes queries with `selectedAlone` fast on SQL. Payload's adapters go through all fields of each
 * document that they read, also where a query selects only a few; with thousands of sessions most
 * of the time is spent on that. For such a query the adapter sees a collection that has no other
 * fields. Queries of Payload itself, and of the app, are not changed.
 */
export function readSelectedAlone(adapter: object): void {
  if (ready.has(adapter) || !readsTables(adapter)) return
  ready.add(adapter)
  for (const name of ['find', 'queryDrafts'] as const) {
    const read = adapter[name]
    adapter[name] = function (query) {
      return read.call(query.selectedAlone ? narrowed(this, query) : this, query)
    }
  }
}
