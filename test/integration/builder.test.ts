import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { editsBetween, swapDays } from '../../src/core/builder/index.js'
import type { Agenda, AgendaSession } from '../../src/core/types.js'
import { richText } from '../../seed/richText.js'
import { textFields } from '../../src/store/builder/editedFields.js'
import { page } from '../setup/fullEvent.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string

const pdf = Buffer.from(page)
type Saved = {
  agenda: Agenda
  revisions: Record<string, number>
  ids: Record<string, Id>
  choices: Record<string, { id: Id; name: string }[]>
}

describe('the agenda builder’s door', () => {
  let app: App
  let admin: string
  let event: Id
  let hall: Id
  let ana: Id
  let lines: Record<string, Id>

  const create = async (path: string, body: unknown) =>
    (await app.rest('POST', path, { body, token: admin })).body.doc
  const read = async (token = admin, query = '?locale=en') =>
    app.rest('GET', `/agenda-builder/${event}${query}`, { token })
  const now = async (): Promise<Saved> => (await read()).body
  const save = (
    edits: unknown,
    {
      revisions,
      token = admin,
      query = '?locale=en',
    }: { revisions: Saved['revisions']; token?: string; query?: string },
  ) => app.rest('POST', `/agenda-builder/${event}${query}`, { token, body: { edits, revisions } })
  const line = (session: Partial<AgendaSession>) => ({
    kind: 'session',
    status: 'confirmed',
    timing: 'clock',
    day: '2030-05-01',
    published: false,
    assignments: [],
    ...session,
  })
  const told = ({ agenda }: Saved) =>
    agenda.sessions.map(({ day, starts, ends, title, assignments }) =>
      [day, starts, ends, title, ...assignments.map(({ role }) => role)].join(' '),
    )
  const user = async (email: string, role: string, more = {}) => {
    await app.payload.create({
      collection: 'users',
      data: { email, password: 'a long enough password', role, ...more },
      overrideAccess: true,
    })
    return app.login(email, 'a long enough password')
  }

  beforeAll(async () => {
    app = await startPayload()
    admin = await user('a@example.org', 'admin')
    hall = (await create('/places', { name: 'Hall', kind: 'room' })).id
    ana = (await create('/people', { name: 'Ana', jobTitle: 'Mayor' })).id
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
    const { body } = await save(
      [
        {
          type: 'add',
          session: line({
            id: 'new-1',
            title: 'One',
            starts: '09:00',
            ends: '10:00',
            place: hall,
            assignments: [{ role: 'speaker', person: ana, state: 'confirmed' }],
          }),
        },
        {
          type: 'add',
          session: line({ id: 'new-2', title: 'Two', starts: '10:00', ends: '11:00' }),
        },
      ],
      { revisions: {} },
    )
    lines = body.ids
  })
  afterAll(() => app.stop())

  it('adds lines as drafts, and gives the ids that they got', async () => {
    const { agenda, choices, revisions } = await now()
    expect(told(await now())).toEqual([
      '2030-05-01 09:00 10:00 One speaker',
      '2030-05-01 10:00 11:00 Two',
    ])
    expect(agenda.sessions.map(({ id, published }) => [id, published])).toEqual([
      [lines['new-1'], false],
      [lines['new-2'], false],
    ])
    expect([choices.people, choices.places]).toEqual([
      [{ id: ana, name: 'Ana', title: 'Mayor' }],
      [{ id: hall, name: 'Hall' }],
    ])
    expect(revisions).toEqual({
      event: 1,
      [String(lines['new-1'])]: 1,
      [String(lines['new-2'])]: 1,
    })
  })

  it('changes what is named and nothing else: rows keep their ids and what the builder does not show', async () => {
    const id = lines['new-1']!
    const before = (await app.rest('GET', `/sessions/${id}?draft=true&depth=0`, { token: admin }))
      .body
    await app.rest('PATCH', `/sessions/${id}?draft=true`, {
      token: admin,
      body: {
        objective: 'To learn',
        assignments: before.assignments.map((row: object) => ({
          ...row,
          jobTitle: 'Speaker of the house',
        })),
      },
    })
    await app.rest('PATCH', `/sessions/${id}?draft=true&locale=fr`, {
      token: admin,
      body: { title: 'Un' },
    })
    const { agenda, revisions } = await now()
    const { assignments } = agenda.sessions[0]!
    const saved = await save(
      [
        {
          type: 'set',
          id,
          fields: {
            title: 'First',
            starts: '09:15',
            assignments: [
              ...assignments,
              { role: 'host', label: 'City of Sfax', state: 'confirmed' },
            ],
          },
        },
      ],
      { revisions },
    )
    expect(saved.status).toBe(200)
    const after = (
      await app.rest('GET', `/sessions/${id}?draft=true&depth=0&locale=all`, { token: admin })
    ).body
    expect(after).toMatchObject({
      title: { en: 'First', fr: 'Un' },
      objective: { en: 'To learn' },
      starts: '09:15',
      ends: '10:00',
      place: hall,
    })
    expect(after.assignments[0]).toMatchObject({
      id: before.assignments[0].id,
      person: ana,
      jobTitle: { en: 'Speaker of the house' },
    })
    expect(after.assignments[1]).toMatchObject({ role: 'host', label: { en: 'City of Sfax' } })
  })

  it('saves all or nothing: a refusal in the middle leaves every line as it was, and says which line and field', async () => {
    const before = await now()
    const [one, two] = [lines['new-1']!, lines['new-2']!]
    const answer = await save(
      [
        { type: 'set', id: one, fields: { starts: '08:00' } },
        {
          type: 'add',
          session: line({ id: 'new-7', title: 'Never', starts: '12:00', ends: '13:00' }),
        },
        { type: 'set', id: two, fields: { ends: '09:00' } },
      ],
      { revisions: before.revisions },
    )
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data).toMatchObject({
      at: String(two),
      fields: [{ path: 'ends' }],
    })
    expect(await now()).toEqual(before)
    const versions = await app.payload.countVersions({
      collection: 'sessions',
      where: { parent: { equals: one } },
      overrideAccess: true,
    })
    expect(versions.totalDocs).toBe(before.revisions[String(one)])
    expect(
      (
        await app.payload.find({
          collection: 'sessions',
          where: { title: { equals: 'Never' } },
          draft: true,
          overrideAccess: true,
          trash: true,
        })
      ).docs,
    ).toEqual([])
  })

  it('makes whom and what its lines name anew, each once, and only together with the lines', async () => {
    const before = await now()
    const [person, organisation, place] = [
      'new-people:Zoé Weiß',
      'new-organisations:Ville de Kiffa',
      'new-places:Salle bleue',
    ]
    const naming = (id: string, starts: string, more: object) => ({
      type: 'add',
      session: line({ id, title: 'Anew', day: '2030-05-02', starts, ...more }),
    })
    const edits = [
      naming('new-3', '09:00', {
        place,
        assignments: [
          { role: 'speaker', person, state: 'confirmed' },
          { role: 'host', organisation, state: 'confirmed' },
        ],
      }),
      naming('new-4', '14:00', { assignments: [{ role: 'chair', person, state: 'invited' }] }),
    ]
    const refused = await save(
      [...edits, { type: 'set', id: lines['new-2']!, fields: { ends: '01:00' } }],
      { revisions: before.revisions },
    )
    expect([refused.status, await now()]).toEqual([400, before])
    const denied = await save(
      [
        naming('new-5', '10:00', {
          assignments: [{ role: 'speaker', person: 'new-people: ', state: 'confirmed' }],
        }),
      ],
      { revisions: before.revisions },
    )
    expect([denied.status, await now()]).toEqual([400, before])
    const { status, body } = await save(edits, { revisions: before.revisions, query: '?locale=fr' })
    const made: Saved = body
    expect([status, Object.keys(made.ids).toSorted()]).toEqual([
      200,
      ['new-3', 'new-4', organisation, person, place],
    ])
    const named = made.agenda.sessions.filter(({ title }) => title === 'Anew')
    expect(
      named.map((each) => [
        each.place,
        ...each.assignments.map((row) => row.person ?? row.organisation),
      ]),
    ).toEqual([
      [made.ids[place], made.ids[person], made.ids[organisation]],
      [undefined, made.ids[person]],
    ])
    const found = (await app.rest('GET', '/people?search=zoe&locale=all', { token: admin })).body
      .docs
    expect(found.map(({ id, name }: { id: Id; name: unknown }) => [id, name])).toEqual([
      [made.ids[person], { fr: 'Zoé Weiß' }],
    ])
    expect(made.choices.places).toContainEqual({ id: made.ids[place], name: 'Salle bleue' })
    await save(
      ['new-3', 'new-4'].map((id) => ({ type: 'remove', id: made.ids[id] })),
      { revisions: made.revisions },
    )
  })

  it('makes nobody twice for a save that is sent again since its answer was lost; the same name is another one after it', async () => {
    const before = await now()
    const [two, person, place] = [lines['new-2']!, 'new-people:Nour Lost', 'new-places:Lost hall']
    const edits = [
      {
        type: 'set',
        id: two,
        fields: { place, assignments: [{ role: 'speaker', person, state: 'confirmed' }] },
      },
    ]
    const send = (once: string | undefined, revisions: Saved['revisions'], token = admin) =>
      app.rest('POST', `/agenda-builder/${event}?locale=en`, {
        token,
        body: { edits, revisions, once },
      })
    const answers = [
      await send('tab-one-1', before.revisions),
      await send('tab-one-1', (await now()).revisions),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [first, again] = answers.map(({ body }) => body.ids)
    expect([again, Object.keys(first).toSorted()]).toEqual([first, [person, place]])
    const called = async (name: string, path = 'people') =>
      (
        await app.rest('GET', `/${path}?where[name][equals]=${encodeURIComponent(name)}&depth=0`, {
          token: admin,
        })
      ).body.docs.map(({ id }: { id: Id }) => id)
    expect([await called('Nour Lost'), await called('Lost hall', 'places')]).toEqual([
      [first[person]],
      [first[place]],
    ])
    // A refused one made nobody, so that it can be tried again.
    const refused = await app.rest('POST', `/agenda-builder/${event}?locale=en`, {
      token: admin,
      body: {
        edits: [
          {
            type: 'set',
            id: two,
            fields: {
              assignments: [
                { role: 'speaker', person: 'new-people:Nour Refused', state: 'confirmed' },
              ],
              ends: '01:00',
            },
          },
        ],
        revisions: (await now()).revisions,
        once: 'tab-one-2',
      },
    })
    expect([refused.status, await called('Nour Refused')]).toEqual([400, []])
    const stranger = await user('other-editor@example.org', 'admin')
    const others = [
      await send('tab-one-2', (await now()).revisions),
      await send('tab-one-1', (await now()).revisions, stranger),
      await send(undefined, (await now()).revisions),
    ]
    expect(
      new Set([first, ...others.map(({ body }) => body.ids)].map((ids) => ids[person])).size,
    ).toBe(4)
    // Whom somebody has deleted since is made again; who was merged is who they are now.
    await app.rest('PATCH', `/people/${others[0]!.body.ids[person]}`, {
      token: admin,
      body: { deletedAt: new Date().toISOString() },
    })
    const anew = await send('tab-one-2', (await now()).revisions)
    expect(
      (
        await app.rest('POST', '/agenda-directory/people/merge', {
          token: admin,
          body: { keep: ana, remove: anew.body.ids[person] },
        })
      ).status,
    ).toBe(200)
    expect([
      anew.body.ids[person] === others[0]!.body.ids[person],
      (await send('tab-one-2', (await now()).revisions)).body.ids[person],
    ]).toEqual([false, ana])
    await save([{ type: 'set', id: two, fields: { assignments: [], place: null } }], {
      revisions: (await now()).revisions,
    })
  })

  it('leaves nothing half done when the database fails in the middle', async () => {
    const before = await now()
    const { updateOne } = app.payload.db
    const write = app.payload.db.createVersion
    let calls = 0
    const spy = vi.spyOn(app.payload.db, 'createVersion').mockImplementation(function (
      this: typeof app.payload.db,
      ...args
    ) {
      if (++calls === 2) throw new Error('the disk is full')
      return write.apply(this, args)
    })
    const edits = [lines['new-1']!, lines['new-2']!].map((id) => ({
      type: 'set',
      id,
      fields: { title: 'Half' },
    }))
    const answer = await save(edits, { revisions: before.revisions }).finally(() =>
      spy.mockRestore(),
    )
    expect([answer.status, calls]).toEqual([500, 2])
    expect(app.payload.db.updateOne).toBe(updateOne)
    expect(await now()).toEqual(before)
    expect((await save(edits.slice(1), { revisions: before.revisions })).status).toBe(200)
    await save([{ type: 'set', id: lines['new-2']!, fields: { title: 'Two' } }], {
      revisions: (await now()).revisions,
    })
  })

  it('merges what two editors changed in different fields, and answers 409 where it is the same one', async () => {
    const { revisions } = await now()
    const id = lines['new-2']!
    expect(
      (await save([{ type: 'set', id, fields: { title: 'By another' } }], { revisions })).status,
    ).toBe(200)
    expect(
      (await save([{ type: 'set', id, fields: { ends: '11:30' } }], { revisions })).status,
    ).toBe(200)
    const before = await now()
    const clash = await save(
      [
        { type: 'set', id: lines['new-1']!, fields: { starts: '09:20' } },
        { type: 'set', id, fields: { title: 'Mine' } },
      ],
      { revisions },
    )
    expect(clash.status).toBe(409)
    expect(clash.body.errors[0].data).toMatchObject({
      at: String(id),
      fields: ['title'],
      yours: { title: 'Mine' },
      theirs: { title: 'By another' },
    })
    expect(await now()).toEqual(before)
  })

  it('saves no text of another language as a translation', async () => {
    const { agenda, revisions } = (await read(admin, '?locale=fr')).body as Saved
    const first = agenda.sessions[0]!
    expect(first.assignments[1]!.label).toBe('City of Sfax')
    const answer = await save(
      [
        {
          type: 'set',
          id: first.id,
          fields: {
            assignments: [first.assignments[0], { ...first.assignments[1], state: 'invited' }],
          },
        },
      ],
      { revisions, query: '?locale=fr' },
    )
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    const { assignments } = (
      await app.rest('GET', `/sessions/${first.id}?draft=true&depth=0&locale=all`, { token: admin })
    ).body
    expect(assignments[1]).toMatchObject({ state: 'invited', label: { en: 'City of Sfax' } })
    expect(assignments[1].label.fr ?? null).toBeNull()
  })

  it('keeps title and affiliation held then, takes what was taken out, and who was replaced', async () => {
    const { agenda, revisions } = await now()
    const first = agenda.sessions[0]!
    const [speaker, host] = first.assignments
    expect(speaker).toMatchObject({ person: ana, jobTitle: 'Speaker of the house' })
    const save1 = await save(
      [
        {
          type: 'set',
          id: first.id,
          fields: {
            assignments: [
              { ...speaker, jobTitle: 'Mayor', affiliation: 'City of Tunis' },
              { ...host, jobTitle: 'Deputy' },
            ],
          },
        },
      ],
      { revisions },
    )
    expect(save1.body.agenda.sessions[0].assignments).toMatchObject([
      { id: speaker!.id, jobTitle: 'Mayor', affiliation: 'City of Tunis' },
      { label: 'City of Sfax', jobTitle: 'Deputy' },
    ])
    const {
      jobTitle: _taken,
      person: _gone,
      ...rest
    } = save1.body.agenda.sessions[0].assignments[0]
    const french = (await read(admin, '?locale=fr')).body as Saved
    const shown = french.agenda.sessions[0]!.assignments
    expect(shown[0]).toMatchObject({ jobTitle: 'Mayor' })
    const save2 = await save(
      [
        {
          type: 'set',
          id: first.id,
          fields: { assignments: [{ ...shown[0], jobTitle: 'Maire' }, shown[1]] },
        },
      ],
      { revisions: french.revisions, query: '?locale=fr' },
    )
    expect([save2.status, save2.body.errors]).toEqual([200, undefined])
    const save3 = await save(
      [
        {
          type: 'set',
          id: first.id,
          fields: { assignments: [{ ...rest, label: 'City of Tunis' }, host] },
        },
      ],
      { revisions: (await now()).revisions },
    )
    expect([save3.status, save3.body.errors]).toEqual([200, undefined])
    const { assignments } = (
      await app.rest('GET', `/sessions/${first.id}?draft=true&depth=0&locale=all`, { token: admin })
    ).body
    expect([
      assignments[0].person ?? null,
      assignments[0].label.en,
      assignments[0].jobTitle.en ?? null,
      assignments[0].jobTitle.fr,
      assignments[0].affiliation.en,
      assignments[1].jobTitle?.en ?? null,
    ]).toEqual([null, 'City of Tunis', null, 'Maire', 'City of Tunis', null])
    expect(assignments[1]).toMatchObject({ label: { en: 'City of Sfax' } })
    await save([{ type: 'set', id: first.id, fields: { assignments: [speaker, host] } }], {
      revisions: (await now()).revisions,
    })
  })

  it('moves an event to other dates with its lines', async () => {
    await app.rest('PATCH', `/events/${event}?draft=true`, {
      token: admin,
      body: {
        days: (
          await app.rest('GET', `/events/${event}?draft=true&depth=0`, { token: admin })
        ).body.days.map((day: object, n: number) => ({ ...day, label: `Day ${n + 1}` })),
      },
    })
    const { agenda, revisions } = await now()
    const later = { '2030-05-01': '2031-06-01', '2030-05-02': '2031-06-02' } as Record<
      string,
      string
    >
    const answer = await save(
      [
        {
          type: 'setEvent',
          fields: {
            startDate: '2031-06-01',
            endDate: '2031-06-02',
            days: agenda.event.days.map((day) => ({ ...day, date: later[day.date] })),
          },
        },
        ...agenda.sessions.map(({ id, day }) => ({
          type: 'set',
          id,
          fields: { day: later[day!] },
        })),
      ],
      { revisions },
    )
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    expect(answer.body.agenda.event.days.map(({ date }: { date: string }) => date)).toEqual([
      '2031-06-01',
      '2031-06-02',
    ])
    expect(
      answer.body.agenda.event.days.map(({ id, label }: { id: string; label: string }) => [
        id,
        label,
      ]),
    ).toEqual(agenda.event.days.map(({ id }, n) => [id, `Day ${n + 1}`]))
    expect(told(answer.body).map((text) => text.slice(0, 16))).toEqual([
      '2031-06-01 09:15',
      '2031-06-01 10:00',
    ])
  })

  it('swaps two days in one save, their labels in all languages too', async () => {
    const [first, second] = ['2031-06-01', '2031-06-02']
    const rows = (await app.rest('GET', `/events/${event}?draft=true&depth=0`, { token: admin }))
      .body.days as { id: string }[]
    await app.rest('PATCH', `/events/${event}?draft=true&locale=fr`, {
      token: admin,
      body: { days: rows.map((day, n) => ({ ...day, label: `Jour ${n + 1}` })) },
    })
    const labels = async (locale: string) =>
      (
        await app.rest('GET', `/events/${event}?draft=true&depth=0&locale=${locale}`, {
          token: admin,
        })
      ).body.days.map(({ date, label }: { date: string; label: string }) => `${date} ${label}`)
    const swap = async () => {
      const { agenda, revisions } = await now()
      const plan = swapDays(agenda, first, second, { withLabels: true })
      return save(editsBetween(agenda, 'reason' in plan ? agenda : plan.agenda), { revisions })
    }
    const answer = await swap()
    expect([answer.status, told(answer.body).map((text) => text.slice(0, 16))]).toEqual([
      200,
      [`${second} 09:15`, `${second} 10:00`],
    ])
    expect([await labels('en'), await labels('fr')]).toEqual([
      [`${first} Day 2`, `${second} Day 1`],
      [`${first} Jour 2`, `${second} Jour 1`],
    ])
    expect(told((await swap()).body).map((text) => text.slice(0, 16))).toEqual([
      `${first} 09:15`,
      `${first} 10:00`,
    ])
  })

  it('gives the longer texts of all lines, in the language of the request and no other', async () => {
    const id = lines['new-1']!
    const set = async (texts: object, query: string) =>
      save([{ type: 'set', id, fields: { texts } }], { ...(await now()), query })
    await set({ objective: 'To agree.', guidingQuestions: ['Why?'] }, '?locale=en')
    await set({ objective: 'S’accorder.' }, '?locale=fr')
    const texts = async (query: string) =>
      (await app.rest('GET', `/agenda-builder/${event}/texts${query}`, { token: admin })).body.texts
    const [en, fr] = [await texts('?locale=en'), await texts('?locale=fr')]
    expect(en[id]).toMatchObject({
      objective: 'To agree.',
      guidingQuestions: [{ question: 'Why?' }],
      description: null,
    })
    expect(fr[id]).toMatchObject({
      objective: 'S’accorder.',
      guidingQuestions: [{ question: null }],
    })
    expect(Object.keys(en)).toHaveLength((await now()).agenda.sessions.length)
  })

  it('takes a line to the trash', async () => {
    const { revisions } = await now()
    const { body } = await save([{ type: 'remove', id: lines['new-2']! }], { revisions })
    expect(told(body)).toEqual(['2031-06-01 09:15 10:00 First speaker host'])
    expect(
      (
        await app.payload.findByID({
          collection: 'sessions',
          id: lines['new-2']!,
          trash: true,
          overrideAccess: true,
        })
      ).deletedAt,
    ).toEqual(expect.any(String))
  })

  it.each<[string, () => Promise<string | undefined>, number]>([
    ['nobody', async () => undefined, 401],
    ['a translator', () => user('t@example.org', 'translator'), 403],
    [
      'an editor of another event',
      async () =>
        user('o@example.org', 'editor', {
          events: [
            (
              await create('/events', {
                title: 'Other',
                startDate: '2030-05-01',
                endDate: '2030-05-02',
                timeZone: 'Africa/Tunis',
                languages: ['en'],
              })
            ).id,
          ],
        }),
      403,
    ],
    ['an editor', () => user('e@example.org', 'editor'), 200],
  ])('is open to who may change the event: %s', async (_, login, status) => {
    const token = await login()
    const answer = await app.rest('GET', `/agenda-builder/${event}`, { token })
    expect(answer.status).toBe(status)
    expect('agenda' in answer.body).toBe(status === 200)
    const texts = await app.rest('GET', `/agenda-builder/${event}/texts?locale=en`, { token })
    expect([texts.status, 'texts' in texts.body]).toEqual([status, status === 200])
    const { revisions } = await now()
    const id = lines['new-1']!
    expect(
      (
        await app.rest('POST', `/agenda-builder/${event}?locale=en`, {
          token,
          body: { edits: [{ type: 'set', id, fields: { title: 'First' } }], revisions },
        })
      ).status,
    ).toBe(status)
  })

  it.each([
    ['nothing', {}],
    ['no list', { edits: 'x', revisions: {} }],
    ['an edit that there is not', { edits: [{ type: 'burn', id: 1 }], revisions: {} }],
  ])('refuses a body with %s', async (_, body) => {
    expect(
      await app.rest('POST', `/agenda-builder/${event}`, { token: admin, body }),
    ).toMatchObject({ status: 400 })
  })

  it('stores what is edited beside the line as the form does: every declared field of it', async () => {
    const { revisions } = await now()
    const tree = richText(['All of it.'])
    const { id: file } = await app.payload.create({
      collection: 'media',
      data: { alt: 'A paper' },
      file: { data: pdf, mimetype: 'application/pdf', name: 'paper.pdf', size: pdf.length },
      overrideAccess: true,
    })
    const texts = {
      statusNote: 'tbc',
      objective: 'Why',
      methodology: 'How',
      guidingQuestions: ['What?', 'What else?'],
      description: tree,
      level: 'advanced',
      spokenLanguages: ['en', 'ar'],
      interpretation: ['fr'],
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
      documents: [file],
      notes: 'Ask for the beamer',
    }
    expect(Object.keys(texts)).toEqual(textFields)
    const id = Object.values(lines)[0]!
    const answer = await save([{ type: 'set', id, fields: { texts } }], { revisions })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    const { body } = await app.rest('GET', `/sessions/${id}?draft=true&depth=0&locale=en`, {
      token: admin,
    })
    expect({
      ...body,
      guidingQuestions: body.guidingQuestions.map(({ question }: never) => question),
    }).toMatchObject(texts)
    const wrong = await save([{ type: 'set', id, fields: { texts: { level: 'expert' } } }], {
      revisions: (await now()).revisions,
    })
    expect(wrong.status).toBe(400)
  })

  it.each<[string, object, string, string[]]>([
    [
      'a field that there is not',
      { type: 'set', id: 'LINE', fields: { title: 'Lost', number: 7 } },
      'LINE',
      ['number'],
    ],
    [
      'one that is changed elsewhere',
      { type: 'set', id: 'LINE', fields: { published: true, links: [] } },
      'LINE',
      ['published', 'links'],
    ],
    [
      'one of a text and one of a row',
      {
        type: 'set',
        id: 'LINE',
        fields: {
          texts: { abstract: 'x' },
          assignments: [{ role: 'speaker', label: 'x', state: 'confirmed', phone: '1' }],
        },
      },
      'LINE',
      ['texts.abstract', 'assignments.0.phone'],
    ],
    [
      'one of a new line',
      {
        type: 'add',
        session: line({
          id: 'new-9',
          title: 'Lost',
          starts: '20:00',
          ends: '21:00',
          room: 'Hall',
        } as never),
      },
      'new-9',
      ['room'],
    ],
    [
      'one of the event',
      { type: 'setEvent', fields: { title: 'Lost', days: [{ date: '2031-06-01', name: 'x' }] } },
      'event',
      ['title', 'days.0.name'],
    ],
  ])('refuses %s by its name, and stores nothing of the rest', async (_, edit, at, fields) => {
    const before = await now()
    const id = String(lines['new-1'])
    const { status, body } = await save(
      [JSON.parse(JSON.stringify(edit).replaceAll('LINE', id))],
      before,
    )
    expect([
      status,
      body.errors[0].data.at,
      body.errors[0].data.fields.map(({ path }: { path: string }) => path),
    ]).toEqual([400, at === 'LINE' ? id : at, fields])
    for (const field of fields) expect(body.errors[0].message).toContain(field)
    expect(told(await now())).toEqual(told(before))
  })
})
