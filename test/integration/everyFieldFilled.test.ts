import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionKey } from '../../src/options.js'
import { readDashboard } from '../../src/store/dashboard/readDashboard.js'
import { wholeAgenda } from '../setup/agendaQuery.js'
import { addFullEvent, type FullEvent, said } from '../setup/fullEvent.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
type Value = Record<string, any>
type Language = 'ar' | 'en' | 'fr'
type Part = FlattenedField & { localized?: boolean }

/** Fields that hold nothing in a document that has all, and why. */
const left: Record<string, string> = {
  deletedAt: 'only what is in the trash has a time at which it went there',
  translatedFrom: 'only what is outdated has a text that it was translated from',
  translation: 'a filter of lists; nothing is ever stored in it',
  'events.heldBack': 'a language that is held back has no agenda; decided by publishing alone',
  'organisations.glossaryTable': 'the glossary once more, as its table shows it; never stored',
  'places.wayInRound': 'counted where links into a place are ended',
  'media.thumbnailURL': 'only an upload with sizes has one',
  'users.sessions': 'those who are logged in; Payload’s own',
  'users.resetPasswordToken': 'a way to log in; Payload’s own',
  'users.resetPasswordRequestedAt': 'a way to log in; Payload’s own',
  'users.resetPasswordExpiration': 'a way to log in; Payload’s own',
  'users.currentPassword': 'looked at and never stored',
}
const rowsOf = (value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : [])
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** Paths of the fields that are empty in all of some values (a row names a person or somebody else); lists with fewer than two rows count as empty too. */
function emptyIn(fields: FlattenedField[], values: Value[], prefix: string): string[] {
  return (fields as Part[]).flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (left[path] || left[field.name] || field.type === 'join') return []
    const own = values.map((value) => value[field.name])
    if (field.type === 'group' || field.type === 'tab')
      return emptyIn(
        field.flattenedFields,
        own.map((value) => (value ?? {}) as Value),
        `${path}.`,
      )
    if (field.type === 'array')
      return rowsOf(own[0]).length < 2
        ? [`${path} (fewer than two rows)`]
        : emptyIn(field.flattenedFields, own.flatMap(rowsOf), `${path}.`)
    return own.every(isEmpty) ? [path] : []
  })
}

