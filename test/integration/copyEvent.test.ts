import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type Doc = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- documents of several collections

describe('a copy of a whole event', () => {
  let app: App
  let token: string
  let event: Id
  let made: Id
  const rest = async (method: string, path: string, body?: unknown, who = token) =>
    app.rest(method, path, { body, token: who })
  const create = async (path: string, body: unknown): Promise<Doc> =>
    (await rest('POST', path, body)).body.doc
  const copy = (request: unknown, who = token) =>
    rest('POST', `/agenda-builder/${event}/copy?locale=en`, request, who)
  const sessionsOf = async (id: Id): Promise<Doc[]> =>
    (
      await rest(
        'GET',
        `/sessions?where[event][equals]=${id}&draft=true&depth=0&locale=all&limit=100&sort=sortKey`,
      )
    ).body.docs
  const eventOf = async (id: Id): Promise<Doc> =>
    (await rest('GET', `/events/${id}?draft=true&depth=0&locale=all&joins=false`)).body
  const counts = async () =>
    Promise.all(
      (['events', 'sessions', 'tracks'] as const).flatMap((collection) => [
        app.payload.db.count({ collection }),
        ...(collection === 'tracks' ? [] : [app.payload.db.countVersions({ collection })]),
      ]),
    ).then((all) => all.map(({ totalDocs }) => totalDocs))

  beforeAll(async () => {
    app = await startPayload()
    await app.payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password: 'a long enough password', role: 'admin' },
      overrideAccess: true,
    })
    token = await app.login('a@example.org', 'a long enough password')
    const ana = (await create('/people', { name: 'Ana' })).id
    event = (
      await create('/events', {
        title: 'Forum',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
        status: 'postponed',
        _status: 'published',
        days: [
          { date: '2030-04-30', label: 'Arrival' },
          { date: '2030-05-01' },
          { date: '2030-05-02' },
        ],
      })
    ).id
    const { days } = (await rest('GET', `/events/${event}?depth=0`)).body
    await rest('PATCH', `/events/${event}?locale=fr`, {
      title: 'Le forum',
      days: days.map((day: Doc, n: number) => (n ? day : { ...day, label: 'Arrivée' })),
      _status: 'published',
    })
    const track = (await create('/tracks', { event, name: 'Waste', colour: '#1f7a8c' })).id
    await rest('PATCH', `/tracks/${track}?locale=fr`, { name: 'Déchets' })
    const line = {
      event,
      kind: 'session',
      timing: 'clock',
      status: 'confirmed',
      _status: 'published',
    }
    const one = await create('/sessions', {
      ...line,
      title: 'One',
      day: '2030-05-01',
      starts: '09:00',
      ends: '10:00',
      track,
      assignments: [{ role: 'speaker', person: ana, state: 'confirmed', jobTitle: 'Mayor' }],
    })
    await rest('PATCH', `/sessions/${one.id}?locale=fr`, {
      title: 'Un',
      assignments: one.assignments.map((row: Doc) => ({ ...row, jobTitle: 'Maire' })),
      _status: 'published',
    })
    await rest('PATCH', `/sessions/${one.id}?draft=true`, { title: 'One, newer' })
    await create('/sessions', {
      ...line,
      title: 'Two',
      day: '2030-05-02',
      starts: '02:30',
      ends: '03:30',
      _status: 'published',
    })
    await create('/sessions', {
      ...line,
      title: 'Off',
      day: '2030-05-02',
      starts: '11:00',
      ends: '12:00',
      status: 'cancelled',
    })
  })
  afterAll(() => app.stop())

  it('leaves nothing behind when the database fails in the middle', async () => {
    const before = await counts()
    const write = app.payload.db.createVersion
    for (const failing of [1, 2, 3]) {
      let calls = 0
      const spy = vi.spyOn(app.payload.db, 'createVersion').mockImplementation(function (
        this: typeof app.payload.db,
        ...args
      ) {
        if (++calls === failing) throw new Error('the disk is full')
        return write.apply(this, args)
      })
      const { status } = await copy({ firstDate: '2031-03-10', title: 'Forum 2031' }).finally(() =>
        spy.mockRestore(),
      )
      expect([failing, status, calls, await counts()]).toEqual([failing, 500, failing, before])
    }
  })

  it('has the days, tracks, lines and people of the event, in all languages, on other dates', async () => {
    const before = [await eventOf(event), await sessionsOf(event)]
    const answer = await copy({ firstDate: '2031-03-10', title: ' Forum 2031 ' })
    expect([answer.status, answer.body.errors]).toEqual([201, undefined])
    made = answer.body.id
    const copied = await eventOf(made)
    expect(copied).toMatchObject({
      title: { en: 'Forum 2031', fr: 'Le forum' },
      slug: 'forum-2031',
      startDate: '2031-03-10',
      endDate: '2031-03-11',
      status: 'scheduled',
      timeZone: 'Africa/Tunis',
      languages: ['en', 'fr'],
    })
    expect(
      copied.days.map(({ date, label }: Doc) => [date, label?.en ?? null, label?.fr ?? null]),
    ).toEqual([
      ['2031-03-09', 'Arrival', 'Arrivée'],
      ['2031-03-10', null, null],
      ['2031-03-11', null, null],
    ])
    const lines = await sessionsOf(made)
    expect(
      lines.map(({ title, day, starts, ends }) => [title.en, title.fr ?? null, day, starts, ends]),
    ).toEqual([
      ['One, newer', 'Un', '2031-03-10', '09:00', '10:00'],
      ['Two', null, '2031-03-11', '02:30', '03:30'],
    ])
    expect(lines[0]!.assignments).toMatchObject([
      { role: 'speaker', state: 'invited', jobTitle: { en: 'Mayor', fr: 'Maire' } },
    ])
    expect(lines[0]!.startsAt).toBe('2031-03-10T08:00:00.000Z')
    const tracks = (await rest('GET', `/tracks?where[event][equals]=${made}&depth=0&locale=all`))
      .body.docs
    expect(tracks.map(({ name }: Doc) => name)).toEqual([{ en: 'Waste', fr: 'Déchets' }])
    expect(lines[0]!.track).toBe(tracks[0].id)
    expect([await eventOf(event), await sessionsOf(event)]).toEqual(before)
  })

  it('is seen by nobody outside before it is published', async () => {
    const lines = await sessionsOf(made)
    expect([(await eventOf(made))._status, ...lines.map(({ _status }) => _status)]).toEqual([
      'draft',
      'draft',
      'draft',
    ])
    expect((await app.rest('GET', `/events/${made}`)).status).toBe(404)
    expect((await app.rest('GET', `/sessions?where[event][equals]=${made}`)).body.docs).toEqual([])
    expect((await app.rest('GET', '/agenda/forum-2031')).status).toBe(404)
  })

  it('can be saved, copied and published as any other', async () => {
    const again = await copy({ firstDate: '2032-03-10', title: 'Forum 2031' })
    expect((await eventOf(again.body.id)).slug).toBe('forum-2031-2')
    const published = await rest('PATCH', `/events/${made}`, { _status: 'published' })
    expect([published.status, published.body.errors]).toEqual([200, undefined])
    expect(
      (
        await rest('PATCH', `/sessions/${(await sessionsOf(made))[0]!.id}`, {
          _status: 'published',
        })
      ).status,
    ).toBe(200)
    expect((await app.rest('GET', '/agenda/forum-2031?locale=fr')).status).toBe(200)
  })

  it('is one, though it is asked for twice at once, and another one when it is asked for with other words', async () => {
    const before = await counts()
    const request = { firstDate: '2033-03-10', title: 'Forum 2033' }
    const answers = await Promise.all([copy(request), copy(request)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await counts()).map((count, n) => count - before[n]!)).toEqual([1, 1, 2, 2, 1])
    const id = answers[0].body.id as Id
    await rest('PATCH', `/events/${id}?draft=true`, { theme: 'Mine by now' })
    const later = await copy(request)
    expect([later.status, (await eventOf(later.body.id)).slug]).toEqual([201, 'forum-2033-2'])
  })

  it('is refused as a whole where a line would fall into the hour that the clocks skip', async () => {
    await rest('PATCH', `/events/${event}`, { timeZone: 'Europe/Paris', _status: 'published' })
    const before = await counts()
    const answer = await copy({ firstDate: '2031-03-29', title: 'Forum at night' })
    expect([
      answer.status,
      answer.body.errors?.[0].message,
      answer.body.errors?.[0].data.fields[0].path,
    ]).toEqual([400, expect.any(String), 'starts'])
    expect(await counts()).toEqual(before)
  })

  it.each([
    ['no title', { firstDate: '2031-03-10', title: ' ' }],
    ['no date', { firstDate: '2031-02-30', title: 'x' }],
    ['nothing', {}],
  ])('asks for a title and a date: %s', async (_, request) => {
    expect((await copy(request)).status).toBe(400)
  })

  it('is for those who may make events', async () => {
    const before = await counts()
    for (const [role, events, status] of [
      ['editor', [event], 403],
      ['translator', [], 403],
    ] as const) {
      const email = `${role}@example.org`
      await app.payload.create({
        collection: 'users',
        data: { email, password: 'a long enough password', role, events },
        overrideAccess: true,
      })
      expect([
        role,
        (
          await copy(
            { firstDate: '2031-03-10', title: 'Mine' },
            await app.login(email, 'a long enough password'),
          )
        ).status,
      ]).toEqual([role, status])
    }
    expect(
      (
        await app.rest('POST', `/agenda-builder/${event}/copy`, {
          body: { firstDate: '2031-03-10', title: 'x' },
        })
      ).status,
    ).toBe(401)
    expect(await counts()).toEqual(before)
  })
})
