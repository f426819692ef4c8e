import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseOfRun } from '../../setup/payloadFor.js'
import { type Collection, type Id, type Stage, setStage } from './stage.js'

/** An id that a document could have, and none has. */
const nobody = databaseOfRun() === 'mongodb' ? '65a000000000000000000000' : 999_999

describe('what cannot be is answered 4xx, and changes nothing', () => {
  let stage: Stage
  let place: Id
  let session: Id
  const rejections: unknown[] = []
  const note = (reason: unknown) => void rejections.push(reason)
  beforeAll(async () => {
    process.on('unhandledRejection', note)
    stage = await setStage()
    place = (await stage.add('places')).id
    session = (await stage.add('sessions')).id
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await stage.stop()
  })

  it.each([
    ['/people/abc', 404],
    ['/people/%00', 404],
    ['/people/null', 404],
    ['/people/-1', 404],
    ['/people/%E0%A4', 400],
    ['/people/1e99', 404],
    [`/people/${nobody}`, 404],
    ['/people?where[id][in]=abc', 400],
    ['/people?where[id][equals]=abc', 400],
    ['/people?where[id][equals][x]=1', 400],
    ['/people?where[id][in][a]=1', 400],
    ['/people?where=abc', 400],
    ['/people?where={"a"', 400],
    ['/people?where[name]=x', 400],
    ['/people?where[and]=x', 400],
    ['/people?where[organisation][equals]=abc', 400],
    ['/people?where[organisation][in]=abc,def', 400],
    ['/sessions?where[event][equals]=%00', 400],
    ['/people?where[createdAt][equals]=abc', 400],
    ['/sessions?where[startsAt][greater_than]=abc', 400],
    ['/places?where[capacity][equals]=abc', 400],
    ['/places?where[capacity][in]=abc', 400],
    ['/people?where[name][all]=a', 400],
    ['/people?where[name][in][a]=b', 400],
    ['/people?where[nothing][equals]=1', 400],
    ['/people?where[name][$ne]=1', 400],
    ['/people?where[$where]=1', 400],
    ['/people?where[a.b.c.d.e][equals]=1', 400],
    ['/people?where[organisation.nothing.x][equals]=a', 400],
    ['/sessions?where[assignments.person.organisation.nothing][like]=a', 400],
    ['/sessions/versions?where[parent][equals]=abc', 400],
    ['/sessions/versions?where[id][in]=abc', 400],
    ['/media/file/nothing.png', 403],
    ['/media/file/%00', databaseOfRun() === 'postgres' ? 400 : 403],
    ['/media/file/..%2f..%2fpackage.json', 403],
    ['/nothing', 404],
  ])('GET %s: %i', async (url, expected) => {
    const { status } = await stage.rest(
      url.includes('versions') ? 'admin' : 'anonymous',
      'GET',
      url,
    )
    expect(status).toBe(expected)
  })

  it.each([
    ['GET', '/sessions/versions/abc', databaseOfRun() === 'mongodb' ? 404 : 400],
    ['PATCH', '/people/abc', 404],
    ['DELETE', '/people/abc', 404],
    ['POST', '/people/abc/duplicate', 404],
    ['POST', '/sessions/versions/abc', 404],
    ['PATCH', '/people/%00', 404],
    ['POST', '/users/verify/abc', 404],
  ])('%s %s: %i', async (method, url, expected) =>
    expect(
      (await stage.rest('admin', method, url, ['DELETE', 'GET'].includes(method) ? undefined : {}))
        .status,
    ).toBe(expected),
  )

  it.each(['{"a"', 'null', '[]', '5', '"a"'])('the body %s: 400', async (body) => {
    for (const [method, url] of [
      ['POST', '/places'],
      ['PATCH', `/places/${place}`],
      ['POST', '/sessions?draft=true'],
      ['PATCH', `/sessions/${session}`],
      ['PATCH', `/places?where[id][equals]=${place}`],
    ]) {
      expect([method, url, (await stage.rest('admin', method!, url!, body)).status]).toEqual([
        method,
        url,
        400,
      ])
    }
  })

  const row = (more: object) => ({ assignments: [{ role: 'speaker', label: 'x', ...more }] })
  const wrong: [Collection, string, object][] = [
    ['places', 'name', { name: { a: 1 } }],
    ['places', 'name', { name: ['a'] }],
    ['places', 'name', { name: 5 }],
    ['places', 'name', { name: 'a\u0000b' }],
    ['places', 'kind', { kind: ['room'] }],
    ['places', 'kind', { kind: 'nothing' }],
    ['places', 'capacity', { capacity: 'abc' }],
    ['places', 'within', { within: 'abc' }],
    ['places', 'within', { within: nobody }],
    ['places', 'coordinates', { coordinates: 5 }],
    ['places', 'coordinates.latitude', { coordinates: { latitude: 'x' } }],
    ['places', 'deletedAt', { deletedAt: 'abc' }],
    ['people', 'organisation', { organisation: nobody }],
    ['people', 'organisation', { organisation: [1] }],
    ['people', 'photo', { photo: nobody }],
    ['people', 'links', { links: 'abc' }],
    ['people', 'links.0', { links: [5] }],
    ['people', 'links.0', { links: [null] }],
    ['people', 'links.0', { links: [{ id: {}, label: 'x', url: 'https://x.org' }] }],
    ['people', 'email', { email: {} }],
    ['people', 'biography', { biography: 'abc' }],
    ['people', 'biography', { biography: [] }],
    ['tracks', 'event', { event: nobody }],
    ['organisations', 'logo', { logo: nobody }],
    ['organisations', 'url', { url: 5 }],
    ['events', 'places', { places: [nobody] }],
    ['events', 'places', { places: 'x' }],
    ['events', 'organisations', { organisations: 5 }],
    [
      'events',
      'organisations.0.organisation',
      { organisations: [{ organisation: nobody, role: 'host' }] },
    ],
    ['events', 'days.0', { days: [5] }],
    ['events', 'languages', { languages: ['xx'] }],
    ['events', 'status', { status: {} }],
    ['events', 'timeZone', { timeZone: {} }],
    ['sessions', 'event', { event: {} }],
    ['sessions', 'event', { event: [] }],
    ['sessions', 'event', { event: nobody }],
    ['sessions', 'kind', { kind: {} }],
    ['sessions', 'kind', { kind: 'constructor' }],
    ['sessions', 'day', { day: {} }],
    ['sessions', 'timing', { timing: 'x' }],
    ['sessions', 'track', { track: nobody }],
    ['sessions', 'place', { place: 'abc' }],
    ['sessions', 'assignments', { assignments: 'a' }],
    ['sessions', 'assignments.0', { assignments: [5] }],
    ['sessions', 'assignments.0.role', row({ role: 'constructor' })],
    ['sessions', 'assignments.0.person', row({ person: 'abc' })],
    ['sessions', 'assignments.0.person', row({ person: nobody })],
    ['sessions', 'assignments.0.state', row({ state: 'x' })],
    ['sessions', 'spokenLanguages', { spokenLanguages: [{}] }],
    ['sessions', 'documents', { documents: [nobody] }],
    ['sessions', 'documents', { documents: 'abc' }],
    ['sessions', 'status', { status: {} }],
    ['sessions', '_status', { _status: {} }],
    ['sessions', '_status', { _status: 'x' }],
    ['sessions', 'position', { position: 'a' }],
    ['sessions', 'endsNextDay', { endsNextDay: 'x' }],
    ['sessions', 'title', { title: {} }],
    ['sessions', 'deletedAt', { deletedAt: {} }],
    ['sessions', 'revision', { revision: {} }],
    ['sessions', 'startsAt', { startsAt: 'abc' }],
    ['users', 'email', { email: 5 }],
    ['users', 'email', { email: {} }],
    ['users', 'role', { role: 'x' }],
    ['users', 'role', { role: ['admin'] }],
    ['users', 'events', { events: [nobody] }],
    ['users', 'languages', { languages: ['xx'] }],
  ]
  it.each(wrong)('%s.%s is told when it is wrong: %j', async (collection, path, change) => {
    const asks = [['POST', `/${collection}`]]
    if (collection === 'sessions' || collection === 'events')
      asks.push(['POST', `/${collection}?draft=true`])
    const old =
      collection === 'sessions'
        ? session
        : collection === 'places'
          ? place
          : collection === 'events'
            ? stage.here
            : undefined
    if (old) asks.push(['PATCH', `/${collection}/${old}`])
    const before = old && (await stage.stored(collection, old))
    for (const [method, url] of asks) {
      const { status, body } = await stage.rest(
        'admin',
        method!,
        url!,
        method === 'POST' ? { ...stage.fieldsOf(collection), ...change } : change,
      )
      expect([
        url,
        status,
        body.errors[0].data.errors.map((error: { path: string }) => error.path),
      ]).toEqual([url, 400, [path]])
    }
    if (old) expect(await stage.stored(collection, old)).toEqual(before)
  })

  it('takes what the panel sends: a list without rows as their number, an empty field as an empty text or null', async () => {
    const form = new FormData()
    form.append(
      '_payload',
      JSON.stringify({
        ...(await stage.latest('sessions', session)),
        assignments: 0,
        links: 0,
        place: '',
        track: null,
        position: 0,
        description: null,
      }),
    )
    const { status, body } = await stage.rest('admin', 'PATCH', `/sessions/${session}`, form)
    expect([status, body.doc?.assignments]).toEqual([200, []])
  })

  it('tells the public nothing of what exists: they may not write, whatever they send', async () => {
    for (const within of [place, nobody, 'abc']) {
      expect(
        (await stage.rest('anonymous', 'POST', '/places', { name: 'x', kind: 'room', within }))
          .status,
      ).toBe(403)
    }
  })

  it('GraphQL: a wrong id is an error of the asker', async () => {
    for (const query of [
      '{ Place(id: "abc") { id } }',
      '{ Places(where: { id: { equals: "abc" } }) { totalDocs } }',
      '{ Places(where: { within: { in: ["abc"] } }) { totalDocs } }',
      '{ Places ',
      '',
    ]) {
      const { status, body } = await stage.graphql('anonymous', query)
      expect(status).toBeLessThan(500)
      expect(
        body.errors.filter(
          ({ extensions }: { extensions?: { statusCode?: number } }) =>
            (extensions?.statusCode ?? 400) >= 500,
        ),
      ).toEqual([])
      expect(body.errors.length).toBeGreaterThan(0)
    }
  })

  it('leaves no promise without an answer, whatever was asked', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(rejections).toEqual([])
  })
})

