import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionKeys } from '../../src/options.js'
import { addFullEvent, type FullEvent } from '../setup/fullEvent.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

describe('a field that a collection does not have', () => {
  let app: AgendaApp
  let full: FullEvent
  beforeAll(async () => {
    app = await startAgenda()
    full = await addFullEvent(app.payload)
  }, 240_000)
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  const told = ({ status, body }: Awaited<ReturnType<AgendaApp['ask']>>) => [
    status,
    body.errors?.[0]?.code,
    body.errors?.[0]?.data?.fields?.map(({ path }: { path: string }) => path),
  ]
  const form = (data: object, more: Record<string, string> = {}) => {
    const sent = new FormData()
    sent.append('_payload', JSON.stringify(data))
    for (const [name, value] of Object.entries(more)) sent.append(name, value)
    return sent
  }

  it.each(collectionKeys)(
    'is refused by its name when one of %s is changed, in a form too',
    async (key) => {
      const path = `/${key}/${full.full[key]}`
      expect(told(await app.ask('PATCH', path, { titel: 'Typed wrong' }))).toEqual([
        400,
        'unknownFields',
        ['titel'],
      ])
      expect(told(await app.ask('PATCH', path, form({ _staus: 'published' })))).toEqual([
        400,
        'unknownFields',
        ['_staus'],
      ])
    },
  )

  it.each(collectionKeys)('is refused when one of %s is made', async (key) => {
    const before = await app.payload.count({ collection: key, overrideAccess: true })
    const answer = await app.ask('POST', `/${key}?draft=true`, { name: 'New', colour_: '#fff' })
    expect(told(answer)[1]).toBe('unknownFields')
    expect(told(answer)[2]).toContain('colour_')
    expect(await app.payload.count({ collection: key, overrideAccess: true })).toEqual(before)
  })

  it('is refused in rows and in groups, with where it stands', async () => {
    const session = {
      assignments: [
        { role: 'speaker', label: 'Mayor' },
        { role: 'speaker', person_: 1 },
      ],
      links: [{ label: 'More', adress: 'https://example.org' }],
      endday: '2030-05-02',
    }
    const path = `/sessions/${full.full.sessions}`
    expect(told(await app.ask('PATCH', path, session))).toEqual([
      400,
      'unknownFields',
      ['assignments.1.person_', 'links.0.adress', 'endday'],
    ])
    const place = { coordinates: { latitude: 1, longitud: 2 } }
    expect(told(await app.ask('PATCH', `/places/${full.full.places}`, place))).toEqual([
      400,
      'unknownFields',
      ['coordinates.longitud'],
    ])
  })

  it('is refused in a bulk edit, and changes nothing', async () => {
    const answer = await app.ask('PATCH', '/sessions?where[title][exists]=true', {
      statusNote: 'All of them',
      stauts: 'cancelled',
    })
    expect(told(answer)).toEqual([400, 'unknownFields', ['stauts']])
    const { docs } = await app.payload.find({ collection: 'sessions', draft: true })
    expect(docs.map(({ statusNote }) => statusNote)).not.toContain('All of them')
  })

  it('says nothing to who may not write, and nothing to code', async () => {
    const path = `/sessions/${full.full.sessions}`
    expect((await app.rest('PATCH', path, { body: { titel: 'x' } })).status).toBe(403)
    const doc = await app.payload.update({
      collection: 'sessions',
      id: full.full.sessions,
      data: { titel: 'x', _status: 'published' },
    })
    expect(doc).not.toHaveProperty('titel')
  })

  describe('is nothing that forms send:', () => {
    it.each(collectionKeys)('one of %s as it is read, in JSON and in a form', async (key) => {
      const path = `/${key}/${full.full[key]}`
      for (const query of ['?depth=0', '?depth=1&draft=true']) {
        const doc = await app.ask('GET', `${path}${query}`)
        const { revision: _, ...whole } = doc.body
        for (const body of [whole, form(whole)]) {
          const answer = await app.ask('PATCH', path, body)
          expect([key, told(answer).slice(0, 2)]).toEqual([key, [200, undefined]])
        }
      }
    })

    it('a draft that is saved by itself, an autosave, a copy, a restored version', async () => {
      const path = `/sessions/${full.others.draft}`
      const doc = (await app.ask('GET', `${path}?depth=0&draft=true`)).body
      const { revision: _, ...whole } = doc
      const saved = { ...whole, _status: 'draft' }
      expect((await app.ask('PATCH', `${path}?draft=true`, form(saved))).status).toBe(200)
      const auto = `${path}?draft=true&autosave=true`
      expect((await app.ask('PATCH', auto, form({ ...saved, title: 'By itself' }))).status).toBe(
        200,
      )
      const copy = await app.ask('POST', `${path}/duplicate`, form(saved))
      expect([copy.status, copy.body.errors]).toEqual([200, undefined])
      const { docs } = (await app.ask('GET', `/sessions/versions?where[parent][equals]=${doc.id}`))
        .body
      const restored = await app.ask('POST', `/sessions/versions/${docs.at(-1).id}?draft=true`, {})
      expect(restored.status).toBe(200)
      expect((await app.ask('PATCH', path, { deletedAt: new Date().toISOString() })).status).toBe(
        200,
      )
    })

    it('an upload with its file, and an account with its password twice', async () => {
      const sent = form({ alt: 'A page', prefix: '' })
      sent.append('file', new Blob(['%PDF-1.4 no more'], { type: 'text/plain' }), 'notes.txt')
      const upload = await app.rest('POST', '/media', { token: app.token, body: sent })
      expect(upload.body.errors?.[0]?.code).not.toBe('unknownFields')
      const account = await app.ask(
        'POST',
        '/users',
        form({
          name: 'Gil',
          email: 'gil@example.org',
          role: 'editor',
          password: 'a long enough password',
          'confirm-password': 'a long enough password',
        }),
      )
      expect([account.status, account.body.errors]).toEqual([201, undefined])
    })
  })
})
