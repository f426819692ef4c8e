import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dashboard, readDashboard } from '../../src/store/dashboard/readDashboard.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
const now = new Date('2030-05-02T10:00:00Z')

describe('an editor’s first screen', () => {
  let app: App
  let here: Id
  const make = (collection: string, data: object, more: object = {}) =>
    app.payload.create({
      collection,
      data,
      overrideAccess: true,
      depth: 0,
      ...more,
    }) as unknown as Promise<{ id: Id }>
  const event = (title: string, startDate: string, endDate = startDate, more: object = {}) =>
    make('events', {
      title,
      startDate,
      endDate,
      timeZone: 'Africa/Tunis',
      languages: ['en', 'fr', 'ar'],
      status: 'scheduled',
      _status: 'published',
      ...more,
    })
  const session = (
    title: string,
    starts: string,
    ends: string,
    more: object = {},
    options: object = {},
  ) =>
    make(
      'sessions',
      {
        event: here,
        title,
        kind: 'session',
        day: '2030-05-01',
        timing: 'clock',
        starts,
        ends,
        status: 'confirmed',
        _status: 'published',
        ...more,
      },
      options,
    )
  const seenBy = async (user: object | null): Promise<Dashboard | undefined> =>
    readDashboard({ payload: app.payload, user: user as never }, { now, language: 'en' })
  const admin = { id: 1, role: 'admin', collection: 'users' }

  beforeAll(async () => {
    app = await startPayload()
  })
  afterAll(() => app.stop())

  it('begins with nothing, and says who may make an event', async () => {
    expect(await seenBy(admin)).toEqual({
      ahead: [],
      more: 0,
      past: [],
      named: [],
      mayEditAgendas: true,
      mayCreate: true,
    })
    expect(await seenBy(null)).toBeUndefined()
    expect(await seenBy({ id: 1, collection: 'customers' })).toBeUndefined()
  })

  it('shows what is on and to come, the soonest first, and names what is over', async () => {
    here = (await event('Here', '2030-05-01', '2030-05-03')).id
    await event('Later', '2030-06-01')
    await event('Sooner', '2030-05-14', '2030-05-15')
    await event('Over', '2030-04-20')
    await event('Long over', '2029-04-20')
    const { ahead, past, more } = (await seenBy(admin))!
    expect(ahead.map(({ title, countdown: standing }) => [title.text, standing])).toEqual([
      ['Here', { phase: 'now', day: 2, of: 3 }],
      ['Sooner', { phase: 'ahead', days: 12 }],
      ['Later', { phase: 'ahead', days: 30 }],
    ])
    expect(past.map(({ title }) => title.text)).toEqual(['Over', 'Long over'])
    expect([ahead[0]!.days, ahead[0]!.sessions, ahead[1]!.days, more]).toEqual([3, 0, 2, 0])
  })

  it('counts conflicts, advice, what is left to translate, and what readers do not see yet', async () => {
    const ana = (await make('people', { name: 'Ana' })).id
    const speaks = {
      assignments: [{ role: 'speaker', person: ana, state: 'confirmed', jobTitle: 'Mayor' }],
    }
    const one = await session('One', '09:00', '10:00', speaks)
    await session(
      'Two',
      '09:30',
      '10:30',
      { ...speaks, _status: 'draft', objective: 'To learn' },
      { draft: true },
    )
    await session('Gone', '09:30', '10:30', { deletedAt: '2030-01-01T00:00:00.000Z' })
    await app.payload.update({
      collection: 'sessions',
      id: one.id,
      data: { title: 'Un', _status: 'published' },
      locale: 'fr',
      overrideAccess: true,
    })
    await app.payload.update({
      collection: 'events',
      id: here,
      data: { theme: 'Waste' },
      draft: true,
      overrideAccess: true,
    })
    const found = (await seenBy(admin))!.ahead[0]!
    expect(found).toMatchObject({
      sessions: 2,
      conflicts: 1,
      published: 'older',
      unpublishedSessions: 1,
      // Ana’s own name is the same in French; in Arabic it is missing.
      translations: [
        { language: 'fr', missing: 6, outdated: 0 },
        { language: 'ar', missing: 8, outdated: 0 },
      ],
    })
    expect(found.advice).toBeGreaterThanOrEqual(0)
  })

  it('is about the events that an editor may change only', async () => {
    const { ahead, past, mayCreate } = (await seenBy({
      id: 2,
      role: 'editor',
      events: [here],
      collection: 'users',
    }))!
    expect([ahead.map(({ title }) => title.text), past, mayCreate]).toEqual([['Here'], [], false])
    expect(await seenBy({ id: 3, role: 'translator', collection: 'users' })).toMatchObject({
      mayEditAgendas: false,
      mayCreate: false,
    })
  })

  it('is for translators who are limited to no event about those in their languages, and what is left in these', async () => {
    const english = await event('English only', '2030-05-12', '2030-05-12', { languages: ['en'] })
    const { ahead } = (await seenBy({
      id: 4,
      role: 'translator',
      languages: ['fr'],
      collection: 'users',
    }))!
    expect(
      ahead.map(({ title, translations }) => [
        title.text,
        translations.map(({ language }) => language),
      ]),
    ).toEqual(['Here', 'Sooner', 'Later'].map((title) => [title, ['fr']]))
    await app.payload.delete({ collection: 'events', id: english.id })
  })

  it('calls an event that has no title in a language by that of another one, and says of which', async () => {
    const french = await make(
      'events',
      {
        ...{ title: 'Forum', startDate: '2030-05-20', endDate: '2030-05-20' },
        ...{ timeZone: 'Africa/Tunis', languages: ['fr'], _status: 'draft' },
      },
      { draft: true, locale: 'fr' },
    )
    const titleIn = async (language: string) =>
      (await readDashboard({ payload: app.payload, user: admin }, { now, language }))!.ahead.find(
        ({ id }) => id === french.id,
      )?.title
    expect(await titleIn('fr')).toEqual({ text: 'Forum' })
    expect(await titleIn('ar')).toEqual({ text: 'Forum', language: 'fr' })
    await app.payload.delete({ collection: 'events', id: french.id })
  })

  it('tells an event that readers have never seen from one whose draft is newer', async () => {
    await make(
      'events',
      {
        title: 'Draft',
        startDate: '2030-05-10',
        endDate: '2030-05-10',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: 'draft',
      },
      { draft: true },
    )
    expect(
      (await seenBy(admin))!.ahead.map(({ title, published }) => `${title.text} ${published}`),
    ).toEqual(['Here older', 'Draft never', 'Sooner asItIs', 'Later asItIs'])
  })

  it('stays short, and asks as little, with many events', async () => {
    for (let n = 0; n < 12; n++) await event(`Many ${n}`, '2030-07-01')
    const { find, queryDrafts } = app.payload.db
    let asked = 0
    Object.assign(app.payload.db, {
      find: (...args: never[]) => (
        asked++,
        (find as (...args: never[]) => unknown).apply(app.payload.db, args)
      ),
      queryDrafts: (...args: never[]) => (
        asked++,
        (queryDrafts as (...args: never[]) => unknown).apply(app.payload.db, args)
      ),
    })
    const { ahead, more } = (await seenBy(admin).finally(() =>
      Object.assign(app.payload.db, { find, queryDrafts }),
    ))!
    expect([ahead.length, more]).toEqual([12, 4])
    expect(asked).toBeLessThanOrEqual(13)
  })
})
