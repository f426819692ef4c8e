import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { richText } from '../../seed/richText.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Doc = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- documents of several collections

/** What is empty is not there, on whatever database. */
const withoutNothing = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      inner === null || JSON.stringify(inner) === '{}' ? undefined : inner,
    ),
  )

describe('two entries of the directory made one', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  const merge = (key: string, body: object, { token = app.token, locale = 'en' } = {}) =>
    app.rest('POST', `/agenda-directory/${key}/merge?locale=${locale}`, { token, body })
  const inAll = async (path: string) => app.read(`${path}?locale=all`) as Promise<Doc>
  const asReaders = async (path: string) =>
    (await app.rest('GET', `${path}${path.includes('?') ? '&' : '?'}depth=0&locale=all`))
      .body as Doc
  const person = async (name: string, more: object = {}) => app.make('/people', { name, ...more })
  const idsOf = (doc: Doc) => doc.assignments.map(({ person: id }: Doc) => id)
  const speaker = (id: Id, more: object = {}) => ({ role: 'speaker', person: id, ...more })

  describe('a person named in drafts and in what readers see', () => {
    let keep: Id
    let remove: Id
    let waiting: Id
    let both: Id
    let draft: Id
    let trashed: Id
    let version: Id

    beforeAll(async () => {
      keep = await person('Ana Trabelsi', {
        jobTitle: 'Mayor',
        links: [{ label: 'Site', url: 'https://example.org/ana' }],
        phone: '1',
        email: 'ana@example.org',
      })
      remove = await person('Trabelsi Ana', {
        jobTitle: 'Director',
        biography: richText(['Born in Sfax.']),
        links: [
          { label: 'Site', url: 'https://example.org/ana' },
          { label: 'More', url: 'https://example.org/more' },
        ],
        phone: '2',
        notes: 'calls in the evening',
      })
      for (const [id, fr, ar] of [
        [keep, 'Maire', 'رئيسة البلدية'],
        [remove, 'Directrice', null],
      ] as const) {
        await app.ask('PATCH', `/people/${id}?locale=fr`, { name: `${id} fr`, jobTitle: fr })
        if (ar) await app.ask('PATCH', `/people/${id}?locale=ar`, { jobTitle: ar })
      }
      await app.ask('PATCH', `/people/${remove}?locale=ar`, { name: 'آنا الطرابلسي' })
      // Readers see the one that goes; a draft with another title waits.
      waiting = await app.session('Waiting', 9, {
        assignments: [speaker(remove, { jobTitle: 'Mayor then' })],
      })
      const rows = (await app.read(`/sessions/${waiting}`)).assignments
      await app.ask('PATCH', `/sessions/${waiting}?locale=fr`, {
        title: 'En attente',
        assignments: rows.map((row: Doc) => ({ ...row, jobTitle: 'Maire alors' })),
        _status: 'published',
      })
      version = (
        await app.ask(
          'GET',
          `/sessions/versions?where[parent][equals]=${waiting}&sort=-createdAt&limit=1&depth=0`,
        )
      ).body.docs[0].id
      await app.ask('PATCH', `/sessions/${waiting}?draft=true`, { title: 'Waiting, newer' })
      both = await app.session('Both', 11, {
        assignments: [
          speaker(keep, { jobTitle: 'Mayor' }),
          { role: 'moderator', label: 'Somebody' },
          speaker(remove, { jobTitle: 'Director', affiliation: 'Institute' }),
        ],
      })
      const two = (await app.read(`/sessions/${both}`)).assignments
      await app.ask('PATCH', `/sessions/${both}?locale=fr`, {
        assignments: two.map(({ jobTitle: _, label: _l, ...row }: Doc, n: number) =>
          n === 2 ? { ...row, jobTitle: 'Directrice', affiliation: 'Institut' } : row,
        ),
        _status: 'published',
      })
      draft = await app.draft('Draft', 13, { assignments: [speaker(remove)] })
      trashed = await app.session('Trashed', 14, { assignments: [speaker(remove)] })
      await app.ask('PATCH', `/sessions/${trashed}`, { deletedAt: new Date().toISOString() })
    })

    it('is looked at first: what differs, what moves, and what becomes one; nothing is written', async () => {
      const before = await Promise.all([waiting, both, draft].map((id) => inAll(`/sessions/${id}`)))
      const { status, body } = await merge('people', { keep, remove, dry: true })
      expect([status, body.errors]).toEqual([200, undefined])
      const lines = Object.fromEntries(
        body.lines.map(({ address, state, stays, keep: one, remove: other }: Doc) => [
          address,
          [state, stays, one.text, other.text],
        ]),
      )
      expect(lines).toMatchObject({
        'name/en': ['differ', 'keep', 'Ana Trabelsi', 'Trabelsi Ana'],
        'name/ar': ['one', 'remove', '', 'آنا الطرابلسي'],
        'jobTitle/fr': ['differ', 'keep', 'Maire', 'Directrice'],
        'jobTitle/ar': ['one', 'keep', 'رئيسة البلدية', ''],
        'biography/en': ['one', 'remove', '', 'Born in Sfax.'],
        links: [
          'joined',
          'keep',
          'Site · https://example.org/ana',
          expect.stringContaining('more'),
        ],
        email: ['one', 'keep', 'ana@example.org', ''],
        phone: ['differ', 'keep', '1', '2'],
        notes: ['one', 'remove', '', 'calls in the evening'],
      })
      expect(body.uses).toEqual({
        events: [{ event: { id: app.event, title: 'Event 1' }, published: 2, drafts: 2 }],
        others: [],
        total: 4,
      })
      expect([body.joined.map(({ title }: Doc) => title), body.conflicts]).toEqual([
        ['Both'],
        { public: [], drafts: [] },
      ])
      expect(
        await Promise.all([waiting, both, draft].map((id) => inAll(`/sessions/${id}`))),
      ).toEqual(before)
    })

    it('leaves everything as it was where a write fails in the middle', async () => {
      const state = async () =>
        withoutNothing([
          ...(await Promise.all(
            [waiting, both, draft, trashed].flatMap((id) => [
              inAll(`/sessions/${id}`),
              asReaders(`/sessions/${id}`),
            ]),
          )),
          await inAll(`/people/${keep}`),
          await inAll(`/people/${remove}`),
          (await app.payload.db.countVersions({ collection: 'sessions' })).totalDocs,
          (await app.payload.db.count({ collection: 'agenda-redirects' })).totalDocs,
        ])
      const before = await state()
      const { db } = app.payload
      const failingAt = async (failing: number) => {
        let calls = 0
        const { createVersion } = db
        const spy = vi.spyOn(db, 'createVersion').mockImplementation(function (
          this: typeof db,
          ...args
        ) {
          if (++calls === failing) throw new Error('the disk is full')
          return createVersion.apply(this, args)
        })
        return merge('people', { keep, remove }).finally(() => spy.mockRestore())
      }
      const failingAtLast = async () => {
        const { create } = db
        const spy = vi.spyOn(db, 'create').mockImplementation(function (this: typeof db, ...args) {
          if (String(args[0].collection) === 'agenda-redirects') throw new Error('the disk is full')
          return create.apply(this, args)
        })
        return merge('people', { keep, remove }).finally(() => spy.mockRestore())
      }
      for (const fail of [() => failingAt(1), () => failingAt(4), failingAtLast]) {
        expect((await fail()).status).toBe(500)
        expect(await state()).toEqual(before)
      }
      expect(await app.leases()).toEqual([])
    })

    it('becomes the other one everywhere, and no draft goes out by that', async () => {
      const seen = (await merge('people', { keep, remove, dry: true })).body
      const answer = await merge('people', {
        keep,
        remove,
        seen: { keep: seen.keep.updatedAt, remove: seen.remove.updatedAt },
        choices: { 'jobTitle/en': 'remove', phone: 'remove' },
      })
      expect([answer.status, answer.body]).toEqual([200, { id: keep, moved: 4 }])
      const [main, latest] = [
        await asReaders(`/sessions/${waiting}`),
        await inAll(`/sessions/${waiting}`),
      ]
      expect([main._status, main.title, idsOf(main), main.assignments[0].jobTitle]).toEqual([
        'published',
        expect.objectContaining({ en: 'Waiting', fr: 'En attente' }),
        [keep],
        expect.objectContaining({ en: 'Mayor then', fr: 'Maire alors' }),
      ])
      expect([
        latest._status,
        latest.title.en,
        latest.title.fr,
        idsOf(latest),
        latest.assignments[0].jobTitle.fr,
      ]).toEqual(['draft', 'Waiting, newer', 'En attente', [keep], 'Maire alors'])
      for (const doc of [await asReaders(`/sessions/${both}`), await inAll(`/sessions/${both}`)]) {
        expect([
          idsOf(doc)[0],
          doc.assignments.length,
          doc.assignments[0].jobTitle,
          doc.assignments[0].affiliation,
        ]).toEqual([
          keep,
          2,
          expect.objectContaining({ en: 'Mayor', fr: 'Directrice' }),
          expect.objectContaining({ en: 'Institute', fr: 'Institut' }),
        ])
      }
      expect([
        idsOf(await inAll(`/sessions/${draft}`)),
        (await inAll(`/sessions/${draft}`))._status,
      ]).toEqual([[keep], 'draft'])
      expect((await app.rest('GET', `/sessions/${draft}`)).status).toBe(404)
      expect(idsOf(await inAll(`/sessions/${trashed}`))).toEqual([keep])
    })

    it('keeps of each field and language what was chosen, else what there is', async () => {
      const stored = await inAll(`/people/${keep}`)
      expect(stored).toMatchObject({
        name: { en: 'Ana Trabelsi', fr: `${keep} fr`, ar: 'آنا الطرابلسي' },
        jobTitle: { en: 'Director', fr: 'Maire', ar: 'رئيسة البلدية' },
        email: 'ana@example.org',
        phone: '2',
        notes: 'calls in the evening',
        biography: { en: expect.objectContaining({ root: expect.anything() }) },
      })
      expect(stored.links.map(({ label, url }: Doc) => [label, url])).toEqual([
        ['Site', 'https://example.org/ana'],
        ['More', 'https://example.org/more'],
      ])
    })

    it('shows fresh to readers, and the draft that waits can be published', async () => {
      const { slug } = await asReaders(`/events/${app.event}`)
      const agenda = (await app.rest('GET', `/agenda/${slug}`)).body as Doc
      expect(Object.keys(agenda.people)).toEqual([String(keep)])
      expect(agenda.people[String(keep)].jobTitle).toBe('Director')
      expect(
        (await app.ask('PATCH', `/sessions/${waiting}`, { _status: 'published' })).status,
      ).toBe(200)
      expect((await asReaders(`/sessions/${waiting}`)).title.en).toBe('Waiting, newer')
    })

    it('answers with where it went, over REST, GraphQL and in calendars', async () => {
      const { status, body, headers } = await app.rest('GET', `/people/${remove}?depth=0`)
      expect([status, body.movedTo, headers.get('location')]).toEqual([
        301,
        keep,
        `/api/people/${keep}?depth=0`,
      ])
      const type = typeof remove === 'number' ? 'Int!' : 'String!'
      const literal = await app.graphql(`{ Person(id: ${JSON.stringify(remove)}) { name } }`)
      expect([literal.body.data, literal.body.errors[0].extensions]).toEqual([
        { Person: null },
        expect.objectContaining({ statusCode: 404, movedTo: keep }),
      ])
      const variable = await app.graphql(`query ($id: ${type}) { Person(id: $id) { name } }`, {
        variables: { id: remove },
      })
      expect(variable.body.errors[0].extensions.movedTo).toBe(keep)
      const { slug } = await asReaders(`/events/${app.event}`)
      const calendar = await app.rest('GET', `/agenda/${slug}/calendar.ics?person=${remove}`)
      expect([calendar.status, calendar.body.match(/STATUS:CANCELLED/g)]).toEqual([200, null])
      expect(calendar.body).toContain('SUMMARY;LANGUAGE=en:Both')
      const never = typeof remove === 'number' ? 999_999 : '0'.repeat(24)
      expect((await app.rest('GET', `/people/${never}`)).status).toBe(404)
    })

    it('comes back as the other one in a version from before, and in what an old program sends', async () => {
      const restored = await app.ask('POST', `/sessions/versions/${version}`)
      expect([restored.status, restored.body.errors]).toEqual([200, undefined])
      const doc = await asReaders(`/sessions/${waiting}`)
      expect([doc.title.en, idsOf(doc), doc.assignments[0].jobTitle.fr]).toEqual([
        'Waiting',
        [keep],
        'Maire alors',
      ])
      const made = await app.draft('From outside', 16, { assignments: [speaker(remove)] })
      expect(idsOf(await inAll(`/sessions/${made}`))).toEqual([keep])
    })

    it('is the same again for who asks twice, and gone for who would keep it', async () => {
      expect((await merge('people', { keep, remove })).body).toEqual({ id: keep, moved: 0 })
      const other = await merge('people', { keep: remove, remove: keep })
      expect([other.status, other.body.errors[0].data]).toEqual([
        409,
        { why: 'gone', movedTo: keep },
      ])
    })

    it('leads on where the other one is merged in its turn, and stands for itself when it comes back from the trash', async () => {
      const third = await person('Ana T.')
      expect((await merge('people', { keep: third, remove: keep })).status).toBe(200)
      expect((await app.rest('GET', `/people/${remove}`)).body.movedTo).toBe(third)
      expect(
        (await app.ask('PATCH', `/people/${remove}?trash=true`, { deletedAt: null })).status,
      ).toBe(200)
      expect((await app.rest('GET', `/people/${remove}`)).status).toBe(200)
      expect((await app.rest('GET', `/people/${keep}`)).status).toBe(301)
    })
  })

  it('moves organisations in events, lines, and people, and joins what says the same', async () => {
    const [keep, remove, third] = [
      await app.make('/organisations', { name: 'UNDP' }),
      await app.make('/organisations', {
        name: 'U.N.D.P.',
        glossary: [{ term: 'waste', note: 'n' }],
      }),
      await app.make('/organisations', { name: 'Other' }),
    ]
    const [first] = (await app.read(`/organisations/${remove}`)).glossary
    await app.ask('PATCH', `/organisations/${remove}?locale=fr`, {
      glossary: [{ ...first, term: 'déchets' }],
    })
    const event = await app.makeEvent({
      organisations: [
        { organisation: keep, role: 'host' },
        { organisation: remove, role: 'host' },
        { organisation: remove, role: 'donor' },
        { organisation: third, role: 'host' },
      ],
    })
    const someone = await person('Employee', { organisation: remove })
    const id = await app.session('Of an organisation', 9, {
      event,
      assignments: [
        { role: 'speaker', organisation: keep },
        { role: 'speaker', organisation: remove },
        { role: 'speaker', organisation: remove, label: 'Delegate' },
      ],
    })
    const answer = await merge('organisations', { keep, remove })
    expect([answer.status, answer.body]).toEqual([200, { id: keep, moved: 3 }])
    const stored = await asReaders(`/events/${event}?joins=false`)
    expect(stored.organisations.map(({ organisation, role }: Doc) => [organisation, role])).toEqual(
      [
        [keep, 'host'],
        [keep, 'donor'],
        [third, 'host'],
      ],
    )
    expect((await asReaders(`/people/${someone}`)).organisation).toBe(keep)
    expect(
      (await asReaders(`/sessions/${id}`)).assignments.map(({ organisation, label }: Doc) => [
        organisation,
        label?.en ?? null,
      ]),
    ).toEqual([
      [keep, null],
      [keep, 'Delegate'],
    ])
    expect((await inAll(`/organisations/${keep}`)).glossary).toMatchObject([
      { term: { en: 'waste', fr: 'déchets' }, note: 'n' },
    ])
  })

  it('moves places in events, lines and places, and puts none within itself', async () => {
    const venue = await app.make('/places', {
      name: 'Palace',
      kind: 'venue',
      coordinates: { latitude: 34.7, longitude: 10.7 },
    })
    const keep = await app.make('/places', { name: 'Hall 1', kind: 'room', within: venue })
    const remove = await app.make('/places', {
      name: 'Hall one',
      kind: 'venue',
      within: keep,
      capacity: 90,
    })
    const corner = await app.make('/places', { name: 'Corner', kind: 'room', within: remove })
    const event = await app.makeEvent({ places: [remove, keep] })
    const id = await app.session('In the hall', 9, { event, place: remove })
    expect((await merge('places', { keep, remove, choices: { within: 'remove' } })).status).toBe(
      200,
    )
    expect((await asReaders(`/events/${event}?joins=false`)).places).toEqual([keep])
    expect([
      (await asReaders(`/sessions/${id}`)).place,
      (await asReaders(`/places/${corner}`)).within,
    ]).toEqual([keep, keep])
    expect(await inAll(`/places/${keep}`)).toMatchObject({
      within: null,
      capacity: 90,
      kind: 'room',
    })
  })

  it('is refused where readers would see somebody in two places at once, with what to solve; of drafts it is told', async () => {
    const [keep, remove] = [await person('Here'), await person('There')]
    const event = await app.makeEvent()
    const one = await app.session('One', 9, { event, assignments: [speaker(keep)] })
    const two = await app.session('Two', 9, { event, assignments: [speaker(remove)] })
    const look = async () => (await merge('people', { keep, remove, dry: true })).body.conflicts
    expect(
      (await look()).public.map(({ event: at, sessions }: Doc) => [
        at.id,
        sessions.map(({ id }: Doc) => id).sort(),
      ]),
    ).toEqual([[event, [one, two].sort()]])
    const answer = await merge('people', { keep, remove })
    expect([
      answer.status,
      answer.body.errors[0].data.why,
      answer.body.errors[0].data.conflicts[0].text,
    ]).toEqual([409, 'conflicts', expect.stringContaining('Here')])
    expect(idsOf(await asReaders(`/sessions/${two}`))).toEqual([remove])
    await app.ask('PATCH', `/sessions/${two}`, { _status: 'draft' })
    expect([(await look()).public, (await look()).drafts.length]).toEqual([[], 1])
    expect((await merge('people', { keep, remove })).status).toBe(200)
    expect((await app.ask('PATCH', `/sessions/${two}`, { _status: 'published' })).status).toBe(409)
  })

  it('is done once by two who want the opposite at once', async () => {
    const [a, b] = [await person('A of two'), await person('B of two')]
    const id = await app.session('Of both', 17, {
      assignments: [speaker(a), { role: 'moderator', person: b }],
    })
    const answers = await Promise.all([
      merge('people', { keep: a, remove: b }),
      merge('people', { keep: b, remove: a }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const kept = answers[0].status === 200 ? a : b
    expect(idsOf(await asReaders(`/sessions/${id}`))).toEqual([kept, kept])
    expect(await app.leases()).toEqual([])
  })

  it('loses nothing of what is saved at the same time', async () => {
    const [keep, remove] = [await person('Kept'), await person('Gone')]
    const ids = await Promise.all(
      [18, 19].map((at) => app.session(`At ${at}`, at, { assignments: [speaker(remove)] })),
    )
    const [merged, ...saved] = await Promise.all([
      merge('people', { keep, remove }),
      ...ids.map((id) =>
        app.ask('PATCH', `/sessions/${id}`, { statusNote: 'soon', _status: 'published' }),
      ),
    ])
    const stored = await Promise.all(ids.map((id) => asReaders(`/sessions/${id}`)))
    expect([merged.status, ...saved.map(({ status }) => status)]).toEqual([200, 200, 200])
    expect(stored.map((doc) => [idsOf(doc), doc.statusNote.en])).toEqual(
      ids.map(() => [[keep], 'soon']),
    )
  })

  it('is refused where somebody has changed one of the two since it was looked at', async () => {
    const [keep, remove] = [await person('First'), await person('Second')]
    const { body } = await merge('people', { keep, remove, dry: true })
    await app.ask('PATCH', `/people/${remove}`, { jobTitle: 'Newer' })
    const answer = await merge('people', {
      keep,
      remove,
      seen: { keep: body.keep.updatedAt, remove: body.remove.updatedAt },
    })
    expect([answer.status, answer.body.errors[0].data.why]).toEqual([409, 'changedMeanwhile'])
  })

  it.each([
    ['the same twice', 'people', (id: Id) => ({ keep: id, remove: id }), 400],
    ['nothing', 'people', () => ({}), 400],
    [
      'no such choice',
      'people',
      (id: Id) => ({ keep: id, remove: id, choices: { name: 'both' } }),
      400,
    ],
    ['an id that can be none', 'people', (id: Id) => ({ keep: id, remove: 'x' }), 404],
    ['another collection', 'sessions', (id: Id) => ({ keep: id, remove: id }), 404],
  ] as const)('asks for two entries: %s', async (_, key, body, status) => {
    expect((await merge(key, body(await person('Somebody')))).status).toBe(status)
  })

  it('is refused where a choice is of no field, or of no language that it has', async () => {
    const [keep, remove] = [
      await person('Chosen'),
      await person('Chosen, too', { jobTitle: 'Guide' }),
    ]
    for (const dry of [true, false]) {
      const answer = await merge('people', {
        keep,
        remove,
        dry,
        choices: {
          'jobTitle/en': 'remove',
          'jobTitle/de': 'keep',
          jobTitle: 'keep',
          'phone/en': 'remove',
          nickname: 'remove',
        },
      })
      expect([dry, answer.status, answer.body.errors[0].data]).toEqual([
        dry,
        400,
        { why: 'badChoice', unknown: ['jobTitle/de', 'jobTitle', 'phone/en', 'nickname'] },
      ])
    }
    expect(
      [await app.rest('GET', `/people/${remove}`), await app.rest('GET', `/people/${keep}`)].map(
        ({ status }) => status,
      ),
    ).toEqual([200, 200])
  })

  it('is for editors of all that moves, in their language', async () => {
    const [mine, other] = [await app.makeEvent(), await app.makeEvent()]
    const account = async (role: string, events: Id[]) => {
      const email = `${role}-${events.length}@example.org`
      await app.payload.create({
        collection: 'users',
        data: { email, password: 'a long enough password', role, events },
        overrideAccess: true,
      })
      return app.login(email, 'a long enough password')
    }
    const [limited, everywhere, translator] = [
      await account('editor', [mine]),
      await account('editor', []),
      await account('translator', []),
    ]
    const pair = async (event: Id) => {
      const [keep, remove] = [await person('Pair'), await person('Pair')]
      await app.session('Of the pair', 9, { event, assignments: [speaker(remove)] })
      return { keep, remove }
    }
    for (const [token, event, status] of [
      [limited, other, 403],
      [limited, mine, 200],
      [everywhere, other, 200],
      [translator, mine, 403],
    ] as const) {
      const request = await pair(event)
      for (const dry of [true, false])
        expect([dry, (await merge('people', { ...request, dry }, { token })).status]).toEqual([
          dry,
          status,
        ])
    }
    expect(
      (await app.rest('POST', '/agenda-directory/people/merge', { body: await pair(mine) })).status,
    ).toBe(401)
    const said = await app.rest('POST', '/agenda-directory/people/merge', {
      token: limited,
      body: await pair(other),
      headers: { 'accept-language': 'ar' },
    })
    expect(said.body.errors[0].message).toContain('فعاليات غير مسندة إليك')
    expect(
      (
        await app.rest('GET', `/agenda-directory/people/${(await pair(mine)).keep}/alike`, {
          token: translator,
        })
      ).status,
    ).toBe(403)
  })

  it('begins with those that are likely the same', async () => {
    const own = await person('Fátima Fernández', { jobTitle: 'Engineer' })
    const likely = await person('fernandez, fatima', { jobTitle: 'Chief engineer' })
    await person('Fatima Zahra')
    const alike = async (q = '') =>
      (await app.ask('GET', `/agenda-directory/people/${own}/alike?q=${q}`)).body.docs.map(
        ({ id, name, detail, likely: is }: Doc) => [id, name, detail, is],
      )
    expect(await alike()).toEqual([[likely, 'fernandez, fatima', 'Chief engineer', true]])
    expect((await alike('zahra')).map(([, name]: string[]) => name)).toEqual(['Fatima Zahra'])
  })
})
