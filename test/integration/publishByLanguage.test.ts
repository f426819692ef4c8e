import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAgenda } from '../../src/publishAgenda.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const formats = [
  'calendar.ics',
  'event.jsonld',
  'schedule.xml',
  'schedule.json',
  'agenda.csv',
  'releases',
  'changes',
  'releases.atom',
]
const arabicTitle = 'الافتتاح'

describe('publishing by language', () => {
  let app: AgendaApp
  let event: Id
  let session: Id
  let translator: string

  const look = async (query = '') =>
    (await app.ask('GET', `/agenda-builder/${event}/publication?locale=en${query}`)).body
  const publish = async (request: object = {}, locale = 'en') =>
    app.ask('POST', `/agenda-builder/${event}/publication?locale=${locale}`, {
      revisions: (await look()).revisions,
      acceptAdvice: true,
      ...request,
    })
  const seen = (path = '', locale = 'ar') =>
    app.rest('GET', `/agenda/forum${path}${path.includes('?') ? '&' : '?'}locale=${locale}`)
  const codes = ({ body }: { body: { languages: { code: string }[] } }) =>
    body.languages.map(({ code }) => code)
  const listed = async (query: string) =>
    (await app.rest('GET', `/agenda?${query}`)).body.docs.filter(
      ({ slug }: { slug: string }) => slug === 'forum',
    )
  const heldBack = async (of: Id = event) =>
    (await app.read(`/events/${of}?locale=en`)).heldBack ?? []
  const titleIn = async (locale: string, id: Id = session) =>
    (await app.read(`/sessions/${id}?locale=${locale}&fallbackLocale=none`)).title ?? null

  beforeAll(async () => {
    app = await startAgenda()
    const user = {
      email: 't@example.org',
      password: 'a long enough password',
      role: 'translator',
      languages: ['fr', 'ar'],
    }
    await app.payload.create({ collection: 'users', data: user, overrideAccess: true })
    translator = await app.login(user.email, user.password)
    event = await app.make('/events?draft=true', {
      title: 'Forum',
      slug: 'forum',
      startDate: '2030-05-01',
      endDate: '2030-05-02',
      timeZone: 'Africa/Tunis',
      languages: ['en', 'fr', 'ar'],
      _status: 'draft',
    })
    session = await app.draft('Opening', 9, { event })
    await app.ask('PATCH', `/sessions/${session}?locale=ar&draft=true`, { title: arabicTitle })
    await app.ask('PATCH', `/sessions/${session}?locale=en&draft=true`, { title: 'Grand opening' })
  })
  afterAll(() => app.stop())

  it('counts for each promised language what is missing and what is outdated', async () => {
    const { readiness, decided } = await look()
    expect(
      readiness.map(
        ({ language, missing, outdated, heldBack, mayBeHeldBack }: Record<string, unknown>) => [
          language,
          missing,
          outdated,
          heldBack,
          mayBeHeldBack,
        ],
      ),
    ).toEqual([
      ['en', 0, 0, false, false],
      ['fr', 2, 0, false, true],
      ['ar', 1, 1, false, true],
    ])
    expect([decided, (await look('&holdBack=ar')).decided]).toEqual([false, true])
  })

  it('refuses to hold back the first language, or one that is not promised', async () => {
    const [first, unknown] = [
      await publish({ holdBack: ['en'] }),
      await publish({ holdBack: ['de'] }),
    ]
    expect([
      first.status,
      first.body.errors[0].data.why,
      unknown.status,
      unknown.body.errors[0].data.why,
    ]).toEqual([400, 'firstLanguage', 400, 'notPromised'])
    expect((await publish({ holdBack: 'ar' })).status).toBe(400)
    expect((await seen('', 'en')).status).toBe(404)
  })

  it('publishes the others, and says of one that is held back that it is not out, and which are', async () => {
    expect((await publish({ holdBack: ['ar'] })).body.number).toBe(1)
    expect(await heldBack()).toEqual(['ar'])
    const { status, body } = await seen()
    expect([status, body.errors[0].message, body.errors[0].data]).toEqual([
      404,
      'This agenda is not published in Arabic. It is available in English and French.',
      { why: 'heldBack', locale: 'ar', locales: ['en', 'fr'] },
    ])
    for (const path of formats) expect([path, (await seen(`/${path}`)).status]).toEqual([path, 404])
    expect((await seen('?release=1')).status).toBe(404)
    expect([codes(await seen('', 'en')), codes(await seen('', 'fr'))]).toEqual([
      ['en', 'fr'],
      ['en', 'fr'],
    ])
    expect((await seen('/releases', 'en')).body.docs[0].languages).toEqual(['en', 'fr'])
    expect(JSON.stringify((await seen('/event.jsonld', 'en')).body)).not.toContain('locale=ar')
  })

  it('leaves it out of the lists in that language', async () => {
    expect([await listed('locale=ar'), await listed('locale=en&language=ar')]).toEqual([[], []])
    expect((await listed('locale=en&language=fr'))[0].languages).toEqual(['en', 'fr'])
  })

  it('says so in GraphQL', async () => {
    for (const query of [
      'Agenda(event: "forum", locale: ar) { language }',
      'Agenda(event: "forum", locale: ar, release: 1) { language }',
      'AgendaReleases(event: "forum", locale: ar) { totalDocs }',
    ]) {
      const { body } = await app.graphql(`{ ${query} }`)
      expect([Object.values(body.data), body.errors[0].message, body.errors[0].extensions]).toEqual(
        [
          [null],
          'This agenda is not published in Arabic. It is available in English and French.',
          expect.objectContaining({
            statusCode: 404,
            data: { why: 'heldBack', locale: 'ar', locales: ['en', 'fr'] },
          }),
        ],
      )
    }
    const { body } = await app.graphql(
      '{ Agenda(event: "forum", locale: en) { languages { code } } Agendas(locale: ar) { docs { slug } } }',
    )
    expect([
      body.data.Agenda.languages,
      body.data.Agendas.docs.filter(({ slug }: { slug: string }) => slug === 'forum'),
    ]).toEqual([[{ code: 'en' }, { code: 'fr' }], []])
  })

  it('publishes with fallback: a text in another language says which, in REST and GraphQL', async () => {
    const { days, event: own } = (await seen('', 'fr')).body
    expect([own.fallback, days[0].sessions[0].title, days[0].sessions[0].fallback]).toEqual([
      { title: 'en' },
      'Grand opening',
      { title: 'en' },
    ])
    const { body } = await app.graphql(
      '{ Agenda(event: "forum", locale: fr) { days { sessions { title fallback { field language } } } } }',
    )
    expect(body.data.Agenda.days[0].sessions[0]).toEqual({
      title: 'Grand opening',
      fallback: [{ field: 'title', language: 'en' }],
    })
  })

  it('stands until somebody decides otherwise, and is no draft of its own', async () => {
    expect((await publish()).body.errors[0].data.why).toBe('nothing')
    await app.ask('PATCH', `/sessions/${session}?locale=en&draft=true`, {
      title: 'Official opening',
    })
    expect((await publish()).body.number).toBe(2)
    expect([(await seen()).status, await heldBack()]).toEqual([404, ['ar']])
  })

  it('is nobody’s to set by another door', async () => {
    const { revision } = await app.read(`/events/${event}?locale=en`)
    await app.ask('PATCH', `/events/${event}?locale=en`, {
      heldBack: ['fr'],
      _status: 'published',
      revision,
    })
    expect(await heldBack()).toEqual(['ar'])
    await app.rest('PATCH', `/events/${event}?locale=fr`, {
      token: translator,
      body: { heldBack: [], title: 'Forum (fr)' },
    })
    expect([await heldBack(), (await app.read(`/events/${event}?locale=fr`)).title]).toEqual([
      ['ar'],
      'Forum (fr)',
    ])
    const tried = await app.rest('POST', `/agenda-builder/${event}/publication?locale=fr`, {
      token: translator,
      body: { revisions: {}, acceptAdvice: true, holdBack: [] },
    })
    expect(tried.status).toBe(403)
    const {
      docs: [user],
    } = await app.payload.find({
      collection: 'users',
      where: { email: { equals: 't@example.org' } },
      overrideAccess: true,
    })
    await expect(
      publishAgenda(app.payload, {
        event,
        holdBack: [],
        user: { ...user, collection: 'users' } as never,
      }),
    ).rejects.toThrow()
    expect([await heldBack(), (await seen()).status]).toEqual([['ar'], 404])
    const made = await app.makeEvent({ languages: ['en', 'ar'], heldBack: ['ar'] })
    expect(await heldBack(made)).toEqual([])
  })

  it('is not copied with the event', async () => {
    const { body } = await app.ask('POST', `/agenda-builder/${event}/copy?locale=en`, {
      firstDate: '2031-05-01',
      title: 'Next forum',
    })
    expect(await heldBack(body.id)).toEqual([])
    expect((await app.read(`/events/${body.id}?locale=en`)).languages).toEqual(['en', 'fr', 'ar'])
  })

  it('comes out later, and readers are told', async () => {
    expect((await look('&holdBack=')).changesByLanguage[0].changes).toContain(
      'Now out in: العربية'.replace(/العربية/, '\u2068العربية\u2069'),
    )
    expect((await publishAgenda(app.payload, { event, locale: 'en', holdBack: [] })).number).toBe(3)
    const agenda = await seen()
    expect([agenda.status, codes(agenda), agenda.body.days[0].sessions[0].title]).toEqual([
      200,
      ['en', 'fr', 'ar'],
      arabicTitle,
    ])
    expect((await seen('/releases', 'en')).body.docs[0].changes).toContainEqual(
      expect.objectContaining({ what: 'language', change: 'added', id: 'ar' }),
    )
    expect((await listed('locale=ar'))[0].languages).toEqual(['en', 'fr', 'ar'])
    expect((await seen('?release=1')).body.errors[0].message).toContain('en and fr')
  })

  it('never stores a text that fell back as a translation, whatever is saved or published in that language', async () => {
    const path = `/agenda-builder/${event}?locale=fr`
    const save = async (...edits: object[]) => {
      const { revisions } = (await app.ask('GET', path)).body
      const answer = await app.ask('POST', path, { edits, revisions })
      expect([answer.status, answer.body.errors]).toEqual([200, undefined])
      return answer.body
    }
    const shown = async (id: Id) =>
      (await app.ask('GET', path)).body.agenda.sessions.find((each: { id: Id }) => each.id === id)
    await app.ask('PATCH', `/sessions/${session}?locale=en&draft=true`, {
      assignments: [{ role: 'speaker', label: 'The mayor' }],
    })
    const line = await shown(session)
    expect(line).toMatchObject({ title: 'Official opening', assignments: [{ label: 'The mayor' }] })
    await save({
      type: 'set',
      id: session,
      fields: { title: line.title, starts: '08:00', assignments: line.assignments },
    })
    await save({ type: 'remove', id: session })
    await save({ type: 'add', session: line })
    const { ids } = await save({
      type: 'add',
      session: {
        ...line,
        id: 'new-1',
        copiedFrom: session,
        day: '2030-05-02',
        assignments: [
          { role: 'speaker', label: 'The mayor', state: 'confirmed' },
          { role: 'moderator', label: 'Un invité', state: 'confirmed' },
        ],
      },
    })
    expect((await publish({ note: 'Bonjour' }, 'fr')).status).toBe(200)
    const labelIn = async (locale: string, id: Id) =>
      (await app.read(`/sessions/${id}?locale=${locale}&fallbackLocale=none`)).assignments[0]
        .label ?? null
    for (const id of [session, ids['new-1'] as Id]) {
      expect([await titleIn('fr', id), await titleIn('en', id), await titleIn('ar', id)]).toEqual([
        null,
        'Official opening',
        arabicTitle,
      ])
      expect([await labelIn('fr', id), await labelIn('en', id)]).toEqual([null, 'The mayor'])
    }
    const guests = await Promise.all(
      ['fr', 'en'].map(
        async (locale) =>
          (await app.read(`/sessions/${ids['new-1']}?locale=${locale}&fallbackLocale=none`))
            .assignments[1].label ?? null,
      ),
    )
    expect(guests).toEqual(['Un invité', null])
    // A new line that happens to read the same is no copy: it is in the language that it was typed in.
    const typed = (
      await save({
        type: 'add',
        session: {
          ...line,
          id: 'new-2',
          title: 'Official opening',
          day: '2030-05-02',
          starts: '16:00',
          ends: '16:30',
          assignments: [],
        },
      })
    ).ids['new-2'] as Id
    expect([await titleIn('fr', typed), await titleIn('en', typed)]).toEqual([
      'Official opening',
      null,
    ])
    await save({ type: 'remove', id: typed })
    const {
      docs: [release],
    } = await app.payload.find({
      collection: 'agenda-releases' as never,
      sort: '-number',
      limit: 1,
      overrideAccess: true,
    })
    expect((release as unknown as { notes: object }).notes).toEqual({ fr: 'Bonjour' })
  })

  it('can be withdrawn again, with the releases that it had', async () => {
    expect((await seen('?release=3')).status).toBe(200)
    await app.ask('PATCH', `/sessions/${session}?locale=ar&draft=true`, { title: 'نص آخر' })
    expect((await publish({ holdBack: ['ar'] })).status).toBe(200)
    expect([(await seen()).status, (await seen('?release=3')).status]).toEqual([404, 404])
    const [latest, before] = (await seen('/releases', 'en')).body.docs
    expect([latest.inWords, before.languages]).toEqual([
      ['No longer out in: \u2068العربية\u2069'],
      ['en', 'fr'],
    ])
  })

  it('holds back no longer what becomes the first promised language', async () => {
    expect(
      (
        await app.ask('PATCH', `/events/${event}?locale=en`, {
          languages: ['ar', 'en', 'fr'],
          _status: 'published',
        })
      ).status,
    ).toBe(200)
    expect([
      (await seen()).status,
      codes(await seen('', 'en')),
      (await listed('locale=ar')).length,
    ]).toEqual([200, ['en', 'fr', 'ar'], 1])
  })
})
