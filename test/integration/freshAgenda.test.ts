import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type Body = Record<string, never> & {
  days: { date: string; sessions: { id: string; title: string; sequence: number }[] }[]
}

describe('a read that follows a change', () => {
  let app: App
  let token: string
  const admin = { email: 'admin@example.org', password: 'a long enough password' }

  beforeAll(async () => {
    app = await startPayload()
    await app.payload.create({
      collection: 'users',
      data: { ...admin, role: 'admin' },
      overrideAccess: true,
    })
    token = await app.login(admin.email, admin.password)
    await seedSfax(app.payload)
  })
  afterAll(() => app.stop())

  const read = async (locale = 'en') =>
    (await app.rest('GET', `/agenda/sfax-2019?locale=${locale}`)).body as Body & {
      [key: string]: never
    }
  const lines = (agenda: Body) => agenda.days.flatMap(({ sessions }) => sessions)
  const patch = async (path: string, body: object) => {
    const answer = await app.rest('PATCH', path, { token, body })
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  const idOf = async (path: string): Promise<Id> =>
    (await app.rest('GET', `${path}&depth=0&limit=1`)).body.docs[0].id
  const session = (title: string) =>
    idOf(`/sessions?where[title][equals]=${encodeURIComponent(title)}`)
  const lastOf = (agenda: Body) => lines(agenda).at(-1)!

  it('shows a published session’s new title, and a higher sequence', async () => {
    const before = await read()
    expect(lastOf(before).title).toBe('Next steps and Closing')
    await patch(`/sessions/${lastOf(before).id}`, { title: 'The end', _status: 'published' })
    const after = await read()
    expect(lastOf(after).title).toBe('The end')
    expect(lastOf(after).sequence).toBeGreaterThan(lastOf(before).sequence)
  })

  it('shows a text in its language, and in no other', async () => {
    const { id } = lastOf(await read('fr'))
    await patch(`/sessions/${id}?locale=fr`, { title: 'La fin', _status: 'published' })
    expect(lastOf(await read('fr')).title).toBe('La fin')
    expect(lastOf(await read('en')).title).toBe('The end')
  })

  it.each([
    ['a person’s name', '/people', 'name', 'Lamine Abbad', 'L. Abbad'],
    ['an organisation’s acronym', '/organisations', 'acronym', 'ICMPD', 'ICMPD-2'],
    ['a place’s name', '/places', 'name', 'Caritas, Sfax', 'Caritas house'],
  ])('shows %s', async (_what, path, field, before, after) => {
    const text = async () => JSON.stringify(await read())
    expect(await text()).toContain(`"${before}"`)
    const id = await idOf(`${path}?where[${field}][equals]=${encodeURIComponent(before)}`)
    await patch(`${path}/${id}`, { [field]: after })
    expect(await text()).toContain(`"${after}"`)
  })

  it('does not compile anew for a draft, nor for a person who is not in it', async () => {
    const first = await app.rest('GET', '/agenda/sfax-2019')
    const { id } = lastOf(first.body)
    await patch(`/sessions/${id}?draft=true`, { title: 'A secret' })
    const { body } = await app.rest('POST', '/people', { token, body: { name: 'Nobody in Sfax' } })
    await patch(`/people/${body.doc.id}`, { name: 'Still nobody in Sfax' })
    const second = await app.rest('GET', '/agenda/sfax-2019', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(second.status).toBe(304)
    expect(JSON.stringify(await read())).not.toContain('A secret')
  })

  it('leaves out a session that is unpublished, cancels it in calendars, and shows it again', async () => {
    const id = await session('Lunch')
    const title = async () =>
      (await app.rest('GET', `/sessions/${id}?draft=true`, { token })).body.title
    expect(await title()).toBe('Lunch')
    const before = lines(await read()).find((line) => line.id === String(id))!
    await patch(`/sessions/${id}`, { _status: 'draft' })
    const without = await read()
    expect(lines(without).map((line) => line.id)).not.toContain(String(id))
    expect(without.removed).toEqual([
      expect.objectContaining({ id: String(id), sequence: before.sequence + 1 }),
    ])
    await patch(`/sessions/${id}`, { _status: 'published' })
    const again = await read()
    expect(again.removed).toEqual([])
    expect(lines(again).find((line) => line.id === String(id))!.sequence).toBeGreaterThan(
      before.sequence + 1,
    )
  })

  it('follows the event to a new address, and is gone when the event is unpublished or in the trash', async () => {
    const id = await idOf('/events?where[slug][equals]=sfax-2019')
    const status = async (slug: string) => (await app.rest('GET', `/agenda/${slug}`)).status
    await patch(`/events/${id}`, { slug: 'sfax-moved', _status: 'published' })
    expect([await status('sfax-2019'), await status('sfax-moved')]).toEqual([301, 200])
    await patch(`/events/${id}`, { _status: 'draft' })
    expect(await status('sfax-moved')).toBe(404)
    await patch(`/events/${id}`, { slug: 'sfax-2019', _status: 'published' })
    expect([await status('sfax-2019'), await status('sfax-moved')]).toEqual([200, 301])
  })

  it('moves the instants with the zone', async () => {
    const id = await idOf('/events?where[slug][equals]=sfax-2019')
    await patch(`/events/${id}`, { timeZone: 'Asia/Tokyo', _status: 'published' })
    const [, social] = lines(await read()) as unknown as { starts: string; startsAt: string }[]
    expect(social).toMatchObject({ starts: '19:30', startsAt: '2019-06-24T19:30:00+09:00' })
    await patch(`/events/${id}`, { timeZone: 'Africa/Tunis', _status: 'published' })
  })
})
