import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const secret = 'meet-secret-4711'
const address = `https://meet.example/${secret}?pwd=1`

describe('a private way into an online place', () => {
  let app: AgendaApp
  let slug: string
  let place: Id
  let session: Id
  let link: string

  beforeAll(async () => {
    app = await startAgenda()
    slug = (await app.ask('GET', `/events/${app.event}`)).body.slug
    place = await app.make('/places', { name: 'Online room', kind: 'online', wayIn: address })
    session = await app.session('Talk', 9, { place })
    const { body } = await app.ask('POST', `/agenda-places/${place}/way-in`, { days: 2 })
    link = new URL(body.url).pathname
  }, 240_000)
  afterAll(() => app.stop())

  const follow = (path: string) => app.handle(new Request(`http://localhost:3000${path}`))
  const statusOf = async (path: string) => (await follow(path)).status

  it('is seen by the team', async () => {
    expect((await app.ask('GET', `/places/${place}`)).body.wayIn).toBe(address)
  })

  it('is told to readers only by its being there', async () => {
    const { body } = await app.rest('GET', `/agenda/${slug}?locale=en`)
    expect(body.places[String(place)]).toMatchObject({ hasWayIn: true, url: null })
  })

  it.each<[string, () => string]>([
    ['the agenda', () => `/agenda/${slug}`],
    ['a release', () => `/agenda/${slug}?release=1`],
    ['its releases', () => `/agenda/${slug}/releases`],
    ['a list', () => `/agenda/${slug}/sessions?search=online`],
    ['a part', () => `/agenda/${slug}?place=${place}`],
    ['a calendar', () => `/agenda/${slug}/calendar.ics`],
    ['JSON-LD', () => `/agenda/${slug}/event.jsonld`],
    ['schedule.xml', () => `/agenda/${slug}/schedule.xml`],
    ['schedule.json', () => `/agenda/${slug}/schedule.json`],
    ['CSV', () => `/agenda/${slug}/agenda.csv`],
    ['a place', () => `/places/${place}`],
    ['all places', () => '/places?limit=0&locale=all'],
    ['a place selected', () => `/places/${place}?select[wayIn]=true`],
    ['a draft', () => `/places/${place}?draft=true&trash=true`],
    ['a session with its place', () => `/sessions/${session}?depth=5`],
    [
      'a session that populates it',
      () => `/sessions/${session}?depth=3&populate[places][wayIn]=true`,
    ],
    ['versions', () => `/sessions/versions?where[parent][equals]=${session}&depth=3`],
    ['versions of places', () => '/places/versions'],
    ['what is compiled', () => '/agenda-compiled'],
    ['a search', () => `/places?search=${secret}`],
  ])('does not stand in %s', async (_door, path) => {
    const { body } = await app.rest('GET', path())
    expect(typeof body === 'string' ? body : JSON.stringify(body)).not.toContain(secret)
  })

  it.each([
    ['equals', `/places?where[wayIn][equals]=${encodeURIComponent(address)}`],
    ['like', '/places?where[wayIn][like]=meet'],
    ['exists', '/places?where[wayIn][exists]=true'],
    ['through a session', '/sessions?where[place.wayIn][like]=meet'],
    ['count', '/places/count?where[wayIn][like]=meet'],
    ['sort', '/places?sort=wayIn'],
  ])('cannot be guessed by strangers: %s', async (_name, path) => {
    const { body, status } = await app.rest('GET', path)
    const told = status === 200 && path.includes('where') ? body.totalDocs : undefined
    expect([path, told ?? 0]).toEqual([path, 0])
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  it('is no field of strangers in GraphQL', async () => {
    for (const query of [
      `{ Place(id: ${JSON.stringify(place)}) { wayIn } }`,
      '{ Places(where: { wayIn: { like: "meet" } }) { totalDocs docs { wayIn } } }',
      `{ Session(id: ${JSON.stringify(session)}) { place { wayIn } } }`,
    ]) {
      const { body } = await app.graphql(query)
      expect(JSON.stringify(body)).not.toContain(secret)
      expect(body.data?.Places?.totalDocs ?? 0).toBe(0)
    }
  })

  it('is open to whoever has a link, for as long as it says', async () => {
    const answer = await follow(link)
    const header = (name: string) => answer.headers.get(name)
    expect([answer.status, header('location')]).toEqual([302, address])
    expect([header('cache-control'), header('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
    vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000 + 1000, toFake: ['Date'] })
    try {
      expect(await statusOf(link)).toBe(404)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not opened by a link that was changed', async () => {
    const [head = '', until = '', signature = ''] = link.split('.')
    for (const forged of [
      `${head}.${Number(until) + 1}.${signature}`,
      `${head}.${until}.${signature.slice(0, -2)}AA`,
      `${head}.${until}.`,
      `${head}.${until}`,
      `${head.replace(/[^/]+$/, '999')}.${until}.${signature}`,
      '/api/agenda-way-in/x',
      '/api/agenda-way-in/..',
    ])
      expect([forged, await statusOf(forged)]).toEqual([forged, 404])
  })

  it('is for editors to hand out', async () => {
    const ask = (path: string, token?: string, body: object = {}) =>
      app.rest('POST', path, { token, body })
    expect((await ask(`/agenda-places/${place}/way-in`)).status).toBe(401)
    const user = { email: 't@example.org', password: 'a long enough password' }
    await app.payload.create({
      collection: 'users',
      data: { ...user, role: 'translator', languages: ['fr'] },
      overrideAccess: true,
    })
    const translator = await app.login(user.email, user.password)
    expect((await ask(`/agenda-places/${place}/way-in`, translator)).status).toBe(403)
    const other = await app.make('/places', { name: 'Hall', kind: 'venue' })
    expect((await ask(`/agenda-places/${other}/way-in`, app.token)).status).toBe(404)
    expect((await ask(`/agenda-places/${place}/way-in`, app.token, { days: 0 })).status).toBe(400)
  })

  it('is shut for every old link by who may hand them out, and its address stays', async () => {
    const path = `/agenda-places/${place}/way-in`
    expect((await app.rest('DELETE', path)).status).toBe(401)
    expect(
      (
        await app.rest('DELETE', path, {
          token: await app.login('t@example.org', 'a long enough password'),
        })
      ).status,
    ).toBe(403)
    expect(await statusOf(link)).toBe(302)
    const { body: before } = await app.ask('GET', `/places/${place}`)
    expect((await app.ask('DELETE', path)).status).toBe(200)
    expect(await statusOf(link)).toBe(404)
    const { body } = await app.ask('GET', `/places/${place}`)
    expect(body).toEqual(before)
    const made = await app.ask('POST', path)
    link = new URL(made.body.url).pathname
    expect(await statusOf(link)).toBe(302)
    // What a form sends, or somebody who knows the field, opens none of them again.
    await app.ask('PATCH', `/places/${place}`, { capacity: 12, wayInRound: 0 })
    expect(await statusOf(link)).toBe(302)
    expect((await app.ask('DELETE', '/agenda-places/999999/way-in')).status).toBe(404)
  })

  it('is shut for every old link by another address', async () => {
    await app.ask('PATCH', `/places/${place}`, { wayIn: 'https://meet.example/other' })
    expect(await statusOf(link)).toBe(404)
    await app.ask('PATCH', `/places/${place}`, { wayIn: null })
    expect(await statusOf(link)).toBe(404)
    const { body } = await app.rest('GET', `/agenda/${slug}?locale=en`)
    expect(body.places[String(place)].hasWayIn).toBe(false)
  })

  it('is a safe address', async () => {
    const { status } = await app.ask('PATCH', `/places/${place}`, { wayIn: 'javascript:alert(1)' })
    expect(status).toBe(400)
  })
})
