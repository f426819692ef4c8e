import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, type Stage, setStage } from './stage.js'

const many = (count: number, each: (index: number) => string, by = '&') =>
  Array.from({ length: count }, (_, index) => each(index)).join(by)

describe('what a request may cost', () => {
  let stage: Stage
  let place: Id
  const get = (url: string) => stage.rest('anonymous', 'GET', url)
  beforeAll(async () => {
    stage = await setStage()
    place = (await stage.add('places')).id
    await stage.add('sessions')
  })
  afterAll(() => stage.stop())

  it.each([
    ['depth', '/sessions?depth=5'],
    ['endless depth', '/sessions?depth=1e9'],
    ['negative depth', '/sessions?depth=-1'],
    ['depth of one', '/sessions/1?depth=5'],
    ['rows', '/sessions?limit=501'],
    ['endless rows', '/sessions?limit=1e9'],
    ['negative rows, which SQL takes for all', '/sessions?limit=-1'],
    ['half a row', '/sessions?limit=1.5'],
    ['a word for rows', '/sessions?limit=abc'],
    ['a negative page', '/sessions?page=-1'],
    ['a word for a page', '/sessions?page=abc'],
    ['rows of a join', '/events?joins[sessions][limit]=100000'],
    ['negative rows of a join', '/events?joins[sessions][limit]=-1'],
    ['conditions', `/places?${many(51, (at) => `where[and][${at}][capacity][equals]=${at}`)}`],
    [
      'two thousand alternatives',
      `/places?${many(2000, (at) => `where[or][${at}][name][equals]=${at}`)}`,
    ],
    [
      'conditions of a join',
      `/events?${many(51, (at) => `joins[sessions][where][or][${at}][title][equals]=${at}`)}`,
    ],
    ['values', `/places?where[capacity][in]=${many(501, String, ',')}`],
    ['a long text', `/places?where[name][like]=${'a'.repeat(1001)}`],
    [
      'nesting',
      `/places?where${'[or][0]'.repeat(4)}[and][0][or][0][or][0][and][0][name][equals]=x`,
    ],
    ['documents on the way', '/sessions?where[event.sessions.event.title][equals]=x'],
    ['things to sort by', '/places?sort=name,kind,capacity,createdAt,updatedAt,url'],
    ['versions', '/sessions/versions?limit=501'],
  ])('REST: too much %s is answered 400', async (_name, url) => {
    const role = url.includes('versions') ? 'admin' : 'anonymous'
    const path = url.replace('/sessions/1', `/sessions/${place}`)
    expect((await stage.rest(role, 'GET', path)).status).toBe(400)
  })

  it('REST: a page may show more people than it has lines', async () => {
    const { db } = stage.app.payload
    const people: Id[] = []
    for (let count = 0; count < 501; count += 1)
      people.push(
        (
          (await db.create({
            collection: 'people',
            data: { name: { en: `Person ${count}` } },
          })) as { id: Id }
        ).id,
      )
    const assignments = people.map((person, count) => ({
      id: count.toString(16).padStart(24, '0'),
      role: 'speaker',
      state: 'confirmed',
      person,
    }))
    const session = {
      event: stage.here,
      title: { en: 'Everybody' },
      kind: 'meeting',
      timing: 'toBeAnnounced',
      status: 'confirmed',
      sortKey: 'z',
      _status: 'published',
      assignments,
    }
    const { id } = (await db.create({ collection: 'sessions', data: session })) as {
      id: Id
    }
    const { status, body } = await get(`/sessions?where[id][equals]=${id}&depth=1`)
    expect([
      status,
      body.docs[0].assignments.map(({ person }: { person: { name: string } }) => person.name),
    ]).toEqual([200, people.map((_, count) => `Person ${count}`)])
  })

  it('REST: everything is a page of 500, however it is asked for', async () => {
    for (let count = 0; count < 501; count += 1)
      await stage.app.payload.db.create({
        collection: 'tracks',
        data: { name: { en: `Track ${count}` }, event: stage.here },
      })
    for (const query of ['limit=0', 'pagination=false', 'pagination=false&limit=0', 'limit=500']) {
      expect([query, (await get(`/tracks?depth=0&${query}`)).body.docs.length]).toEqual([
        query,
        500,
      ])
    }
    const { body } = await stage.graphql(
      'anonymous',
      '{ Tracks(pagination: false) { docs { id } } }',
    )
    expect(body.data.Tracks.docs).toHaveLength(500)
  })

  it('REST: what a front end asks for is answered', async () => {
    for (const url of [
      '/sessions?where[event.slug][equals]=x&sort=sortKey&depth=2&limit=500',
      '/sessions?where[assignments.person.organisation.name][like]=x',
      '/places?where[or][0][kind][in]=room,venue&where[or][1][name][like]=x',
    ]) {
      expect([url, (await get(url)).status]).toEqual([url, 200])
    }
  })

  it.each([
    ['aliases', `{ ${many(6, (at) => `a${at}: Places { totalDocs }`, ' ')} }`],
    ['150 aliases', `{ ${many(150, (at) => `a${at}: Sessions { totalDocs }`, ' ')} }`],
    [
      'aliases inside',
      `{ Events { docs { ${many(6, (at) => `a${at}: sessions { docs { id } }`, ' ')} } } }`,
    ],
    [
      'aliases in a fragment',
      `{ ...A } fragment A on Query { ${many(6, (at) => `a${at}: Places { totalDocs }`, ' ')} }`,
    ],
    [
      'aliases in several fragments',
      '{ ...A ...B } fragment A on Query { a: Places { totalDocs } b: Places { totalDocs } c: Places { totalDocs } } fragment B on Query { d: Places { totalDocs } e: Places { totalDocs } f: Places { totalDocs } }',
    ],
    [
      'aliases in inline fragments',
      `{ ${many(6, (at) => `... { a${at}: Places { totalDocs } }`, ' ')} }`,
    ],
    [
      'levels',
      `{ Sessions { docs ${'{ event { sessions { docs '.repeat(4)}{ id }${' } } }'.repeat(4)} } }`,
    ],
    [
      'levels hidden in fragments',
      '{ Events { docs { ...A } } } fragment A on Event { sessions { docs { event { ...B } } } } fragment B on Event { sessions { docs { event { ...C } } } } fragment C on Event { sessions { docs { event { days { id } } } } }',
    ],
    [
      'fragments that double each other',
      `{ Events { docs { ...F0 } } } ${many(30, (at) => `fragment F${at} on Event { a${at}: sessions { docs { event { ...F${at + 1} } } } b${at}: sessions { docs { event { ...F${at + 1} } } } }`, ' ')} fragment F30 on Event { id }`,
    ],
    ['a fragment in itself', '{ ...A } fragment A on Query { ...A Places { totalDocs } }'],
    [
      'fragments in each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    ['fields', `{ Places { docs { ${many(401, () => 'name', ' ')} } } }`],
    ['rows', '{ Places(limit: 501) { totalDocs } }'],
    ['all rows', '{ Places(limit: 0) { totalDocs } }'],
    ['rows of a join', '{ Events { docs { sessions(limit: 0) { docs { id } } } } }'],
  ])('GraphQL: too many %s are refused before anything is read', async (_name, query) => {
    const { status, body } = await stage.graphql('anonymous', query)
    expect([status, body.data, body.errors?.length > 0]).toEqual([200, undefined, true])
  })

  it.each([1e9, 501])(
    'GraphQL: a limit of %s in a variable is refused, at the root and in a join',
    async (limit) => {
      for (const query of [
        'query ($n: Int) { Places(limit: $n) { docs { id } } }',
        'query ($n: Int) { Events { docs { sessions(limit: $n) { docs { id } } } } }',
      ]) {
        const { body } = await stage.graphql('anonymous', query, { n: limit })
        expect(body.errors[0].extensions.statusCode).toBe(400)
      }
    },
  )

  it('GraphQL: a negative limit in a variable is refused, and a page of 500 is not', async () => {
    const places = 'query ($n: Int) { Places(limit: $n) { docs { id } } }'
    expect(
      (await stage.graphql('anonymous', places, { n: -1 })).body.errors[0].extensions.statusCode,
    ).toBe(400)
    for (const query of [
      places,
      'query ($n: Int) { Events { docs { sessions(limit: $n) { docs { id } } } } }',
    ]) {
      expect((await stage.graphql('anonymous', query, { n: 500 })).body.errors).toBeUndefined()
    }
  })

  it('GraphQL: a limit of 0 in a variable is a page of 500', async () => {
    const { body } = await stage.graphql(
      'anonymous',
      'query ($n: Int) { Places(limit: $n) { limit } }',
      { n: 0 },
    )
    expect(body.data.Places.limit).toBe(500)
  })

  describe('a bulk write must say which documents are meant', () => {
    const filters = [
      '',
      '?where=',
      '?where[or][0]=',
      '?where[or]=',
      '?where[id]=',
      '?where[and][0][or]=',
      '?where[or][0][and][0]=',
      '?where[and][0][name][equals]=x&where[and][1]=',
      '?where[OR][0]=',
      '?where=abc',
      '?where[name]=x',
    ]
    it.each(filters)('PATCH and DELETE /places%s change nothing', async (filter) => {
      const before = await stage.stored('places', place)
      expect((await stage.rest('admin', 'PATCH', `/places${filter}`, { capacity: 1 })).status).toBe(
        400,
      )
      expect([400, 403]).toContain((await stage.rest('admin', 'DELETE', `/places${filter}`)).status)
      expect(await stage.stored('places', place)).toEqual(before)
    })
  })
})
