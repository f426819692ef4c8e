import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type Meeting = {
  others: { name: string; since: string; unsaved: boolean; cells: object[] }[]
  mark?: number
  changes?: { revisions: Record<string, number>; authors: Record<string, string> }
}

describe('several people at one agenda', () => {
  let app: App
  let event: Id
  let session: Id
  const tokens: Record<string, string> = {}
  const ids: Record<string, Id> = {}

  const create = async (path: string, body: unknown, who = 'Ana') =>
    (await app.rest('POST', path, { body, token: tokens[who] })).body.doc
  const account = async (name: string, data: object) => {
    const email = `${name.toLowerCase()}@example.org`
    ids[name] = (
      await app.payload.create({
        collection: 'users',
        data: { email, password: 'a long enough password', ...data },
        overrideAccess: true,
      })
    ).id
    tokens[name] = await app.login(email, 'a long enough password')
  }
  const meet = (who: string, more: object = {}) =>
    app.rest('POST', `/agenda-builder/${event}/presence`, {
      token: tokens[who],
      body: { tab: `tab-of-${who}`, ...more },
    })
  const met = async (who: string, more: object = {}): Promise<Meeting> =>
    (await meet(who, more)).body
  const names = async (who: string) =>
    (await met(who)).others.map(({ name, unsaved }) => `${name}${unsaved ? ' *' : ''}`)
  const save = (who: string, fields: object, revision: number) =>
    app.rest('POST', `/agenda-builder/${event}?locale=en`, {
      token: tokens[who],
      body: {
        edits: [{ type: 'set', id: session, fields }],
        revisions: { [String(session)]: revision },
      },
    })
  const revision = async () =>
    (await app.rest('GET', `/sessions/${session}?draft=true&depth=0`, { token: tokens.Ana })).body
      .revision as number

  beforeAll(async () => {
    app = await startPayload()
    await account('Ana', { role: 'admin', name: 'Ana Alami' })
    await account('Badr', { role: 'editor', name: 'Badr Ben Ali' })
    await account('Chloe', { role: 'editor' })
    await account('Tr', { role: 'translator', name: 'Trans Lator' })
    event = (
      await create('/events', {
        title: 'Event',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
        _status: 'published',
      })
    ).id
    session = (
      await create('/sessions', {
        event,
        title: 'One',
        kind: 'session',
        day: '2030-05-01',
        timing: 'clock',
        starts: '09:00',
        ends: '10:00',
        _status: 'published',
      })
    ).id
  })
  afterAll(() => app.stop())

  it('says who else has it open, and who has changes that are not saved; accounts without a name by their e-mail', async () => {
    expect(await names('Ana')).toEqual([])
    expect(await names('Badr')).toEqual(['Ana Alami'])
    await met('Chloe', { unsaved: true })
    expect(await names('Ana')).toEqual(['Badr Ben Ali', 'chloe@example.org *'])
    await met('Chloe', { tab: 'another-tab' })
    expect(await names('Ana')).toEqual(['Badr Ben Ali', 'chloe@example.org *'])
    const [{ since } = { since: '' }] = (await met('Ana')).others
    expect(Math.abs(Date.parse(since) - Date.now())).toBeLessThan(60_000)
  })

  it('says in which cells others are, until they are in none', async () => {
    const at = { line: String(session), column: 'title' }
    const cells = async () =>
      (await met('Ana')).others.find(({ name }) => name === 'Badr Ben Ali')?.cells
    await met('Badr', { at })
    expect(await cells()).toEqual([at])
    await met('Badr', { tab: 'another-of-badr', at: { ...at, column: 'place' } })
    expect(await cells()).toEqual([at, { ...at, column: 'place' }])
    await met('Badr', { tab: 'another-of-badr', leaving: true })
    await met('Badr')
    expect(await cells()).toEqual([])
  })

  it('forgets who has left at once, and who was not heard of for a while', async () => {
    await met('Badr', { leaving: true })
    expect(await names('Ana')).toEqual(['chloe@example.org *'])
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 46_000 })
    try {
      expect(await names('Ana')).toEqual([])
    } finally {
      vi.useRealTimers()
    }
    expect((await app.payload.db.find({ collection: 'agenda-presence' })).docs).toHaveLength(1)
  })

  it('counts a tab once, however often it asks at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => meet('Badr')))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(
      (
        await app.payload.db.find({
          collection: 'agenda-presence',
          where: { user: { equals: String(ids.Badr) } },
        })
      ).docs,
    ).toHaveLength(1)
  })

  it('tells what was changed since, and by whom; nothing while nothing was', async () => {
    const first = await met('Ana')
    expect(first.changes).toMatchObject({
      revisions: { [String(session)]: 1 },
      authors: { event: 'Ana Alami', [String(session)]: 'Ana Alami' },
    })
    expect((await met('Ana', { seen: first.mark })).changes).toBeUndefined()
    expect((await save('Badr', { title: 'By Badr' }, 1)).status).toBe(200)
    const then = await met('Ana', { seen: first.mark })
    expect(then.changes).toMatchObject({
      revisions: { [String(session)]: 2 },
      authors: { event: 'Ana Alami', [String(session)]: 'Badr Ben Ali' },
    })
    expect((await met('Ana', { seen: then.mark })).changes).toBeUndefined()
  })

  it('says of a clash whose change it is, not who saved something else after it', async () => {
    const started = await revision()
    await save('Badr', { title: 'Theirs' }, started)
    await save('Chloe', { status: 'tentative' }, started)
    const clash = await save('Ana', { title: 'Mine' }, started)
    expect(clash.status).toBe(409)
    expect(clash.body.errors[0].data).toMatchObject({
      fields: ['title'],
      theirs: { title: 'Theirs' },
      by: 'Badr Ben Ali',
    })
    const form = await app.rest('PATCH', `/sessions/${session}?draft=true`, {
      token: tokens.Ana,
      body: { title: 'Mine', revision: started },
    })
    expect([form.status, form.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('Badr Ben Ali has changed since you opened this page: Title'),
    ])
  })

  it('names who took a line out', async () => {
    const other = (
      await create('/sessions', {
        event,
        title: 'Two',
        kind: 'session',
        day: '2030-05-01',
        timing: 'clock',
        starts: '11:00',
        ends: '12:00',
        _status: 'published',
      })
    ).id
    const before = await met('Ana')
    expect(before.changes?.revisions).toHaveProperty(String(other))
    await app.rest('POST', `/agenda-builder/${event}?locale=en`, {
      token: tokens.Badr,
      body: { edits: [{ type: 'remove', id: other }], revisions: before.changes?.revisions },
    })
    const { changes } = await met('Ana', { seen: before.mark })
    expect([
      Object.keys(changes!.revisions).includes(String(other)),
      changes!.authors[String(other)],
    ]).toEqual([false, 'Badr Ben Ali'])
  })

  it('lets nobody say that another one saved it', async () => {
    await app.rest('PATCH', `/sessions/${session}`, {
      token: tokens.Badr,
      body: { objective: 'x', changedBy: String(ids.Ana), _status: 'published' },
    })
    const { body } = await app.rest('GET', `/sessions/${session}?depth=0`, { token: tokens.Ana })
    expect([body.objective, body.changedBy]).toEqual(['x', String(ids.Badr)])
  })

  it('tells the public nothing of it', async () => {
    const rest = await Promise.all(
      [
        `/sessions/${session}?depth=4`,
        `/sessions?depth=2&select[changedBy]=true`,
        `/events/${event}?depth=2&draft=true`,
        `/events/${event}?joins[sessions][limit]=5&depth=3`,
      ].map(async (url) => (await app.rest('GET', url)).body),
    )
    expect(rest[0]).toMatchObject({ title: 'Theirs' })
    expect(JSON.stringify(rest)).not.toMatch(/changedBy|example\.org|Badr/)
    expect((await app.rest('GET', `/sessions?where[changedBy][equals]=${ids.Badr}`)).status).toBe(
      400,
    )
    expect((await app.rest('GET', `/sessions?sort=changedBy`)).status).toBe(400)
    const { body } = await app.graphql(
      '{ Sessions { docs { title changedBy } } Events { docs { title changedBy } } }',
    )
    // The other line is gone for editors, and for readers once that is published.
    expect(body.data.Sessions.docs).toEqual([
      { title: 'Theirs', changedBy: null },
      { title: 'Two', changedBy: null },
    ])
    expect(body.data.Events.docs).toEqual([{ title: 'Event', changedBy: null }])
    expect(
      (await app.graphql('{ Sessions { docs { changedBy } } }', { token: tokens.Ana })).body.data
        .Sessions.docs,
    ).toEqual([{ changedBy: String(ids.Badr) }, { changedBy: String(ids.Ana) }])
  })

  it.each([
    ['nobody', undefined, 401],
    ['a translator', 'Tr', 403],
  ])('is closed to %s', async (_, who, status) => {
    const { body, ...answer } = await meet(who ?? 'nobody')
    expect([answer.status, 'others' in body]).toEqual([status, false])
  })

  it.each([
    ['no tab', {}],
    ['a tab that is none', { tab: '../..' }],
    ['a cell that is none', { tab: 'tab-12345', at: { line: '1"] *', column: 'title' } }],
    ['words for numbers', { tab: 'tab-12345', seen: 'x' }],
  ])('refuses %s', async (_, body) => {
    expect(
      (await app.rest('POST', `/agenda-builder/${event}/presence`, { token: tokens.Ana, body }))
        .status,
    ).toBe(400)
  })
})
