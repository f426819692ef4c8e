import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startPayload } from '../setup/payloadFor.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const english = { code: 'en', label: 'English' }
const french = { code: 'fr', label: 'Français' }

describe('a language that the app no longer has', () => {
  let app: AgendaApp
  let without: App
  let event: Id
  let session: Id

  const publication = `/agenda-builder/`
  const asked = (on: Pick<App, 'rest'>, method: string, path: string, body?: unknown) =>
    on.rest(method, path, { token: app.token, body })
  const publish = async (on: Pick<App, 'rest'>, wish: object = {}) => {
    const address = `${publication}${event}/publication?locale=en`
    const { revisions } = (await asked(on, 'GET', address)).body
    return asked(on, 'POST', address, { revisions, acceptAdvice: true, ...wish })
  }
  const stored = async (on: Pick<App, 'payload'>) =>
    (await on.payload.db.findOne<{ id: Id; languages: string[]; heldBack: string[] }>({
      collection: 'events',
      where: { id: { equals: event } },
      locale: 'all',
    }))!

  beforeAll(async () => {
    app = await startAgenda()
    event = await app.make('/events?draft=true', {
      title: 'Forum',
      slug: 'gone',
      startDate: '2030-05-01',
      endDate: '2030-05-02',
      timeZone: 'Africa/Tunis',
      languages: ['en', 'ar', 'fr'],
      links: [{ label: 'Site', url: 'https://example.org/' }],
      _status: 'draft',
    })
    session = await app.draft('Opening', 9, { event })
    await app.ask('PATCH', `/sessions/${session}?locale=ar&draft=true`, { title: 'الافتتاح' })
    await app.ask('PATCH', `/events/${event}?locale=ar&draft=true`, { title: 'المنتدى' })
    expect((await publish(app, { holdBack: ['ar'] })).status).toBe(200)
    without = await startPayload({ beside: app, languages: [english, french] })
  }, 240_000)
  afterAll(async () => {
    await without?.stop()
    await app?.stop()
  })

  it('is in nobody’s way: the event is saved and published by REST and as a whole', async () => {
    const { body } = await asked(without, 'GET', `/events/${event}?locale=en&draft=true`)
    expect([body.languages, body.heldBack ?? []]).toEqual([['en', 'fr'], []])
    const saved = await asked(without, 'PATCH', `/events/${event}?locale=en`, {
      title: 'The forum',
      _status: 'published',
    })
    expect([saved.status, saved.body.doc?.languages]).toEqual([200, ['en', 'fr']])
    await asked(without, 'PATCH', `/sessions/${session}?locale=fr&draft=true`, {
      title: 'Ouverture',
    })
    expect((await publish(without)).status).toBe(200)
    const agenda = await without.rest('GET', '/agenda/gone?locale=fr')
    expect([
      agenda.status,
      agenda.body.languages.map(({ code }: { code: string }) => code),
    ]).toEqual([200, ['en', 'fr']])
    expect((await without.rest('GET', '/agenda/gone?locale=ar')).status).toBe(400)
  })

  it('is none of those that GraphQL names, and nobody chooses it or another that is none', async () => {
    const { body } = await without.graphql(
      `{ Event(id: ${JSON.stringify(event)}) { languages } }`,
      {
        token: app.token,
      },
    )
    expect([body.errors, body.data.Event.languages]).toEqual([undefined, ['en', 'fr']])
    const answer = await asked(without, 'PATCH', `/events/${event}?locale=en`, {
      languages: ['en', 'zz'],
    })
    expect([answer.status, answer.body.errors[0].data.errors[0].path]).toEqual([400, 'languages'])
  })

  it('is there again with all of its texts, and held back as it was, once the app has it again', async () => {
    expect(await stored(app)).toMatchObject({ languages: ['en', 'ar', 'fr'], heldBack: ['ar'] })
    for (const view of ['', '&draft=true']) {
      const titles = await Promise.all(
        [`/events/${event}`, `/sessions/${session}`].map(
          async (path) =>
            (await asked(app, 'GET', `${path}?locale=ar&fallback-locale=none${view}`)).body.title,
        ),
      )
      expect(titles).toEqual(['المنتدى', 'الافتتاح'])
    }
    expect((await app.rest('GET', '/agenda/gone?locale=ar')).body.errors[0].data.why).toBe(
      'heldBack',
    )
    expect((await publish(app, { holdBack: [] })).status).toBe(200)
    expect((await app.rest('GET', '/agenda/gone?locale=ar')).body.event.title).toBe('المنتدى')
  })
})