describe('an event in which no field is empty', () => {
  let app: AgendaApp
  let full: FullEvent

  beforeAll(async () => {
    app = await startAgenda({
      adjust: (config) =>
        Object.assign(config.custom.agenda, { translate: (texts: string[]) => texts }),
    })
    full = await addFullEvent(app.payload)
  })
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  it.each<[CollectionKey, string]>(
    (
      [
        'events',
        'sessions',
        'people',
        'organisations',
        'places',
        'tracks',
        'media',
        'users',
      ] as const
    ).flatMap((key) =>
      ['en', 'fr', 'ar'].map((language) => [key, language] as [CollectionKey, string]),
    ),
  )('has it all: %s in %s', async (key, language) => {
    const collection = key as CollectionSlug
    const doc = await app.payload.findByID({
      collection,
      id: full.full[key],
      locale: language,
      fallbackLocale: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
    })
    expect(
      emptyIn(
        app.payload.collections[collection]!.config.flattenedFields,
        [doc as unknown as Value],
        `${key}.`,
      ),
    ).toEqual([])
  })
  const ok = async (method: string, url: string, body?: unknown): Promise<Value> => {
    const answer = await app.ask(method, url, body)
    expect(
      [url, answer.status, answer.body?.errors],
      JSON.stringify(answer.body)?.slice(0, 500),
    ).toEqual([
      url,
      method === 'POST' && /copy|duplicate/.test(url) ? expect.any(Number) : 200,
      undefined,
    ])
    return answer.body
  }
  const event = () => full.full.events
  /** A document in all its languages, without what each save counts. */
  const whole = async (key: CollectionKey, id: Id): Promise<Value> => {
    const {
      createdAt: _c,
      updatedAt: _u,
      revision: _r,
      changedBy: _b,
      _status: _s,
      deletedAt: _d,
      translatedFrom: _t,
      ...doc
    } = await app.read(`/${key}/${id}?locale=all`)
    return JSON.parse(
      JSON.stringify(doc, (_key, value: Value | null) =>
        value === null || value.hasNextPage === false ? undefined : value,
      ),
    )
  }
  const wholeEvent = async () => [
    await whole('events', event()),
    await whole('sessions', full.full.sessions),
    await whole('people', full.full.people),
    await whole('organisations', full.full.organisations),
    await whole('media', full.full.media),
  ]

  describe.each<Language>(['en', 'fr', 'ar'])('in %s', (language) => {
    const read = (words: string) => said(words)[language]

    it('is what readers get, every word in their language', async () => {
      const { body: agenda } = await app.rest('GET', `/agenda/full?locale=${language}`)
      expect(JSON.stringify(agenda)).not.toMatch(/"fallback":\[[^\]]/)
      expect(agenda.event).toMatchObject({
        title: read('Full'),
        theme: read('Theme'),
        programme: read('Programme'),
        city: read('Sfax'),
        introduction: { text: expect.stringContaining(read('Welcome.')) },
      })
      expect(agenda.days.map((day: Value) => day.label)).toEqual([
        read('First day'),
        read('Second day'),
      ])
      const [talk] = agenda.days[0].sessions
      expect(talk).toMatchObject({
        title: read('Talk'),
        statusNote: read('tbc'),
        objective: read('Why'),
        methodology: read('How'),
        guidingQuestions: [{ question: read('What?') }, { question: read('What else?') }],
        description: { text: expect.stringContaining(read('All of it.')) },
        links: [
          { label: read('More'), url: 'https://example.org/more' },
          { label: read('Less'), url: 'https://example.org/less' },
        ],
        documents: [
          { alt: read('White'), mediaType: 'image/png', width: 4, height: 3 },
          { alt: read('A page'), mediaType: 'application/pdf' },
        ],
        starts: '22:00',
        ends: '01:00',
        endsNextDay: true,
      })
      expect(
        talk.roles
          .flatMap(({ assignments }: Value) => assignments)
          .map(({ label, jobTitle, affiliation, state }: Value) => [
            label,
            jobTitle,
            affiliation,
            state,
          ]),
      ).toEqual(
        expect.arrayContaining([
          [null, read('Chair'), read('Ministry'), 'invited'],
          [read('Somebody of the city'), null, null, 'confirmed'],
        ]),
      )
      expect(Object.values(agenda.people)).toMatchObject([
        {
          name: read('Ana'),
          jobTitle: read('Director'),
          photo: { alt: read('White') },
          biography: { text: expect.stringContaining(read('Born in Sfax.')) },
          links: [{ label: 'More' }, { label: 'Less' }],
        },
      ])
      expect(Object.values(agenda.organisations as Value)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            name: read('Institute'),
            acronym: read('INS'),
            logo: expect.objectContaining({ alt: read('White') }),
          }),
        ]),
      )
      expect(Object.values(agenda.places as Value)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            name: read('Room 1'),
            address: read('1 Main Street'),
            capacity: 40,
            coordinates: { latitude: 34.74, longitude: 10.76 },
          }),
        ]),
      )
      expect(JSON.stringify(agenda)).not.toMatch(/ana\.private|a private note|216 00/)
      for (const { href } of agenda.formats) {
        const answer = await app.rest(
          'GET',
          new URL(href, 'http://localhost').pathname.replace('/api', '') +
            new URL(href, 'http://localhost').search,
        )
        expect([href, answer.status]).toEqual([href, 200])
        expect(
          String(
            typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
          ).replaceAll('\r\n ', ''),
        ).toContain(read('Talk'))
      }
      expect(
        (await app.graphql(wholeAgenda, { variables: { event: 'full', locale: language } })).body,
      ).toMatchObject({ data: { Agenda: { event: { title: read('Full') } } } })
    })

    it('is what those who work here get, on every screen', async () => {
      const builder = await ok('GET', `/agenda-builder/${event()}?locale=${language}`)
      expect(builder.agenda.sessions.map(({ title }: Value) => title)).toEqual(
        ['Talk', 'Off', 'Later'].map(read),
      )
      expect(builder.choices.people.map(({ name }: Value) => name)).toEqual([
        read('Ana'),
        read('Ben'),
      ])
      const publication = await ok(
        'GET',
        `/agenda-builder/${event()}/publication?locale=${language}`,
      )
      expect(
        publication.readiness.map((each: Value) => [each.language, each.missing, each.outdated]),
      ).toEqual([
        ['en', 0, 0],
        ['fr', 0, 0],
        ['ar', 0, 0],
      ])
      const { texts } = await ok('GET', `/agenda-translations/${event()}?to=${language}`)
      expect(texts.every(({ state, target }: Value) => state === 'current' && target)).toBe(true)
      expect(texts.map(({ address }: Value) => address)).toEqual(
        expect.arrayContaining([
          `media/${full.full.media}/alt`,
          `media/${full.others.paper}/alt`,
          `people/${full.full.people}/biography`,
        ]),
      )
      for (const url of [
        `/agenda-translations/${event()}/files?to=${language}`,
        `/agenda-translations/${event()}/counts`,
        `/agenda-builder/${event()}/releases?locale=${language}`,
        `/agenda/full/releases?locale=${language}`,
        '/agenda?limit=5',
      ])
        await ok('GET', url)
      for (const key of Object.keys(full.full))
        await ok('GET', `/${key}?depth=4&locale=${language}&draft=true&limit=20`)
      const names = {
        events: 'Event',
        sessions: 'Session',
        people: 'Person',
        organisations: 'Organisation',
        places: 'Place',
        tracks: 'Track',
      }
      for (const [key, name] of Object.entries(names)) {
        const field = key === 'events' || key === 'sessions' ? 'title' : 'name'
        const { body } = await app.graphql(
          `{ ${name}(id: ${JSON.stringify(full.full[key as 'events'])}, locale: ${language}) { ${field} } }`,
          { token: app.token },
        )
        expect([key, body.errors, body.data?.[name][field]]).toEqual([
          key,
          undefined,
          expect.stringContaining(language === 'en' ? '' : `(${language})`),
        ])
      }
      const dashboard = await readDashboard(
        { payload: app.payload, user: { id: 1, role: 'admin', collection: 'users' } },
        { now: new Date('2030-04-30T10:00:00Z'), language },
      )
      expect(dashboard?.ahead.map(({ title }) => title?.text)).toContain(read('Full'))
    })
  })

  it.each(['xliff', 'csv'])(
    'goes out to translators as %s and comes back as it was',
    async (format) => {
      const before = await wholeEvent()
      const { status, body } = await app.ask(
        'GET',
        `/agenda-translations/${event()}/file?to=fr&which=all&format=${format}`,
      )
      expect(status).toBe(200)
      const send = (text: string) =>
        app.rest('POST', `/agenda-translations/${event()}/file?to=fr`, {
          token: app.token,
          body: text,
          headers: { 'content-type': 'application/octet-stream' },
        })
      const same = await send(String(body))
      expect([
        same.status,
        Object.keys(same.body.counts).filter((each) => same.body.counts[each]),
      ]).toEqual([200, ['unchanged']])
      expect(await wholeEvent()).toEqual(before)
      const changed = await send(
        String(body).replaceAll('White (fr)', format === 'csv' ? 'Blanc' : 'Tout blanc'),
      )
      expect(changed.body.counts.taken).toBe(1)
      expect((await whole('media', full.full.media)).alt).toEqual({
        ...said('White'),
        fr: format === 'csv' ? 'Blanc' : 'Tout blanc',
      })
      await ok('PATCH', `/media/${full.full.media}?locale=fr`, { alt: said('White').fr })
    },
  )

  it('gets proposals for each of its texts', async () => {
    const { texts } = await ok('GET', `/agenda-translations/${event()}?to=fr`)
    const ids = texts.map(({ address }: Value) => address).slice(0, 100)
    expect(
      (
        await ok('POST', `/agenda-translations/${event()}/suggestions?to=fr`, { from: 'en', ids })
      ).suggestions.map(({ id }: Value) => id),
    ).toEqual(ids)
  })

  it('is edited in the builder, published, released and compared', async () => {
    const { agenda, revisions } = await ok('GET', `/agenda-builder/${event()}?locale=fr`)
    const later = agenda.sessions.find(({ id }: Value) => id === full.others.draft)
    const before = await whole('sessions', full.others.draft)
    const edits = [
      {
        type: 'set',
        id: later.id,
        fields: {
          assignments: later.assignments.map((row: Value) => ({ ...row, state: 'confirmed' })),
        },
      },
    ]
    await ok('POST', `/agenda-builder/${event()}?locale=fr`, { edits, revisions })
    expect(await whole('sessions', full.others.draft)).toEqual({
      ...before,
      assignments: before.assignments.map((row: Value) => ({ ...row, state: 'confirmed' })),
    })
    const publish = async () =>
      ok('POST', `/agenda-builder/${event()}/publication?locale=en`, {
        revisions: (await ok('GET', `/agenda-builder/${event()}/publication`)).revisions,
        acceptAdvice: true,
      })
    const first = (await publish()).number
    await ok('PATCH', `/people/${full.full.people}?locale=en`, { jobTitle: 'Director general' })
    await ok('PATCH', `/sessions/${full.others.draft}?draft=true&locale=en`, { title: 'Later on' })
    const second = (await publish()).number
    expect(second).toBeGreaterThan(first)
    for (const language of ['en', 'fr', 'ar'] as const) {
      const titles = async (release: number) =>
        (
          await ok('GET', `/agenda/full?locale=${language}&release=${release}`)
        ).days[1].sessions.map(({ title }: Value) => title)
      expect([await titles(first), await titles(second)]).toEqual([
        ['Off', 'Later'].map((words) => said(words)[language]),
        [said('Off')[language], language === 'en' ? 'Later on' : said('Later')[language]],
      ])
      expect(
        (await ok('GET', `/agenda/full/changes?from=${first}&to=${second}&locale=${language}`))
          .changes.length > 0,
      ).toBe(language === 'en')
      expect((await app.rest('GET', `/agenda/full/releases.atom?locale=${language}`)).status).toBe(
        200,
      )
    }
    await ok('PATCH', `/people/${full.full.people}?locale=en`, { jobTitle: 'Director' })
  })

  it.each<CollectionKey>(['events', 'sessions'])(
    'is the same when a version of it is restored: %s',
    async (key) => {
      const before = await whole(key, full.full[key as 'events'])
      const { docs } = await ok(
        'GET',
        `/${key}/versions?where[parent][equals]=${full.full[key as 'events']}&limit=1&sort=-updatedAt&depth=0`,
      )
      await ok('POST', `/${key}/versions/${docs[0].id}?draft=true`)
      expect(await whole(key, full.full[key as 'events'])).toEqual(before)
    },
  )

  it('is duplicated and copied with all that it has, in all languages', async () => {
    const bare = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (name, inner: unknown) =>
          [
            'id',
            'uid',
            'slug',
            'event',
            'sessions',
            'startsAt',
            'endsAt',
            'startDate',
            'endDate',
            'date',
            'day',
            'endDay',
            'state',
            'status',
            'track',
            'sortKey',
            'number',
            'numberLabel',
          ].includes(name)
            ? undefined
            : inner,
        ),
      )
    for (const key of ['sessions', 'people', 'organisations', 'places', 'tracks'] as const) {
      const { doc } = await ok('POST', `/${key}/${full.full[key]}/duplicate?depth=0`, {})
      expect([key, bare(await whole(key, doc.id))]).toEqual([
        key,
        bare(await whole(key, full.full[key])),
      ])
      if (key === 'sessions') await ok('DELETE', `/sessions/${doc.id}`)
    }
    const { id } = await ok('POST', `/agenda-builder/${event()}/copy?locale=en`, {
      firstDate: '2031-05-01',
      title: said('Full').en,
    })
    expect(bare(await whole('events', id))).toEqual(bare(await whole('events', event())))
    const { docs } = await ok(
      'GET',
      `/sessions?where[event][equals]=${id}&draft=true&depth=0&sort=sortKey`,
    )
    expect(docs.map(({ title }: Value) => title)).toEqual(['Talk', 'Later on'])
    expect(bare(await whole('sessions', docs[0].id))).toEqual(
      bare(await whole('sessions', full.full.sessions)),
    )
  })

  it('goes to the trash and comes back; what is used is not deleted', async () => {
    const before = await whole('sessions', full.full.sessions)
    await ok('PATCH', `/sessions/${full.full.sessions}`, { deletedAt: new Date().toISOString() })
    await ok('PATCH', `/sessions/${full.full.sessions}?trash=true`, {
      deletedAt: null,
      _status: 'published',
    })
    expect(await whole('sessions', full.full.sessions)).toEqual(before)
    for (const key of ['events', 'people', 'organisations', 'places', 'tracks', 'media'] as const) {
      const answer = await app.ask('DELETE', `/${key}/${full.full[key]}`)
      expect([key, answer.status, answer.body.errors[0].data.uses.length > 0]).toEqual([
        key,
        409,
        true,
      ])
    }
  })
})
