import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { createClient } from '@libsql/client'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { appConfig } from '../../src/appConfig.js'
import { busyTimes } from '../../src/database/sqlite/retryWhileBusy.js'
import { leaseTimes } from '../../src/store/transaction/lease/lease.js'
import { databaseOfRun, freshDatabase } from '../setup/payloadFor.js'
import { freshPostgres } from '../setup/freshPostgres.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
const full =
  'The disk on which the database is stored is full: nothing more can be saved. Copy what you have written, and tell whoever runs this server.'
const readOnly =
  'La base de données est en lecture seule\u00a0: rien ne peut être enregistré. Copiez ce que vous avez écrit et prévenez la personne qui gère ce serveur.'
const busy =
  'Another program is writing to the database just now. Nothing of this was stored: try again in a moment.'
const away = 'The database cannot be reached just now. Try again in a minute.'
const said = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0].message]

describe.runIf(databaseOfRun() === 'sqlite')('a file that cannot be written', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
    await app.session('Opening', 9)
  })
  afterAll(() => app?.stop())
  type Execute = { execute: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> }
  /** On the connection that writes: all that is no read goes to it. */
  const pragma = (statement: string) =>
    (app.payload.db as unknown as { client: Execute }).client.execute(`PRAGMA ${statement}`)
  const event = async () =>
    (await app.read(`/events/${app.event}`)) as { slug: string; revision: number }
  const french = { 'accept-language': 'fr' }
  const rest = (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => app.rest(method, url, { token: app.token, body, headers })

  it('since another program writes: a save and a login are 503, with the sentence; readers read', async () => {
    const { patience } = busyTimes
    const { waits } = leaseTimes
    Object.assign(busyTimes, { patience: 200 })
    Object.assign(leaseTimes, { waits: 200 })
    const other = createClient({ url: app.uri })
    onTestFinished(async () => {
      Object.assign(busyTimes, { patience })
      Object.assign(leaseTimes, { waits })
      await other.execute('ROLLBACK').catch(() => undefined)
      other.close()
    })
    const { slug } = await event()
    await other.execute('BEGIN IMMEDIATE')
    const preference = await rest('POST', '/payload-preferences/x', { value: 1 })
    expect([said(preference), preference.headers.get('retry-after')]).toEqual([[503, busy], '10'])
    expect(
      said(
        await app.rest('POST', '/users/login', {
          body: { email: 'a@example.org', password: 'a long enough password' },
        }),
      ),
    ).toEqual([503, busy])
    expect((await rest('PATCH', `/events/${app.event}`, { theme: 'x' })).status).toBe(409)
    const { body } = await app.mutate(
      'loginUser(email: "a@example.org", password: "a long enough password") { token }',
    )
    expect([body.errors[0].message, body.errors[0].extensions.statusCode]).toEqual([busy, 503])
    // However long it is held: what was not compiled before is served before it could be stored.
    Object.assign(busyTimes, { patience: 120_000 })
    expect((await app.rest('GET', `/agenda/${slug}?locale=fr`)).status).toBe(200)
  })

  it('since the disk is full: what can be read is served, compiled or not, and editors are told why nothing is saved', async () => {
    const { rows } = await pragma('page_count')
    await pragma(`max_page_count = ${String(Object.values(rows[0]!)[0])}`)
    onTestFinished(async () => void (await pragma('max_page_count = 1073741823')))
    const { slug } = await event()
    const theme = 'x'.repeat(200)
    const introduction = {
      root: {
        type: 'root',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        children: Array.from({ length: 60 }, () => ({
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          children: [
            {
              type: 'text',
              version: 1,
              text: theme,
              format: 0,
              detail: 0,
              mode: 'normal',
              style: '',
            },
          ],
        })),
      },
    }
    expect(said(await rest('PATCH', `/events/${app.event}`, { introduction }))).toEqual([507, full])
    const { body } = await app.graphql(
      `mutation($text: JSON) { updateEvent(id: ${app.event}, data: { introduction: $text }) { id } }`,
      { token: app.token, variables: { text: introduction } },
    )
    expect([body.errors[0].message, body.errors[0].extensions.statusCode]).toEqual([full, 507])
    // This language was not compiled before.
    const agenda = await app.rest('GET', `/agenda/${slug}?locale=ar`)
    expect([agenda.status, agenda.body.event.slug]).toEqual([200, slug])
  })

  it('since it may only be read: likewise', async () => {
    await pragma('query_only = ON')
    onTestFinished(async () => void (await pragma('query_only = OFF')))
    const { slug } = await event()
    expect(said(await rest('PATCH', `/events/${app.event}`, { theme: 'x' }, french))).toEqual([
      507,
      readOnly,
    ])
    expect((await app.rest('GET', `/agenda/${slug}?locale=en`)).status).toBe(200)
    expect((await rest('GET', `/events/${app.event}`)).status).toBe(200)
  })
})

