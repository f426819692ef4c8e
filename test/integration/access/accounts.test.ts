import crypto from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { appConfig } from '../../../src/appConfig.js'
import { hashQuickly, hashSlowly } from '../../setup/passwords.js'
import { password, type Stage, setStage } from './stage.js'

describe('accounts', () => {
  let stage: Stage
  const post = (url: string, body: unknown, headers?: Record<string, string>) =>
    stage.app.rest('POST', url, { body, headers })
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())

  it('nobody registers as the first user, not even where there is none', async () => {
    const body = { email: 'first@example.org', password, role: 'admin' }
    expect((await post('/users/first-register', body)).status).toBe(403)
    const { docs } = await stage.app.payload.find({
      collection: 'users',
      limit: 100,
      overrideAccess: true,
    })
    const empty = await setStage()
    try {
      await empty.app.payload.db.deleteMany({ collection: 'users', where: {} })
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          empty.app.rest('POST', '/users/first-register', {
            body: { ...body, email: `f${at}@example.org` },
          }),
        ),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
      expect((await empty.app.rest('POST', '/users', { body })).status).toBe(403)
      expect(
        (await empty.app.payload.count({ collection: 'users', overrideAccess: true })).totalDocs,
      ).toBe(0)
    } finally {
      await empty.stop()
    }
    expect(docs.map(({ email }) => email)).not.toContain(body.email)
  })

  it.each(['abc', 'elevenchars', '', 5, {}, 'x'.repeat(201)])(
    'the password %j is refused, for a new account and for an old one',
    async (weak) => {
      expect(
        (
          await stage.rest('admin', 'POST', '/users', {
            ...stage.fieldsOf('users'),
            password: weak,
          })
        ).status,
      ).toBe(400)
      const before = await stage.stored('users', stage.users.here!)
      await stage.rest('here', 'PATCH', `/users/${stage.users.here}`, { password: weak })
      const after = await stage.stored('users', stage.users.here!)
      expect([after!.hash, after!.salt]).toEqual([before!.hash, before!.salt])
    },
  )

  it('the password abc is refused when a forgotten one is replaced; a long one is taken, and rights stay', async () => {
    const { id, email } = await stage.add('users', {
      role: 'translator',
      languages: ['fr'],
      events: [stage.here],
    })
    const token = await stage.app.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    expect((await post('/users/reset-password', { token, password: 'abc' })).status).toBe(400)
    expect(
      (await post('/users/reset-password', { token, password: 'another long password' })).status,
    ).toBe(200)
    await stage.app.login(email, 'another long password')
    expect(await stage.latest('users', id)).toMatchObject({
      role: 'translator',
      languages: ['fr'],
      events: [stage.here],
    })
  })

  it('nobody is locked out, so nobody unlocks', async () => {
    const { email } = await stage.add('users')
    for (const role of ['anonymous', 'everywhere', 'admin'] as const) {
      expect((await stage.rest(role, 'POST', '/users/unlock', { email })).status).toBe(404)
    }
    const { body } = await stage.graphql(
      'admin',
      `mutation { unlockUser(email: ${JSON.stringify(email)}) }`,
    )
    expect(body.errors[0].message).toMatch(/Cannot query field/)
  })

  it('a demotion, a new address and a new password outlive a burst of wrong and right logins', async () => {
    // It comes in between because hashing takes its time.
    hashSlowly()
    onTestFinished(hashQuickly)
    for (let round = 0; round < 2; round += 1) {
      const { id, email } = await stage.add('users', { role: 'admin' })
      await stage.app.login(email, password)
      const logins = Array.from({ length: 14 }, (_, at) =>
        post('/users/login', { email, password: at % 5 === 4 ? password : 'a wrong password' }),
      )
      const changed = {
        role: 'translator',
        languages: ['ar'],
        events: [stage.here],
        name: 'Demoted',
        password: 'a new long password',
      }
      expect((await stage.rest('admin', 'PATCH', `/users/${id}`, changed)).status).toBe(200)
      await Promise.all(logins)
      expect(await stage.latest('users', id)).toMatchObject({
        role: 'translator',
        languages: ['ar'],
        events: [stage.here],
        name: 'Demoted',
      })
      await stage.app.login(email, 'a new long password')
    }
  })

  it('a login costs the server the same whether or not somebody has that address', async () => {
    const derive = vi.spyOn(crypto, 'pbkdf2')
    try {
      const work = async (email: string) => {
        derive.mockClear()
        expect((await post('/users/login', { email, password: 'a wrong password' })).status).toBe(
          401,
        )
        return derive.mock.calls.map(([, , iterations, length, digest]) => [
          iterations,
          length,
          digest,
        ])
      }
      expect(await work('nobody@example.org')).toEqual(await work('elsewhere@example.org'))
    } finally {
      derive.mockRestore()
    }
  })

  it('a lock on a document is set, taken over and lifted in one’s own name only', async () => {
    const { id: value } = await stage.add('sessions')
    const lock = (user: unknown) => ({
      document: { relationTo: 'sessions', value },
      user: { relationTo: 'users', value: user },
    })
    const locks = '/payload-locked-documents'
    expect((await stage.rest('anonymous', 'POST', locks, lock(stage.users.admin))).status).toBe(403)
    expect((await stage.rest('here', 'POST', locks, lock(stage.users.admin))).status).toBe(403)
    expect((await stage.rest('here', 'POST', locks, {})).status).toBe(403)
    const own = await stage.rest('here', 'POST', locks, lock(stage.users.here))
    expect(own.status).toBe(201)
    const { id } = own.body.doc
    expect(
      (await stage.rest('elsewhere', 'PATCH', `${locks}/${id}`, lock(stage.users.admin))).status,
    ).toBe(403)
    expect((await stage.rest('elsewhere', 'DELETE', `${locks}/${id}`)).status).toBe(403)
    expect(
      (await stage.rest('elsewhere', 'PATCH', `${locks}/${id}`, lock(stage.users.elsewhere)))
        .status,
    ).toBe(200)
    expect((await stage.rest('here', 'DELETE', `${locks}/${id}`)).status).toBe(403)
    expect((await stage.rest('elsewhere', 'DELETE', `${locks}/${id}`)).status).toBe(200)
    expect((await stage.rest('anonymous', 'GET', locks)).status).toBe(403)
  })

  it('preferences are their owner’s alone', async () => {
    expect(
      (await stage.rest('here', 'POST', '/payload-preferences/theme', { value: 'leak-preference' }))
        .status,
    ).toBe(200)
    for (const role of ['anonymous', 'elsewhere', 'admin'] as const) {
      const answers = [
        await stage.rest(role, 'GET', '/payload-preferences'),
        await stage.rest(role, 'GET', '/payload-preferences/theme'),
      ]
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('leak-preference')
    }
    expect((await stage.rest('here', 'GET', '/payload-preferences/theme')).body.value).toBe(
      'leak-preference',
    )
  })
})

