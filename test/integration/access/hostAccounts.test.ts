import 'lexical'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../../src/database.js'
import { agendaPlugin } from '../../../src/plugin.js'
import { databaseOfRun, freshDatabase } from '../../setup/payloadFor.js'
import { freshPostgres } from '../../setup/freshPostgres.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
const password = 'a long enough password'

describe('accounts whose role, events and languages mean something else', () => {
  let payload: Payload
  let ask: (
    method: string,
    url: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ status: number; body: any }>
  let remove: () => Promise<void>
  const tokens: Record<string, string> = {}

  beforeAll(async () => {
    const database = databaseOfRun()
    const fresh = database === 'postgres' ? await freshPostgres() : freshDatabase(database)
    remove = fresh.remove
    const config = await buildConfig({
      secret: 'a secret for the tests only',
      serverURL: 'http://localhost:3000',
      db: databaseFor(fresh.uri, { push: true }),
      editor: lexicalEditor(),
      typescript: { autoGenerate: false },
      telemetry: false,
      admin: { user: 'members' },
      collections: [
        {
          slug: 'members',
          auth: true,
          fields: [
            { name: 'role', type: 'select', options: ['owner', 'member'] },
            { name: 'events', type: 'number', hasMany: true },
            { name: 'languages', type: 'text' },
          ],
        },
        {
          slug: 'customers',
          auth: true,
          access: { create: () => true },
          fields: [
            { name: 'agendaRole', type: 'text' },
            { name: 'role', type: 'text' },
          ],
        },
      ],
      plugins: [
        agendaPlugin({
          accounts: {
            fields: { role: 'agendaRole', events: 'agendaEvents', languages: 'agendaLanguages' },
          },
        }),
      ],
    })
    const key = 'host accounts'
    payload = await getPayload({ config, key, cron: false })
    ask = async (method, url, body, token) => {
      const request = new Request(`http://localhost:3000/api${url}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `JWT ${token}` } : {}),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
      return { status: response.status, body: await response.json() }
    }
    const add = async (collection: string, name: string, more: object) => {
      await payload.create({
        collection: collection as never,
        data: { email: `${name}@example.org`, password, ...more },
        overrideAccess: true,
      })
      tokens[name] = (
        await ask('POST', `/${collection}/login`, { email: `${name}@example.org`, password })
      ).body.token
    }
    await add('members', 'first', { role: 'member', events: [77] })
    await add('members', 'editor', {
      role: 'owner',
      events: [77],
      languages: 'all',
      agendaRole: 'editor',
    })
    await add('members', 'plain', { role: 'owner' })
    await add('customers', 'customer', { agendaRole: 'admin', role: 'admin' })
  })
  afterAll(async () => {
    await payload?.destroy()
    await remove?.()
  })

  const event = {
    title: 'Ours',
    startDate: '2030-05-01',
    endDate: '2030-05-01',
    timeZone: 'Africa/Tunis',
    languages: ['en'],
    _status: 'published',
  }

  it('the first of them is an admin by the plugin’s own field, and its own stays as it was', async () => {
    const { docs } = await payload.find({
      collection: 'members' as never,
      where: { email: { equals: 'first@example.org' } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ role: 'member', events: [77], agendaRole: 'admin' })
  })

  it.each([
    ['first', 201],
    ['editor', 201],
    ['plain', 403],
    ['customer', 403],
  ])('%s is answered %i', async (name, status) => {
    expect(
      (await ask('POST', '/events', { ...event, title: `Ours, by ${name}` }, tokens[name])).status,
    ).toBe(status)
  })

  it('what is named in the plugin’s field limits an account', async () => {
    const { body } = await ask('POST', '/events', { ...event, title: 'Another' }, tokens.first)
    const editor = (
      await payload.find({
        collection: 'members' as never,
        where: { email: { equals: 'editor@example.org' } },
        overrideAccess: true,
      })
    ).docs[0]!
    await payload.update({
      collection: 'members' as never,
      id: editor.id,
      data: { agendaEvents: [body.doc.id] },
      overrideAccess: true,
    })
    expect(
      (await ask('PATCH', `/events/${body.doc.id}`, { theme: 'Mine' }, tokens.editor)).status,
    ).toBe(200)
    const other = await ask('POST', '/events', { ...event, title: 'A third' }, tokens.first)
    expect(
      (await ask('PATCH', `/events/${other.body.doc.id}`, { theme: 'Mine' }, tokens.editor)).status,
    ).toBe(403)
  })

  it('the last admin stays one', async () => {
    const first = (
      await payload.find({
        collection: 'members' as never,
        where: { email: { equals: 'first@example.org' } },
        overrideAccess: true,
      })
    ).docs[0]!
    const demotion = payload.update({
      collection: 'members' as never,
      id: first.id,
      data: { agendaRole: 'editor' },
      overrideAccess: true,
    })
    await expect(demotion).rejects.toThrow('This is the last administrator.')
  })
})
