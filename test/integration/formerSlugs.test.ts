import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

describe('an event that got another slug', () => {
  let app: AgendaApp
  let event: Id

  beforeAll(async () => {
    app = await startAgenda()
    event = await app.makeEvent({ slug: 'first', title: 'Moving' })
    await app.make('/sessions', app.line('Opening', 9, { event }))
    for (const slug of ['second', 'third']) await rename(slug)
  }, 240_000)
  afterAll(() => app.stop())

  const rename = async (slug: string, of: Id = event, more: object = { _status: 'published' }) => {
    const answer = await app.ask('PATCH', `/events/${of}`, { slug, ...more })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }
  const at = async (address: string) => {
    const { status, headers, body } = await app.rest('GET', `/agenda/${address}`)
    return { status, to: headers.get('location'), movedTo: body.movedTo as string | undefined }
  }
  const slugIn = async (slug: string) =>
    (await app.graphql(`{ Agenda(event: "${slug}", locale: en) { event { slug } } }`)).body.data
      .Agenda?.event.slug as string | undefined

  it.each([
    ['first', '', ''],
    ['second', '', '?locale=en'],
    ['first', '/calendar.ics', '?locale=en&day=2030-05-01'],
    ['first', '/agenda.csv', ''],
    ['first', '/releases', '?limit=1'],
    ['second', '/changes', ''],
    ['second', '/releases.atom', ''],
  ])(
    'answers at %s%s%s with where it is now, and with all that was asked',
    async (slug, path, query) => {
      expect(await at(`${slug}${path}${query}`)).toEqual({
        status: 301,
        to: `/api/agenda/third${path}${query}`,
        movedTo: 'third',
      })
      expect((await at(`third${path}${query}`)).status).toBe(200)
    },
  )

  it('is what GraphQL answers with under its old slugs, its releases too', async () => {
    expect([await slugIn('first'), await slugIn('second'), await slugIn('third')]).toEqual([
      'third',
      'third',
      'third',
    ])
    const { body } = await app.graphql(
      '{ AgendaReleases(event: "first", locale: en) { docs { number href } } }',
    )
    expect(body.data.AgendaReleases.docs[0].href).toContain('/agenda/third?')
  })

  it('keeps what calendars know its lines by', async () => {
    const uids = async (slug: string) =>
      String((await app.rest('GET', `/agenda/${slug}/calendar.ics`)).body).match(/^UID:.*$/gm)
    const before = await uids('third')
    await rename('fourth')
    expect(await uids('fourth')).toEqual(before)
    expect((await at('third')).movedTo).toBe('fourth')
    await rename('third')
    expect([(await at('third')).status, (await at('fourth')).movedTo]).toEqual([200, 'third'])
  })

  it('is led to from the slug that it had when it was withdrawn, and from none that only drafts had', async () => {
    await rename('secret', event, { _status: 'draft' })
    await app.ask('PATCH', `/events/${event}?draft=true`, { slug: 'secret' })
    await rename('fifth')
    expect((await at('third')).movedTo).toBe('fifth')
    await rename('third')
    expect(await at('secret')).toMatchObject({ status: 404 })
  })

  it('gives way to another event that takes the slug, which is led to from there when it moves on', async () => {
    const other = await app.makeEvent({ slug: 'first', title: 'Another' })
    expect([(await at('first')).status, await slugIn('first')]).toEqual([200, 'first'])
    await app.ask('PATCH', `/events/${other}`, { _status: 'draft' })
    expect([(await at('first')).status, await slugIn('first')]).toEqual([404, undefined])
    await rename('elsewhere', other)
    // Whoever had it last.
    expect([(await at('first')).movedTo, await slugIn('first')]).toEqual(['elsewhere', 'elsewhere'])
  })

  it('is led to only while the public may see it', async () => {
    await app.ask('PATCH', `/events/${event}`, { _status: 'draft' })
    expect((await at('second')).status).toBe(404)
    await rename('third')
    expect((await at('second')).movedTo).toBe('third')
  })

  it('is forgotten with the event: a copy has addresses of its own', async () => {
    const empty = await app.makeEvent({ slug: 'empty', title: 'Empty' })
    await rename('emptier', empty)
    expect((await at('empty')).movedTo).toBe('emptier')
    const made = await app.ask('POST', `/events/${empty}/duplicate`, {})
    expect(made.body.doc.slug).toBe('empty-2')
    const titled = await app.ask('POST', '/events?draft=true', { title: 'Empty' })
    expect(titled.body.doc.slug).toBe('empty-3')
    const trashed = await app.ask('PATCH', `/events/${empty}`, {
      deletedAt: new Date().toISOString(),
    })
    expect([trashed.status, (await at('empty')).status]).toEqual([200, 404])
    const gone = await app.ask('DELETE', `/events/${empty}?trash=true`)
    expect([gone.status, (await at('empty')).status]).toEqual([200, 404])
    const { docs } = await app.payload.db.find({
      collection: 'agenda-redirects',
      where: { to: { equals: `events:${empty}` } },
    })
    expect(docs).toEqual([])
  })
})
