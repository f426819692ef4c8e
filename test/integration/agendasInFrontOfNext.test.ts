import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { answerFirst } from '../../src/server.js'
import { bundleEmbed } from '../../scripts/start/bundle.mjs'
import { embed } from '../../scripts/start/build.mjs'
import { wholeAgenda } from '../setup/agendaQuery.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type FrontAnswer = {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  passedOn: boolean
}
type Ask = { method?: string; headers?: Record<string, string>; body?: string }

const json = { 'content-type': 'application/json' }
const titles = (event = 'sfax-2019') =>
  JSON.stringify({
    query: `{ Agenda(event: "${event}", locale: fr) { days { sessions { title } } } }`,
  })

describe('agendas in front of Next', () => {
  let app: App
  let server: http.Server
  let session: number | string

  /** Stands where Next does: what the front leaves to it goes to Payload's own handlers. Like Next it takes no body that was read from. */
  async function passOn(request: http.IncomingMessage, response: http.ServerResponse) {
    if (Readable.isDisturbed(request)) return response.writeHead(500).end()
    const url = (request.url ?? '').replace(/^\/api/, '')
    const body = await text(request)
    const answer =
      request.method === 'POST'
        ? await app.graphql(JSON.parse(body).query)
        : await app.rest(request.method ?? 'GET', url)
    response.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      'x-passed-on': 'yes',
    })
    response.end(request.method === 'HEAD' ? undefined : JSON.stringify(answer.body))
  }

  const ask = (path: string, { method = 'GET', headers, body }: Ask = {}) =>
    new Promise<FrontAnswer>((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const request = http.request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () => {
            const { statusCode: status = 0, headers: answered } = response
            resolve({
              status,
              headers: answered,
              bytes: Buffer.concat(chunks),
              passedOn: answered['x-passed-on'] === 'yes',
            })
          })
        },
      )
      request.on('error', reject).end(body)
    })
  const question = (body: string, headers: Record<string, string> = {}) =>
    ask('/api/graphql', { method: 'POST', body, headers: { ...json, ...headers } })
  const rename = (title: string) =>
    app.payload.update({
      collection: 'sessions',
      id: session,
      locale: 'fr',
      data: { title, _status: 'published' },
      overrideAccess: true,
    })

  beforeAll(async () => {
    await bundleEmbed(embed)
    app = await startPayload()
    await seedSfax(app.payload)
    session = (
      await app.payload.find({
        collection: 'sessions',
        where: { starts: { equals: '09:00' } },
        limit: 1,
      })
    ).docs[0]!.id
    server = http.createServer(
      async (request, response) =>
        void ((await answerFirst(request, response)) || (await passOn(request, response))),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server?.close()
    await app?.stop()
  })

  it('answers the component for other sites, compressed, to any origin, and not twice to who has it', async () => {
    const script = '/api/agenda/agenda-view.js'
    const [plain, small, its] = [
      await ask(script),
      await ask(script, { headers: { 'accept-encoding': 'br' } }),
      await app.rest('GET', '/agenda/agenda-view.js'),
    ]
    expect(plain).toMatchObject({ status: 200, passedOn: false })
    expect(brotliDecompressSync(small.bytes)).toEqual(plain.bytes)
    for (const name of [
      'access-control-allow-origin',
      'cache-control',
      'content-type',
      'cross-origin-resource-policy',
      'etag',
    ])
      expect([name, plain.headers[name]]).toEqual([name, its.headers.get(name)])
    expect(plain.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const again = await ask(script, { headers: { 'if-none-match': plain.headers.etag ?? '' } })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  })

  it('passes on what the component says in a language', async () => {
    const { status, headers, body } = await app.rest('GET', '/agenda/words.json?locale=fr')
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(body).toMatchObject({ language: 'fr', tag: 'fr', texts: { nowInRoom: 'En ce moment' } })
    expect((await app.rest('GET', '/agenda/words.json?locale=xx')).status).toBe(400)
  })

  const path = '/api/agenda/sfax-2019?locale=fr'

  it('answers what Payload’s endpoint answers, with the same headers', async () => {
    const [mine, its] = [await ask(path), await app.rest('GET', '/agenda/sfax-2019?locale=fr')]
    expect(mine).toMatchObject({ status: 200, passedOn: false })
    expect(JSON.parse(mine.bytes.toString())).toEqual(its.body)
    for (const name of ['content-type', 'etag', 'cache-control', 'vary', 'x-content-type-options'])
      expect([name, mine.headers[name]]).toEqual([name, its.headers.get(name)])
    expect(mine.headers['content-length']).toBe(String(mine.bytes.length))
  })

  it.each([
    'calendar.ics?locale=fr',
    'event.jsonld?locale=ar',
    'schedule.xml',
    'schedule.json?locale=en',
    'agenda.csv?locale=fr',
    'calendar.ics?locale=fr&day=2019-06-25',
    '?locale=fr&day=2019-06-25',
    'sessions?locale=fr&day=2019-06-25',
    'people?locale=ar',
  ])('answers %s as Payload’s endpoint does', async (asked) => {
    const own = `/agenda/sfax-2019${asked.startsWith('?') ? '' : '/'}${asked}`
    const [mine, its] = [await ask(`/api${own}`), await app.rest('GET', own)]
    expect([mine.status, mine.passedOn]).toEqual([200, false])
    const text = mine.bytes.toString().replace(/^\ufeff/, '')
    expect(typeof its.body === 'string' ? text : JSON.parse(text)).toEqual(its.body)
    for (const name of ['content-type', 'content-disposition', 'etag', 'cache-control', 'vary'])
      expect([name, mine.headers[name] ?? null]).toEqual([name, its.headers.get(name)])
    const [smaller, known, head] = [
      await ask(`/api${own}`, { headers: { 'accept-encoding': 'br' } }),
      await ask(`/api${own}`, { headers: { 'if-none-match': mine.headers.etag! } }),
      await ask(`/api${own}`, { method: 'HEAD' }),
    ]
    expect(brotliDecompressSync(smaller.bytes).equals(mine.bytes)).toBe(true)
    expect([known.status, known.bytes.length]).toEqual([304, 0])
    expect([head.bytes.length, head.headers['content-length']]).toEqual([
      0,
      String(mine.bytes.length),
    ])
  })

  it.each([
    ['/agenda/schema.json', 'application/schema+json; charset=utf-8'],
    ['/agenda/schema.graphql', 'application/graphql; charset=utf-8'],
    ['/agenda/sfax-2019/card.png?locale=ar', 'image/png'],
  ])('answers %s without Payload', async (own, mediaType) => {
    const [mine, its] = [
      await ask(`/api${own}`, { headers: { 'accept-encoding': 'br' } }),
      await app.rest('GET', own),
    ]
    expect([mine.status, mine.passedOn, mine.headers['content-type']]).toEqual([
      200,
      false,
      mediaType,
    ])
    for (const name of ['content-type', 'content-disposition', 'etag', 'cache-control', 'vary'])
      expect([name, mine.headers[name] ?? null]).toEqual([name, its.headers.get(name)])
    expect(mine.headers['content-encoding']).toBe(mediaType === 'image/png' ? undefined : 'br')
  })

  it.each<[string, string | undefined, (bytes: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes) => bytes],
    ['', undefined, (bytes) => bytes],
  ])('compresses as the reader takes it, once (%j)', async (accepted, encoding, open) => {
    const plain = await ask(path)
    const { headers, bytes } = await ask(path, { headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(bytes.length))
    expect(open(bytes).equals(plain.bytes)).toBe(true)
  })

  it('answers 304 to who has it, and HEAD without a body', async () => {
    const { etag } = (await ask(path)).headers
    expect(await ask(path, { headers: { 'if-none-match': `"other", ${etag}` } })).toMatchObject({
      status: 304,
      bytes: Buffer.alloc(0),
    })
    expect(await ask(path, { headers: { 'if-none-match': '"other"' } })).toMatchObject({
      status: 200,
    })
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, head.bytes.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      (await ask(path)).bytes.length,
    ])
  })

  it.each<[string, string, number]>([
    ['an event that there is not', '/api/agenda/nowhere?locale=fr', 404],
    ['a language that there is not', '/api/agenda/sfax-2019?locale=xx', 400],
    ['a format that there is not', '/api/agenda/sfax-2019/agenda.pdf?locale=fr', 404],
    ['a list that is searched', '/api/agenda/sfax-2019/sessions?locale=fr&search=ville', 200],
    ['a list by what it cannot be asked for', '/api/agenda/sfax-2019/people?person=1', 400],
    ['a picture of a part', '/api/agenda/sfax-2019/card.png?day=2019-06-25', 400],
    ['a question about the schema', '/api/agenda/schema.json?locale=fr', 400],
    ['a question that it does not know', '/api/agenda/sfax-2019?locale=fr&more=1', 400],
    ['a part that there is not', '/api/agenda/sfax-2019?locale=fr&day=2019-07-25', 400],
    ['a parameter given twice', '/api/agenda/sfax-2019?day=2019-06-25&day=2019-06-24', 400],
    ['a release', '/api/agenda/sfax-2019/calendar.ics?locale=fr&release=1', 200],
  ])('leaves %s to Payload', async (_, url, status) =>
    expect(await ask(url)).toMatchObject({ status, passedOn: true }),
  )

  it('shows a publication as soon as it is acknowledged, and only then', async () => {
    const shown = async () =>
      JSON.parse((await ask(path)).bytes.toString())
        .days.flatMap(({ sessions }: { sessions: { id: string; title: string }[] }) => sessions)
        .find(({ id }: { id: string }) => id === String(session)).title
    await rename('Avant')
    expect(await shown()).toBe('Avant')
    await app.payload.update({
      collection: 'sessions',
      id: session,
      locale: 'fr',
      draft: true,
      data: { title: 'Brouillon' },
      overrideAccess: true,
    })
    expect(await shown()).toBe('Avant')
    await rename('Après')
    expect(await shown()).toBe('Après')
  })

  describe('GraphQL', () => {
    /** As Payload’s own endpoint answers, which a server without this front asks. */
    const its = async (body: string) => {
      const { query, variables } = JSON.parse(body)
      return JSON.stringify((await app.graphql(query, { variables })).body)
    }
    const questions = [
      titles(),
      JSON.stringify({
        query: `query Q($day: String, $with: Boolean!) {
          fr: Agenda(event: "sfax-2019", locale: fr, day: $day) { ...A }
          ar: Agenda(event: "sfax-2019", locale: ar) { event { title @include(if: $with) } }
        } fragment A on Agenda { part { day } days { name sessions { title place { name } } } }`,
        variables: { day: '2019-06-25', with: true },
      }),
      JSON.stringify({
        query: 'query One { Agenda(event: "sfax-2019", track: null) { language } }',
        operationName: 'One',
      }),
      JSON.stringify({ query: wholeAgenda, variables: { event: 'sfax-2019', locale: 'ar' } }),
    ]

    it.each(questions)('answers at once, byte for byte, what Payload would (%#)', async (body) => {
      const expected = await its(body)
      const [first, second] = [await question(body), await question(body)]
      expect([first.passedOn, second.passedOn]).toEqual([false, false])
      expect([String(first.bytes), String(second.bytes)]).toEqual([expected, expected])
      expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
    })

    it('shows a publication in the very next answer', async () => {
      await rename('Un')
      const [first, again] = [await question(titles()), await question(titles())]
      await rename('Deux')
      const third = await question(titles())
      expect(
        [first, again, third].map(({ bytes }) => [
          bytes.includes('"Un"'),
          bytes.includes('"Deux"'),
        ]),
      ).toEqual([
        [true, false],
        [true, false],
        [false, true],
      ])
      expect([first, again, third].map(({ passedOn }) => passedOn)).toEqual([false, false, false])
    })

    it.each<[string, string, Record<string, string>?]>([
      ['who is logged in', titles(), { authorization: 'JWT x' }],
      ['who brings a cookie', titles(), { cookie: 'payload-token=x' }],
      ['who wants another media type', titles(), { accept: 'application/graphql-response+json' }],
      [
        'what is asked beside an agenda',
        JSON.stringify({
          query: '{ Agenda(event: "sfax-2019") { days { date } } Sessions { totalDocs } }',
        }),
      ],
      ['an agenda that there is not', titles('nowhere')],
      ['a list of agendas', JSON.stringify({ query: '{ Agendas { docs { title } } }' })],
      [
        'a question with an error',
        JSON.stringify({ query: '{ Agenda(event: "sfax-2019") { nothing } }' }),
      ],
      [
        'a fragment at the root',
        JSON.stringify({
          query: '{ ...A } fragment A on Query { Agenda(event: "sfax-2019") { days { date } } }',
        }),
      ],
      [
        'more than a question may ask for',
        JSON.stringify({
          query: `{ ${Array.from({ length: 6 }, (_, n) => `a${n}: Agenda(event: "sfax-2019") { language }`).join(' ')} }`,
        }),
      ],
      [
        'a release',
        JSON.stringify({ query: '{ Agenda(event: "sfax-2019", release: 1) { language } }' }),
      ],
      [
        'a part that there is not',
        JSON.stringify({ query: '{ Agenda(event: "sfax-2019", day: "2019-07-25") { language } }' }),
      ],
      [
        'variables of the wrong type',
        JSON.stringify({
          query: 'query($event: String!) { Agenda(event: $event) { language } }',
          variables: { event: 5 },
        }),
      ],
    ])('leaves to Payload %s', async (_, body, headers = {}) => {
      await question(titles())
      await question(body, headers)
      expect((await question(body, headers)).passedOn).toBe(true)
    })

    it.each<[string, string, string]>([
      ['no GraphQL', 'badQuery', '{ Agenda('],
      ['no operation', 'badQuery', 'fragment A on Query { Agendas { totalDocs } }'],
      ['too deep a document', 'queryTooLarge', '{'.repeat(101)],
    ])('refuses %s with the code %s', async (_, code, query) => {
      const { status, bytes, passedOn } = await question(JSON.stringify({ query }))
      const [error] = JSON.parse(String(bytes)).errors
      expect([status, passedOn, error.code, error.extensions]).toEqual([
        400,
        false,
        code,
        { code, name: 'Refusal', statusCode: 400 },
      ])
    })

    it('passes a question on whole, however it arrives', async () => {
      const body = JSON.stringify({
        query:
          '{ Agenda(event: "sfax-2019", locale: ar) { event { title } } Agendas { totalDocs } }',
      })
      const { port } = server.address() as AddressInfo
      const slowly = await new Promise<string>((resolve) => {
        const request = http.request(
          {
            port,
            host: '127.0.0.1',
            path: '/api/graphql',
            method: 'POST',
            headers: { ...json, 'content-length': Buffer.byteLength(body) },
          },
          (response) => void text(response).then(resolve),
        )
        request.write(body.slice(0, 20))
        setTimeout(() => request.end(body.slice(20)), 50)
      })
      expect(JSON.parse(slowly).data.Agenda.event.title).toEqual(expect.stringContaining('للتعلّم'))
    })
  })
})
