import { type Collection, type Id, picture, type Role, type Stage } from './stage.js'

/** A change to a field that is not translated, and one to a text that is. */
export const changes: Record<Collection, { plain: object; text?: string }> = {
  events: { plain: { eventType: 'training' }, text: 'title' },
  sessions: { plain: { kind: 'meeting' }, text: 'title' },
  people: { plain: { phone: '123' }, text: 'name' },
  organisations: { plain: { type: 'ngo' }, text: 'name' },
  places: { plain: { capacity: 5 }, text: 'name' },
  tracks: { plain: { colour: '#112233' }, text: 'name' },
  media: { plain: { alt: 'Changed' }, text: 'alt' },
  users: { plain: { name: 'Changed' } },
  'agenda-leases': { plain: { until: 5 } },
}

const versioned = new Set<Collection>(['events', 'sessions'])
const trashable = new Set<Collection>([
  'events',
  'sessions',
  'people',
  'organisations',
  'places',
  'tracks',
])
const now = '2030-01-01T00:00:00.000Z'

/** A document that the roles of one row of the matrix ask for in turn. */
type Asked = { id: Id; state?: string; version?: Id; other?: Id }

/**
 * One row of the matrix: a collection and an operation. Whoever asks next meets the same document
 * as the one before, as long as nothing was changed by that: to make one takes most of the time.
 */
export type Row = { stage: Stage; collection: Collection; asked?: Asked }

/** The document for one cell. An event that its editor may change has to be the one that they were given. */
async function target(row: Row, role: Role, make: () => Promise<Asked>): Promise<Asked> {
  const { stage, collection } = row
  const asked = (row.asked ??= await make())
  if (collection === 'events' && (role === 'here' || role === 'translator'))
    await stage.app.payload.update({
      collection: 'users',
      id: stage.users[role]!,
      data: { events: [stage.here, asked.id] },
      overrideAccess: true,
    })
  return asked
}

const one =
  ({ stage, collection }: Row, more: object = {}, options: object = {}) =>
  async (): Promise<Asked> => ({ id: (await stage.add(collection, more, options)).id })

/** Translators ask in their own language, so that it is their role that decides. */
const as = (role: Role, url: string) =>
  role === 'translator' && !url.includes('locale=')
    ? `${url}${url.includes('?') ? '&' : '?'}locale=fr`
    : url

type Door = (row: Row, role: Role) => Promise<string>

const show = ({ status }: { status: number }, changed: boolean) =>
  `${status}${status < 300 && !changed ? '=' : ''}${status >= 300 && changed ? '!' : ''}`

/** One form for what means the same: no empty values, keys in order, nothing that every save changes or that the store works out of what is published. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined
  if (typeof value !== 'object' || value instanceof Date || 'toHexString' in value)
    return String(value)
  const kept = Object.entries(value).filter(
    ([key]) =>
      ![
        'id',
        '_id',
        'updatedAt',
        'revision',
        'changedBy',
        'sessions',
        'people',
        'firstDay',
        'lastDay',
        '__v',
      ].includes(key),
  )
  const entries = kept
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length
    ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    : undefined
}

/** What readers see, with its status, and what the draft says. */
const state = async (stage: Stage, collection: Collection, id: Id) => {
  const doc = await stage.stored(collection, id)
  if (!doc) return 'gone'
  const { _status, ...draft } = versioned.has(collection)
    ? await stage.latest(collection, id, 'all')
    : {}
  return JSON.stringify([plain(doc), plain(draft)])
}

/** One write at a document, and whether anything was changed by it: what was is nothing that the next role could meet. */
async function change(row: Row, asked: Asked, send: () => Promise<{ status: number }>) {
  const { stage, collection } = row
  const before = (asked.state ??= await state(stage, collection, asked.id))
  const answer = await send()
  const changed = (await state(stage, collection, asked.id)) !== before
  if (changed) delete row.asked
  return show(answer, changed)
}

const write =
  (
    method: string,
    path: (id: Id) => string,
    body: (collection: Collection, id: Id, stage: Stage) => unknown,
    more: object = {},
    options: object = {},
  ): Door =>
  async (row, role) => {
    const { stage, collection } = row
    const asked = await target(row, role, one(row, more, options))
    return change(row, asked, () =>
      stage.rest(
        role,
        method,
        as(role, `/${collection}${path(asked.id)}`),
        body(collection, asked.id, stage),
      ),
    )
  }

const make =
  (query: string, more: object): Door =>
  async ({ stage, collection }, role) => {
    const fields = { ...stage.fieldsOf(collection), ...more }
    const before = (
      await stage.app.payload.count({
        collection: collection as never,
        overrideAccess: true,
        trash: true,
      })
    ).totalDocs
    const answer = await stage.rest(
      role,
      'POST',
      as(role, `/${collection}${query}`),
      collection === 'media' ? picture(fields) : fields,
    )
    const after = (
      await stage.app.payload.count({
        collection: collection as never,
        overrideAccess: true,
        trash: true,
      })
    ).totalDocs
    return show(answer, after !== before)
  }

const read =
  (query: string, more: object = {}, options: object = {}): Door =>
  async (row, role) => {
    const { id } = await target(row, role, one(row, more, options))
    return String((await row.stage.rest(role, 'GET', `/${row.collection}/${id}${query}`)).status)
  }

