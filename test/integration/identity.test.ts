import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAgenda } from '../../src/publishAgenda.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

describe('what a session is known by in calendars', () => {
  let app: AgendaApp
  let slug: string
  let session: Id

  beforeAll(async () => {
    app = await startAgenda()
    slug = (await app.ask('GET', `/events/${app.event}`)).body.slug
    session = await app.session('Opening', 9)
  }, 240_000)
  afterAll(() => app.stop())

  const uids = async (of = slug): Promise<string[]> =>
    (await app.rest('GET', `/agenda/${of}?locale=en`)).body.days.flatMap(
      (day: { sessions: { uid: string }[] }) => day.sessions.map(({ uid }) => uid),
    )
  const patch = async (path: string, body: object) => {
    const answer = await app.ask('PATCH', path, { _status: 'published', ...body })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }

  it('is made with it, and with its event, and is nobody’s to choose', async () => {
    const [first] = await uids()
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'
    expect(first).toMatch(new RegExp(`^event-${uuid}-session-${uuid}@agenda-${uuid}$`))
    await patch(`/sessions/${session}`, { uid: 'mine' })
    expect(await uids()).toEqual([first])
    const mine = await app.session('Mine', 15, { uid: 'mine' })
    expect((await uids())[1]).not.toContain('mine')
    await app.ask('PATCH', `/sessions/${mine}`, { deletedAt: new Date().toISOString() })
  })

  it('stays with another day, room and title, with another address of the event, and with a restored version', async () => {
    const before = await uids()
    const { docs } = (
      await app.ask('GET', `/sessions/versions?where[parent][equals]=${session}&sort=createdAt`)
    ).body
    const place = await app.make('/places', { name: 'Red', kind: 'room' })
    await patch(`/sessions/${session}`, { day: '2030-05-02', starts: '14:00', ends: '15:00' })
    await patch(`/sessions/${session}`, { place, title: 'The opening' })
    await patch(`/events/${app.event}`, { slug: 'elsewhere' })
    slug = 'elsewhere'
    expect(await uids()).toEqual(before)
    const restored = await app.ask('POST', `/sessions/versions/${docs[0].id}`, {})
    expect(restored.status).toBe(200)
    await patch(`/sessions/${session}`, {})
    expect(await uids()).toEqual(before)
  })

  it('is another one of each copy: of a line, and of an event with its lines', async () => {
    const [first] = await uids()
    const line = await app.ask('POST', `/sessions/${session}/duplicate`, {})
    await patch(`/sessions/${line.body.doc.id}`, { starts: '16:00', ends: '17:00' })
    const both = await uids()
    expect([both.length, new Set(both).size, both.includes(first!)]).toEqual([2, 2, true])
    const copy = await app.ask('POST', `/agenda-builder/${app.event}/copy`, {
      title: 'Next year',
      firstDate: '2031-05-01',
    })
    expect(copy.status).toBe(201)
    await publishAgenda(app.payload, { event: copy.body.id as Id })
    const copied = await uids('next-year')
    expect(copied.length).toBe(2)
    const [, eventOf] = /^event-(.{36})/.exec(first!)!
    for (const uid of copied) {
      expect(both).not.toContain(uid)
      expect(uid).not.toContain(eventOf)
    }
  })

  it('is not that of a deleted one whose id it gets, nor is anything else', async () => {
    const gone = await app.session('Gone', 18)
    const known = await uids()
    await app.ask('PATCH', `/sessions/${gone}`, { deletedAt: new Date().toISOString() })
    expect((await app.ask('DELETE', `/sessions/${gone}?trash=true`)).status).toBe(200)
    await app.session('New', 18)
    const now = await uids()
    expect(now.filter((uid) => !known.includes(uid))).toHaveLength(1)
    const { removed } = (await app.rest('GET', `/agenda/${slug}?locale=en`)).body
    expect(removed.map(({ uid }: { uid: string }) => uid)).toContain(
      known.find((uid) => !now.includes(uid)),
    )
  })

  it('takes nothing over from a deleted event whose id it gets', async () => {
    const event = await app.makeEvent({ slug: 'old-event' })
    const line = await app.make('/sessions', app.line('Old', 9, { event }))
    expect(await uids('old-event')).toHaveLength(1)
    for (const path of [`/sessions/${line}`, `/events/${event}`]) {
      await app.ask('PATCH', path, { deletedAt: new Date().toISOString() })
      expect((await app.ask('DELETE', `${path}?trash=true`)).status).toBe(200)
    }
    await app.makeEvent({ slug: 'new-event' })
    const { body } = await app.rest('GET', '/agenda/new-event?locale=en')
    expect([body.days.length, body.removed]).toEqual([2, []])
  })

  it('stays what it was made of before there was such a thing: its id', async () => {
    const before = String((await uids())[0])
    await app.payload.db.updateOne({
      collection: 'sessions',
      id: session,
      data: { uid: null },
      returning: false,
    })
    const versions = await app.payload.db.findVersions({
      collection: 'sessions',
      where: { parent: { equals: session } },
      pagination: false,
      limit: 0,
    })
    for (const { id, version } of versions.docs)
      await app.payload.db.updateVersion({
        collection: 'sessions',
        id,
        versionData: { version: { ...version, uid: null } },
      })
    await patch(`/sessions/${session}`, { title: 'Still the opening' })
    expect((await uids()).filter((uid) => uid.includes(`-session-${session}@`))).toHaveLength(1)
    expect(await uids()).not.toContain(before)
  })
})
