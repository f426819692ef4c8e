import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asStored } from '../../src/store/transaction/workingSet/asStored.js'
import { addFullEvent, type FullEvent } from '../setup/fullEvent.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Doc = Record<string, unknown>

/** What a host's hooks were called for. */
const heard: string[] = []

/** How many statements put rows into a table, and the most rows that one of them put there. */
const inserts = { statements: 0, most: 0 }

/** Counts what the adapter is asked to insert: on databases with tables, each document has rows in many of them. */
function countInserts(config: SanitizedConfig): void {
  const { init } = config.db
  config.db.init = ((args: never) => {
    const adapter = (
      init as (args: never) => { insert?: (args: { values: unknown }) => Promise<unknown> }
    )(args)
    const insert = adapter.insert?.bind(adapter)
    if (insert) {
      adapter.insert = (given) => {
        inserts.statements++
        inserts.most = Math.max(inserts.most, [given.values].flat().length)
        return insert(given)
      }
    }
    return adapter
  }) as never
}

/** Hooks as a host or another plugin has them: one of them changes what is stored. */
function listen(config: SanitizedConfig): void {
  countInserts(config)
  const { collections } = config
  const { fields, hooks } = collections.find(({ slug }) => slug === 'sessions')!
  const title = fields
    .flatMap((field) => (field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : [field]))
    .find((field) => 'name' in field && field.name === 'title')
  if (!title || !('hooks' in title)) throw new Error('Sessions have no field for their title.')
  const hear = <T>(what: string, given: T): T => {
    heard.push(what)
    return given
  }
  title.hooks = {
    ...title.hooks,
    beforeChange: [
      ...(title.hooks?.beforeChange ?? []),
      ({ operation, value }: { operation?: string; value?: unknown }) =>
        hear(`field ${operation} ${String(value)}`, value),
    ],
  } as never
  hooks.beforeOperation.push(({ args, operation }) => hear(`beforeOperation ${operation}`, args))
  hooks.beforeValidate = [
    ...(hooks.beforeValidate ?? []),
    ({ data, operation }) => hear(`beforeValidate ${operation}`, data),
  ]
  hooks.beforeChange.push(({ data, operation }) =>
    hear(`beforeChange ${operation} ${data.title}`, {
      ...data,
      position: (data.position ?? 0) + 100,
    }),
  )
  hooks.afterChange.push(({ doc, previousDoc, operation }) =>
    hear(
      `afterChange ${operation} ${doc.title} ${previousDoc?._status}→${doc._status} ${doc.assignments?.length} ${doc.place?.id ?? doc.place ?? null}`,
      doc,
    ),
  )
}

/** What there is in a value: what is absent and what is empty are one for whoever reads it. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filled)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ||
      each === null ||
      (typeof each === 'object' &&
        !Array.isArray(each) &&
        !Object.keys(filled(each) as object).length)
        ? []
        : [[key, filled(each)]],
    ),
  )
}

describe('many lines written in one operation', () => {
  let app: AgendaApp
  let full: FullEvent
  let payload: Payload

  beforeAll(async () => {
    app = await startAgenda({ adjust: listen })
    ;({ payload } = app)
    full = await addFullEvent(payload)
  })
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  const copy = async (slug: string): Promise<Id> => {
    const { status, body } = await app.ask(
      'POST',
      `/agenda-builder/${full.full.events}/copy?locale=en`,
      { title: slug, firstDate: '2031-05-01' },
    )
    expect([status, body.errors]).toEqual([expect.any(Number), undefined])
    return body.event ?? body.id
  }
  /** Everything that is stored of the lines of an event, rows and versions, by title; without what names the one event, line, row or moment. */
  const stored = async (event: Id): Promise<unknown> => {
    const all = {
      collection: 'sessions' as CollectionSlug,
      limit: 0,
      pagination: false,
      locale: 'all',
    }
    const { docs } = await payload.db.find<Doc>({ ...all, where: { event: { equals: event } } })
    const { docs: versions } = await payload.db.findVersions<Doc>({
      ...all,
      where: { 'version.event': { equals: event } },
      sort: 'createdAt',
    })
    const plain = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(plain)
      if (!value || typeof value !== 'object') return value ?? null
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) =>
          [
            'id',
            '_id',
            'uid',
            'event',
            'track',
            'parent',
            'createdAt',
            'updatedAt',
            '__v',
          ].includes(key) ||
          each === undefined ||
          each === null
            ? []
            : [[key, plain(each)]],
        ),
      )
    }
    const byTitle = (each: Doc) =>
      JSON.stringify((each.version as Doc | undefined)?.title ?? each.title)
    const sorted = (list: Doc[]) =>
      list
        .map((each) => [byTitle(each), plain(each)])
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0))
    return { docs: sorted(docs), versions: sorted(versions) }
  }
  const revisions = async (event: Id) =>
    (await app.ask('GET', `/agenda-builder/${event}/publication?locale=en`)).body.revisions

  it('is stored as Payload stores them one by one, rows and versions, and a host’s hooks are called for each', async () => {
    const [together, apart] = [await copy('together'), await copy('one-by-one')]
    heard.length = 0
    const looked = await revisions(together)
    Object.assign(inserts, { statements: 0, most: 0 })
    const { status, body } = await app.ask(
      'POST',
      `/agenda-builder/${together}/publication?locale=en`,
      { revisions: looked, acceptAdvice: true },
    )
    expect([status, body.errors]).toEqual([200, undefined])
    const calls = heard.splice(0)
    const inSets = { ...inserts }
    // An event that is published on Payload's own door brings its lines with it, each saved for itself.
    Object.assign(inserts, { statements: 0, most: 0 })
    expect(
      (await app.ask('PATCH', `/events/${apart}?locale=en`, { _status: 'published' })).status,
    ).toBe(200)
    expect(calls.toSorted()).toEqual(heard.splice(0).toSorted())
    expect(calls.filter((call) => call.startsWith('afterChange'))).toContainEqual(
      expect.stringMatching(/^afterChange update Talk draft→published 3 \S+$/),
    )
    const [a, b] = [await stored(together), await stored(apart)]
    expect(a).toEqual(b)
    // Rows of several lines go into a table in one statement.
    if ('drizzle' in payload.db)
      expect([inSets.statements < inserts.statements, inSets.most > inserts.most]).toEqual([
        true,
        true,
      ])
    // What a host's hook makes of it is what is stored.
    expect(JSON.stringify(a)).toMatch(/"position":[1-9]\d\d/)
  })

  it('is remembered as the database would give it back', async () => {
    if (!('drizzle' in payload.db)) return expect(await stored(full.full.events)).toBeDefined()
    for (const collection of ['events', 'sessions'] as CollectionSlug[]) {
      const { docs } = await payload.db.find<Doc>({
        collection,
        limit: 0,
        pagination: false,
        locale: 'all',
        where: {},
      })
      expect(docs.length).toBeGreaterThan(1)
      for (const doc of docs) {
        const back = await payload.db.updateOne({
          collection,
          id: doc.id as Id,
          data: structuredClone(doc),
          locale: 'en',
        })
        expect(filled(asStored(payload, collection, doc))).toEqual(filled(back))
        const { status: _, ...part } = doc
        expect(asStored(payload, collection, part)).toBeUndefined()
      }
    }
  })
})