/** What stands between the app and its database, until it is cut. */
async function wireTo(uri: string): Promise<{ uri: string; cut: () => void }> {
  const [, host = '', port = ''] =
    /@?([\w.-]+):(\d+)(?=[/?]|$)/.exec(uri.replace(/^\w+:\/\//, '')) ?? []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    const other = connect(Number(port), host)
    for (const [one, two] of [
      [socket, other],
      [other, socket],
    ] as const) {
      open.add(one)
      one
        .on('error', () => two.destroy())
        .on('close', () => two.destroy())
        .pipe(two)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const cut = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return {
    uri: uri.replace(`${host}:${port}`, `127.0.0.1:${(server.address() as AddressInfo).port}`),
    cut,
  }
}

describe.runIf(databaseOfRun() !== 'sqlite')('a database that is away', () => {
  let payload: Payload
  let end: () => Promise<void>
  let ask: (
    method: string,
    url: string,
    more?: { body?: unknown; token?: string },
  ) => Promise<{ status: number; body: any }>
  let token: string
  const password = 'a long enough password'

  beforeAll(async () => {
    const fresh = databaseOfRun() === 'postgres' ? await freshPostgres() : freshDatabase('mongodb')
    const wire = await wireTo(fresh.uri)
    // As long as it takes to be sure, and not as long as somebody may have patience.
    const soon =
      databaseOfRun() === 'mongodb'
        ? `${wire.uri.includes('?') ? '&' : '?'}serverSelectionTimeoutMS=300`
        : ''
    const config = await appConfig({
      databaseUri: `${wire.uri}${soon}`,
      secret: 'a secret for the tests only',
      push: true,
    })
    const key = 'trouble'
    payload = await getPayload({ config, key, cron: false })
    ask = async (method, url, { body, token: login } = {}) => {
      const request = new Request(`http://localhost:3000/api${url}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(login ? { authorization: `JWT ${login}` } : {}),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      if (url === '/graphql') {
        const globals = globalThis as unknown as {
          _payload: Map<string, unknown>
          _payload_graphql: object
        }
        globals._payload.set('default', globals._payload.get(key))
        Object.assign(globals._payload_graphql, { graphql: null, promise: null, of: key })
      }
      const response =
        url === '/graphql'
          ? await GRAPHQL_POST(config)(request)
          : await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
      return { status: response.status, body: await response.json() }
    }
    await payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password, role: 'admin' },
      overrideAccess: true,
    })
    token = (await ask('POST', '/users/login', { body: { email: 'a@example.org', password } })).body
      .token
    expect((await ask('GET', '/people', { token })).status).toBe(200)
    wire.cut()
    end = async () => {
      await payload.destroy().catch(() => undefined)
      await fresh.remove()
    }
  })
  afterAll(() => end?.())

  it.each<[string, string, string, unknown, boolean]>([
    ['a list of Payload’s', 'GET', '/people', undefined, false],
    ['a list for somebody', 'GET', '/people', undefined, true],
    ['a save of somebody’s', 'POST', '/people', { name: 'Ana' }, true],
    ['a login', 'POST', '/users/login', { email: 'a@example.org', password }, false],
    ['an agenda', 'GET', '/agenda/sfax', undefined, false],
    ['the builder', 'GET', '/agenda-builder/1', undefined, true],
    ['who one is', 'GET', '/users/me', undefined, true],
  ])('%s is 503, with the sentence', async (_name, method, url, body, login) => {
    expect(said(await ask(method, url, { body, token: login ? token : undefined }))).toEqual([
      503,
      away,
    ])
  })

  it('over GraphQL too', async () => {
    const { body } = await ask('POST', '/graphql', { body: { query: '{ People { totalDocs } }' } })
    expect([body.errors[0].message, body.errors[0].extensions.statusCode]).toEqual([away, 503])
  })
})
