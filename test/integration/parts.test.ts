import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read as readCalendar } from '../formats/calendars.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Line = { id: string; title: string }
type Part = { days: { sessions: Line[] }[]; removed: { id: string; title: string | null }[] }

const formats = ['calendar.ics', 'event.jsonld', 'schedule.xml', 'schedule.json', 'agenda.csv']

describe('a part of an agenda', () => {
  let app: AgendaApp
  let slug: string
  const ids: Record<string, Id> = {}

  beforeAll(async () => {
    app = await startAgenda()
    slug = (await app.ask('GET', `/events/${app.event}`)).body.slug
    ids.hall = await app.make('/places', { name: 'Hall', kind: 'venue' })
    ids.red = await app.make('/places', { name: 'Red', kind: 'room', within: ids.hall })
    ids.garden = await app.make('/places', { name: 'Garden', kind: 'outdoor' })
    ids.water = await app.make('/tracks', { event: app.event, name: 'Water' })
    ids.waste = await app.make('/tracks', { event: app.event, name: 'Waste' })
    ids.ana = await app.make('/people', { name: 'Ana' })
    ids.ben = await app.make('/people', { name: 'Ben' })
    const speaks = (person: Id) => ({ assignments: [{ role: 'speaker', person }] })
    ids.opening = await app.session('Opening', 9, {
      place: ids.red,
      track: ids.water,
      ...speaks(ids.ana),
    })
    ids.trees = await app.session('Trees', 10, {
      place: ids.garden,
      track: ids.waste,
      ...speaks(ids.ben),
    })
    ids.closing = await app.session('Closing', 9, { day: '2030-05-02', ...speaks(ids.ana) })
  }, 240_000)
  afterAll(() => app.stop())

  const ask = (query: string, path = '') => app.rest('GET', `/agenda/${slug}${path}?${query}`)
  const titles = ({ days }: Part) => days.flatMap(({ sessions }) => sessions.map((s) => s.title))
  /** `status title` of all in a calendar that somebody subscribed to. */
  const subscribed = async (query: string) =>
    readCalendar(String((await ask(query, '/calendar.ics')).body)).events.map(
      ({ status, summary }) => `${status} ${summary}`,
    )
  const patch = async (id: Id, body: object) => {
    const answer = await app.ask('PATCH', `/sessions/${id}`, { _status: 'published', ...body })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }

  it('has a picture of its title beside it, which a reader who has it is not sent again', async () => {
    const card = await ask('locale=fr', '/card.png')
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
    const etag = card.headers.get('etag')!
    const again = await app.rest('GET', `/agenda/${slug}/card.png?locale=fr`, {
      headers: { 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
    expect((await ask('locale=ar', '/card.png')).headers.get('etag')).not.toBe(etag)
    expect((await ask('release=1', '/card.png')).body.errors[0].code).toBe('unknownParameter')
    expect((await app.rest('GET', '/agenda/nobody/card.png')).status).toBe(404)
  })

  it('has the same lines in JSON, in GraphQL and in every format', async () => {
    const wanted: [string, string | Id, string[]][] = [
      ['day', '2030-05-02', ['Closing']],
      ['place', ids.red!, ['Opening']],
      ['place', ids.hall!, ['Opening']],
      ['track', ids.waste!, ['Trees']],
      ['person', ids.ana!, ['Opening', 'Closing']],
      ['session', ids.trees!, ['Trees']],
    ]
    for (const [name, value, expected] of wanted) {
      const query = `${name}=${value}&locale=en`
      const json = await ask(query)
      expect([query, json.status, titles(json.body)]).toEqual([query, 200, expected])
      const asked = await app.graphql(
        `{ Agenda(event: "${slug}", locale: en, ${name}: "${value}") { part { ${name} } days { sessions { title } } } }`,
      )
      expect(asked.body.data.Agenda.part).toEqual({ [name]: String(value) })
      expect([query, titles(asked.body.data.Agenda)]).toEqual([query, expected])
      for (const format of formats) {
        const { body, status } = await ask(query, `/${format}`)
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        const found = ['Opening', 'Trees', 'Closing'].filter((title) => text.includes(title))
        expect([format, query, status, found]).toEqual([
          format,
          query,
          200,
          ['Opening', 'Trees', 'Closing'].filter((title) => expected.includes(title)),
        ])
      }
    }
  })

  it('can be asked for by slugs, with whatever words before the code', async () => {
    const { body } = await ask('locale=en')
    const [opening] = body.days[0].sessions
    const slugs = {
      session: opening.slug,
      place: body.places[String(ids.red)].slug,
      track: body.tracks[String(ids.water)].slug,
      person: body.people[String(ids.ana)].slug,
    }
    expect(Object.values(slugs).map((slug) => slug.replace(/[\da-z]{8}$/, ''))).toEqual([
      'opening-',
      'red-',
      'water-',
      'ana-',
    ])
    for (const [name, slug] of Object.entries(slugs)) {
      const asked = `before-it-was-renamed-${slug.slice(-8)}`
      const json = await ask(`locale=en&${name}=${asked}`)
      const calendar = await ask(`${name}=${asked}`, '/calendar.ics')
      const graphql = await app.graphql(
        `{ Agenda(event: "${body.event.slug}", ${name}: "${asked}") { days { sessions { slug } } } }`,
      )
      expect([name, json.status, titles(json.body)[0]]).toEqual([name, 200, 'Opening'])
      expect([name, String(calendar.body).includes('Opening')]).toEqual([name, true])
      expect(graphql.body.data.Agenda.days[0].sessions[0].slug).toBe(slugs.session)
    }
  })

  it('is listed, its lines and its people, with a search', async () => {
    const list = async (query: string, path = '/sessions') => {
      const { body, status } = await ask(query, path)
      const { docs, totalDocs, totalPages } = body
      const names = docs.map((each: { title?: string; name: string }) => each.title ?? each.name)
      return [status, names, totalDocs, totalPages]
    }
    expect(await list('locale=en')).toEqual([200, ['Opening', 'Trees', 'Closing'], 3, 1])
    expect(await list('search=ÁNA')).toEqual([200, ['Opening', 'Closing'], 2, 1])
    expect(await list('search=hall')).toEqual([200, ['Opening'], 1, 1])
    expect(await list('limit=2&page=2')).toEqual([200, ['Closing'], 3, 2])
    expect(await list('kind=panel')).toEqual([200, [], 0, 1])
    expect(await list(`place=${ids.hall}&day=2030-05-01`)).toEqual([200, ['Opening'], 1, 1])
    expect(await list('', '/people')).toEqual([200, ['Ana', 'Ben'], 2, 1])
    expect(await list('search=be', '/people')).toEqual([200, ['Ben'], 1, 1])
    expect(await list(`track=${ids.water}`, '/people')).toEqual([200, ['Ana'], 1, 1])

    const { body, headers } = await ask('search=opening', '/sessions')
    expect(body.people[String(ids.ana)].name).toBe('Ana')
    expect(body.places[String(ids.red)].within).toBe(String(ids.hall))
    const again = await app.rest('GET', `/agenda/${slug}/sessions?search=opening`, {
      headers: { 'if-none-match': headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })

  it.each([
    ['person=1', '/people', 'unknownParameter'],
    ['serach=x', '/sessions', 'unknownParameter'],
    ['kind=party', '/sessions', 'badParameter'],
    ['limit=501', '/sessions', 'badParameter'],
    ['page=0', '/people', 'badParameter'],
    ['search=a&search=b', '/sessions', 'badParameter'],
    ['place=nowhere', '/people', 'notInAgenda'],
  ])('refuses a list that cannot be: %s of %s', async (query, path, code) => {
    const { body, status } = await ask(query, path)
    expect([status, body.errors[0].code]).toEqual([400, code])
  })

  it('has an entity tag of its own, and is not sent twice', async () => {
    const [whole, part] = [await ask('locale=en'), await ask(`locale=en&place=${ids.red}`)]
    expect(part.headers.get('etag')).not.toBe(whole.headers.get('etag'))
    const again = await app.rest('GET', `/agenda/${slug}?locale=en&place=${ids.red}`, {
      headers: { 'if-none-match': part.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })

  it('is told as cancelled to whoever subscribed to it what leaves it, with its title, until it is back', async () => {
    const parts = ['day=2030-05-01', `place=${ids.hall}`, `track=${ids.water}`, `person=${ids.ana}`]
    const states = () => Promise.all(parts.map(subscribed))
    const before = await states()
    expect(before.map((lines) => lines.includes('CONFIRMED Opening'))).toEqual(
      parts.map(() => true),
    )
    await patch(ids.opening!, {
      day: '2030-05-02',
      starts: '14:00',
      ends: '15:00',
      place: ids.garden,
      track: ids.waste,
      assignments: [{ role: 'speaker', person: ids.ben }],
    })
    for (const [at, lines] of (await states()).entries())
      expect(lines).toContain(
        parts[at]!.startsWith('person')
          ? 'CANCELLED No longer taking part: Opening'
          : 'CANCELLED Opening',
      )
    expect(await subscribed('locale=en')).toContain('CONFIRMED Opening')
    expect(await subscribed(`place=${ids.garden}`)).toContain('CONFIRMED Opening')
    await patch(ids.opening!, {
      day: '2030-05-01',
      starts: '09:00',
      ends: '10:00',
      place: ids.red,
      track: ids.water,
      assignments: [{ role: 'speaker', person: ids.ana }],
    })
    expect(await states()).toEqual(before)
    expect(await subscribed(`place=${ids.garden}`)).toEqual([
      'CONFIRMED Trees',
      'CANCELLED Opening',
    ])
  })

  it('is told of what was unpublished too, without its title', async () => {
    await patch(ids.opening!, { _status: 'draft' })
    for (const part of [`place=${ids.hall}`, `person=${ids.ben}`, `session=${ids.opening}`])
      expect([part, (await subscribed(part)).includes('CANCELLED Cancelled')]).toEqual([part, true])
    await patch(ids.opening!, {})
    expect(await subscribed(`session=${ids.opening}`)).toEqual(['CONFIRMED Opening'])
  })

  it('goes on under the place that its own was merged into', async () => {
    const garden = (await ask('locale=en')).body.places[String(ids.garden)].slug
    const other = await app.make('/places', { name: 'Gardens', kind: 'outdoor' })
    const merged = await app.ask('POST', '/agenda-directory/places/merge', {
      keep: other,
      remove: ids.garden,
    })
    expect([merged.status, merged.body.errors]).toEqual([200, undefined])
    expect(await subscribed(`place=${ids.garden}`)).toContain('CONFIRMED Trees')
    expect(await subscribed(`place=${garden}`)).toContain('CONFIRMED Trees')
  })

  it.each(['day', 'place', 'track', 'person', 'session'])(
    'is refused with what there is where the agenda has no such %s',
    async (name) => {
      const rest = [
        await ask(`locale=en&${name}=nothing`),
        await ask(`locale=en&${name}=`, '/agenda.csv'),
      ]
      for (const { status, body } of rest)
        expect([status, body.errors[0].code, Object.keys(body.errors[0].data)]).toEqual([
          400,
          'notInAgenda',
          [name],
        ])
      const [error] = rest[0]!.body.errors
      const [choice] = error.data[name] as { value: string; name: string }[]
      expect(error.message).toContain(`${choice!.value} (${choice!.name})`)
      const { body } = await app.graphql(
        `{ Agenda(event: "${slug}", locale: en, ${name}: "nothing") { language } }`,
      )
      expect([body.data.Agenda, body.errors[0].extensions]).toMatchObject([
        null,
        { code: 'notInAgenda' },
      ])
    },
  )

  it('is asked for by names that there are, once each', async () => {
    for (const path of ['', '/calendar.ics', '/releases', '/changes', '/releases.atom']) {
      const { status, body } = await ask('sesion=9', path)
      const [{ code, data }] = body.errors
      expect([path, status, code, data.parameters.includes('locale')]).toEqual([
        path,
        400,
        'unknownParameter',
        true,
      ])
    }
    expect((await app.rest('GET', '/agenda?language=en&wehn=past')).body.errors[0]).toMatchObject({
      code: 'unknownParameter',
      data: { parameter: 'wehn', parameters: ['locale', 'when', 'language', 'limit', 'page'] },
    })
    expect((await ask(`session=${ids.trees}&session=${ids.closing}`)).body.errors[0].code).toBe(
      'badParameter',
    )
    const { body } = await app.graphql(`{ Agenda(event: "${slug}", sesion: "9") { language } }`)
    expect(body.errors[0].message).toContain('sesion')
  })

  it('is there of an older release too, and a release that is not there says why', async () => {
    const { body } = await ask(`locale=en&release=1&session=${ids.trees}`)
    expect(body.errors[0].code).toBe('notInAgenda')
    for (const [release, code] of [
      [99, 'releaseMissing'],
      [1, undefined],
    ] as const) {
      const answer = await app.graphql(
        `{ Agenda(event: "${slug}", locale: en, release: ${release}) { language } }`,
      )
      expect(answer.body.errors?.[0].extensions.code).toBe(code)
    }
  })
})

describe('a field that a body does not have', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  }, 240_000)
  afterAll(() => app.stop())

  it.each<[string, (event: Id) => string, object]>([
    ['publishing', (event) => `/agenda-builder/${event}/publication`, { revisions: {} }],
    ['saving edits', (event) => `/agenda-builder/${event}`, { revisions: {}, edits: [] }],
    [
      'copying',
      (event) => `/agenda-builder/${event}/copy`,
      { title: 'A', firstDate: '2031-01-01' },
    ],
    ['saying who is here', (event) => `/agenda-builder/${event}/presence`, { tab: 'tab-of-mine' }],
    ['resolving a comment', (event) => `/agenda-builder/${event}/comments/x`, { resolved: true }],
    ['merging', () => '/agenda-directory/people/merge', { keep: 1, remove: 2 }],
  ])('is refused by its name when %s', async (_, path, body) => {
    const answer = await app.ask('POST', path(app.event), { ...body, leaveout: ['1'] })
    expect([answer.status, answer.body.errors[0].code, answer.body.errors[0].data.fields]).toEqual([
      400,
      'unknownFields',
      [{ path: 'leaveout', message: expect.stringContaining('leaveout') }],
    ])
  })
})