async function versionOf(stage: Stage, collection: Collection, id: Id): Promise<Id> {
  const { docs } = await stage.app.payload.findVersions({
    collection: collection as never,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]!.id
}

const withTwoVersions =
  ({ stage, collection }: Row) =>
  async (): Promise<Asked> => {
    const { id } = await stage.add(collection)
    await stage.app.payload.update({
      collection: collection as never,
      id,
      data: { ...changes[collection].plain, _status: 'published' },
      overrideAccess: true,
    })
    return { id, version: await versionOf(stage, collection, id) }
  }

/** Every operation, over REST. What a collection does not have is left out of its rows. */
export const doors: Record<string, { of?: Set<Collection>; door: Door }> = {
  create: { door: make('', {}) },
  'create a draft': { of: versioned, door: make('?draft=true', { _status: 'draft' }) },
  read: { door: read('') },
  'read a draft': {
    of: versioned,
    door: read('?draft=true', { _status: 'draft' }, { draft: true }),
  },
  'read the trash': { of: trashable, door: read('?trash=true', { deletedAt: now }) },
  list: {
    door: async (row, role) => {
      const { stage, collection } = row
      const { id } = (row.asked ??= await one(row)())
      const { status, body } = await stage.rest(
        role,
        'GET',
        `/${collection}?where[id][equals]=${id}`,
      )
      return `${status}:${body.docs?.length ?? '-'}`
    },
  },
  count: {
    door: async (row, role) => {
      const { stage, collection } = row
      const { id } = (row.asked ??= await one(row)())
      const { status, body } = await stage.rest(
        role,
        'GET',
        `/${collection}/count?where[id][equals]=${id}`,
      )
      return `${status}:${body.totalDocs ?? '-'}`
    },
  },
  update: {
    door: write(
      'PATCH',
      (id) => `/${id}`,
      (collection) => changes[collection].plain,
    ),
  },
  'update a draft': {
    of: versioned,
    door: write(
      'PATCH',
      (id) => `/${id}?draft=true`,
      (collection) => changes[collection].plain,
    ),
  },
  'translate into fr': {
    door: write(
      'PATCH',
      (id) => `/${id}?locale=fr`,
      (collection) => ({ [changes[collection].text ?? 'name']: 'En français' }),
    ),
  },
  publish: {
    of: versioned,
    door: write(
      'PATCH',
      (id) => `/${id}`,
      () => ({ _status: 'published' }),
      { _status: 'draft' },
      { draft: true },
    ),
  },
  unpublish: {
    of: versioned,
    door: write(
      'PATCH',
      (id) => `/${id}`,
      () => ({ _status: 'draft' }),
    ),
  },
  trash: {
    of: trashable,
    door: write(
      'PATCH',
      (id) => `/${id}`,
      () => ({ deletedAt: now }),
    ),
  },
  untrash: {
    of: trashable,
    door: write(
      'PATCH',
      (id) => `/${id}?trash=true`,
      () => ({ deletedAt: null }),
      { deletedAt: now },
    ),
  },
  delete: {
    door: write(
      'DELETE',
      (id) => `/${id}`,
      () => undefined,
    ),
  },
  duplicate: {
    door: async (row, role) => {
      const { stage, collection } = row
      const { id } = await target(row, role, one(row))
      const before = (
        await stage.app.payload.count({ collection: collection as never, overrideAccess: true })
      ).totalDocs
      const answer = await stage.rest(role, 'POST', as(role, `/${collection}/${id}/duplicate`), {})
      const after = (
        await stage.app.payload.count({ collection: collection as never, overrideAccess: true })
      ).totalDocs
      return show(answer, after !== before)
    },
  },
  'bulk update': {
    door: async (row, role) => {
      const { stage, collection } = row
      const asked = await target(row, role, async () => ({
        id: (await stage.add(collection)).id,
        other: (
          await stage.add(
            collection,
            collection === 'sessions' || collection === 'tracks' ? { event: stage.elsewhere } : {},
          )
        ).id,
      }))
      const ids = [asked.id, asked.other!]
      const before = await Promise.all(ids.map((id) => state(stage, collection, id)))
      const { status } = await stage.rest(
        role,
        'PATCH',
        as(role, `/${collection}?${ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')}`),
        changes[collection].plain,
      )
      const after = await Promise.all(ids.map((id) => state(stage, collection, id)))
      const changed = after.filter((each, at) => each !== before[at]).length
      if (changed) delete row.asked
      return `${status}:${changed}`
    },
  },
  'bulk delete': {
    door: write(
      'DELETE',
      (id) => `?where[id][equals]=${id}`,
      () => undefined,
    ),
  },
  'read versions': {
    of: versioned,
    door: async (row, role) => {
      const { stage, collection } = row
      const { id } = await target(row, role, withTwoVersions(row))
      const { status, body } = await stage.rest(
        role,
        'GET',
        `/${collection}/versions?where[parent][equals]=${id}`,
      )
      return `${status}:${body.docs?.length ?? '-'}`
    },
  },
  'restore a version': {
    of: versioned,
    door: async (row, role) => {
      const { stage, collection } = row
      const asked = await target(row, role, withTwoVersions(row))
      return change(row, asked, () =>
        stage.rest(role, 'POST', as(role, `/${collection}/versions/${asked.version}`)),
      )
    },
  },
}

export const doorsOf = (collection: Collection) =>
  Object.entries(doors)
    .filter(([, { of }]) => !of || of.has(collection))
    .map(([name]) => name)
