import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string

describe('rules on every door', () => {
  let app: App
  let token: string
  let event: Id
  let hall: Id
  let ana: Id
  const create = async (path: string, body: unknown) => {
    const answer = await app.rest('POST', path, { body, token })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body.doc
  }
  const line = (title: string, starts: string, ends: string, more: object = {}) => ({
    event,
    title,
    day: '2030-05-01',
    kind: 'workshop',
    timing: 'clock',
    starts,
    ends,
    _status: 'published',
    ...more,
  })
  const faults = (body: {
    errors: { data?: { errors?: { path: string; message: string }[] } }[]
  }) => body.errors.flatMap(({ data }) => data?.errors ?? [])

  beforeAll(async () => {
    app = await startPayload()
    await app.payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password: 'a long enough password', role: 'admin' },
      overrideAccess: true,
    })
    token = await app.login('a@example.org', 'a long enough password')
    hall = (await create('/places', { name: 'Hall', kind: 'room' })).id
    ana = (await create('/people', { name: 'Ana' })).id
    event = (
      await create('/events', {
        title: 'Été à Sfax',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: 'published',
      })
    ).id
    await create(
      '/sessions',
      line('Opening', '09:00', '10:00', {
        place: hall,
        assignments: [{ role: 'speaker', person: ana }],
      }),
    )
  })
  afterAll(() => app.stop())

  it('makes the slug and the days for the editor', async () => {
    const { body } = await app.rest('GET', `/events/${event}?depth=0`)
    expect(body.slug).toBe('ete-a-sfax')
    expect(body.days.map(({ date }: { date: string }) => date)).toEqual([
      '2030-05-01',
      '2030-05-02',
    ])
  })

  it('refuses to publish a person and a place twice at once: all faults together, at their fields, with a name', async () => {
    const { status, body } = await app.rest('POST', '/sessions', {
      token,
      body: line('Late', '09:30', '10:30', {
        place: hall,
        assignments: [{ role: 'speaker', person: ana }],
      }),
    })
    expect(status).toBe(409)
    expect(
      faults(body)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['assignments.0.person', 'place'])
    expect(faults(body).find(({ path }) => path === 'place')?.message).toBe(
      'Hall is already taken by “Opening” (09:00–10:00). Choose another time or another place.',
    )
  })

  it.each<[string, object, object, boolean]>([
    [
      'a night that goes on',
      { starts: '22:00', ends: '01:00', endsNextDay: true },
      { day: '2030-05-02', starts: '00:30', ends: '02:00' },
      true,
    ],
    [
      'the same, the other way round',
      { day: '2030-05-02', starts: '00:30', ends: '02:00' },
      { starts: '22:00', ends: '01:00', endsNextDay: true },
      true,
    ],
    [
      'a night that is over',
      { starts: '22:00', ends: '01:00', endsNextDay: true },
      { day: '2030-05-02', starts: '01:00', ends: '02:00' },
      false,
    ],
    [
      'two nights',
      { starts: '22:00', ends: '01:00', endsNextDay: true },
      { starts: '23:00', ends: '02:00', endsNextDay: true },
      true,
    ],
    [
      'an end that nobody knows',
      { starts: '20:00', ends: null },
      { starts: '19:30', ends: '20:30' },
      true,
    ],
    [
      'the same, the other way round,',
      { starts: '19:30', ends: '20:30' },
      { starts: '20:00', ends: null },
      true,
    ],
    [
      'one after the other',
      { starts: '20:00', ends: '21:00' },
      { starts: '21:00', ends: '22:00' },
      false,
    ],
    [
      'the same clock on another day',
      { starts: '20:00', ends: '21:00' },
      { day: '2030-05-02', starts: '20:00', ends: '21:00' },
      false,
    ],
  ])('finds what runs at the same time: %s', async (_what, first, second, taken) => {
    const roof = (await create('/places', { name: 'Roof', kind: 'outdoor' })).id
    const there = await create('/sessions', line('There', '', '', { place: roof, ...first }))
    const { status, body } = await app.rest('POST', '/sessions', {
      token,
      body: line('Comes', '', '', { place: roof, ...second }),
    })
    expect([status, taken && /Roof is already taken/.test(body.errors?.[0].message)]).toEqual([
      taken ? 409 : 201,
      taken,
    ])
    for (const { id } of [there, ...(taken ? [] : [body.doc])])
      await app.rest('DELETE', `/sessions/${id}`, { token })
  })

  it.each([
    ['fr', /Hall/],
    ['ar', /[؀-ۿ]/],
    ['es', /Hall/],
  ])('says so in the language of the editor (%s)', async (language, text) => {
    const { body } = await app.rest('POST', '/sessions', {
      token,
      body: line('Late', '09:30', '10:30', { place: hall }),
      headers: { 'accept-language': language },
    })
    const message = faults(body)[0]?.message
    expect(message).toMatch(text)
    expect(message).not.toMatch(/already taken|agenda:/)
  })

  it('refuses the same over GraphQL', async () => {
    const { body } = await app.graphql(
      `mutation { createSession(data: { event: ${JSON.stringify(event)}, title: "G", day: "2030-05-01", kind: workshop, timing: clock, starts: "09:15", ends: "09:45", place: ${JSON.stringify(hall)}, status: confirmed, _status: published }) { id } }`,
      { token },
    )
    expect(body.errors[0].extensions.data.errors[0].path).toBe('place')
  })

  it('never blocks a draft by a conflict, and refuses to publish it later, alone or in bulk', async () => {
    const answer = await app.rest('POST', '/sessions?draft=true', {
      token,
      body: line('Draft', '09:30', '10:30', { place: hall, _status: 'draft' }),
    })
    expect(answer.status).toBe(201)
    const { id } = answer.body.doc
    expect(
      (await app.rest('PATCH', `/sessions/${id}`, { token, body: { _status: 'published' } }))
        .status,
    ).toBe(409)
    const bulk = await app.rest('PATCH', `/sessions?where[id][in][0]=${id}`, {
      token,
      body: { _status: 'published' },
    })
    expect(bulk.body.errors[0].message).toMatch(/Hall is already taken/)
    expect(
      (await app.rest('GET', `/sessions/${id}?depth=0&draft=true`, { token })).body._status,
    ).toBe('draft')
  })

  it.each([
    ['an end before the start', { starts: '11:00', ends: '10:00' }, 'ends'],
    ['a day that the event has not', { day: '2030-05-09' }, 'day'],
    ['an assignment of nobody', { assignments: [{ role: 'speaker' }] }, 'assignments.0.person'],
    [
      'a place that does not exist',
      { place: process.env.DATABASE === 'mongodb' ? '65a000000000000000000000' : 9999 },
      'place',
    ],
  ])('refuses %s even in a draft', async (_name, wrong, path) => {
    const { status, body } = await app.rest('POST', '/sessions?draft=true', {
      token,
      body: { ...line('Wrong', '20:00', '21:00'), _status: 'draft', ...wrong },
    })
    expect(status).toBe(400)
    expect(faults(body).map((fault) => fault.path)).toContain(path)
  })

  it('stores 9h30 as 09:30 and derives the instants from the zone, anew when the zone changes', async () => {
    const { id } = await create('/sessions', line('Typed', '18h30', '19.15'))
    const read = async () => (await app.rest('GET', `/sessions/${id}?depth=0`)).body
    expect(await read()).toMatchObject({
      starts: '18:30',
      ends: '19:15',
      startsAt: '2030-05-01T17:30:00.000Z',
    })
    await app.rest('PATCH', `/events/${event}`, {
      token,
      body: { timeZone: 'Asia/Tokyo', _status: 'published' },
    })
    expect(await read()).toMatchObject({ starts: '18:30', startsAt: '2030-05-01T09:30:00.000Z' })
    await app.rest('PATCH', `/events/${event}`, {
      token,
      body: { timeZone: 'Africa/Tunis', _status: 'published' },
    })
  })

  it('refuses to take a day from the event while sessions are on it', async () => {
    const { status, body } = await app.rest('PATCH', `/events/${event}`, {
      token,
      body: { startDate: '2030-05-02', days: [{ date: '2030-05-02' }], _status: 'published' },
    })
    expect(status).toBe(400)
    expect(faults(body)[0]?.path).toBe('days')
  })

  it('refuses to delete or trash a person in use, and lists where', async () => {
    for (const ask of [
      () => app.rest('DELETE', `/people/${ana}`, { token }),
      () =>
        app.rest('PATCH', `/people/${ana}`, {
          token,
          body: { deletedAt: new Date().toISOString() },
        }),
    ]) {
      const { status, body } = await ask()
      expect(status).toBe(409)
      expect(body.errors[0].message).toBe('Ana is used in: Opening. Remove it there first.')
    }
  })

  it('merges a stale form where the fields differ, and answers 409 with both versions where they do not', async () => {
    const { id } = await create('/sessions', line('Stale', '21:00', '22:00'))
    const opened = (await app.rest('GET', `/sessions/${id}?depth=0`, { token })).body
    await app.rest('PATCH', `/sessions/${id}`, {
      token,
      body: { title: 'By another', _status: 'published' },
    })
    const merged = await app.rest('PATCH', `/sessions/${id}`, {
      token,
      body: { ...opened, objective: 'Mine' },
    })
    expect(merged.body.doc).toMatchObject({ title: 'By another', objective: 'Mine' })
    const clash = await app.rest('PATCH', `/sessions/${id}`, {
      token,
      body: { ...opened, title: 'Mine too' },
    })
    expect(clash.status).toBe(409)
    expect(clash.body.errors[0].data).toMatchObject({
      fields: ['title'],
      yours: { title: 'Mine too' },
      theirs: { title: 'By another' },
    })
  })

  it('keeps what readers see when a change names no status and a draft is pending', async () => {
    const { id } = await create('/sessions', line('Public', '22:00', '23:00'))
    await app.rest('PATCH', `/sessions/${id}?draft=true`, { token, body: { title: 'Pending' } })
    await app.rest('PATCH', `/sessions/${id}`, { token, body: { objective: 'More' } })
    expect((await app.rest('GET', `/sessions/${id}`)).body).toMatchObject({
      title: 'Public',
      _status: 'published',
    })
  })

  it('keeps a number that readers have seen when a session moves', async () => {
    const numbered = (title: string, starts: string, ends: string) =>
      create('/sessions', line(title, starts, ends, { kind: 'session', day: '2030-05-02' }))
    const first = await numbered('First', '09:00', '10:00')
    const second = await numbered('Second', '10:00', '11:00')
    const label = async (id: Id) => (await app.rest('GET', `/sessions/${id}`)).body.numberLabel
    expect([await label(first.id), await label(second.id)]).toEqual(['I', 'II'])
    const moved = await app.rest('PATCH', `/sessions/${first.id}`, {
      token,
      body: { starts: '12:00', ends: '13:00', _status: 'published' },
    })
    expect(moved.body.doc.numberLabel).toBe('I')
    expect([await label(first.id), await label(second.id)]).toEqual(['I', 'II'])
  })

  it('gives one session the number that it has in the list, alike in time, cancelled and draft ones among them', async () => {
    const day = '2030-06-01'
    const own = await create('/events', {
      title: 'Numbers',
      startDate: day,
      endDate: day,
      timeZone: 'Africa/Tunis',
      languages: ['en'],
      _status: 'published',
    })
    const numbered = (title: string, starts: string, more = {}) =>
      create(
        '/sessions',
        line(title, starts, '18:00', { event: own.id, kind: 'session', day, ...more }),
      )
    const alike = [
      await numbered('Alike 1', '09:00'),
      await numbered('Alike 2', '09:00'),
      await numbered('Alike 3', '09:00'),
    ]
    const cancelled = await numbered('Cancelled', '08:00', { status: 'cancelled' })
    await numbered('Break', '08:30', { kind: 'break', ends: '08:45' })
    const last = await numbered('Last', '16:00')
    await app.rest('PATCH', `/sessions/${last.id}?draft=true`, { token, body: { starts: '07:00' } })
    const all = [...alike, cancelled, last]
    const inList = async (draft: string) => {
      const { body } = await app.rest(
        'GET',
        `/sessions?where[event][equals]=${own.id}&depth=0${draft}`,
        { token },
      )
      const labels = new Map<Id, string | null>(
        body.docs.map((doc: { id: Id; numberLabel: string | null }) => [doc.id, doc.numberLabel]),
      )
      return all.map(({ id }) => labels.get(id))
    }
    const alone = (draft: string) =>
      Promise.all(
        all.map(
          async ({ id }) =>
            (await app.rest('GET', `/sessions/${id}?depth=0${draft}`, { token })).body.numberLabel,
        ),
      )
    for (const ask of [inList, alone]) {
      expect(await ask('')).toEqual(['I', 'II', 'III', null, 'IV'])
      expect(await ask('&draft=true')).toEqual(['I', 'II', 'III', null, 'IV'])
    }
  })

  it('checks a restored version and a duplicate like any other save', async () => {
    const { id } = await create('/sessions', line('Moves', '13:00', '14:00', { place: hall }))
    await app.rest('PATCH', `/sessions/${id}`, {
      token,
      body: { starts: '15:00', ends: '16:00', _status: 'published' },
    })
    await create('/sessions', line('Took over', '13:00', '14:00', { place: hall }))
    const { body } = await app.rest(
      'GET',
      `/sessions/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`,
      { token },
    )
    const restored = await app.rest('POST', `/sessions/versions/${body.docs[0].id}`, { token })
    expect(restored.status).toBe(409)
    await expect(
      app.payload.duplicate({ collection: 'sessions', id, overrideAccess: true }),
    ).rejects.toThrow(/Hall is already taken/)
  })
})
