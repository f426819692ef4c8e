import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { addDays } from '../../src/core/time/index.js'
import { listAgendas } from '../../src/store/compiled/listAgendas.js'
import { type App, startPayload } from '../setup/payloadFor.js'

const todayIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date())
/** Where the day begins last and first on earth: 26 hours apart, so never the same date. */
const [west, east] = ['Etc/GMT+12', 'Pacific/Kiritimati']

describe('lists of agendas over GraphQL', () => {
  let app: App
  const add = (slug: string, endDate: string, more: object = {}) =>
    app.payload.create({
      collection: 'events',
      locale: 'en',
      overrideAccess: true,
      data: {
        title: slug,
        slug,
        startDate: endDate,
        endDate,
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: 'published',
        ...more,
      },
    })

  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
    const lastInTheWest = todayIn(west)
    await add('far', '2090-01-02', { languages: ['fr', 'ar'] })
    await add('near', '2090-01-01', { startDate: '2089-12-30' })
    await add('west', lastInTheWest, { timeZone: west })
    await add('east', lastInTheWest, { timeZone: east })
    await add('tomorrow', addDays(todayIn(east), 1) as string, { timeZone: east })
    await add('old', '1999-12-31', { languages: ['fr'] })
    await add('draft', '2090-01-01', { _status: 'draft' })
    const trashed = await add('trashed', '2090-01-01')
    await app.payload.update({
      collection: 'events',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
      overrideAccess: true,
    })
  })
  afterAll(() => app?.stop())

  const list = async (args: string, fields = 'slug') => {
    const { body } = await app.graphql(
      `{ Agendas${args && `(${args})`} { docs { ${fields} } totalDocs page totalPages limit } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.Agendas
  }
  const slugs = async (args: string) =>
    (await list(args)).docs.map(({ slug }: { slug: string }) => slug)

  it('has all that is published, the latest first, and nothing else', async () => {
    expect(await slugs('')).toEqual(['far', 'near', 'tomorrow', 'east', 'west', 'sfax-2019', 'old'])
  })

  it('tells what is to come from what is over by the clock at the venue', async () => {
    expect(await slugs('where: { when: upcoming }')).toEqual(['west', 'tomorrow', 'near', 'far'])
    expect(await slugs('where: { when: past }')).toEqual(['east', 'sfax-2019', 'old'])
  })

  it('keeps those that promise a language', async () => {
    expect(await slugs('where: { language: fr }')).toEqual(['far', 'sfax-2019', 'old'])
    expect(await slugs('where: { language: fr, when: past }')).toEqual(['sfax-2019', 'old'])
    expect(await slugs('where: { language: ar }')).toEqual(['far', 'sfax-2019'])
  })

  it('comes a page at a time', async () => {
    expect(await list('limit: 3, page: 2')).toEqual({
      docs: [{ slug: 'east' }, { slug: 'west' }, { slug: 'sfax-2019' }],
      totalDocs: 7,
      page: 2,
      totalPages: 3,
      limit: 3,
    })
    expect(await list('limit: 3, page: 9')).toEqual({
      docs: [],
      totalDocs: 7,
      page: 9,
      totalPages: 3,
      limit: 3,
    })
    expect(await list('where: { language: ar, when: past }')).toEqual({
      docs: [{ slug: 'sfax-2019' }],
      totalDocs: 1,
      page: 1,
      totalPages: 1,
      limit: 20,
    })
  })

  it('says of each what one needs to choose it, in the language asked for', async () => {
    const fields =
      'title theme city country { code label } type { label } startDate endDate timeZone status { code label } languages href fallback { field language }'
    const { docs } = await list('locale: ar, where: { when: past }', fields)
    expect(docs[1]).toEqual({
      title: 'لقاء شبه إقليمي للتعلّم بين الأقران',
      theme: expect.stringMatching(/^[؀-ۿ]/),
      city: 'صفاقس',
      country: { code: 'TN', label: 'تونس' },
      type: { label: expect.stringMatching(/^[؀-ۿ]/) },
      startDate: '2019-06-25',
      endDate: '2019-06-26',
      timeZone: 'Africa/Tunis',
      status: { code: 'scheduled', label: expect.stringMatching(/^[؀-ۿ]/) },
      languages: ['en', 'fr', 'ar'],
      href: 'http://localhost:3000/api/agenda/sfax-2019?locale=ar',
      fallback: [],
    })
    expect(docs[2]).toMatchObject({ title: 'old', fallback: [{ field: 'title', language: 'en' }] })
  })

  it('brings a limit and a page that make no sense into their bounds', async () => {
    const asked = async (variables: object) => {
      const query =
        'query ($limit: Int, $page: Int) { Agendas(limit: $limit, page: $page) { limit page docs { slug } } }'
      return (await app.graphql(query, { variables })).body.data.Agendas
    }
    expect((await asked({ limit: 200 })).limit).toBe(100)
    expect(await asked({ limit: 2, page: -4 })).toEqual({
      limit: 2,
      page: 1,
      docs: [{ slug: 'far' }, { slug: 'near' }],
    })
    expect(await asked({ limit: null, page: null })).toMatchObject({ limit: 20, page: 1 })
    expect(await listAgendas(app.payload, { language: 'en', limit: 1e9, page: 1e9 })).toMatchObject(
      { docs: [], totalDocs: 7, limit: 100 },
    )
    expect(
      await listAgendas(app.payload, { language: 'en', limit: -1, page: Number.NaN }),
    ).toMatchObject({ limit: 1, page: 1, totalPages: 7 })
  })

  it('refuses a limit without end', async () => {
    const { body } = await app.graphql('{ Agendas(limit: 1000000000) { limit } }')
    expect((body.errors ?? body).map(({ message }: { message: string }) => message)).toEqual([
      'limit is a number from 1 to 500.',
    ])
  })
})
