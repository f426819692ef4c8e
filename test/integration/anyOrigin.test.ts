import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFirst } from '../../src/server.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

const elsewhere = 'https://www.example.org'
const listed = 'https://team.example'
const question = JSON.stringify({ query: '{ Agenda(event: "forum") { event { title } } }' })

/** What a browser looks at before a page may read an answer. */
const allowed = ({ headers }: { headers: Headers }) => ({
  origin: headers.get('access-control-allow-origin'),
  withLogin: headers.get('access-control-allow-credentials'),
})
const everyone = { origin: '*', withLogin: null }
const nobody = { origin: null, withLogin: null }

type Ask = { method?: string; headers?: Record<string, string>; body?: string }
const preflight = (method: string, headers = 'content-type'): Ask => ({
  method: 'OPTIONS',
  headers: {
    'access-control-request-method': method,
    'access-control-request-headers': headers,
  },
})
const asking: Ask = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: question,
}

describe('pages of any origin', () => {
  let app: AgendaApp
  let server: http.Server
  let picture: string

  const start = async (more: Parameters<typeof startAgenda>[0] = {}) => {
    const started = await startAgenda(more)
    const event = await started.makeEvent({ title: 'Forum', slug: 'forum' })
    const place = await started.payload.create({
      collection: 'places',
      data: { name: 'Hall', kind: 'room' },
    })
    await started.payload.create({
      collection: 'sessions',
      data: {
        event,
        place: place.id,
        title: 'Talk',
        kind: 'session',
        day: '2030-05-01',
        timing: 'clock',
        starts: '09:00',
        _status: 'published',
      },
    })
    return started
  }
  beforeAll(async () => {
    app = await start()
    const { filename } = await app.payload.create({
      collection: 'media',
      data: { alt: 'A square' },
      file: {
        data: await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ccc' } })
          .png()
          .toBuffer(),
        name: 'square.png',
        mimetype: 'image/png',
        size: 100,
      },
      overrideAccess: true,
    })
    picture = String(filename)
    server = http.createServer(
      async (request, response) =>
        void ((await answerFirst(request, response)) || response.writeHead(404).end()),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server?.close()
    await app?.stop()
  })

  /** As Next passes it to Payload. */
  const ask = (path: string, { headers, ...more }: Ask = {}, of: AgendaApp = app) =>
    of.handle(
      new Request(`http://localhost:3000/api${path}`, {
        ...more,
        headers: { origin: elsewhere, ...headers },
      }),
    )
  /** As the server in front of Next answers it. */
  const askFront = (path: string, { headers, ...more }: Ask = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api${path}`, {
      ...more,
      headers: { origin: elsewhere, ...headers },
    })

  const doors: [string, string, number, Ask?][] = [
    ['an agenda', '/agenda/forum', 200],
    ['a format', '/agenda/forum/calendar.ics', 200],
    ['a part', '/agenda/forum?day=2030-05-01', 200],
    ['its releases', '/agenda/forum/releases', 200],
    ['the list', '/agenda', 200],
    ['the schema', '/agenda/schema.json', 200],
    ['an agenda that there is not', '/agenda/nowhere', 404],
    ['a wrong parameter', '/agenda/forum?more=1', 400],
    ['documents', '/events?limit=1', 200],
    ['documents with those that they name', '/sessions?depth=2&limit=1', 200],
    ['documents that are asked for wrongly', '/events?limit=-1', 400],
    ['what is for some only', '/users', 403],
    ['an address that there is not', '/nothing', 404],
    ['a question in GraphQL', '/graphql', 200, asking],
    ['what a browser asks before a question', '/graphql', 200, preflight('POST')],
    ['what it asks before an agenda', '/agenda/forum', 200, preflight('GET', 'if-none-match')],
    ['what it asks before documents', '/events', 200, preflight('GET', 'x-own')],
  ]
  it.each(doors)('may read %s', async (_, path, status, how) => {
    const answer = await ask(path, how)
    expect([answer.status, allowed(answer)]).toEqual([status, everyone])
  })

  it('may read a picture', async () => {
    const answer = await ask(`/media/file/${picture}`)
    expect([answer.status, answer.headers.get('content-type'), allowed(answer)]).toEqual([
      200,
      'image/png',
      everyone,
    ])
  })

  it.each([
    ...doors.flatMap(([what, path, , how]) => (how ? [] : [[what, path] as const])),
    ['a file', '/media/file/square.png'] as const,
    ['the component', '/agenda/agenda-view.js'] as const,
  ])('are told by HEAD of %s what GET would say, without its body', async (_, path) => {
    const [got, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
    const own = /^\/(?:agenda|events|sessions|media|users)/.test(path)
    expect(head.status).toBe(own ? got.status : 404)
    if (got.status !== 200) return
    expect(await head.text()).toBe('')
    const said = (answer: Response) =>
      ['content-type', 'etag', 'cache-control', 'content-length'].map((name) =>
        answer.headers.get(name),
      )
    expect(said(head)).toEqual(said(got))
  })

  it('may ask what they have already, and see its mark', async () => {
    const first = await ask('/agenda/forum')
    const headers = { 'if-none-match': first.headers.get('etag')! }
    const again = await ask('/agenda/forum', { headers })
    expect([again.status, allowed(again)]).toEqual([304, everyone])
    expect(again.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(again.headers.get('vary')).toBe('Accept-Encoding')
    const before = await ask('/agenda/forum', preflight('GET', 'if-none-match'))
    expect(before.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  it.each<[string, string, number, Ask?]>([
    ['an agenda', '/agenda/forum', 200],
    ['a format', '/agenda/forum/calendar.ics', 200],
    ['what a browser asks before it', '/agenda/forum', 204, preflight('GET', 'if-none-match')],
    ['what a browser asks before a question', '/graphql', 204, preflight('POST')],
    ['a question that is none', '/graphql', 400, { ...asking, body: '[' }],
  ])('may read %s in front of Next', async (_, path, status, how) => {
    const answer = await askFront(path, how)
    expect([answer.status, allowed(answer)]).toEqual([status, everyone])
  })

  it('may read what the front knows already', async () => {
    const { etag } = Object.fromEntries((await askFront('/agenda/forum')).headers)
    const unchanged = await askFront('/agenda/forum', { headers: { 'if-none-match': etag! } })
    expect([unchanged.status, allowed(unchanged)]).toEqual([304, everyone])
    await ask('/graphql', asking)
    const asked = await askFront('/graphql', asking)
    expect([asked.status, allowed(asked)]).toEqual([200, everyone])
  })

  it('may read neither what somebody is answered who is logged in, nor write', async () => {
    const authorization = `JWT ${app.token}`
    const cookie = `payload-token=${app.token}`
    const answers = [
      await ask('/events', { headers: { authorization } }),
      await ask('/events', { headers: { cookie } }),
      await ask('/users/me', { headers: { cookie } }),
      await ask('/graphql', { ...asking, headers: { ...asking.headers, authorization } }),
      await ask('/events', preflight('POST')),
      await ask('/events/1', preflight('PATCH')),
      await ask('/events', preflight('GET', 'authorization')),
      await ask('/graphql', preflight('POST', 'content-type,authorization')),
      await ask('/users/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'a@example.org', password: 'a long enough password' }),
      }),
    ]
    expect(answers.map(allowed)).toEqual(answers.map(() => nobody))
    const me = await (await ask('/users/me', { headers: { cookie } })).json()
    expect(me.user).toBeNull()
  })

  it('are answered before a question, also where the route has no parameters', async () => {
    const asked = new Request('http://localhost:3000/api/graphql', {
      ...preflight('POST'),
      headers: { origin: elsewhere, ...preflight('POST').headers },
    })
    const handler = REST_OPTIONS(app.config)
    const answer = await handler(asked, { params: Promise.resolve(undefined as never) })
    expect([answer.status, allowed(answer)]).toEqual([200, everyone])
  })
})

describe('an app that names origins', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda({
      adjust: (config) => {
        config.cors = [listed]
        config.custom.agenda = { ...config.custom.agenda, origins: [elsewhere] }
      },
    })
    await app.makeEvent({ title: 'Forum', slug: 'forum' })
  })
  afterAll(() => app?.stop())
  const from = async (origin: string, path: string) => {
    const asked = new Request(`http://localhost:3000/api${path}`, { headers: { origin } })
    const answer = await app.handle(asked)
    expect(answer.headers.get('vary')).toContain('Origin')
    return allowed(answer)
  }

  it.each(['/agenda/forum', '/agenda', '/events'])(
    'lets these read %s, and its own',
    async (path) => {
      expect(await from(elsewhere, path)).toEqual(everyone)
      expect(await from('https://other.example', path)).toEqual(nobody)
      expect(await from(listed, path)).toEqual({ origin: listed, withLogin: 'true' })
    },
  )
})
