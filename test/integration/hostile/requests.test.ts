import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, type Role, setStage, type Stage } from '../access/stage.js'
import { bodySizes } from '../../../src/api/limits/guardRequests.js'
import { type Hostile, requests } from './requests.js'
import { type RawAnswer, type RawRequest, serve, type Server } from './server.js'
import { databaseOfRun } from '../../setup/payloadFor.js'

const nightly = Boolean(process.env.NIGHTLY)
const json = { 'content-type': 'application/json' }
const form = (boundary = '; boundary=x') => ({ 'content-type': `multipart/form-data${boundary}` })
const part = (filename: string, end = '--x--\r\n') =>
  `--x\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\nx\r\n${end}`
const many = (count: number, each: (index: number) => string, by = '&') =>
  Array.from({ length: count }, (_, index) => each(index)).join(by)
const question = (query: unknown, more: object = {}): RawRequest => ({
  method: 'POST',
  path: '/api/graphql',
  headers: json,
  body: JSON.stringify({ query, ...more }),
})

describe('requests that mean no good, or went wrong on the way', () => {
  let stage: Stage
  let front: Server
  let host: Server
  let place: Id
  let session: Id
  const rejections: unknown[] = []
  const note = (reason: unknown) => void rejections.push(reason)
  const as = (role: Role, asked: RawRequest): RawRequest => ({
    ...asked,
    headers: {
      ...(stage.tokens[role] ? { authorization: `JWT ${stage.tokens[role]}` } : {}),
      ...asked.headers,
    },
  })
  const ask = (asked: RawRequest, role: Role = 'anonymous'): Promise<RawAnswer> =>
    front.ask(as(role, asked))

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    stage = await setStage()
    place = (await stage.add('places')).id as Id
    session = (await stage.add('sessions')).id as Id
    await stage.add('media')
    front = await serve(stage.app, { front: true })
    host = await serve(stage.app, { front: false })
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    front?.stop()
    host?.stop()
    await stage?.stop()
  })

  it.each<[string, number, Role, RawRequest]>([
    [
      'nothing for several ids',
      400,
      'anonymous',
      { method: 'GET', path: '/api/people?where[id][in]=' },
    ],
    [
      'null for several ids',
      400,
      'anonymous',
      { method: 'GET', path: '/api/people?where[id][in]=null' },
    ],
    [
      'null for an id',
      400,
      'anonymous',
      { method: 'GET', path: '/api/people?where[id][equals]=null' },
    ],
    [
      'null for several references',
      400,
      'anonymous',
      { method: 'GET', path: '/api/sessions?where[track][in]=null' },
    ],
    [
      'nothing for several numbers',
      400,
      'anonymous',
      { method: 'GET', path: '/api/places?where[capacity][in]=' },
    ],
    [
      'several values where there is one',
      400,
      'anonymous',
      { method: 'GET', path: '/api/sessions?where[place.name][greater_than][0]=x' },
    ],
    [
      'NUL to be like',
      400,
      'anonymous',
      { method: 'GET', path: '/api/places?where[name][not_like]=%00' },
    ],
    [
      'a place within a text',
      400,
      'anonymous',
      { method: 'GET', path: '/api/places?where[name][intersects]=x' },
    ],
    [
      'versions where there are none',
      404,
      'admin',
      { method: 'GET', path: '/api/agenda-journal/versions' },
    ],
    ['a lock by no id', 404, 'admin', { method: 'GET', path: '/api/payload-locked-documents/abc' }],
    [
      'several words to be like',
      400,
      'anonymous',
      { method: 'GET', path: '/api/places?where[name][like][0]=x' },
    ],
    [
      '40 conditions two documents away',
      400,
      'anonymous',
      {
        method: 'GET',
        path: `/api/sessions?${many(40, (at) => `where[or][${at}][assignments.person.organisation.name][like]=x${at}`)}`,
      },
    ],
    [
      'as many as are joined',
      200,
      'anonymous',
      {
        method: 'GET',
        path: `/api/sessions?${many(9, (at) => `where[or][${at}][assignments.person.organisation.name][like]=x${at}`)}`,
      },
    ],
    ['bytes that are no letters', 400, 'anonymous', { method: 'GET', path: '/api/people/%FF' }],
    ['a percent sign', 400, 'anonymous', { method: 'GET', path: '/api/%' }],
    ['a folder of files', 403, 'anonymous', { method: 'GET', path: '/api/media/file/x?prefix=..' }],
    [
      'a question that is a list',
      400,
      'anonymous',
      { method: 'POST', path: '/api/graphql', headers: json, body: '[]' },
    ],
    [
      'a question that is null',
      400,
      'anonymous',
      { method: 'POST', path: '/api/graphql', headers: json, body: 'null' },
    ],
    [
      'half a question',
      400,
      'anonymous',
      { method: 'POST', path: '/api/graphql', headers: json, body: '{"query"' },
    ],
    ['a question that is a number', 400, 'anonymous', question(5)],
    [
      'a question in a form',
      415,
      'anonymous',
      { method: 'POST', path: '/api/graphql', headers: form(''), body: 'x' },
    ],
    [
      'a variable that is missing',
      200,
      'anonymous',
      question('query ($n: Int!) { Places(limit: $n) { totalDocs } }'),
    ],
    [
      'a variable that does not fit',
      200,
      'anonymous',
      question('query ($n: Int) { Places(limit: $n) { totalDocs } }', { variables: { n: 'x' } }),
    ],
    ['TRACE', 405, 'anonymous', { method: 'TRACE', path: '/api/people' }],
    [
      'a form without a boundary',
      400,
      'admin',
      { method: 'POST', path: '/api/media', headers: form(''), body: 'x' },
    ],
    [
      'a form that is none',
      400,
      'admin',
      { method: 'POST', path: '/api/media', headers: form(), body: 'x' },
    ],
    [
      'half a form',
      400,
      'admin',
      { method: 'POST', path: '/api/media', headers: form(), body: part('a.png', '') },
    ],
    [
      'parts that are no form',
      400,
      'admin',
      {
        method: 'POST',
        path: '/api/media',
        headers: { 'content-type': 'multipart/mixed' },
        body: 'x',
      },
    ],
    [
      'a file name with NUL',
      400,
      'admin',
      { method: 'POST', path: '/api/media', headers: form(), body: part('a\u0000b.png') },
    ],
    [
      'a file name that is too long',
      400,
      'admin',
      { method: 'POST', path: '/api/media', headers: form(), body: part(`${'a'.repeat(300)}.png`) },
    ],
    [
      'an address instead of a file',
      400,
      'admin',
      {
        method: 'POST',
        path: '/api/media',
        headers: json,
        body: '{"url":"http://127.0.0.1:1/a.png","filename":"a.png"}',
      },
    ],
    [
      'a file that there is not',
      databaseOfRun() === 'postgres' ? 400 : 403,
      'admin',
      { method: 'GET', path: '/api/media/file/%00' },
    ],
    [
      'an override that is no JSON',
      400,
      'anonymous',
      {
        method: 'POST',
        path: '/api/places',
        headers: { ...json, 'x-http-method-override': 'GET' },
        body: '{',
      },
    ],
    [
      'an override of endless length',
      411,
      'anonymous',
      {
        method: 'POST',
        path: '/api/places',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-http-method-override': 'GET',
          'transfer-encoding': 'chunked',
        },
        body: 'a=b',
      },
    ],
    [
      'endless nesting',
      400,
      'admin',
      {
        method: 'POST',
        path: '/api/places',
        headers: json,
        body: `{"name":${'['.repeat(3000)}${']'.repeat(3000)}}`,
      },
    ],
  ])('%s: %i', async (_, status, role, asked) => {
    const answer = await ask(asked, role)
    expect([answer.status, answer.headers['x-content-type-options']], answer.text).toEqual([
      status,
      'nosniff',
    ])
  })

  it('no address at all: 400', async () => {
    expect(await front.raw('GET * HTTP/1.1\r\nHost: x\r\n\r\n')).toBe(400)
    expect(await front.raw('GET // HTTP/1.1\r\nHost: x\r\n\r\n')).toBe(400)
    expect(await front.raw('GET /api/people HTTP/1.1\r\nHost: [\r\n\r\n')).toBe(400)
  })

  it('null for the group of coordinates takes each of them away', async () => {
    const { id } = await stage.add('places', { coordinates: { latitude: 34, longitude: 10 } })
    const { status, text } = await ask(
      {
        method: 'PATCH',
        path: `/api/places/${id as Id}`,
        headers: json,
        body: JSON.stringify({ coordinates: null }),
      },
      'here',
    )
    expect([status, JSON.parse(text).doc?.coordinates?.latitude ?? null]).toEqual([200, null])
  })

  it.each([
    { type: 'set', fields: { assignments: null, title: null } },
    { type: 'set', fields: { texts: null } },
    { type: 'set', fields: { texts: { guidingQuestions: null } } },
    { type: 'setEvent', fields: { days: null } },
    { type: 'setEvent', fields: { brought: null } },
    { type: 'setEvent', fields: { days: [null] } },
    { type: 'remove', id: 'x' },
    { type: 'set', fields: { assignments: [null] } },
    { type: 'add', session: { id: 'new-1', assignments: null } },
  ])('the builder answers %j', async (edit) => {
    const body = JSON.stringify({
      edits: [{ ...edit, ...(edit.type === 'set' ? { id: session } : {}) }],
      revisions: {},
    })
    expect(
      (
        await ask(
          { method: 'POST', path: `/api/agenda-builder/${stage.here}`, headers: json, body },
          'here',
        )
      ).status,
    ).toBeLessThan(500)
  })

  it.each(['', null])('no date of making (%j) takes none away', async (createdAt) => {
    const { status, text } = await ask(
      {
        method: 'PATCH',
        path: `/api/sessions/${session}?draft=true`,
        headers: json,
        body: JSON.stringify({ createdAt, updatedAt: createdAt }),
      },
      'here',
    )
    expect([status, Date.parse(JSON.parse(text).doc.createdAt) > 0]).toEqual([200, true])
  })

  it.each(['assignments', 'documents', 'links', 'guidingQuestions', 'spokenLanguages'])(
    'null for the list %s is an empty one',
    async (field) => {
      const { status, text } = await ask(
        {
          method: 'PATCH',
          path: `/api/sessions/${session}?draft=true`,
          headers: json,
          body: JSON.stringify({ [field]: null }),
        },
        'here',
      )
      expect([status, JSON.parse(text).doc?.[field] ?? []]).toEqual([200, []])
    },
  )

  describe('bodies that are larger than they may be', () => {
    const large = (bytes: number) => JSON.stringify({ name: 'x'.repeat(bytes) })

    it.each<[string, number, Role, (body: string) => RawRequest]>([
      [
        'a login',
        bodySizes.anybody,
        'anonymous',
        (body) => ({ method: 'POST', path: '/api/users/login', headers: json, body }),
      ],
      [
        'a login of unknown length',
        bodySizes.anybody,
        'anonymous',
        (body) => ({
          method: 'POST',
          path: '/api/users/login',
          headers: { ...json, 'transfer-encoding': 'chunked' },
          body,
        }),
      ],
      [
        'a file from a stranger',
        bodySizes.anybody,
        'anonymous',
        (body) => ({
          method: 'POST',
          path: '/api/media',
          headers: form(),
          body: part('a.png', `${body}\r\n--x--\r\n`),
        }),
      ],
      [
        'a save',
        bodySizes.staff,
        'admin',
        (body) => ({ method: 'PATCH', path: `/api/places/${place}`, headers: json, body }),
      ],
      [
        'a list of edits',
        bodySizes.staff,
        'admin',
        (body) => ({
          method: 'POST',
          path: `/api/agenda-builder/${stage.here}`,
          headers: json,
          body,
        }),
      ],
    ])('%s: 413, in front and in a host’s app', async (_, most, role, asked) => {
      for (const server of [front, host])
        expect((await server.ask(as(role, asked(large(most))))).status).toBe(413)
    })

    it('of a question are not read either', async () => {
      const body = JSON.stringify({
        query: '{ __typename }',
        variables: { x: 'x'.repeat(300_000) },
      })
      const asked: RawRequest = { method: 'POST', path: '/api/graphql', headers: json, body }
      expect((await front.ask(asked)).status).toBe(413)
      // A host’s GraphQL says so in the only way that it has.
      expect((await host.ask(asked)).status).toBe(404)
      expect(
        (await host.ask({ ...asked, headers: { ...json, 'transfer-encoding': 'chunked' } })).status,
      ).toBe(404)
    })

    it.each([
      ['words', `{ ${many(9000, () => 'a:b', ' ')} }`],
      ['levels', `{ ${'a{'.repeat(200)}b${'}'.repeat(200)} }`],
      [
        'levels of values',
        `{ Places(where: ${'['.repeat(5000)}${']'.repeat(5000)}) { totalDocs } }`,
      ],
    ])('and no question with more %s than it may have', async (_, query) => {
      expect((await front.ask(question(query))).status).toBe(400)
      expect((await host.ask(question(query))).status).toBe(404)
    })

    it('and 800 fragments in a chain are refused as too deep', async () => {
      const query = `{ ...F0 } ${many(800, (at) => `fragment F${at} on Query { ...F${at + 1} }`, ' ')} fragment F800 on Query { __typename }`
      const { status, text } = await ask(question(query))
      expect([status, JSON.parse(text).errors.length > 0]).toEqual([200, true])
      expect(text).toMatch(/at most 12 levels deep/)
    })
  })

  it('a host’s GraphQL answers what is no question with 400 too', async () => {
    for (const body of ['[]', 'null', '5', '{', '{}'])
      expect([
        body,
        (await host.ask({ method: 'POST', path: '/api/graphql', headers: json, body })).status,
      ]).toEqual([body, 400])
    expect((await host.ask(question('{ Places { totalDocs } }'))).status).toBe(200)
  })

  it('in production no names are told that were nearly meant', async () => {
    const wrong = [
      question('{ Place { docs { id } } }'),
      question('{ Places { docs { nam } } }'),
      question('query ($l: LocaleInputType) { Places(locale: $l) { totalDocs } }', {
        variables: { l: 'e' },
      }),
    ]
    const { NODE_ENV } = process.env
    const said = async () => Promise.all(wrong.map(async (asked) => (await ask(asked)).text))
    for (const text of (await said()).slice(1, 2)) expect(text).toMatch(/Did you mean/)
    Object.assign(process.env, { NODE_ENV: 'production' })
    try {
      for (const text of await said())
        expect([text.includes('errors'), text.includes('Did you mean')]).toEqual([true, false])
    } finally {
      Object.assign(process.env, { NODE_ENV })
    }
  })

  it.each(['like', 'contains'])('%s takes % and _ for what they are', async (operator) => {
    const names = ['100% water', '100 litres', 'a_b', 'axb', 'a\\b']
    for (const jobTitle of names) await stage.add('people', { jobTitle: `${operator} ${jobTitle}` })
    const found = async (words: string) => {
      const { text } = await ask({
        method: 'GET',
        path: `/api/people?where[and][0][jobTitle][contains]=${operator}&where[and][1][jobTitle][${operator}]=${encodeURIComponent(words)}&sort=jobTitle&limit=20`,
      })
      return JSON.parse(text).docs.map(({ jobTitle }: { jobTitle: string }) =>
        jobTitle.slice(operator.length + 1),
      )
    }
    expect(await found('100%')).toEqual(['100% water'])
    expect(await found('%')).toEqual(['100% water'])
    expect(await found('a_b')).toEqual(['a_b'])
    expect(await found('a\\b')).toEqual(['a\\b'])
    expect(await found('100')).toEqual(['100 litres', '100% water'].toSorted())
  })

  it(
    'of all kinds and at all doors are answered, and never by a fault of the server',
    { timeout: nightly ? 3_600_000 : 120_000 },
    async () => {
      const property = fc.asyncProperty(
        requests([place, session]),
        async ({ role, ...asked }: Hostile) => {
          const { status, text } = await ask(asked, role)
          expect(status, `${text.slice(0, 500)} ${rejections.map(String).join(' ')}`).toBeLessThan(
            500,
          )
          expect(rejections).toEqual([])
        },
      )
      await fc.assert(property, {
        numRuns: nightly ? 20_000 : 400,
        ...(nightly ? {} : { seed: 20301 }),
        interruptAfterTimeLimit: nightly ? 3_000_000 : undefined,
      })
    },
  )
})
