import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Collection, type Id, type Role, setStage, type Stage } from './access/stage.js'

describe('how far documents are translated', () => {
  let stage: Stage
  let current: Id
  let outdated: Id
  let missing: Id
  let person: Id
  let track: Id
  const edit = (collection: Collection, id: Id, locale: string, data: object) =>
    stage.app.payload.update({
      collection: collection as never,
      id,
      locale,
      data,
      draft: true,
      overrideAccess: true,
    })
  const counted = (role: Role, collection: string, ids: unknown) =>
    stage.rest(role, 'GET', `/agenda-translations/documents?collection=${collection}&ids=${ids}`)
  /** Of one document: missing and outdated in each language. */
  const open = async (collection: string, id: Id) => {
    const { body } = await counted('admin', collection, id)
    const languages = body.documents[0]?.languages as
      Record<string, { missing: number; outdated: number }> | undefined
    return (
      languages &&
      Object.entries(languages).map(([code, each]) => `${code} ${each.missing} ${each.outdated}`)
    )
  }
  const listed = async (role: Role, query: string, collection = 'sessions') => {
    const { status, body } = await stage.rest(
      role,
      'GET',
      `/${collection}?depth=0&limit=100&sort=id&draft=true&${query}`,
    )
    return status === 200 ? (body.docs as { id: Id }[]).map(({ id }) => id) : status
  }

  beforeAll(async () => {
    stage = await setStage()
    await edit('events', stage.here, 'en', { languages: ['en', 'fr'] })
    person = (await stage.add('people', { name: 'Ana', jobTitle: 'Mayor' })).id
    track = (await stage.add('tracks')).id
    const make = async (title: string, more: object = {}) =>
      (await stage.add('sessions', { title, ...more })).id
    current = await make('Current')
    outdated = await make('Outdated', { objective: 'To learn' })
    missing = await make('Missing', { assignments: [{ role: 'speaker', person }] })
    await edit('sessions', current, 'fr', { title: 'À jour' })
    await edit('sessions', outdated, 'fr', { title: 'Dépassée', objective: 'Apprendre' })
    await edit('sessions', outdated, 'en', { objective: 'To teach' })
  })
  afterAll(() => stage.stop())

  it('is counted of some documents at once, in the languages of their event, or of the site', async () => {
    const { status, body, headers } = await counted('translator', 'sessions', [
      current,
      outdated,
      missing,
      current,
    ])
    const none = { missing: 0, outdated: 0, current: 0, sameOnPurpose: 0 }
    expect([status, headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('no-store'),
    ])
    expect(
      new Map(
        body.documents.map(({ id, languages }: { id: Id; languages: object }) => [id, languages]),
      ),
    ).toEqual(
      new Map([
        [current, { en: { ...none, current: 1 }, fr: { ...none, current: 1 } }],
        [outdated, { en: { ...none, current: 2 }, fr: { ...none, current: 1, outdated: 1 } }],
        [missing, { en: { ...none, current: 1 }, fr: { ...none, missing: 1 } }],
      ]),
    )
    expect(await open('tracks', track)).toEqual(['en 0 0', 'fr 1 0'])
    expect(await open('people', person)).toEqual(['en 0 0', 'fr 1 0', 'ar 2 0'])
  })

  it('is counted of an event with all that belongs to it, as elsewhere', async () => {
    // Its title, the title of a session, and Ana’s job; her name is the same in French.
    expect(await open('events', stage.here)).toEqual(['en 0 0', 'fr 3 1'])
    const { body } = await stage.rest('admin', 'GET', `/agenda-translations/${stage.here}/counts`)
    expect(body.languages).toEqual(
      (await counted('admin', 'events', stage.here)).body.documents[0].languages,
    )
  })

  it('leaves out what is gone or in the trash', async () => {
    const gone = (await stage.add('sessions', { deletedAt: '2030-01-01T00:00:00.000Z' })).id
    const { body } = await counted('admin', 'sessions', [gone, current])
    expect(body.documents.map(({ id }: { id: Id }) => id)).toEqual([current])
  })

  it('is told to those who work here, about documents that there can be', async () => {
    const many = Array.from({ length: 201 }, (_, n) =>
      typeof current === 'number' ? n + 1 : n.toString(16).padStart(24, '0'),
    )
    expect((await counted('anonymous', 'sessions', current)).status).toBe(401)
    expect((await counted('elsewhere', 'sessions', current)).status).toBe(200)
    for (const [collection, ids] of [
      ['users', 1],
      ['media', 1],
      ['', 1],
      ['sessions', ''],
      ['sessions', 'x'],
      ['sessions', `${current},-1`],
      ['sessions', many],
    ] as const) {
      const { status, body } = await counted('admin', collection, ids)
      expect([status, body.errors?.[0]?.data], `${collection} ${String(ids).slice(0, 9)}`).toEqual([
        400,
        { name: ['sessions'].includes(collection) ? 'ids' : 'collection' },
      ])
    }
    expect((await counted('admin', 'sessions', many.slice(1))).status).toBe(200)
  })

  const asked: [string, () => Id[]][] = [
    ['where[translation][equals]=fr_missing', () => [missing]],
    ['where[translation][equals]=fr_outdated', () => [outdated]],
    ['where[translation][in]=fr_missing,fr_outdated', () => [outdated, missing]],
    [
      'where[translation][in][0]=fr_missing&where[translation][in][1]=fr_outdated',
      () => [outdated, missing],
    ],
    ['where[translation][not_equals]=fr_missing', () => [current, outdated]],
    ['where[translation][not_in]=fr_missing,fr_outdated', () => [current]],
    ['where[translation][exists]=true', () => [outdated, missing]],
    ['where[translation][exists]=false', () => [current]],
    ['where[translation][equals]=ar_missing', () => []],
    ['where[translation][not_equals]=ar_missing', () => [current, outdated, missing]],
    ['where[translation][equals]=', () => []],
    ['where[translation][not_equals]=', () => []],
    [
      'where[or][0][and][0][translation][equals]=fr_missing&where[or][1][and][0][title][equals]=Current',
      () => [current, missing],
    ],
    [
      'where[and][0][translation][exists]=true&where[and][1][title][equals]=Outdated',
      () => [outdated],
    ],
    ['where[translation][exists]=true&where[title][equals]=Outdated', () => [outdated]],
  ]
  it.each(asked)('filters a list by %s', async (query, expected) => {
    expect(await listed('translator', query)).toEqual(expected())
    const { body } = await stage.rest('here', 'GET', `/sessions/count?${query}`)
    expect(body.totalDocs).toBe(expected().length)
  })

  it('filters every list of texts, and GraphQL', async () => {
    expect(await listed('admin', 'where[translation][equals]=fr_outdated', 'events')).toEqual([
      stage.here,
    ])
    expect(await listed('admin', 'where[translation][equals]=ar_missing', 'people')).toEqual([
      person,
    ])
    expect(await listed('admin', 'where[translation][equals]=fr_missing', 'tracks')).toEqual([
      track,
    ])
    expect(await listed('admin', 'where[translation][exists]=true', 'places')).toEqual([])
    const { body } = await stage.graphql(
      'translator',
      '{ Sessions(draft: true, where: { translation: { equals: fr_missing } }) { docs { id } } }',
    )
    expect(body.data?.Sessions.docs ?? body).toEqual([{ id: missing }])
  })

  it('narrows a bulk edit as it narrows the list', async () => {
    const edited = async (query: string) => {
      const { status, body } = await stage.rest('here', 'PATCH', `/sessions?draft=true&${query}`, {
        interpretation: ['fr'],
      })
      return status === 200 ? (body.docs as { id: Id }[]).map(({ id }) => id) : status
    }
    expect(await edited('where[translation][equals]=fr_outdated')).toEqual([outdated])
    expect(await edited('where[translation][not_equals]=')).toEqual([])
  })

  it.each([
    'where[translation][equals]=xx_missing',
    'where[translation][equals]=fr_current',
    'where[translation][like]=fr',
    'where[translation][in]=fr_missing,no',
  ])('refuses %s', async (query) => expect(await listed('admin', query)).toBe(400))

  it.each([
    ...asked.map(([query]) => query),
    'sort=translation',
    'where[event.translation][equals]=fr_missing',
  ])('tells the public nothing by %s', async (query) => {
    for (const collection of ['sessions', 'events', 'people', 'tracks']) {
      expect([
        query,
        (await stage.rest('anonymous', 'GET', `/${collection}?${query}`)).status,
      ]).toEqual([query, 400])
      if (!query.startsWith('sort'))
        expect((await stage.rest('anonymous', 'GET', `/${collection}/count?${query}`)).status).toBe(
          400,
        )
    }
  })

  it('is stored nowhere, and in no document', async () => {
    const value = { translation: 'fr_missing' }
    expect(
      (await stage.rest('here', 'PATCH', `/sessions/${current}?draft=true`, value)).status,
    ).toBe(200)
    for (const role of ['anonymous', 'translator', 'admin'] as Role[]) {
      for (const path of [
        '/sessions',
        '/sessions?draft=true&locale=all',
        '/people',
        '/events?depth=2',
        ...(role === 'anonymous' ? [] : ['/sessions/versions']),
      ]) {
        expect(
          JSON.stringify((await stage.rest(role, 'GET', path)).body),
          `${role} ${path}`,
        ).not.toContain('"translation"')
      }
    }
    expect((await stage.stored('sessions', current))?.translation ?? null).toBeNull()
  })
})