describe('formatted text', () => {
  let stage: Stage
  let session: Id
  beforeAll(async () => {
    stage = await setStage()
    session = (await stage.add('sessions')).id
  })
  afterAll(() => stage.stop())
  const paragraph = (...children: object[]) => ({
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children,
  })
  const root = (...children: object[]) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
  })
  const word = {
    type: 'text',
    version: 1,
    text: 'a',
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }
  const link = (url: unknown) =>
    root(
      paragraph({
        type: 'link',
        version: 3,
        format: '',
        indent: 0,
        direction: null,
        id: 'x',
        fields: { linkType: 'custom', newTab: false, url },
        children: [word],
      }),
    )
  const deep = (levels: number): object =>
    levels
      ? { ...paragraph(deep(levels - 1)), type: 'list', listType: 'bullet', tag: 'ul', start: 1 }
      : paragraph(word)
  const save = async (text: unknown, query = '') =>
    (await stage.rest('here', 'PATCH', `/sessions/${session}${query}`, { description: text }))
      .status

  it('is kept as it was written', async () => {
    const text = link('https://example.org/')
    expect(await save(text)).toBe(200)
    expect(
      (await stage.stored('sessions', session))!.description.en.root.children[0].children[0].fields
        .url,
    ).toBe('https://example.org/')
    for (const url of ['mailto:a@example.org', 'tel:+216', '/agenda', '#day-2'])
      expect([url, await save(link(url))]).toEqual([url, 200])
  })

  it.each<[string, unknown]>([
    ['a link that runs a script', link('javascript:alert(1)')],
    ['the same in capitals', link('JaVaScRiPt:alert(1)')],
    ['the same behind spaces', link(' \t\njavascript:alert(1)')],
    ['the same with a line end inside', link('java\nscript:alert(1)')],
    ['a data link', link('data:text/html,<script>1</script>')],
    ['vbscript', link('vbscript:x')],
    ['a link that is no text', link({ a: 1 })],
    ['a part that the editor does not know', root({ type: 'nothing', version: 1 })],
    ['a part without a type', root({ version: 1 })],
    ['a part that is none', root(5 as never)],
    ['no root', {}],
    ['a root that is none', { root: 5 }],
    ['children that are none', { root: { type: 'root', children: 'a' } }],
    ['two thousand levels', root(deep(2000))],
    ['forty-one levels', root(deep(41))],
    ['six thousand parts', root(...Array.from({ length: 6000 }, () => paragraph()))],
  ])('%s is refused, in a draft too', async (_name, text) => {
    const before = await stage.stored('sessions', session)
    expect(await save(text)).toBe(400)
    expect(await save(text, '?draft=true')).toBe(400)
    expect(
      (
        await stage.rest('here', 'POST', '/sessions?draft=true', {
          ...stage.fieldsOf('sessions'),
          _status: 'draft',
          description: text,
        })
      ).status,
    ).toBe(400)
    expect(await stage.stored('sessions', session)).toEqual(before)
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x'])(
    'a web address that is %s is refused where one is asked for',
    async (url) => {
      for (const query of ['', '?draft=true']) {
        expect(
          (
            await stage.rest('here', 'PATCH', `/sessions/${session}${query}`, {
              links: [{ label: 'x', url }],
            })
          ).status,
        ).toBe(400)
      }
      expect((await stage.rest('here', 'POST', '/organisations', { name: 'x', url })).status).toBe(
        400,
      )
    },
  )
})