describe('cookies and headers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())
  const cookie = () => ({ cookie: `payload-token=${stage.tokens.admin}` })
  const me = async (headers: Record<string, string>) =>
    (await stage.app.rest('GET', '/users/me', { headers })).body.user?.email ?? null

  it.each([
    ['the site itself', { origin: 'http://localhost:3000' }, 'admin@example.org'],
    ['the site, without an origin', { 'sec-fetch-site': 'same-origin' }, 'admin@example.org'],
    ['another site', { origin: 'https://evil.example' }, null],
    ['a site that begins like this one', { origin: 'http://localhost:3000.evil.example' }, null],
    ['no site', { origin: 'null' }, null],
    ['another site, without an origin', { 'sec-fetch-site': 'cross-site' }, null],
    ['who knows', {}, null],
  ])('a cookie sent from %s', async (_name, headers, email) => {
    expect(await me({ ...cookie(), ...headers })).toBe(email)
  })

  it('another site can neither write with a visitor’s cookie nor read the answer', async () => {
    const headers = { ...cookie(), origin: 'https://evil.example' }
    const answer = await stage.app.rest('POST', '/places', {
      body: { name: 'x', kind: 'room' },
      headers,
    })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('the cookie of a login is for the server only, for this site only, and over https only where the site is', async () => {
    const { headers } = await stage.app.rest('POST', '/users/login', {
      body: { email: 'here@example.org', password },
    })
    expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
    const secure = async (serverUrl: string) =>
      (
        await appConfig({ secret: 'x', serverUrl, databaseUri: 'mongodb://localhost/none' })
      ).collections.find(({ slug }) => slug === 'users')!.auth.cookies.secure
    expect([await secure('https://agenda.example'), await secure('http://localhost:3000')]).toEqual(
      [true, false],
    )
  })

  it.each([
    ['a public list', 'anonymous', '/sessions', 'public, no-cache'],
    ['a list for somebody', 'admin', '/sessions', 'private, no-store'],
    ['an error for somebody', 'admin', '/people?limit=-1', 'private, no-store'],
    ['an account', 'here', '/users/me', 'private, no-store'],
  ] as const)(
    '%s says who may keep it, by what it differs, and what it is',
    async (_name, role, url, kept) => {
      const { headers } = await stage.rest(role, 'GET', url)
      expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        kept,
        'nosniff',
      ])
      expect(headers.get('vary')).toMatch(/Authorization, Cookie, Origin/)
    },
  )

  it('GraphQL says so too, and a file may be kept', async () => {
    expect(
      (await stage.graphql('admin', '{ Places { totalDocs } }')).headers.get('cache-control'),
    ).toBe('private, no-store')
    const { filename } = await stage.add('media')
    const file = await stage.rest('anonymous', 'GET', `/media/file/${filename}`)
    expect([
      file.status,
      file.headers.get('cache-control'),
      file.headers.get('x-content-type-options'),
    ]).toEqual([200, 'public, max-age=3600', 'nosniff'])
  })
})
