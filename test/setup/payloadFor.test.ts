import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseOn } from './databaseOn.js'
import { type App, databaseOfRun, startPayload } from './payloadFor.js'

const admin = { email: 'admin@example.org', password: 'a long password for tests' }

const addAdmin = (app: App) =>
  app.payload.create({
    collection: 'users',
    data: { ...admin, role: 'admin' },
    overrideAccess: true,
  })

describe(`the app for tests on ${databaseOfRun()}`, () => {
  let app: App
  let other: App

  beforeAll(async () => {
    app = await startPayload()
    other = await startPayload({ config: { routes: { ...app.config.routes, graphQL: '/other' } } })
    await addAdmin(app)
  })
  afterAll(async () => {
    await app?.stop()
    await other?.stop()
  })

  it('runs on the database that was asked for', () => {
    expect(app.payload.db.name).toBe(
      { mongodb: 'mongoose', postgres: 'postgres', sqlite: 'sqlite' }[databaseOfRun()],
    )
  })

  it('answers REST, with and without a login', async () => {
    const token = await app.login(admin.email, admin.password)
    const made = await app.rest('POST', '/places', { token, body: { name: 'Hall', kind: 'room' } })
    expect([made.status, made.body.doc.name]).toEqual([201, 'Hall'])
    const refused = await app.rest('POST', '/places', { body: { name: 'Hall', kind: 'room' } })
    expect(refused.status).toBe(403)
  })

  it('answers GraphQL from its own database, also beside another app', async () => {
    const query = '{ Places { totalDocs } }'
    const token = await app.login(admin.email, admin.password)
    expect((await app.graphql(query, { token })).body).toEqual({
      data: { Places: { totalDocs: 1 } },
    })
    await addAdmin(other)
    const otherToken = await other.login(admin.email, admin.password)
    expect((await other.graphql(query, { token: otherToken })).body).toEqual({
      data: { Places: { totalDocs: 0 } },
    })
    expect((await app.graphql(query, { token })).body).toEqual({
      data: { Places: { totalDocs: 1 } },
    })
  })

  it('says so when a login fails', async () => {
    await expect(app.login(admin.email, 'wrong')).rejects.toThrow(
      'admin@example.org cannot log in: 401',
    )
  })

  it('takes replacements for parts of the config', () => {
    expect([app.config.routes.graphQL, other.config.routes.graphQL]).toEqual(['/graphql', '/other'])
  })

  it('leaves no file behind', async () => {
    const brief = await startPayload({ database: 'sqlite' })
    const file = brief.uri.slice('file:'.length)
    expect(existsSync(file)).toBe(true)
    await brief.stop()
    expect(existsSync(file)).toBe(false)
  })
})

describe('the address of a database on an engine', () => {
  it.each([
    ['mongodb://127.0.0.1:1234', 'mongodb://127.0.0.1:1234/x'],
    ['mongodb://127.0.0.1:1234/', 'mongodb://127.0.0.1:1234/x'],
    ['mongodb://a:1,b:2/old?replicaSet=rs', 'mongodb://a:1,b:2/x?replicaSet=rs'],
    ['mongodb+srv://user:word@host?w=1', 'mongodb+srv://user:word@host/x?w=1'],
  ])('of %s is %s', (engine, expected) => expect(databaseOn(engine, 'x')).toBe(expected))

  it('refuses what is none', () => {
    expect(() => databaseOn('file:x', 'x')).toThrow(
      'TEST_MONGODB_URI "file:x" is not the address of a MongoDB',
    )
  })
})
