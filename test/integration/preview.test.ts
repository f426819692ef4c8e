import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveOptions } from '../../src/options.js'
import { previewOf } from '../../collections/previewOf.js'
import { readAgenda } from '../../src/store/compiled/readAgenda.js'
import { readPreview } from '../../src/store/compiled/readPreview.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
const password = 'a long enough password'

describe('the preview of an event', () => {
  let app: App
  let event: Id
  let other: Id
  let nameless: Id
  const users: Record<string, TypedUser> = {}

  const create = async (collection: string, data: object, draft = false) =>
    app.payload.create({
      collection: collection as never,
      data: data as never,
      draft,
      overrideAccess: true,
    }) as unknown as Promise<{ id: Id }>

  const account = async (name: string, data: object) => {
    const email = `${name}@example.org`
    await create('users', { email, password, ...data })
    const { user } = await app.payload.auth({
      headers: new Headers({ authorization: `JWT ${await app.login(email, password)}` }),
    })
    users[name] = user as TypedUser
  }

  const titleFor = async (
    name: string,
    which: { id: string } | { slug: string } = { id: String(event) },
  ) => (await readPreview(app.payload, which, 'en', users[name] ?? null))?.event.title

  beforeAll(async () => {
    app = await startPayload()
    const dates = {
      startDate: '2026-03-25',
      endDate: '2026-03-25',
      timeZone: 'Africa/Tunis',
      status: 'scheduled',
    }
    event = (await create('events', { title: 'Public title', ...dates, _status: 'published' })).id
    other = (await create('events', { title: 'Another event', ...dates, _status: 'published' })).id
    nameless = (await create('events', {}, true)).id
    const line = { event, kind: 'session', day: '2026-03-25', timing: 'clock', status: 'confirmed' }
    await create('sessions', {
      ...line,
      title: 'Public session',
      starts: '09:00',
      ends: '10:00',
      _status: 'published',
    })
    await create(
      'sessions',
      { ...line, title: 'Draft session', starts: '10:00', ends: '11:00' },
      true,
    )
    await create(
      'sessions',
      { event, title: 'Session without a day', timing: 'toBeAnnounced' },
      true,
    )
    await app.payload.update({
      collection: 'events' as never,
      id: event,
      data: { title: 'Draft title' },
      draft: true,
      overrideAccess: true,
    })
    await account('admin', { role: 'admin' })
    await account('editor', { role: 'editor', events: [event] })
    await account('stranger', { role: 'editor', events: [other] })
    await account('translator', { role: 'translator', events: [event], languages: ['fr'] })
    await account('elsewhere', { role: 'translator', events: [other], languages: ['fr'] })
  })

  afterAll(() => app.stop())

  it.each([
    ['nobody', undefined],
    ['stranger', undefined],
    ['elsewhere', undefined],
    ['admin', 'Draft title'],
    ['editor', 'Draft title'],
    ['translator', 'Draft title'],
  ])('shows %s the title %s', async (name, title) => {
    expect(await titleFor(name)).toBe(title)
    expect(await titleFor(name, { slug: 'public-title' })).toBe(title)
  })

  it('shows the sessions as last saved, one without a day too', async () => {
    const agenda = await readPreview(app.payload, { id: String(event) }, 'en', users.editor!)
    expect(
      agenda?.days.map(({ date, sessions }) => [date, sessions.map(({ title }) => title)]),
    ).toEqual([
      ['', ['Session without a day']],
      ['2026-03-25', ['Public session', 'Draft session']],
    ])
  })

  it('changes nothing of what the public reads', async () => {
    const served = await readAgenda(app.payload, 'public-title', 'en')
    expect(served?.agenda.event.title).toBe('Public title')
    expect(
      served?.agenda.days.flatMap(({ sessions }) => sessions.map(({ title }) => title)),
    ).toEqual(['Public session'])
  })

  it('is there for a draft that has neither title nor name in addresses', async () => {
    const agenda = await readPreview(app.payload, { id: String(nameless) }, 'en', users.admin!)
    expect(agenda?.event).toMatchObject({ slug: '', title: '', startDate: '', endDate: '' })
  })

  it.each(['999999', 'abc', '../1', ''])('is not there under the id “%s”', async (id) => {
    expect(await readPreview(app.payload, { id }, 'en', users.admin!)).toBeUndefined()
  })

  it('is offered by the panel at the address of the options, for a session at its line', () => {
    const options = resolveOptions({
      pages: { preview: ({ id, slug, locale }) => `/${locale}/${slug ?? `preview/${id}`}` },
    })
    const url = (of: 'event' | 'session', data: object) => {
      const live = previewOf(options, of).livePreview?.url
      return typeof live === 'function' ? live({ data, locale: { code: 'fr' } } as never) : live
    }
    expect(url('event', { id: 7, slug: 'sfax-2019' })).toBe('/fr/sfax-2019')
    expect(url('event', { id: 7 })).toBe('/fr/preview/7')
    expect(url('session', { id: 3, event: 7 })).toBe('/fr/preview/7#session-3')
    expect(url('session', { id: 3 })).toBeNull()
  })

  it('is not offered without an address', () => {
    expect(previewOf(resolveOptions(), 'event')).toEqual({})
  })
})
