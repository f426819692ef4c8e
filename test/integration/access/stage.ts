/* eslint-disable @typescript-eslint/no-explicit-any -- documents of any collection */
import { type App, startPayload } from '../../setup/payloadFor.js'

export type Id = number | string
export const roles = [
  'anonymous',
  'translator',
  'here',
  'elsewhere',
  'everywhere',
  'admin',
] as const
export type Role = (typeof roles)[number]
export type Collection =
  | 'events'
  | 'media'
  | 'organisations'
  | 'people'
  | 'places'
  | 'sessions'
  | 'tracks'
  | 'users'
  | 'agenda-leases'

/** Never to be answered to the public, whatever is asked. */
export const secrets = {
  email: 'leak-email@example.org',
  phone: 'leak-phone-0044',
  notes: 'leak-notes',
  draft: 'leak-draft',
  pending: 'leak-pending',
  trashed: 'leak-trashed',
  team: 'leak-team',
  account: 'leak-account',
}

export const password = 'a long enough password'

/** A small picture: one transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
let counted = 0
/** A word that no other document of the run has. */
export const fresh = (word = 'x') => `${word}-${++counted}`

export function picture(fields: object = {}): FormData {
  const form = new FormData()
  form.append('file', new Blob([pixel], { type: 'image/png' }), `${fresh('pixel')}.png`)
  form.append('_payload', JSON.stringify(fields))
  return form
}

/**
 * Two published events, an editor of each (`here` and `elsewhere`), an editor of all, an admin, and a translator into
 * French for the event `here`.
 */
export async function setStage() {
  const app: App = await startPayload()
  const { payload } = app
  const make = async (
    collection: Collection,
    data: object,
    more: object = {},
  ): Promise<Record<string, any>> =>
    payload.create({ collection, data, overrideAccess: true, depth: 0, ...more })
  const eventFields = (title: string) => ({
    title,
    startDate: '2030-05-01',
    endDate: '2030-05-01',
    timeZone: 'Africa/Tunis',
    languages: ['en'],
    status: 'scheduled',
    _status: 'published',
  })
  const here = (await make('events', eventFields(fresh('Here')))).id as Id
  const elsewhere = (await make('events', eventFields(fresh('Elsewhere')))).id as Id

  const accounts = {
    translator: { role: 'translator', events: [here], languages: ['fr'] },
    here: { role: 'editor', events: [here] },
    elsewhere: { role: 'editor', events: [elsewhere] },
    everywhere: { role: 'editor' },
    admin: { role: 'admin' },
  }
  const tokens: Partial<Record<Role, string>> = {}
  const users: Partial<Record<Role, Id>> = {}
  for (const [name, account] of Object.entries(accounts)) {
    const email = `${name}@example.org`
    users[name as Role] = (
      await make('users', { email, password, name: secrets.account, ...account })
    ).id
    tokens[name as Role] = await app.login(email, password)
  }

  /** What a valid new document of a collection says; `event` where it belongs to one. */
  const fieldsOf = (collection: Collection, event: Id = here): Record<string, unknown> =>
    ({
      events: { ...eventFields(fresh('Event')) },
      sessions: {
        event,
        title: fresh('Session'),
        day: '2030-05-01',
        kind: 'workshop',
        timing: 'toBeAnnounced',
        status: 'confirmed',
        _status: 'published',
      },
      people: {
        name: fresh('Person'),
        email: secrets.email,
        phone: secrets.phone,
        notes: secrets.notes,
      },
      organisations: { name: fresh('Organisation'), type: 'other' },
      places: { name: fresh('Place'), kind: 'room' },
      tracks: { event, name: fresh('Track') },
      media: { alt: fresh('Picture') },
      users: {
        email: `${fresh('user')}@example.org`,
        password,
        role: 'editor',
        name: fresh('User'),
      },
      'agenda-leases': { key: fresh('event'), token: 1, until: 0 },
    })[collection]

  const add = (collection: Collection, more: object = {}, options: object = {}) =>
    make(
      collection,
      { ...fieldsOf(collection), ...more },
      {
        ...(collection === 'media'
          ? {
              file: {
                data: pixel,
                mimetype: 'image/png',
                name: `${fresh('pixel')}.png`,
                size: pixel.length,
              },
            }
          : {}),
        ...options,
      },
    )

  const rest = (
    role: Role,
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => app.rest(method, url, { body, token: tokens[role], headers })
  const graphql = (role: Role, query: string, variables?: unknown) =>
    app.graphql(query, { variables, token: tokens[role] })
  /** The row as the database has it, or null. */
  const stored = (collection: Collection, id: Id): Promise<Record<string, any> | null> =>
    payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      locale: 'all',
    }) as never
  /** The latest version, as editors see it. */
  const latest = (collection: Collection, id: Id, locale = 'en'): Promise<Record<string, any>> =>
    payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      trash: true,
      locale,
      fallbackLocale: false,
      overrideAccess: true,
      showHiddenFields: true,
    } as never) as never
  /** Removes all documents of a collection, past everything that watches over them. */
  const clear = async (collection: Collection) => {
    await payload.db.deleteMany({ collection, where: {} })
    await payload.db.deleteVersions({ collection, where: {} })
  }
  return {
    app,
    here,
    elsewhere,
    tokens,
    users,
    fieldsOf,
    add,
    rest,
    graphql,
    stored,
    latest,
    clear,
    stop: () => app.stop(),
  }
}

export type Stage = Awaited<ReturnType<typeof setStage>>
