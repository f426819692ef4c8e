import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { readAgenda } from '../../src/store/compiled/readAgenda.js'
import { drawnAgenda, wholeAgenda } from '../setup/agendaQuery.js'
import { addFullEvent } from '../setup/fullEvent.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Value = Record<string, unknown>

const isReference = (value: Value) => Object.keys(value).join() === 'id'
const byId = (all: { id: string }[]) => Object.fromEntries(all.map((each) => [each.id, each]))

/** GraphQL's answer as JSON has it: ids for references, a map of what fell back. */
function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value !== 'object' || value === null) return value
  if (isReference(value as Value)) return (value as Value).id
  const { fallback, lexical, ...rest } = value as Value & {
    fallback?: { field: string; language: string }[]
  }
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, asJson(inner)])),
    ...(lexical ? { lexical } : {}),
    ...(fallback?.length
      ? { fallback: Object.fromEntries(fallback.map(({ field, language }) => [field, language])) }
      : {}),
  }
}

describe('agendas over GraphQL', () => {
  let app: App
  let full: { remove: () => Promise<void> }
  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
    full = await addFullEvent(app.payload)
  })
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  const ask = async (query: string, variables?: unknown) => {
    const { body } = await app.graphql(query, { variables })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const refusal = async (query: string): Promise<string> => {
    const { body } = await app.graphql(query)
    expect(body.data ?? null).toBeNull()
    return (body.errors ?? body).map(({ message }: { message: string }) => message).join(' ')
  }

  it.each([
    [
      'en',
      'Monday, 24 June 2019',
      'Arrival',
      'Institutional opening',
      'Opening',
      'Speaker',
      'Mounir Elloumi',
      'Municipality of Sfax',
    ],
    [
      'fr',
      'lundi 24 juin 2019',
      'Arrivée',
      'Ouverture institutionnelle',
      'Ouverture',
      'Intervenant·e',
      'Mounir Elloumi',
      'Municipalité de Sfax',
    ],
    [
      'ar',
      'الاثنين، 24 جوان 2019',
      'الوصول',
      'الافتتاح الرسمي',
      'الافتتاح',
      'متحدث/ة',
      'منير اللومي',
      'بلدية صفاقس',
    ],
  ])(
    'gives the Sfax agenda ready to draw (%s)',
    async (locale, name, label, title, kind, role, person, organisation) => {
      const { Agenda } = await ask(drawnAgenda, { event: 'sfax-2019', locale })
      expect(Agenda.days.map(({ sessions }: { sessions: unknown[] }) => sessions.length)).toEqual([
        2, 10, 7,
      ])
      expect(Agenda.days[0]).toMatchObject({ name, label, date: '2019-06-24' })
      expect(Agenda.days[0].sessions[0]).toMatchObject({
        timing: { code: 'afternoon' },
        starts: null,
        startsAt: null,
      })
      expect(Agenda.days[1].sessions[1]).toMatchObject({
        title,
        kind: { code: 'opening', label: kind },
        starts: '09:00',
        startsAt: '2019-06-25T09:00:00+01:00',
        roles: [
          {
            role: { label: role },
            assignments: [
              {
                name: person,
                affiliation: organisation,
                person: { name: person, organisation: { name: organisation } },
              },
              {},
              {},
              {},
            ],
          },
        ],
      })
    },
  )

  it('says which language a text fell back to', async () => {
    const { Agenda } = await ask(wholeAgenda, { event: 'sfax-2019', locale: 'ar' })
    expect([Agenda.language, Agenda.direction]).toEqual(['ar', 'rtl'])
    expect(Agenda.event.fallback).toEqual([{ field: 'introduction', language: 'en' }])
    expect(Agenda.days[1].sessions[3].fallback).toEqual([
      { field: 'objective', language: 'en' },
      { field: 'methodology', language: 'en' },
    ])
    expect(Agenda.days[1].sessions[0].fallback).toEqual([])
  })

  it.each([
    ['sfax-2019', 'en'],
    ['sfax-2019', 'fr'],
    ['sfax-2019', 'ar'],
    ['full', 'en'],
    ['full', 'fr'],
    ['full', 'ar'],
  ])('is the JSON, value by value (%s, %s)', async (event, locale) => {
    const { Agenda } = await ask(wholeAgenda, { event, locale })
    const { people, organisations, places, tracks, ...rest } = asJson(Agenda) as Record<
      string,
      { id: string }[]
    >
    const told = {
      ...rest,
      people: byId(people!),
      organisations: byId(organisations!),
      places: byId(places!),
      tracks: byId(tracks!),
    }
    const agenda = (await readAgenda(app.payload, event, locale))!.agenda
    expect(told).toEqual(JSON.parse(JSON.stringify(agenda)))
  })

  it('follows every reference', async () => {
    const { Agenda } = await ask(`{ Agenda(event: "full") {
      event { places { name } organisations { role { code } organisations { acronym } } }
      days { sessions { place { name within { name within { name } } } track { name colour } roles { assignments {
        label person { name organisation { acronym } sessions { title day } } organisation { name logo { fileName width height mediaType } }
      } } } }
      people { name organisation { name } }
    } }`)
    const logo = {
      fileName: expect.stringMatching(/^white.*\.png$/),
      width: 4,
      height: 3,
      mediaType: 'image/png',
    }
    expect(Agenda).toEqual({
      event: {
        places: [{ name: 'Palace' }, { name: 'Room 1' }],
        organisations: [
          { role: { code: 'host' }, organisations: [{ acronym: 'INS' }] },
          { role: { code: 'partner' }, organisations: [{ acronym: null }] },
        ],
      },
      days: [
        {
          sessions: [
            {
              place: { name: 'Room 1', within: { name: 'Palace', within: null } },
              track: { name: 'Cities', colour: '#aa0000' },
              roles: [
                {
                  assignments: [
                    {
                      label: null,
                      person: {
                        name: 'Ana',
                        organisation: { acronym: 'INS' },
                        sessions: [{ title: 'Talk', day: '2030-05-01' }],
                      },
                      organisation: { name: 'Institute', logo },
                    },
                  ],
                },
                {
                  assignments: [
                    { label: 'Somebody of the city', person: null, organisation: null },
                  ],
                },
                {
                  assignments: [
                    {
                      label: null,
                      person: null,
                      organisation: { name: 'City of Sfax', logo: null },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          sessions: [{ place: null, track: null, roles: [] }],
        },
      ],
      people: [{ name: 'Ana', organisation: { name: 'Institute' } }],
    })
  })

  it('is read in the site’s default language when none is named, and refuses one that there is not', async () => {
    expect(
      (await ask('{ Agenda(event: "sfax-2019") { language event { title } } }')).Agenda,
    ).toEqual({
      language: 'en',
      event: { title: 'Sub-regional Peer-Learning Event' },
    })
    expect(await refusal('{ Agenda(event: "sfax-2019", locale: xx) { language } }')).toContain(
      'Value "xx" does not exist in "LocaleInputType" enum',
    )
  })

  it('is null for an unknown event and for one that is not published', async () => {
    await app.payload.create({
      collection: 'events',
      locale: 'en',
      overrideAccess: true,
      draft: true,
      data: {
        title: 'Secret',
        slug: 'secret',
        startDate: '2031-01-01',
        endDate: '2031-01-01',
        timeZone: 'UTC',
        languages: ['en'],
        _status: 'draft',
      },
    })
    expect(
      await ask(
        '{ none: Agenda(event: "no-such") { language } draft: Agenda(event: "secret") { language } }',
      ),
    ).toEqual({ none: null, draft: null })
  })

  it('can be introspected, and knows no private field', async () => {
    const { __schema } = (await ask(getIntrospectionQuery())) as IntrospectionQuery
    const fields = (name: string) => {
      const type = __schema.types.find((each) => each.name === name)
      return type?.kind === 'OBJECT' ? type.fields.map((field) => field.name) : []
    }
    expect(fields('AgendaPerson')).toEqual([
      'id',
      'slug',
      'url',
      'name',
      'jobTitle',
      'organisation',
      'biography',
      'photo',
      'links',
      'sessions',
      'calendar',
      'fallback',
    ])
    const everywhere = __schema.types
      .filter(({ name }) => /^Agenda[A-Z]?/.test(name))
      .flatMap(({ name }) => fields(name))
    expect(everywhere).toContain('numberLabel')
    for (const name of ['email', 'phone', 'notes', '_status', 'revision'])
      expect(everywhere).not.toContain(name)
  })

  describe('what it refuses', () => {
    const spread = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `a${index}: Agenda(event: "sfax-2019") { language }`,
      ).join(' ')

    it('fifty aliases, also inside a fragment', async () => {
      expect(await refusal(`{ ${spread(50)} }`)).toMatch(/at most 5 /)
      expect(await refusal(`{ ...All } fragment All on Query { ${spread(50)} }`)).toMatch(
        /at most 5 |maximum complexity of 1000. Actual complexity is 2550/,
      )
      expect(Object.keys(await ask(`{ ${spread(5)} }`))).toHaveLength(5)
    })

    it('what is nested too deeply', async () => {
      const within = (levels: number): string =>
        levels ? `within { ${within(levels - 1)} }` : 'name'
      expect(await refusal(`{ Agenda(event: "full") { places { ${within(12)} } } }`)).toMatch(
        /at most \d+ levels deep/,
      )
      expect(
        (await ask(`{ Agenda(event: "full") { places { ${within(7)} } } }`)).Agenda.places,
      ).toHaveLength(2)
    })

    it('going round from people to sessions to people more than once', async () => {
      const round = (inner: string) => `sessions { roles { assignments { person { ${inner} } } } }`
      expect(
        await refusal(`{ Agenda(event: "full") { people { ${round('sessions { id }')} } } }`),
      ).toContain('maximum complexity of 1000')
      expect(
        (await ask(`{ Agenda(event: "full") { people { ${round('name')} } } }`)).Agenda.people,
      ).toEqual([
        {
          sessions: [
            {
              roles: [
                { assignments: [{ person: { name: 'Ana' } }] },
                { assignments: [{ person: null }] },
                { assignments: [{ person: null }] },
              ],
            },
          ],
        },
      ])
    })
  })
})
