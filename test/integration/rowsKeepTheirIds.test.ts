import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionKey } from '../../src/options.js'
import { addFullEvent, type FullEvent } from '../setup/fullEvent.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of any collection */
type Row = Record<string, any>
const lists: [CollectionKey, string][] = [
  ['events', 'days'],
  ['events', 'organisations'],
  ['sessions', 'guidingQuestions'],
  ['sessions', 'assignments'],
  ['sessions', 'links'],
  ['events', 'links'],
  ['people', 'links'],
  ['organisations', 'glossary'],
]
const singular: Record<string, string> = {
  events: 'Event',
  sessions: 'Session',
  people: 'Person',
  organisations: 'Organisation',
}
const errorsOf = ({ body }: { body?: any }) => body?.errors ?? []
/** SQL has a null where MongoDB has nothing. */
const plain = (value: unknown): any =>
  JSON.parse(JSON.stringify(value, (_key, inner: unknown) => inner ?? undefined))
const sorted = (rows: Row[]) => rows.toSorted((a, b) => String(a.id).localeCompare(String(b.id)))
const withoutIds = (rows: Row[]) => rows.map(({ id: _id, ...row }) => row)

describe('lists that scripts send', () => {
  let app: AgendaApp
  let full: FullEvent

  beforeAll(async () => {
    app = await startAgenda()
    full = await addFullEvent(app.payload)
  })
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  const stored = async (collection: string, id: Id, locale = 'all'): Promise<Row> =>
    plain(
      await app.payload.findByID({
        collection,
        id,
        locale,
        fallbackLocale: false,
        draft: true,
        depth: 0,
        overrideAccess: true,
      }),
    )
  const fieldsOf = (key: CollectionKey): FlattenedField[] =>
    app.payload.collections[key as CollectionSlug]!.config.flattenedFields

  describe('a glossary as one table of all languages', () => {
    const row = (id: string, words: object, note?: string) => ({
      id,
      words,
      ...(note ? { note } : {}),
    })
    // What is not stored yet gets ids of its own.
    let [one, two] = ['1', '2']
    const three = '3'
    const tableOf = async (id: Id) =>
      (await app.ask('GET', `/organisations/${id}?depth=0`)).body.glossaryTable
    const save = (id: Id, glossaryTable: unknown, locale = 'en', more: object = {}) =>
      app.ask('PATCH', `/organisations/${id}?locale=${locale}`, { glossaryTable, ...more })
    let id: Id

    beforeAll(async () => {
      const { body } = await app.ask('POST', '/organisations?locale=en', {
        name: 'Words',
        glossaryTable: [
          row(one, { en: 'waste', fr: 'déchets', ar: 'نفايات' }, 'not rubbish'),
          row(two, { fr: 'ville' }),
          row(three, { en: ' ' }),
        ],
      })
      id = body.doc.id
      ;[one, two] = (await tableOf(id)).map((each: Row) => each.id)
    })

    it('is stored with the document by one save, rows without words left out', async () => {
      expect((await stored('organisations', id)).glossary).toEqual([
        { id: one, term: { en: 'waste', fr: 'déchets', ar: 'نفايات' }, note: 'not rubbish' },
        { id: two, term: { fr: 'ville' } },
      ])
      expect(await tableOf(id)).toEqual([
        row(one, { en: 'waste', fr: 'déchets', ar: 'نفايات' }, 'not rubbish'),
        row(two, { fr: 'ville' }),
      ])
    })

    it('is read whole by who lists organisations, in whatever language, and by nobody else', async () => {
      const path = `/organisations?where[id][equals]=${id}&locale=ar&depth=0`
      const { body } = await app.ask('GET', path)
      expect(body.docs[0].glossaryTable[0].words).toEqual({
        en: 'waste',
        fr: 'déchets',
        ar: 'نفايات',
      })
      expect(body.docs[0].glossary[0].term).toBe('نفايات')
      const readers = await app.rest('GET', path)
      expect(Object.keys((readers.body as Row).docs[0])).not.toContain('glossaryTable')
    })

    it('is written in another language alike: moved, emptied and new, nothing else touched', async () => {
      await save(
        id,
        [
          row(two, { en: 'city', fr: 'ville', ar: 'مدينة' }),
          row(one, { fr: 'déchets', ar: 'نفايات' }),
          row(three, { fr: 'voisin' }),
        ],
        'fr',
      )
      const { glossary, name } = await stored('organisations', id)
      expect(glossary).toEqual([
        { id: two, term: { en: 'city', fr: 'ville', ar: 'مدينة' } },
        { id: one, term: { fr: 'déchets', ar: 'نفايات' } },
        { id: expect.any(String), term: { fr: 'voisin' } },
      ])
      expect(name).toEqual({ en: 'Words' })
    })

    it('stays as it is where the rows themselves are sent, or nothing of it', async () => {
      await app.ask('PATCH', `/organisations/${id}?locale=en`, { acronym: 'W' })
      expect(await tableOf(id)).toHaveLength(3)
      await save(id, [], 'en', { glossary: [{ id: two, term: 'town' }] })
      expect(await tableOf(id)).toEqual([row(two, { en: 'town', fr: 'ville', ar: 'مدينة' })])
    })

    it('refuses what is no table, and words that are too long', async () => {
      const long = [row(one, { ar: 'ن'.repeat(501) })]
      for (const table of [[{ id: one, words: { en: 1 } }], 'waste', long]) {
        const { status, body } = await save(id, table)
        expect([status, errorsOf({ body })[0].data.errors[0].path]).toEqual([400, 'glossaryTable'])
      }
    })
  })

  it('are these, and whoever adds one adds it here', () => {
    const found = Object.keys(full.full).flatMap((key) =>
      fieldsOf(key as CollectionKey).flatMap(({ name, type }) =>
        type === 'array' ? [`${key}.${name}`] : [],
      ),
    )
    expect(found.filter((name) => !name.startsWith('users.')).toSorted()).toEqual(
      lists.map(([key, name]) => `${key}.${name}`).toSorted(),
    )
  })

  const doors: Record<
    string,
    (key: string, id: Id, data: Row, locale: string) => Promise<{ status?: number; body?: unknown }>
  > = {
    'REST, a draft': (key, id, data, locale) =>
      app.ask('PATCH', `/${key}/${id}?draft=true&locale=${locale}`, data),
    'REST, published': (key, id, data, locale) =>
      app.ask('PATCH', `/${key}/${id}?locale=${locale}`, { ...data, _status: 'published' }),
    'a bulk edit': (key, id, data, locale) =>
      app.ask('PATCH', `/${key}?where[id][equals]=${id}&draft=true&locale=${locale}`, data),
    GraphQL: (key, id, data, locale) => {
      const name = singular[key]!
      const draft = key === 'events' || key === 'sessions' ? ', draft: true' : ''
      return app.graphql(
        `mutation ($data: mutation${name}UpdateInput!) { update${name}(id: ${JSON.stringify(id)}${draft}, locale: ${locale}, data: $data) { id } }`,
        { token: app.token, variables: { data } },
      )
    },
    'the Local API': (key, id, data, locale) =>
      app.payload
        .update({
          collection: key,
          id,
          data,
          locale: locale as never,
          draft: true,
          overrideAccess: true,
        } as never)
        .then(() => ({ status: 200 })),
  }

  const listsOf = (key: string) => lists.flatMap(([of, name]) => (of === key ? [name] : []))
  const allOf = (doc: Row, key: string, change: (rows: Row[]) => Row[]) =>
    Object.fromEntries(listsOf(key).map((name) => [name, change(doc[name])]))

  it.each([
    ['REST, a draft', 'en'],
    ['REST, a draft', 'ar'],
    ['REST, published', 'fr'],
    ['a bulk edit', 'ar'],
    ['GraphQL', 'fr'],
    ['the Local API', 'ar'],
  ])(
    'lose no text of another language where rows come without ids, in any order: by %s in %s',
    async (door, locale) => {
      for (const key of ['events', 'sessions', 'people', 'organisations'] as const) {
        const id = full.full[key]
        const [before, own] = [await stored(key, id), await stored(key, id, locale)]
        const answer = await doors[door]!(
          key,
          id,
          allOf(own, key, (rows) => withoutIds(rows).toReversed()),
          locale,
        )
        expect([key, answer.status, errorsOf(answer)]).toEqual([key, 200, []])
        expect(await stored(key, id)).toMatchObject(allOf(before, key, (rows) => rows.toReversed()))
      }
    },
  )

  it('keep their other languages where a script sends new words of one', async () => {
    const id = full.full.sessions
    const before = (await stored('sessions', id)).assignments as Row[]
    const own = withoutIds((await stored('sessions', id, 'fr')).assignments)
    const words = own.map((row) => ({
      ...row,
      ...(row.label ? { label: 'Quelqu’un' } : {}),
      ...(row.jobTitle ? { jobTitle: 'Présidente' } : {}),
    }))
    expect(
      (await app.ask('PATCH', `/sessions/${id}?draft=true&locale=fr`, { assignments: words }))
        .status,
    ).toBe(200)
    const after = (await stored('sessions', id)).assignments as Row[]
    expect(after).toEqual(
      before.map((row) => ({
        ...row,
        ...(row.label?.fr ? { label: { ...row.label, fr: 'Quelqu’un' } } : {}),
        ...(row.jobTitle?.fr ? { jobTitle: { ...row.jobTitle, fr: 'Présidente' } } : {}),
      })),
    )
  })

  it('give a row that goes to nobody else, and one that comes nobody’s texts', async () => {
    const id = full.full.sessions
    const before = (await stored('sessions', id)).assignments as Row[]
    const speaker = before.find((row) => row.role === 'speaker')!
    const sent = [
      { role: 'chair', person: full.others.ben, jobTitle: 'Mayor', state: 'confirmed' },
      ...withoutIds((await stored('sessions', id, 'en')).assignments).filter(
        (row) => row.role !== 'speaker',
      ),
    ]
    expect(
      (await app.ask('PATCH', `/sessions/${id}?draft=true&locale=en`, { assignments: sent }))
        .status,
    ).toBe(200)
    const after = (await stored('sessions', id)).assignments as Row[]
    expect(after[0]).toMatchObject({ role: 'chair', jobTitle: { en: 'Mayor' } })
    expect([Object.keys(after[0]!.jobTitle), after[0]!.id === speaker.id]).toEqual([['en'], false])
    expect(sorted(after.slice(1))).toEqual(sorted(before.filter((row) => row !== speaker)))
  })

  describe('with ids that are another document’s', () => {
    it.each(lists.filter(([key]) => key !== 'events'))(
      'are stored with ids of their own: %s.%s',
      async (key, name) => {
        const from = full.full[key]
        const rows = (await stored(key, from, 'en'))[name] as Row[]
        const line = {
          ...app.line('Copied', 9),
          event: full.full.events,
          day: '2030-05-02',
          _status: 'draft',
        }
        const made = await app.ask('POST', `/${key}?draft=true`, {
          ...(key === 'sessions' ? line : { name: 'Copied' }),
          [name]: rows,
        })
        expect([made.status, made.body.errors]).toEqual([201, undefined])
        const bare = await app.ask(
          'POST',
          `/${key}?draft=true`,
          key === 'sessions' ? line : { name: 'Copied later' },
        )
        for (const status of key === 'sessions' ? ['draft', 'published'] : ['draft']) {
          const answer = await app.ask(
            'PATCH',
            `/${key}/${bare.body.doc.id}${status === 'draft' ? '?draft=true' : ''}`,
            {
              [name]: rows,
              ...(key === 'sessions' ? { starts: '06:00', ends: '07:00', _status: status } : {}),
            },
          )
          expect([status, answer.status, answer.body.errors]).toEqual([status, 200, undefined])
          expect(answer.body.doc[name]).toHaveLength(rows.length)
        }
        const ids = new Set([made.body.doc.id, bare.body.doc.id, from].map((id) => id as Id))
        const all = await Promise.all(
          [...ids].map(async (id) => ((await stored(key, id))[name] as Row[]).map((row) => row.id)),
        )
        expect(new Set(all.flat()).size).toBe(rows.length * 3)
      },
    )

    it('are stored with ids of their own: events.days and events.organisations', async () => {
      const { days, organisations } = await stored('events', full.full.events, 'en')
      const made = await app.ask('POST', '/events', {
        title: 'Copied',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'UTC',
        languages: ['en'],
        days,
        organisations,
        _status: 'published',
      })
      expect([made.status, made.body.doc.days.length, made.body.doc.organisations.length]).toEqual([
        201, 2, 2,
      ])
      expect(await stored('events', full.full.events, 'en')).toMatchObject({ days, organisations })
    })
  })

  it('are merged with what others saved meanwhile, also without ids', async () => {
    const id = await app.draft('Stale', 10, {
      guidingQuestions: [{ question: 'One?' }, { question: 'Two?' }],
    })
    const { revision } = await app.read(`/sessions/${id}`)
    const write = (locale: string, questions: string[], more: object = {}) =>
      app.ask('PATCH', `/sessions/${id}?draft=true&locale=${locale}`, {
        guidingQuestions: questions.map((question) => ({ question })),
        ...more,
      })
    expect((await write('fr', ['Un ?', 'Deux ?'])).status).toBe(200)
    expect((await write('en', ['One?', 'Two, then?'], { revision })).status).toBe(200)
    expect(
      ((await stored('sessions', id)).guidingQuestions as Row[]).map(({ question }) => question),
    ).toEqual([
      { en: 'One?', fr: 'Un ?' },
      { en: 'Two, then?', fr: 'Deux ?' },
    ])
  })

  it('are empty where nothing is sent for them, on every door', async () => {
    const { full: of } = full
    const made: Partial<Record<CollectionKey, Id>> = {
      events: await app.makeEvent({ places: [of.places], languages: ['en', 'fr'] }),
      sessions: await app.draft('Empty', 11, {
        documents: [of.media],
        spokenLanguages: ['en'],
        interpretation: ['fr'],
      }),
      people: await app.make('/people', { name: 'Emma' }),
      organisations: await app.make('/organisations', { name: 'Empty' }),
      users: (
        await app.payload.create({
          collection: 'users',
          data: {
            email: 'emma@example.org',
            password: 'a long enough password',
            role: 'editor',
            languages: ['en'],
            events: [of.events],
          },
          overrideAccess: true,
        })
      ).id,
    }
    const found: string[] = []
    for (const [key, id] of Object.entries(made) as [CollectionKey, Id][]) {
      const names = fieldsOf(key)
        .flatMap((field) =>
          field.type === 'array' || ('hasMany' in field && field.hasMany) ? [field.name] : [],
        )
        .filter((name) => name !== 'heldBack' && name !== 'sessions')
      found.push(...names.map((name) => `${key}.${name}`))
      for (const [door, write] of Object.entries(doors)) {
        if (key === 'users' && !['REST, published', 'the Local API'].includes(door)) continue
        const answer = await write(
          key,
          id,
          Object.fromEntries(names.map((name) => [name, null])),
          'en',
        )
        expect([key, door, answer.status, errorsOf(answer)]).toEqual([key, door, 200, []])
        const after = await stored(key, id, 'en')
        expect([key, door, names.filter((name) => after[name]?.length)]).toEqual([key, door, []])
      }
    }
    expect(found).toEqual([
      'events.languages',
      'events.links',
      'events.documents',
      'events.days',
      'events.places',
      'events.organisations',
      'sessions.assignments',
      'sessions.guidingQuestions',
      'sessions.spokenLanguages',
      'sessions.interpretation',
      'sessions.links',
      'sessions.documents',
      'people.links',
      'organisations.glossary',
      'users.events',
      'users.languages',
    ])
    expect(
      (
        await app.ask('POST', '/sessions?draft=true', {
          ...app.line('New', 12),
          assignments: null,
          spokenLanguages: null,
          _status: 'draft',
        })
      ).status,
    ).toBe(201)
  })
})
