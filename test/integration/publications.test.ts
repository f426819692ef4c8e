import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAgenda } from '../../src/publishAgenda.js'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

type Row = {
  number: number
  author: string | null
  authorName: string | null
  languages: string[]
  changes: Record<string, unknown[]>
  bodies?: Record<string, string>
  bodyKeys?: Record<string, string>
}

/** Whatever readers come to see is one release, made by whoever published it: on every door, and by none that only reads. */
describe('publications', () => {
  let app: AgendaApp
  let admin: Id

  const rows = async (event: Id, more: object = {}): Promise<Row[]> =>
    (
      await app.payload.db.find({
        collection: 'agenda-releases',
        where: { event: { equals: String(event) } },
        sort: 'number',
        limit: 0,
        pagination: false,
        ...more,
      })
    ).docs as unknown as Row[]
  const count = async (event: Id) => (await rows(event)).length
  const bodies = async (event: Id) =>
    (
      await app.payload.db.count({
        collection: 'agenda-release-bodies',
        where: { event: { equals: String(event) } },
      })
    ).totalDocs
  const words = async (event: Id) =>
    (await app.ask('GET', `/agenda-builder/${event}/releases?locale=en`)).body.docs as {
      number: number
      author: string | null
      changes: string[]
    }[]
  const titles = async (slug: string, query = '?locale=en') => {
    const { body } = await app.rest('GET', `/agenda/${slug}${query}`)
    return body.days?.flatMap(({ sessions }: { sessions: { title: string }[] }) =>
      sessions.map(({ title }) => title),
    )
  }
  const slugOf = async (event: Id): Promise<string> => (await app.read(`/events/${event}`)).slug
  const patch = (path: string, body: unknown) =>
    app.ask('PATCH', `${path}${path.includes('?') ? '&' : '?'}locale=en`, body)
  const look = async (event: Id, query = '') =>
    (await app.ask('GET', `/agenda-builder/${event}/publication?locale=en${query}`)).body
  const publish = async (event: Id, request: object = {}) =>
    app.ask('POST', `/agenda-builder/${event}/publication?locale=en`, {
      revisions: (await look(event)).revisions,
      acceptAdvice: true,
      ...request,
    })

  beforeAll(async () => {
    app = await startAgenda()
    admin = (await app.payload.find({ collection: 'users', limit: 1 })).docs[0]!.id
    await app.payload.update({ collection: 'users', id: admin, data: { name: 'Amel' } })
  })
  afterAll(() => app.stop())

  describe('of a public event with one line', () => {
    let event: Id
    let line: Id

    beforeAll(async () => {
      event = await app.makeEvent()
      line = await app.session('Opening', 9, { event })
    })

    /** One release more, and what it says. */
    const oneMore = async (act: () => Promise<unknown>): Promise<Row> => {
      const before = await count(event)
      await act()
      const after = await rows(event)
      expect(after.map(({ number }) => number)).toEqual(
        Array.from({ length: before + 1 }, (_, index) => index + 1),
      )
      return after.at(-1) as Row
    }

    it('is a release when the event is made, and one when the line is', async () => {
      expect(
        (await words(event)).map(({ number, author, changes }) => ({ number, author, changes })),
      ).toEqual([
        {
          number: 2,
          author: 'Amel',
          changes: ['New: “Opening” (Wednesday, 1 May 2030, 09:00–10:00)'],
        },
        { number: 1, author: 'Amel', changes: [] },
      ])
    })

    it.each([
      ['REST, a change', () => patch(`/sessions/${line}`, { title: 'By REST' })],
      [
        'REST, a draft that is published',
        async () => {
          await patch(`/sessions/${line}?draft=true`, { title: 'A draft first' })
          await patch(`/sessions/${line}`, { _status: 'published' })
        },
      ],
      ['REST, the event itself', () => patch(`/events/${event}`, { title: 'Renamed' })],
      [
        'GraphQL',
        async () => {
          const id = typeof line === 'number' ? String(line) : `"${line}"`
          expect(
            (
              await app.mutate(
                `updateSession(id: ${id}, locale: en, data: { title: "By GraphQL", _status: published }) { id }`,
              )
            ).body.errors,
          ).toBeUndefined()
        },
      ],
      [
        'an upload of many at once',
        async () => {
          await app.session('Second', 11, { event })
        },
      ],
      [
        'bulk',
        async () => {
          const { body } = await app.ask(
            'PATCH',
            `/sessions?where[event][equals]=${event}&locale=en`,
            { statusNote: 'to be confirmed' },
          )
          expect([body.docs.length, body.errors]).toEqual([2, []])
        },
      ],
      ['unpublishing a line', () => patch(`/sessions/${line}`, { _status: 'draft' })],
      ['publishing it again', () => patch(`/sessions/${line}`, { _status: 'published' })],
      ['the trash', () => patch(`/sessions/${line}`, { deletedAt: new Date().toISOString() })],
      [
        'back out of the trash',
        () =>
          app.ask('PATCH', `/sessions/${line}?trash=true&locale=en`, {
            deletedAt: null,
            _status: 'published',
          }),
      ],
      [
        'a version that is restored',
        async () => {
          const { body } = await app.ask(
            'GET',
            `/sessions/versions?where[parent][equals]=${line}&where[version.title][equals]=By REST&where[version._status][equals]=published&limit=1`,
          )
          expect(
            (await app.ask('POST', `/sessions/versions/${body.docs[0].id}?locale=en`)).status,
          ).toBe(200)
        },
      ],
      [
        'the panel',
        async () => {
          await patch(`/sessions/${line}?draft=true`, { title: 'By the panel' })
          expect((await publish(event)).status).toBe(200)
        },
      ],
    ])('%s: one release with its author', async (_name, act) => {
      expect(await oneMore(act)).toMatchObject({ author: String(admin), authorName: 'Amel' })
    })

    it('the Local API: with the account it is given, the name that a script gives itself, or none', async () => {
      const user = await app.payload.findByID({ collection: 'users', id: admin })
      const update = (title: string, more: object) =>
        app.payload.update({
          collection: 'sessions',
          id: line,
          data: { title } as never,
          locale: 'en',
          ...more,
        } as never)
      expect(
        await oneMore(() => update('A', { user: { ...user, collection: 'users' } })),
      ).toMatchObject({ author: String(admin), authorName: 'Amel' })
      expect(
        await oneMore(() =>
          update('B', { context: { agendaPublishedBy: 'Import from the registry' } }),
        ),
      ).toMatchObject({ authorName: 'Import from the registry' })
      const last = await oneMore(() => update('C', {}))
      expect([last.author ?? null, last.authorName ?? null]).toEqual([null, null])
      await update('Draft', { draft: true })
      expect(
        await oneMore(() => publishAgenda(app.payload, { event, by: 'Nightly job', locale: 'en' })),
      ).toMatchObject({ authorName: 'Nightly job' })
    })

    it('a scheduled publication: its author is who scheduled it', async () => {
      await patch(`/sessions/${line}?draft=true`, { title: 'Later' })
      const last = await oneMore(async () => {
        await app.payload.jobs.queue({
          task: 'schedulePublish',
          input: {
            type: 'publish',
            doc: { relationTo: 'sessions', value: String(line) },
            user: { relationTo: 'users', value: admin },
          },
          waitUntil: new Date(Date.now() - 1000),
        })
        await app.payload.jobs.run({ silent: true })
      })
      expect(last).toMatchObject({ author: String(admin), authorName: 'Amel' })
      expect(await titles(await slugOf(event))).toContain('Later')
    })

    it('deleting a line for good', async () => {
      const gone = await app.session('Gone soon', 16, { event })
      expect(await oneMore(() => app.ask('DELETE', `/sessions/${gone}`))).toMatchObject({
        authorName: 'Amel',
      })
      expect((await words(event))[0]!.changes).toEqual([
        'Removed: “Gone soon” (Wednesday, 1 May 2030, 16:00–17:00)',
      ])
    })

    it('moving a line to another event: one release of each', async () => {
      const other = await app.makeEvent()
      const moving = await app.session('Moving', 17, { event })
      const before = [await count(event), await count(other)]
      expect(
        (await patch(`/sessions/${moving}`, { event: other, _status: 'published' })).status,
      ).toBe(200)
      expect([await count(event), await count(other)]).toEqual(before.map((n) => n + 1))
    })

    it('a bulk edit of lines of several events: one release of each', async () => {
      const other = await app.makeEvent()
      await app.session('Elsewhere', 9, { event: other })
      const before = [await count(event), await count(other)]
      await app.ask('PATCH', `/sessions?where[event][in]=${event},${other}&locale=en`, {
        methodology: 'Round table',
      })
      expect([await count(event), await count(other)]).toEqual(before.map((n) => n + 1))
    })

    it('no release of what readers do not see: drafts, refused saves, saves that change nothing', async () => {
      const before = await count(event)
      await app.draft('A draft', 14, { event })
      await patch(`/sessions/${line}?draft=true`, { title: 'Only a draft' })
      await patch(`/sessions/${line}?draft=true`, { title: 'Later' })
      expect((await patch(`/sessions/${line}`, { starts: '10:30', ends: '09:30' })).status).toBe(
        400,
      )
      expect((await patch(`/sessions/${line}`, { _status: 'published' })).status).toBe(200)
      expect(await count(event)).toBe(before)
    })

    it('no release by reading: everything is read, and nothing is stored', async () => {
      const slug = await slugOf(event)
      const person = await app.make('/people', { name: 'Alia' })
      await patch(`/sessions/${line}`, {
        assignments: [{ role: 'speaker', person, state: 'confirmed' }],
        _status: 'published',
      })
      // A name is corrected: readers see it at once, and it is told with the next release.
      await patch(`/people/${person}`, { name: 'Alia Fakhry' })
      const before = [await count(event), await bodies(event)]
      for (const locale of ['en', 'fr', 'ar']) {
        for (const path of [
          '',
          '/calendar.ics',
          '/schedule.json',
          '/schedule.xml',
          '/event.jsonld',
          '/agenda.csv',
          '/releases',
          '/releases.atom',
          '/changes',
        ]) {
          expect(
            (await app.rest('GET', `/agenda/${slug}${path}?locale=${locale}`)).status,
            path,
          ).toBe(200)
        }
      }
      expect(JSON.stringify((await app.rest('GET', `/agenda/${slug}?locale=en`)).body)).toContain(
        'Alia Fakhry',
      )
      await app.graphql(`{ Agenda(event: "${slug}", locale: en) { event { title } } }`)
      await look(event)
      expect([await count(event), await bodies(event)]).toEqual(before)
      await patch(`/sessions/${line}`, { title: 'After the name', _status: 'published' })
      expect((await words(event))[0]!.changes).toEqual([
        expect.stringContaining('Title: Later → After the name'),
        expect.stringContaining('Alia → Alia Fakhry'),
      ])
    })

    it('is what the plain address serves, byte for byte', async () => {
      const slug = await slugOf(event)
      const last = await count(event)
      const texts = await Promise.all(
        ['', `&release=${last}`].map(async (query) =>
          JSON.stringify((await app.rest('GET', `/agenda/${slug}?locale=fr${query}`)).body),
        ),
      )
      expect(texts[1]).toBe(texts[0])
    })

    it('keeps its numbers distinct and in order when many publish at once', async () => {
      const before = await count(event)
      const lines = await Promise.all(
        Array.from({ length: 4 }, (_, n) => app.session(`At once ${n}`, 19 + n, { event })),
      )
      expect((await rows(event)).map(({ number }) => number)).toEqual(
        Array.from({ length: before + 4 }, (_, n) => n + 1),
      )
      await Promise.all(
        lines.map((id, n) =>
          patch(`/sessions/${id}`, { title: `Then ${n}`, _status: 'published' }),
        ),
      )
      const after = await rows(event)
      expect(after.map(({ number }) => number)).toEqual(
        Array.from({ length: before + 8 }, (_, n) => n + 1),
      )
      expect((await words(event)).slice(0, 4).every(({ changes }) => changes.length === 1)).toBe(
        true,
      )
    })

    it('takes the agenda from readers with a release that says so, and back with another', async () => {
      const slug = await slugOf(event)
      const before = await count(event)
      expect(await oneMore(() => patch(`/events/${event}`, { _status: 'draft' }))).toMatchObject({
        languages: [],
      })
      expect(await titles(slug)).toBeUndefined()
      expect(
        await oneMore(() => patch(`/events/${event}`, { _status: 'published' })),
      ).toMatchObject({ languages: ['en', 'fr', 'ar'] })
      expect((await words(event)).slice(0, 2).map(({ changes }) => changes)).toEqual([
        ['The agenda can be read again.', expect.stringContaining('A draft')],
        ['The agenda was withdrawn.'],
      ])
      const list = (await app.rest('GET', `/agenda/${slug}/releases?locale=en`)).body.docs
      expect(list[1]).toMatchObject({
        number: before + 1,
        languages: [],
        inWords: ['The agenda was withdrawn.'],
      })
      const { status, body } = await app.rest('GET', `/agenda/${slug}/changes?locale=en`)
      expect([status, body.from, body.to]).toEqual([200, before, before + 2])
      expect(
        (await app.rest('GET', `/agenda/${slug}?locale=en&release=${before + 1}`)).body.errors[0]
          .message,
      ).toBe(`With release ${before + 1} the agenda was withdrawn: there is none to be had.`)
    })

    it('forgets what it served with the event itself', async () => {
      const other = await app.makeEvent()
      expect([await count(other), await bodies(other)]).toEqual([1, 3])
      expect((await app.ask('DELETE', `/events/${other}`)).status).toBe(200)
      expect([await count(other), await bodies(other)]).toEqual([0, 0])
    })
  })

  describe('for the first time, on a door that publishes the event alone', () => {
    const fresh = async () => {
      const event = await app.make('/events?draft=true', {
        title: `Fresh ${Math.random()}`,
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: 'draft',
      })
      const lines = [await app.draft('One', 9, { event }), await app.draft('Two', 10, { event })]
      await app.draft('Set-up', 8, { event, teamOnly: true })
      return { event, lines, slug: await slugOf(event) }
    }

    it.each([
      ['REST', (event: Id) => patch(`/events/${event}`, { _status: 'published' })],
      [
        'GraphQL',
        (event: Id) =>
          app.mutate(
            `updateEvent(id: ${typeof event === 'number' ? event : `"${event}"`}, data: { _status: published }) { id }`,
          ),
      ],
      [
        'the Local API',
        (event: Id) =>
          app.payload.update({
            collection: 'events',
            id: event,
            data: { _status: 'published' },
          }),
      ],
      [
        'bulk',
        (event: Id) =>
          app.ask('PATCH', `/events?where[id][equals]=${event}&draft=true`, {
            _status: 'published',
          }),
      ],
    ])('%s: its lines go out with it, as release 1', async (_name, act) => {
      const { event, slug } = await fresh()
      await act(event)
      expect(await titles(slug)).toEqual(['One', 'Two'])
      expect((await rows(event)).map(({ number }) => number)).toEqual([1])
    })

    it('is refused as a whole where its lines are in each other’s way: 409, and nothing is public', async () => {
      const { event, lines, slug } = await fresh()
      const person = await app.make('/people', { name: 'Ana' })
      for (const id of lines)
        await patch(`/sessions/${id}?draft=true`, {
          starts: '09:00',
          ends: '10:00',
          assignments: [{ role: 'speaker', person, state: 'confirmed' }],
        })
      const answer = await patch(`/events/${event}`, { _status: 'published' })
      expect(answer.status).toBe(409)
      expect(faults(answer.body)).toEqual([
        {
          path: 'sessions',
          message: expect.stringMatching(/^(One|Two): Ana is already in/),
          rule: 'noDoubleBookedPerson',
        },
      ])
      expect([await titles(slug), await count(event)]).toEqual([undefined, 0])
      expect((await app.leases()).length).toBe(0)
    })

    it('is undone as a whole where one of its lines cannot be published', async () => {
      const { event, lines, slug } = await fresh()
      await patch(`/sessions/${lines[1]}?draft=true`, { title: '' })
      const answer = await patch(`/events/${event}`, { _status: 'published' })
      expect([answer.status, faults(answer.body).map(({ path }) => path)]).toEqual([
        400,
        ['sessions'],
      ])
      expect([await titles(slug), await count(event)]).toEqual([undefined, 0])
      expect(
        (
          await app.payload.db.find({
            collection: 'sessions',
            where: { and: [{ event: { equals: event } }, { _status: { equals: 'published' } }] },
          })
        ).totalDocs,
      ).toBe(0)
      expect((await app.payload.db.count({ collection: 'agenda-journal' })).totalDocs).toBe(0)
      expect((await app.leases()).length).toBe(0)
    })
  })

  describe('of single lines, by the panel', () => {
    let event: Id
    let slug: string
    const lines: Record<string, Id> = {}

    beforeAll(async () => {
      event = await app.make('/events?draft=true', {
        title: 'Choices',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'ar'],
        _status: 'draft',
      })
      slug = await slugOf(event)
      for (const [n, name] of ['a', 'b', 'c'].entries())
        lines[name] = await app.draft(`Line ${name}`, 9 + n, { event })
    })

    it('says that the event goes out first', async () => {
      const answer = await publish(event, { only: [lines.a] })
      expect([answer.status, answer.body.errors[0].message]).toEqual([
        409,
        'Readers do not see the event yet. Publish the event first; this line goes out with it.',
      ])
    })

    it('leaves lines out', async () => {
      const seen = await look(event, `&leaveOut=${lines.c}`)
      expect(
        seen.lines.map(({ id, leftOut }: { id: Id; leftOut: boolean }) => [id, leftOut]),
      ).toEqual([
        [lines.a, false],
        [lines.b, false],
        [lines.c, true],
      ])
      const answer = await publish(event, { leaveOut: [lines.c] })
      expect([
        answer.status,
        answer.body.number,
        answer.body.pages.map(({ language }: { language: string }) => language),
      ]).toEqual([200, 1, ['en', 'ar']])
      expect(await titles(slug)).toEqual(['Line a', 'Line b'])
      expect((await look(event)).lines).toEqual([
        { id: lines.c, title: 'Line c', state: 'new', leftOut: false },
      ])
    })

    it('publishes one line alone, and shows only its changes in every language', async () => {
      await patch(`/sessions/${lines.a}?draft=true`, { title: 'Line A' })
      await patch(`/sessions/${lines.b}?draft=true`, { title: 'Line B' })
      const { changesByLanguage } = await look(event, `&only=${lines.a}`)
      expect(
        changesByLanguage.map(({ language, changes }: { language: string; changes: string[] }) => [
          language,
          changes.length,
        ]),
      ).toEqual([
        ['en', 1],
        ['ar', 1],
      ])
      expect((await publish(event, { only: [lines.a] })).status).toBe(200)
      expect(await titles(slug)).toEqual(['Line A', 'Line b'])
      expect((await words(event))[0]!.changes).toEqual(['“Line A”: Title: Line a → Line A'])
    })

    it('withdraws a line with a release, and nothing else goes out with it', async () => {
      expect((await look(event, `&withdraw=${lines.a}`)).changesByLanguage[0].changes).toEqual([
        expect.stringMatching(/^Removed: “Line A”/),
      ])
      expect((await publish(event, { withdraw: [lines.a] })).status).toBe(200)
      expect(await titles(slug)).toEqual(['Line b'])
      expect(
        (await look(event)).lines.map(({ id, state }: { id: Id; state: string }) => [id, state]),
      ).toEqual([
        [lines.a, 'new'],
        [lines.b, 'changed'],
        [lines.c, 'new'],
      ])
    })

    it('keeps the key of advice as long as what it speaks of does not change', async () => {
      const advice = async () =>
        (await look(event)).checks
          .filter(({ level }: { level: string }) => level === 'advice')
          .map(({ key }: { key: string }) => key)
          .sort() as string[]
      const before = await advice()
      expect(before.length).toBeGreaterThan(0)
      expect(
        (await publish(event, { acceptAdvice: false, accepted: before.slice(1) })).body.errors[0]
          .data.why,
      ).toBe('readAdvice')
      await patch(`/sessions/${lines.c}?draft=true`, { title: 'Line C' })
      expect(await advice()).toEqual(before)
      expect((await publish(event, { acceptAdvice: false, accepted: before })).status).toBe(200)
    })

    it('withdraws the event, and says what is there', async () => {
      expect((await publish(event, { withdraw: ['event'] })).body).toMatchObject({ pages: [] })
      expect((await app.rest('GET', `/agenda/${slug}?locale=en`)).status).toBe(404)
      expect(await look(event)).toMatchObject({ published: false, event: true, missing: [] })
    })

    it('says what is missing before anything can be published', async () => {
      const bare = await app.make('/events?draft=true', {
        title: 'Bare',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: 'draft',
      })
      expect((await look(bare)).missing).toEqual([
        'The event has no dates yet.',
        'There is no line for readers in the agenda yet.',
      ])
      expect((await publish(bare)).body.errors[0].data.why).toBe('incomplete')
    })
  })

  describe('of lines for the team only', () => {
    let event: Id
    let slug: string
    let hall: Id
    let setUp: Id

    beforeAll(async () => {
      event = await app.makeEvent()
      slug = await slugOf(event)
      hall = await app.make('/places', { name: 'Hall', kind: 'room' })
      await app.session('First', 10, { event, kind: 'session' })
    })

    it('stay drafts, whoever publishes them and how', async () => {
      const before = await count(event)
      setUp = await app.make(
        '/sessions',
        app.line('Set-up', 8, {
          event,
          kind: 'session',
          place: hall,
          teamOnly: true,
          _status: 'published',
        }),
      )
      await patch(`/sessions/${setUp}`, { _status: 'published' })
      await app.ask('PATCH', `/sessions?where[event][equals]=${event}`, { _status: 'published' })
      await publish(event)
      expect(await titles(slug)).toEqual(['First'])
      expect(await app.read(`/sessions/${setUp}`)).toMatchObject({
        _status: 'draft',
        teamOnly: true,
      })
      expect(await count(event)).toBe(before)
      const { lines, team } = await look(event)
      expect({ lines, team }).toEqual({ lines: [], team: [{ id: setUp, title: 'Set-up' }] })
    })

    it('take their places', async () => {
      const clash = await app.ask(
        'POST',
        '/sessions',
        app.line('In the hall', 8, { event, place: hall }),
      )
      expect([clash.status, faults(clash.body)[0]?.path]).toEqual([409, 'place'])
      const draft = await app.draft('In the hall', 8, { event, place: hall })
      const told = async (query: string) =>
        (await look(event, query)).checks
          .filter(({ level }: { level: string }) => level === 'conflict')
          .map(({ path, session }: { path: string; session: { id: Id } }) => [path, session.id])
      // Looked at alone too: the way to its own field.
      expect([await told(''), await told(`&only=${draft}`)]).toEqual([
        [['place', draft]],
        [['place', draft]],
      ])
      await app.payload.delete({ collection: 'sessions', id: draft })
    })

    it('have no number, and count for none', async () => {
      const { body } = await app.rest('GET', `/agenda/${slug}?locale=en`)
      expect(
        body.days[0].sessions.map(({ title, number }: { title: string; number: number }) => [
          title,
          number,
        ]),
      ).toEqual([['First', 1]])
      expect((await app.read(`/sessions/${setUp}`)).number).toBeNull()
      const { docs } = await app.read(`/sessions?where[event][equals]=${event}`)
      expect(
        docs.map(({ title, number }: { title: string; number: number | null }) => [title, number]),
      ).toEqual([
        ['Set-up', null],
        ['First', 1],
      ])
    })

    it('go from readers when they become it, and come when they are it no more', async () => {
      const line = await app.session('Announced too early', 14, { event })
      await patch(`/sessions/${line}`, { teamOnly: true })
      expect(await titles(slug)).toEqual(['First'])
      expect((await words(event))[0]!.changes).toEqual([
        expect.stringMatching(/^Removed: “Announced too early”/),
      ])
      await patch(`/sessions/${line}`, { teamOnly: false })
      expect((await look(event)).lines).toEqual([
        { id: line, title: 'Announced too early', state: 'new', leftOut: false },
      ])
      expect((await publish(event)).status).toBe(200)
      expect(await titles(slug)).toEqual(['First', 'Announced too early'])
      const { revisions } = (await app.ask('GET', `/agenda-builder/${event}?locale=en`)).body
      const saved = await app.ask('POST', `/agenda-builder/${event}?locale=en`, {
        revisions,
        edits: [{ type: 'set', id: line, fields: { teamOnly: true } }],
      })
      expect(saved.body.agenda.sessions.find(({ id }: { id: Id }) => id === line)).toMatchObject({
        teamOnly: true,
      })
      expect(await titles(slug)).toEqual(['First', 'Announced too early'])
      expect((await look(event)).lines).toEqual([
        {
          id: line,
          title: 'Announced too early',
          state: 'withdrawn',
          leftOut: false,
          teamOnly: true,
        },
      ])
      expect((await publish(event)).status).toBe(200)
      expect(await titles(slug)).toEqual(['First'])
    })
  })

  it('stores nothing at all where the release cannot be stored', async () => {
    const event = await app.makeEvent()
    const line = await app.session('As it was', 9, { event })
    const slug = await slugOf(event)
    const state = async () => ({
      titles: await titles(slug),
      latest: (await app.read(`/sessions/${line}`)).title,
      releases: await count(event),
      bodies: await bodies(event),
      versions: (
        await app.payload.countVersions({
          collection: 'sessions',
          where: { parent: { equals: line } },
        })
      ).totalDocs,
    })
    const before = await state()
    const { db } = app.payload
    const { create } = db
    const failing = async (act: () => Promise<unknown>) => {
      db.create = (async (args: { collection: string }) => {
        if (args.collection === 'agenda-releases') throw new Error('The disk is full.')
        return create.call(db, args as never)
      }) as never
      try {
        return await act()
      } finally {
        db.create = create
      }
    }
    expect(
      await failing(() => patch(`/sessions/${line}`, { title: 'Not to be', _status: 'published' })),
    ).toMatchObject({ status: 500 })
    expect(await state()).toEqual(before)
    expect(
      await failing(() => app.ask('POST', '/sessions', app.line('Nor this', 12, { event }))),
    ).toMatchObject({ status: 500 })
    expect(await state()).toEqual(before)
    const data = { title: 'Nor so', _status: 'published' } as never
    await expect(
      failing(() =>
        app.payload.update({ collection: 'sessions', id: line, data, disableTransaction: true }),
      ),
    ).rejects.toThrow('The disk is full.')
    if (db.name === 'mongoose') expect(await state()).toEqual(before)
    expect([
      (await app.payload.db.count({ collection: 'agenda-journal' as never })).totalDocs,
      await app.leases(),
    ]).toEqual([0, []])
    expect(
      (await patch(`/sessions/${line}`, { title: 'To be', _status: 'published' })).status,
    ).toBe(200)
    expect(await titles(slug)).toEqual(['To be'])
  })

  it('keeps what releases served packed, equal texts once, and reads those of an earlier time', async () => {
    const { gzipSync } = await import('node:zlib')
    const event = await app.makeEvent()
    const line = await app.session('A', 9, { event })
    const slug = await slugOf(event)
    const [one, two] = await rows(event)
    expect([one!.bodies ?? null, await bodies(event)]).toEqual([null, 6])
    const { docs } = await app.payload.db.find({
      collection: 'agenda-release-bodies',
      where: { event: { equals: String(event) } },
      limit: 0,
      pagination: false,
    })
    expect(
      (docs as unknown as { base?: string | null }[]).filter(({ base }) => base).length,
    ).toBeLessThanOrEqual(3)
    // The same text again is the same row.
    await patch(`/sessions/${line}`, { _status: 'draft' })
    const [, , three] = await rows(event)
    expect(three!.number).toBe(3)
    const served = JSON.stringify(
      (await app.rest('GET', `/agenda/${slug}?locale=en&release=2`)).body,
    )
    await app.payload.db.updateOne({
      collection: 'agenda-releases',
      where: { and: [{ event: { equals: String(event) } }, { number: { equals: 2 } }] },
      data: { bodyKeys: null, bodies: { en: gzipSync(served).toString('base64') } },
    })
    expect(two!.bodyKeys).toBeDefined()
    expect(
      JSON.stringify((await app.rest('GET', `/agenda/${slug}?locale=en&release=2`)).body),
    ).toBe(served)
    expect(
      (await app.rest('GET', `/agenda/${slug}/changes?locale=en&from=2&to=3`)).body.inWords,
    ).toEqual([expect.stringMatching(/^Removed: “A”/)])
  })
})
