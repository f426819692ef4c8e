import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAgenda } from '../../src/publishAgenda.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type ReleasedLine = Record<string, unknown>

const line = (fields: ReleasedLine) => ({
  kind: 'session',
  status: 'confirmed',
  timing: 'clock',
  day: '2030-05-01',
  published: false,
  assignments: [],
  ...fields,
})

describe('publishing an agenda', () => {
  let app: App
  let admin: string
  let event: Id
  let lines: Record<string, Id>
  let ana: Id
  let lina: Id

  const create = async (path: string, body: unknown) =>
    (await app.rest('POST', path, { body, token: admin })).body.doc
  const look = async (query = '?locale=en') =>
    (await app.rest('GET', `/agenda-builder/${event}/publication${query}`, { token: admin })).body
  const publish = async (request: object = {}, query = '?locale=en') =>
    app.rest('POST', `/agenda-builder/${event}/publication${query}`, {
      token: admin,
      body: { revisions: (await look()).revisions, acceptAdvice: true, ...request },
    })
  const save = async (...edits: object[]) => {
    const { revisions } = (
      await app.rest('GET', `/agenda-builder/${event}?locale=en`, { token: admin })
    ).body
    const answer = await app.rest('POST', `/agenda-builder/${event}?locale=en`, {
      token: admin,
      body: { edits, revisions },
    })
    expect(answer.status, JSON.stringify(answer.body.errors)).toBe(200)
    return answer.body
  }
  const set = (name: string, fields: ReleasedLine) => ({ type: 'set', id: lines[name], fields })
  const seen = async (query = '?locale=en') => app.rest('GET', `/agenda/forum${query}`)
  const times = ({
    body,
  }: {
    body: { days: { sessions: { title: string; starts: string }[] }[] }
  }) =>
    body.days.flatMap(({ sessions }) => sessions.map(({ starts, title }) => `${starts} ${title}`))
  const list = async (query = '?locale=en') => app.rest('GET', `/agenda/forum/releases${query}`)

  beforeAll(async () => {
    app = await startPayload()
    await app.payload.create({
      collection: 'users',
      data: {
        email: 'a@example.org',
        name: 'Amel',
        password: 'a long enough password',
        role: 'admin',
      },
      overrideAccess: true,
    })
    admin = await app.login('a@example.org', 'a long enough password')
    ana = (await create('/people', { name: 'Alia Fakhry' })).id
    lina = (await create('/people', { name: 'Lina Gast' })).id
    event = (
      await create('/events?draft=true', {
        title: 'Forum',
        slug: 'forum',
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
        _status: 'draft',
      })
    ).id
    const { ids } = await save(
      {
        type: 'add',
        session: line({
          id: 'new-1',
          title: 'Opening',
          starts: '09:00',
          ends: '10:00',
          assignments: [{ role: 'moderator', person: ana, state: 'confirmed' }],
        }),
      },
      {
        type: 'add',
        session: line({
          id: 'new-2',
          title: 'Training',
          starts: '11:30',
          ends: '12:30',
          assignments: [{ role: 'moderator', person: ana, state: 'confirmed' }],
        }),
      },
    )
    lines = { opening: ids['new-1'], training: ids['new-2'] }
  })
  afterAll(() => app.stop())

  it('shows what would be published before anything is', async () => {
    const {
      number,
      event: own,
      lines: waiting,
      changesByLanguage,
      readiness,
      checks,
      published,
      missing,
      pages,
    } = await look()
    expect({ number, own, published, missing }).toEqual({
      number: 1,
      own: true,
      published: false,
      missing: [],
    })
    expect(changesByLanguage).toEqual([
      { language: 'en', label: 'English', direction: 'ltr', changes: [], firstTime: true },
      { language: 'fr', label: 'Français', direction: 'ltr', changes: [], firstTime: true },
    ])
    expect(pages).toEqual([
      { language: 'en', label: 'English', url: 'http://localhost:3000/en/forum' },
      { language: 'fr', label: 'Français', url: 'http://localhost:3000/fr/forum' },
    ])
    expect(waiting).toEqual([
      { id: lines.opening, title: 'Opening', state: 'new', leftOut: false },
      { id: lines.training, title: 'Training', state: 'new', leftOut: false },
    ])
    // Nobody spells Alia Fakhry anew in French.
    expect(readiness).toEqual([
      {
        language: 'en',
        label: 'English',
        missing: 0,
        outdated: 0,
        heldBack: false,
        mayBeHeldBack: false,
      },
      {
        language: 'fr',
        label: 'Français',
        missing: 3,
        outdated: 0,
        heldBack: false,
        mayBeHeldBack: true,
      },
    ])
    expect(checks.map(({ level }: { level: string }) => level)).toEqual(
      expect.arrayContaining(['advice']),
    )
    expect((await seen()).status).toBe(404)
  })

  it('asks to read the advice first', async () => {
    const answer = await publish({ acceptAdvice: false })
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [
        {
          code: 'readAdvice',
          name: 'Refusal',
          message: 'There is advice. Read it, tick the box, and publish again.',
          data: { why: 'readAdvice' },
        },
      ],
    ])
    expect((await seen()).status).toBe(404)
  })

  it('publishes the event and all its lines as release 1', async () => {
    const answer = await publish({ note: 'Here it is.' })
    expect([answer.status, answer.body.number]).toEqual([200, 1])
    expect(times(await seen())).toEqual(['09:00 Opening', '11:30 Training'])
    const { body } = await list()
    expect(body.docs).toEqual([
      {
        number: 1,
        publishedAt: answer.body.publishedAt,
        languages: ['en', 'fr', 'ar'],
        note: 'Here it is.',
        changes: [],
        inWords: [],
        href: expect.stringContaining('/api/agenda/forum?locale=en&release=1'),
      },
    ])
    expect((await look()).lines).toEqual([])
  })

  it('tells in words what readers will see change, and publishes it as release 2', async () => {
    await save(
      set('training', {
        starts: '12:00',
        ends: '13:00',
        assignments: [{ role: 'moderator', person: lina, state: 'confirmed' }],
      }),
      {
        type: 'add',
        session: line({
          id: 'new-1',
          title: 'Closing',
          kind: 'closing',
          starts: '17:00',
          ends: '17:30',
        }),
      },
    )
    const words = [
      'Session II “Training”: 11:30–12:30 → 12:00–13:00; Moderator: Alia Fakhry → Lina Gast',
      'New: “Closing” (Wednesday, 1 May 2030, 17:00–17:30)',
    ]
    expect((await look()).changesByLanguage[0].changes).toEqual(words)
    expect(times(await seen())).toEqual(['09:00 Opening', '11:30 Training'])
    expect((await publish()).body.number).toBe(2)
    expect(times(await seen())).toEqual(['09:00 Opening', '12:00 Training', '17:00 Closing'])
    expect(
      (await list()).body.docs.map(({ number, inWords }: ReleasedLine) => [number, inWords]),
    ).toEqual([
      [2, words],
      [1, []],
    ])
    expect((await list('?locale=fr')).body.docs[0].inWords[0]).toBe(
      'Séance II «\u00a0Training\u00a0»\u00a0: 11:30–12:30 → 12:00–13:00\u00a0; Modérateur·rice\u00a0: Alia Fakhry → Lina Gast',
    )
  })

  it('serves each release at its own address, byte for byte, and the latest at the plain one', async () => {
    const [plain, second, first] = await Promise.all([
      seen(),
      seen('?locale=en&release=2'),
      seen('?locale=en&release=1'),
    ])
    expect(second.body).toEqual(plain.body)
    expect(times(first)).toEqual(['09:00 Opening', '11:30 Training'])
    const csv = await app.rest('GET', '/agenda/forum/agenda.csv?locale=en&release=1')
    expect([
      csv.status,
      String(csv.body).includes('11:30'),
      String(csv.body).includes('Closing'),
    ]).toEqual([200, true, false])
  })

  it('answers for releases and languages that there are not', async () => {
    expect((await seen('?locale=en&release=9')).body.errors[0].message).toBe(
      'There is no release 9 of this agenda. The latest is 2.',
    )
    expect((await seen('?locale=en&release=x')).status).toBe(400)
    expect((await app.rest('GET', '/agenda/nowhere?locale=en&release=1')).status).toBe(404)
  })

  it('compares any two releases', async () => {
    await save(set('opening', { title: 'Grand opening' }))
    expect((await publish()).body.number).toBe(3)
    const { body } = await app.rest('GET', '/agenda/forum/changes?locale=en&from=1&to=3')
    expect(body.inWords).toEqual([
      'Session I “Grand opening”: Title: Opening → Grand opening',
      'Session II “Training”: 11:30–12:30 → 12:00–13:00; Moderator: Alia Fakhry → Lina Gast',
      'New: “Closing” (Wednesday, 1 May 2030, 17:00–17:30)',
    ])
    const back = await app.rest('GET', '/agenda/forum/changes?locale=en&from=3&to=1')
    expect(back.body.inWords.at(-1)).toBe('Removed: “Closing” (Wednesday, 1 May 2030, 17:00–17:30)')
  })

  it('refuses with a conflict, and nothing changes for readers', async () => {
    const before = (await seen()).body
    await save(
      set('opening', {
        title: 'Another title',
        starts: '12:30',
        ends: '13:30',
        assignments: [{ role: 'moderator', person: lina, state: 'confirmed' }],
      }),
    )
    expect(
      (await look()).checks.filter(({ level }: ReleasedLine) => level === 'conflict'),
    ).toHaveLength(1)
    const answer = await publish()
    expect([answer.status, answer.body.errors[0].data.why]).toEqual([400, 'conflictsRemain'])
    expect((await seen()).body).toEqual(before)
    await save(
      set('opening', {
        title: 'Grand opening',
        starts: '09:00',
        ends: '10:00',
        assignments: [{ role: 'moderator', person: ana, state: 'confirmed' }],
      }),
    )
  })

  it('swaps two lines whose way there has a conflict that the whole has not', async () => {
    const room = (await create('/places', { name: 'Hall', kind: 'room' })).id
    await save(set('opening', { place: room }), set('training', { place: room }))
    expect((await publish()).status).toBe(200)
    await save(
      set('opening', { starts: '12:00', ends: '13:00' }),
      set('training', { starts: '09:00', ends: '10:00' }),
    )
    const answer = await publish()
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    expect(times(await seen())).toEqual(['09:00 Training', '12:00 Grand opening', '17:00 Closing'])
  })

  it('takes away what was removed only when the agenda is published', async () => {
    const { agenda } = await save({ type: 'remove', id: lines.training })
    expect(agenda.sessions.map(({ title }: ReleasedLine) => title)).toEqual([
      'Grand opening',
      'Closing',
    ])
    expect(times(await seen())).toHaveLength(3)
    expect((await look()).lines).toEqual([
      { id: lines.training, title: 'Training', state: 'removed', leftOut: false },
    ])
    expect((await look()).changesByLanguage[0].changes).toContain(
      'Removed: Session II “Training” (Wednesday, 1 May 2030, 09:00–10:00)',
    )
    await publish()
    expect(times(await seen())).toEqual(['12:00 Grand opening', '17:00 Closing'])
  })

  it('brings a removed line back with all that the builder does not show', async () => {
    const stored = await app.payload.findByID({
      collection: 'sessions',
      id: lines.training!,
      trash: true,
      overrideAccess: true,
      depth: 0,
    })
    const { agenda } = await save({
      type: 'add',
      session: line({
        id: lines.training,
        title: 'Training',
        starts: '09:00',
        ends: '10:00',
        assignments: stored.assignments as never,
      }),
    })
    expect(agenda.sessions.map(({ id }: ReleasedLine) => id)).toContain(lines.training)
    expect(times(await seen())).toHaveLength(2)
    expect((await publish()).status).toBe(200)
    expect(times(await seen())).toEqual(['09:00 Training', '12:00 Grand opening', '17:00 Closing'])
  })

  it('refuses what somebody changed since it was looked at', async () => {
    const { revisions } = await look()
    await save(set('opening', { title: 'Once more' }))
    const answer = await publish({ revisions })
    expect([answer.status, answer.body.errors[0].data.why]).toEqual([409, 'changedMeanwhile'])
  })

  it('publishes nothing when one line cannot be: readers see what they saw, and there is no release', async () => {
    const before = await list()
    await app.rest('PATCH', `/sessions/${lines.opening}?draft=true&locale=en`, {
      token: admin,
      body: { title: '' },
    })
    await app.rest('PATCH', `/events/${event}?draft=true&locale=en`, {
      token: admin,
      body: { title: 'Forum, renamed' },
    })
    const answer = await publish()
    expect([
      answer.status,
      answer.body.errors[0].data.at,
      answer.body.errors[0].data.fields.map(({ path }: ReleasedLine) => path),
    ]).toEqual([400, String(lines.opening), ['title']])
    expect((await list()).body).toEqual(before.body)
    expect((await seen()).body.event.title).toBe('Forum')
    expect((await look()).event).toBe(true)
    await app.rest('PATCH', `/sessions/${lines.opening}?draft=true&locale=en`, {
      token: admin,
      body: { title: 'Once more' },
    })
    expect((await publish()).status).toBe(200)
  })

  it('has nothing to publish twice', async () => {
    const answer = await publish()
    expect([answer.status, answer.body.errors[0].data.why]).toEqual([400, 'nothing'])
  })

  it('makes a release of what is published from a form at once, and none when it is read', async () => {
    const { totalDocs } = (await list()).body
    await app.rest('PATCH', `/sessions/${lines.opening}?locale=en`, {
      token: admin,
      body: { title: 'From the form', _status: 'published' },
    })
    const after = (await list()).body
    const plain = await seen()
    expect([after.totalDocs, after.docs[0].inWords]).toEqual([
      totalDocs + 1,
      [expect.stringContaining('Title: Once more → From the form')],
    ])
    expect((await seen(`?locale=en&release=${totalDocs + 1}`)).body).toEqual(plain.body)
    await seen('?locale=fr')
    await seen()
    expect((await list()).body.totalDocs).toBe(totalDocs + 1)
  })

  it('is published by scripts through the Local API, with no author', async () => {
    await save(set('opening', { title: 'By a script' }))
    const { totalDocs } = (await list()).body
    expect(
      (await publishAgenda(app.payload, { event, locale: 'en', note: 'By night' })).number,
    ).toBe(totalDocs + 1)
    expect((await list()).body.docs[0]).toMatchObject({
      note: 'By night',
      inWords: [expect.stringContaining('From the form → By a script')],
    })
    await expect(publishAgenda(app.payload, { event, locale: 'en' })).rejects.toMatchObject({
      code: 'nothingToPublish',
    })
  })

  it('tells the team who published, and the public not', async () => {
    const { body } = await app.rest('GET', `/agenda-builder/${event}/releases?locale=en`, {
      token: admin,
    })
    expect(body.docs.map(({ author }: ReleasedLine) => author)).toEqual([
      null,
      ...body.docs.slice(1).map(() => 'Amel'),
    ])
    const open = JSON.stringify([(await list()).body, (await seen('?release=1')).body])
    expect(open).not.toContain('Amel')
    expect((await app.rest('GET', `/agenda-builder/${event}/releases?locale=en`)).status).toBe(401)
    expect((await app.rest('GET', '/agenda-releases')).status).toBe(403)
  })

  it('tells changes as an Atom feed', async () => {
    const { body, status, headers } = await app.rest('GET', '/agenda/forum/releases.atom?locale=en')
    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ])
    expect(String(body)).toContain('<title>Release 2</title>')
    expect(String(body)).toContain('11:30–12:30 → 12:00–13:00')
  })

  it('answers GraphQL with releases', async () => {
    const ask = async (query: string) => {
      const { body } = await app.graphql(query)
      expect(body.errors).toBeUndefined()
      return body
    }
    expect(
      (
        await ask(
          '{ Agenda(event: "forum", locale: en, release: 1) { days { sessions { title starts } } } }',
        )
      ).data.Agenda.days[0].sessions,
    ).toEqual([
      { title: 'Opening', starts: '09:00' },
      { title: 'Training', starts: '11:30' },
    ])
    const { data } = await ask(
      '{ AgendaReleases(event: "forum", locale: en, limit: 2, page: 4) { docs { number note inWords changes { what field from to } } totalDocs } }',
    )
    expect(data.AgendaReleases.docs.at(-1)).toMatchObject({ number: expect.any(Number) })
    const missing = await app.graphql(
      '{ Agenda(event: "forum", locale: en, release: 99) { days { date } } }',
    )
    expect([missing.body.data.Agenda, missing.body.errors[0].extensions.code]).toEqual([
      null,
      'releaseMissing',
    ])
  })

  it('hides the releases with the event', async () => {
    await app.rest('PATCH', `/events/${event}?locale=en`, {
      token: admin,
      body: { _status: 'draft' },
    })
    expect((await seen('?release=1')).status).toBe(404)
    expect((await list()).status).toBe(404)
  })
})
