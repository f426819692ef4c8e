import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseOfRun } from '../setup/payloadFor.js'
import { type AgendaApp, faults, hour, type Id, startAgenda } from './agendaApp.js'

/** A small picture, as the panel would send it. */
const picture = {
  data: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  mimetype: 'image/png',
  name: 'dot.png',
  size: 70,
}
const id_ = (id: Id) => JSON.stringify(id)
const nowhere = databaseOfRun() === 'mongodb' ? '65a000000000000000000000' : 9999

describe('every door', () => {
  let app: AgendaApp
  let hall: Id
  let ana: Id

  beforeAll(async () => {
    app = await startAgenda()
    hall = await app.make('/places', { name: 'Hall', kind: 'room' })
    ana = await app.make('/people', { name: 'Ana' })
    await app.session('Opening', 9, {
      place: hall,
      assignments: [{ role: 'speaker', person: ana }],
    })
  })
  afterAll(() => app.stop())

  const local = { collection: 'sessions', overrideAccess: true } as const
  const statusOf = async (id: Id) => (await app.read(`/sessions/${id}`))._status
  const taken = /^Hall is already taken by “Opening” \(09[:∶]00–10[:∶]00\)/
  const later = { starts: hour(20), ends: hour(21) }

  describe('publishing into a taken room is refused', () => {
    it.each<[string, (id: Id) => Promise<string>]>([
      [
        'REST',
        async (id) =>
          (await app.ask('PATCH', `/sessions/${id}`, { _status: 'published' })).body.errors[0]
            .message,
      ],
      [
        'GraphQL',
        async (id) =>
          (await app.mutate(`updateSession(id: ${id_(id)}, data: { _status: published }) { id }`))
            .body.errors[0].message,
      ],
      [
        'the Local API',
        (id) =>
          app.payload.update({ ...local, id, data: { _status: 'published' } }).then(
            () => 'stored',
            (error: Error) => error.message,
          ),
      ],
      [
        'the Local API without a transaction',
        (id) =>
          app.payload
            .update({
              ...local,
              id,
              data: { _status: 'published' },
              disableTransaction: true,
            })
            .then(
              () => 'stored',
              (error: Error) => error.message,
            ),
      ],
      [
        'a bulk edit',
        async (id) =>
          (await app.ask('PATCH', `/sessions?where[id][equals]=${id}`, { _status: 'published' }))
            .body.errors[0].message,
      ],
      [
        'a duplicate that is to be public',
        async (id) =>
          (await app.ask('POST', `/sessions/${id}/duplicate?draft=false`, { _status: 'published' }))
            .body.errors[0].message,
      ],
      [
        'publishing all languages',
        async (id) =>
          (
            await app.ask('PATCH', `/sessions/${id}?publishAllLocales=true`, {
              _status: 'published',
            })
          ).body.errors[0].message,
      ],
      [
        'publishing one language',
        async (id) =>
          (
            await app.ask('PATCH', `/sessions/${id}?publishSpecificLocale=en`, {
              _status: 'published',
            })
          ).body.errors[0].message,
      ],
    ])('by %s', async (_door, publish) => {
      const id = await app.draft('Late', 9, { place: hall })
      expect(await publish(id)).toMatch(taken)
      expect(await statusOf(id)).toBe('draft')
    })
  })

  it('publishes one of two drafts for one room in a bulk edit, and says why not the other', async () => {
    const ids = [
      await app.draft('One', 14, { place: hall }),
      await app.draft('Two', 14, { place: hall }),
    ]
    const { body } = await app.ask(
      'PATCH',
      `/sessions?where[id][in][0]=${ids[0]}&where[id][in][1]=${ids[1]}`,
      { _status: 'published' },
    )
    expect(body.docs).toHaveLength(1)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].message).toMatch(/^Hall is already taken by “(One|Two)”/)
  })

  describe('a draft is saved whatever it is in the way of', () => {
    it.each<[string, (id: Id) => Promise<unknown>]>([
      ['REST', (id) => app.ask('PATCH', `/sessions/${id}?draft=true`, { objective: 'Kept' })],
      [
        'GraphQL',
        (id) =>
          app.mutate(
            `updateSession(id: ${id_(id)}, draft: true, data: { objective: "Kept" }) { id }`,
          ),
      ],
      [
        'the Local API',
        (id) => app.payload.update({ ...local, id, draft: true, data: { objective: 'Kept' } }),
      ],
      [
        'a bulk edit',
        (id) =>
          app.ask('PATCH', `/sessions?draft=true&where[id][equals]=${id}`, { objective: 'Kept' }),
      ],
    ])('by %s', async (_door, save) => {
      const id = await app.draft('Clash', 9, {
        place: hall,
        assignments: [{ role: 'speaker', person: ana }],
      })
      await save(id)
      expect(await app.read(`/sessions/${id}`)).toMatchObject({
        objective: 'Kept',
        _status: 'draft',
      })
    })

    it('by duplicating what is public', async () => {
      const id = await app.session('Original', 15, { place: hall })
      const { status, body } = await app.ask('POST', `/sessions/${id}/duplicate`)
      expect([status, body.doc._status]).toEqual([200, 'draft'])
    })

    it('by restoring a version as a draft', async () => {
      const id = await app.session('Was here', 16, { place: hall })
      await app.ask('PATCH', `/sessions/${id}`, { ...later, _status: 'published' })
      await app.session('Is here', 16, { place: hall })
      const { docs } = await app.read(
        `/sessions/versions?where[parent][equals]=${id}&sort=createdAt`,
      )
      expect((await app.ask('POST', `/sessions/versions/${docs[0].id}?draft=true`)).status).toBe(
        200,
      )
      expect(await app.read(`/sessions/${id}`)).toMatchObject({ starts: '16:00', _status: 'draft' })
      expect((await app.rest('GET', `/sessions/${id}`)).body).toMatchObject({
        starts: '20:00',
        _status: 'published',
      })
    })
  })

  it.each<[string, (id: Id) => Promise<unknown>]>([
    ['REST', (id) => app.ask('PATCH', `/sessions/${id}`, { day: '2030-05-09' })],
    [
      'GraphQL',
      (id) =>
        app.mutate(
          `updateSession(id: ${id_(id)}, draft: true, data: { day: "2030-05-09" }) { id }`,
        ),
    ],
    [
      'the Local API',
      (id) =>
        app.payload
          .update({ ...local, id, draft: true, data: { day: '2030-05-09' } })
          .catch(() => undefined),
    ],
    [
      'a bulk edit',
      (id) =>
        app.ask('PATCH', `/sessions?draft=true&where[id][equals]=${id}`, { day: '2030-05-09' }),
    ],
    ['a duplicate', (id) => app.ask('POST', `/sessions/${id}/duplicate`, { day: '2030-05-09' })],
  ])('never stores what is impossible: %s', async (_door, save) => {
    const id = await app.draft('Draft', 7)
    await save(id)
    const { docs } = await app.read('/sessions?where[day][equals]=2030-05-09')
    expect(docs).toEqual([])
    expect((await app.read(`/sessions/${id}`)).day).toBe('2030-05-01')
  })

  describe('a scheduled change', () => {
    const schedule = async (id: Id, type: 'publish' | 'unpublish') => {
      const user = (await app.ask('GET', '/users/me')).body.user.id
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type,
          doc: { relationTo: 'sessions', value: String(id) },
          user: { relationTo: 'users', value: user },
        },
      })
      await app.payload.jobs.run()
      const { docs } = await app.payload.find({
        collection: 'payload-jobs' as never,
        overrideAccess: true,
        sort: '-createdAt',
        limit: 1,
      })
      const [job] = docs as unknown as {
        hasError?: boolean
        error?: { message?: string }
        completedAt?: string
        log?: { error?: { message: string } }[]
      }[]
      return job
    }

    it('publishes what nothing stands in the way of', async () => {
      const id = await app.draft('On time', 11, { place: hall })
      await schedule(id, 'publish')
      expect(await statusOf(id)).toBe('published')
    })

    it('fails and leaves the draft where the room is taken', async () => {
      const id = await app.draft('Too late', 9, { place: hall })
      const job = await schedule(id, 'publish')
      expect(JSON.stringify(job)).toMatch(/Hall is already taken/)
      expect(job).not.toMatchObject({ completedAt: expect.any(String) })
      expect(await statusOf(id)).toBe('draft')
      expect(await app.leases()).toEqual([])
    })

    it('takes back what was public', async () => {
      const id = await app.session('For a while', 12, { place: hall })
      await schedule(id, 'unpublish')
      expect(await statusOf(id)).toBe('draft')
      expect((await app.rest('GET', `/sessions/${id}`)).status).toBe(404)
    })
  })

  describe('what leaves the public agenda leaves its room to others', () => {
    it.each<[string, (id: Id) => Promise<{ status: number }>]>([
      ['unpublished', (id) => app.ask('PATCH', `/sessions/${id}`, { _status: 'draft' })],
      [
        'unpublished in all languages',
        (id) => app.ask('PATCH', `/sessions/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
      ],
      [
        'in the trash',
        (id) => app.ask('PATCH', `/sessions/${id}`, { deletedAt: new Date().toISOString() }),
      ],
      [
        'in the trash, with a draft that is not public yet',
        async (id) => {
          await app.ask('PATCH', `/sessions/${id}?draft=true`, { title: 'Pending' })
          return app.ask('PATCH', `/sessions/${id}`, { deletedAt: new Date().toISOString() })
        },
      ],
      ['deleted', (id) => app.ask('DELETE', `/sessions/${id}`)],
    ])('%s', async (_how, leave) => {
      const id = await app.session('First', 18, { place: hall })
      expect((await leave(id)).status).toBe(200)
      expect((await app.rest('GET', `/sessions/${id}`)).status).toBe(404)
      const next = await app.session('Second', 18, { place: hall })
      await app.ask('DELETE', `/sessions/${next}`)
    })
  })

  describe('from the trash', () => {
    const trash = async (id: Id) =>
      expect(
        (await app.ask('PATCH', `/sessions/${id}`, { deletedAt: new Date().toISOString() })).status,
      ).toBe(200)
    const restore = (id: Id, more: object = {}) =>
      app.ask('PATCH', `/sessions/${id}?trash=true`, { deletedAt: null, ...more })

    it('a published session comes back to its room, or is refused where that is taken since', async () => {
      const id = await app.session('Trashed', 17, { place: hall })
      await trash(id)
      expect((await restore(id, { _status: 'published' })).status).toBe(200)
      expect(await statusOf(id)).toBe('published')
      await trash(id)
      await app.session('Took the room', 17, { place: hall })
      for (const more of [{}, { _status: 'published' }]) {
        const { status, body } = await restore(id, more)
        expect([status, body.errors?.[0].message]).toEqual([
          409,
          expect.stringMatching(/^Hall is already taken by “Took the room”/),
        ])
      }
      expect((await restore(id, { _status: 'draft' })).status).toBe(200)
      expect(await statusOf(id)).toBe('draft')
    })

    it('a session does not come back to an event that is in the trash itself', async () => {
      const event = await app.makeEvent()
      const id = await app.session('Orphan', 9, { event })
      await trash(id)
      expect(
        (await app.ask('PATCH', `/events/${event}`, { deletedAt: new Date().toISOString() }))
          .status,
      ).toBe(200)
      const { status, body } = await restore(id)
      expect([status, faults(body)]).toEqual([
        400,
        [{ path: 'event', message: 'What was chosen here does not exist any more. Choose again.' }],
      ])
      await app.ask('PATCH', `/events/${event}?trash=true`, { deletedAt: null })
      expect((await restore(id)).status).toBe(200)
    })

    it('a session with a person who is in the trash does not come back to readers', async () => {
      const person = await app.make('/people', { name: 'Left' })
      const id = await app.session('With Left', 13, { assignments: [{ role: 'speaker', person }] })
      await trash(id)
      expect(
        (await app.ask('PATCH', `/people/${person}`, { deletedAt: new Date().toISOString() }))
          .status,
      ).toBe(200)
      const { status, body } = await restore(id, { _status: 'published' })
      expect([status, faults(body).map(({ path }) => path)]).toEqual([
        409,
        ['assignments.0.person'],
      ])
    })
  })

  describe('an event that changes under its sessions', () => {
    it.each<[string, 'draft' | 'published', (event: Id) => Promise<unknown>]>([
      [
        'REST',
        'published',
        (event) =>
          app.ask('PATCH', `/events/${event}`, {
            endDate: '2030-05-01',
            days: [{ date: '2030-05-01' }],
            _status: 'published',
          }),
      ],
      [
        'REST, with a draft on the day',
        'draft',
        (event) =>
          app.ask('PATCH', `/events/${event}`, {
            endDate: '2030-05-01',
            days: [{ date: '2030-05-01' }],
            _status: 'published',
          }),
      ],
      [
        'GraphQL',
        'published',
        (event) =>
          app.mutate(
            `updateEvent(id: ${id_(event)}, data: { endDate: "2030-05-01", days: [{ date: "2030-05-01" }], _status: published }) { id }`,
          ),
      ],
      [
        'the Local API',
        'draft',
        (event) =>
          app.payload
            .update({
              collection: 'events',
              id: event,
              overrideAccess: true,
              data: {
                endDate: '2030-05-01',
                days: [{ date: '2030-05-01' }],
                _status: 'published',
              },
            })
            .catch(() => undefined),
      ],
      [
        'a bulk edit',
        'published',
        (event) =>
          app.ask('PATCH', `/events?where[id][equals]=${event}`, {
            endDate: '2030-05-01',
            days: [{ date: '2030-05-01' }],
            _status: 'published',
          }),
      ],
      [
        'a draft of the event',
        'draft',
        (event) =>
          app.ask('PATCH', `/events/${event}?draft=true`, {
            endDate: '2030-05-01',
            days: [{ date: '2030-05-01' }],
          }),
      ],
    ])('keeps the days on which there are sessions: %s, %s', async (_door, status, change) => {
      const event = await app.makeEvent()
      await (status === 'draft' ? app.draft : app.session)('On the second day', 9, {
        event,
        day: '2030-05-02',
      })
      await change(event)
      expect(
        (await app.read(`/events/${event}`)).days.map(({ date }: { date: string }) => date),
      ).toEqual(['2030-05-01', '2030-05-02'])
    })

    it('keeps them when a version without them is restored', async () => {
      const event = await app.makeEvent({ endDate: '2030-05-01' })
      await app.ask('PATCH', `/events/${event}`, { endDate: '2030-05-02', _status: 'published' })
      await app.session('On the second day', 9, { event, day: '2030-05-02' })
      const { docs } = await app.read(
        `/events/versions?where[parent][equals]=${event}&sort=createdAt`,
      )
      const { status, body } = await app.ask('POST', `/events/versions/${docs[0].id}`)
      expect([status, faults(body).map(({ path }) => path)]).toEqual([400, ['days', 'startDate']])
    })

    it('refuses a zone in which the time of a session does not exist, published or draft', async () => {
      for (const make of [app.session, app.draft]) {
        const event = await app.makeEvent({ startDate: '2030-03-31', endDate: '2030-03-31' })
        await make('In the night', 2, { event, day: '2030-03-31' })
        const { status, body } = await app.ask('PATCH', `/events/${event}`, {
          timeZone: 'Europe/Paris',
          _status: 'published',
        })
        expect([status, faults(body).map(({ path }) => path)]).toEqual([400, ['timeZone']])
      }
    })

    it('moves the instants of all its sessions, and leaves their dates of change', async () => {
      const event = await app.makeEvent()
      const shown = await app.session('Shown', 9, { event })
      const draft = await app.draft('Draft', 11, { event })
      await app.ask('PATCH', `/sessions/${shown}?draft=true`, { starts: hour(10), ends: hour(11) })
      const before = (await app.rest('GET', `/sessions/${shown}?depth=0`)).body.updatedAt
      await app.ask('PATCH', `/events/${event}`, { timeZone: 'Asia/Tokyo', _status: 'published' })
      expect((await app.rest('GET', `/sessions/${shown}?depth=0`)).body).toMatchObject({
        startsAt: '2030-05-01T00:00:00.000Z',
        updatedAt: before,
      })
      expect(await app.read(`/sessions/${shown}`)).toMatchObject({
        starts: '10:00',
        startsAt: '2030-05-01T01:00:00.000Z',
        _status: 'draft',
      })
      expect(await app.read(`/sessions/${draft}`)).toMatchObject({
        startsAt: '2030-05-01T02:00:00.000Z',
      })
    })
  })

  describe('what is in use stays', () => {
    let used: Record<string, Id>
    beforeAll(async () => {
      const { id: media } = await app.payload.create({
        collection: 'media',
        data: { alt: 'Dot' },
        file: picture,
        overrideAccess: true,
      })
      const organisation = await app.make('/organisations', { name: 'City' })
      const track = await app.make('/tracks', { name: 'Water', event: app.event })
      const place = await app.make('/places', { name: 'Annex', kind: 'room' })
      const person = await app.make('/people', { name: 'Béa' })
      used = { media, organisations: organisation, tracks: track, places: place, people: person }
      await app.draft('Uses all', 22, {
        place,
        track,
        documents: [media],
        assignments: [
          { role: 'speaker', person },
          { role: 'host', organisation },
        ],
      })
    })

    const kinds = ['media', 'organisations', 'people', 'places', 'tracks'] as const
    const inUse =
      /^(dot(-\d+)?\.png|City|Béa|Annex|Water) is used in: Uses all\. Remove it there first\.$/
    it.each(kinds)(
      '%s: deleting it is refused by REST, GraphQL and the Local API',
      async (kind) => {
        const id = used[kind]!
        const { status, body } = await app.ask('DELETE', `/${kind}/${id}`)
        expect([status, body.errors?.[0].message]).toEqual([409, expect.stringMatching(inUse)])
        const name = {
          media: 'Media',
          organisations: 'Organisation',
          people: 'Person',
          places: 'Place',
          tracks: 'Track',
        }[kind]
        const answer = await app.mutate(`delete${name}(id: ${id_(id)}) { id }`)
        expect(answer.body.errors[0].message).toMatch(inUse)
        await expect(
          app.payload.delete({ collection: kind, id, overrideAccess: true }),
        ).rejects.toThrow(inUse)
        await expect(
          app.payload.delete({
            collection: kind,
            id,
            overrideAccess: true,
            disableTransaction: true,
          }),
        ).rejects.toThrow(inUse)
        expect((await app.read(`/${kind}/${id}`)).id).toBe(id)
      },
    )

    it.each(kinds.filter((kind) => kind !== 'media'))(
      '%s: the trash is refused too, alone and in bulk',
      async (kind) => {
        const gone = { deletedAt: new Date().toISOString() }
        expect((await app.ask('PATCH', `/${kind}/${used[kind]}`, gone)).status).toBe(409)
        const { body } = await app.ask('PATCH', `/${kind}?where[id][equals]=${used[kind]}`, gone)
        expect(body.errors[0].message).toMatch(inUse)
        expect((await app.read(`/${kind}/${used[kind]}`)).deletedAt ?? null).toBeNull()
      },
    )

    it('an event with sessions', async () => {
      const { status, body } = await app.ask('DELETE', `/events/${app.event}`)
      expect([status, body.errors[0].message]).toEqual([
        409,
        expect.stringMatching(/ is used in: /),
      ])
    })

    it('and may go once it is used no more', async () => {
      const person = await app.make('/people', { name: 'Free' })
      expect((await app.ask('DELETE', `/people/${person}`)).status).toBe(200)
    })
  })

  it.each<[string, string, object, string]>([
    ['a document', '/sessions?draft=true', { documents: [nowhere] }, 'documents'],
    ['a track', '/sessions?draft=true', { track: nowhere }, 'track'],
    [
      'an organisation',
      '/sessions?draft=true',
      { assignments: [{ role: 'host', organisation: nowhere }] },
      'assignments.0.organisation',
    ],
  ])('refuses %s that does not exist, at its field', async (_what, path, wrong, field) => {
    const { status, body } = await app.ask('POST', path, {
      ...app.line('Wrong', 23),
      _status: 'draft',
      ...wrong,
    })
    expect([status, faults(body).map((fault) => fault.path)]).toEqual([400, [field]])
  })

  it.each<[string, object, string]>([
    ['a place', { places: [nowhere] }, 'places'],
    [
      'an organisation',
      { organisations: [{ organisation: nowhere, role: 'host' }] },
      'organisations.0.organisation',
    ],
  ])('refuses %s of an event that does not exist, at its field', async (_what, wrong, field) => {
    const { status, body } = await app.ask('PATCH', `/events/${app.event}`, {
      ...wrong,
      _status: 'published',
    })
    expect([status, faults(body).map((fault) => fault.path)]).toEqual([400, [field]])
  })

  it('answers a bulk edit whose filter means nothing as a bad request', async () => {
    expect(
      (await app.ask('PATCH', '/sessions?where[nothing][equals]=1', { objective: 'x' })).status,
    ).toBe(400)
  })
})
