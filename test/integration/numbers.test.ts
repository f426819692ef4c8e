import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillGivenNumbers } from '../../src/store/releases/fillGivenNumbers.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Seen = { title: string; numberLabel: string | null; status: { code: string } }

describe('numbers that readers have seen', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  const agenda = async (slug: string): Promise<string[]> =>
    (await app.rest('GET', `/agenda/${slug}`)).body.days
      .flatMap(({ sessions }: { sessions: Seen[] }) => sessions)
      .map(({ title, numberLabel }: Seen) => `${numberLabel ?? '–'} ${title}`)
  const door = (event: Id) => `/agenda-builder/${event}/renumbering?locale=en`
  const publish = async (event: Id) => {
    const path = `/agenda-builder/${event}/publication?locale=en`
    const { revisions } = (await app.ask('GET', path)).body
    return app.ask('POST', path, { revisions, acceptAdvice: true })
  }
  /** A published event with sessions at 9, 10 and 11 o’clock. */
  const withThree = async (slug: string) => {
    const event = await app.makeEvent({ slug, _status: 'draft' })
    const ids: Id[] = []
    for (const [title, at] of [
      ['A', 9],
      ['B', 10],
      ['C', 11],
    ] as const)
      ids.push(await app.draft(title, at, { event, kind: 'session' }))
    expect((await publish(event)).status).toBe(200)
    expect(await agenda(slug)).toEqual(['I A', 'II B', 'III C'])
    return { event, ids }
  }

  it('follow the order of the agenda as long as readers have seen none, of one session as in the list', async () => {
    const event = await app.makeEvent({ _status: 'draft' })
    const draft = (title: string, at: number, more: object = {}) =>
      app.draft(title, at, { event, kind: 'session', ...more })
    const late = await draft('Late', 12)
    const early = await draft('Early', 9)
    const cancelled = await draft('Cancelled', 10, { status: 'cancelled' })
    const numbers = async () =>
      Promise.all(
        [early, cancelled, late].map(async (id) => (await app.read(`/sessions/${id}`)).number),
      )
    expect(await numbers()).toEqual([1, null, 2])
    await app.ask('PATCH', `/sessions/${late}?draft=true`, { starts: '08:00', ends: '09:00' })
    expect(await numbers()).toEqual([2, null, 1])
  })

  it('stay when a session is cancelled: the release tells nothing else', async () => {
    const { event, ids } = await withThree('cancelled')
    await app.ask('PATCH', `/sessions/${ids[1]}`, { status: 'cancelled', _status: 'published' })
    expect(await agenda('cancelled')).toEqual(['I A', 'II B', 'III C'])
    const { docs } = (await app.ask('GET', `/agenda-builder/${event}/releases?locale=en`)).body
    expect(docs[0].changes.join()).not.toMatch(/Number/)
    expect(docs[0].changes.join()).toMatch(/B/)
  })

  it('stay when one is taken from readers, whose number nobody else gets', async () => {
    const { event, ids } = await withThree('withdrawn')
    await app.ask('DELETE', `/sessions/${ids[2]}`)
    expect(await agenda('withdrawn')).toEqual(['I A', 'II B'])
    const between = await app.session('Between', 12, { event, kind: 'session' })
    expect(await agenda('withdrawn')).toEqual(['I A', 'II B', 'IV Between'])
    expect((await app.read(`/sessions/${between}`)).numberLabel).toBe('IV')
  })

  it('are the same on every door, drafts among them', async () => {
    const { event, ids } = await withThree('doors')
    await app.ask('PATCH', `/sessions/${ids[0]}`, {
      starts: '15:00',
      ends: '16:00',
      _status: 'published',
    })
    await app.draft('New', 8, { event, kind: 'session' })
    const list = (
      await app.ask('GET', `/sessions?where[event][equals]=${event}&draft=true&sort=sortKey`)
    ).body.docs.map(({ title, number }: { title: string; number: number }) => [title, number])
    expect(list).toEqual([
      ['New', 4],
      ['B', 2],
      ['C', 3],
      ['A', 1],
    ])
    expect((await app.rest('GET', `/sessions/${ids[0]}`)).body.number).toBe(1)
    expect(await agenda('doors')).toEqual(['II B', 'III C', 'I A'])
    const builder = (await app.ask('GET', `/agenda-builder/${event}?locale=en`)).body
    expect(builder.agenda.numbers).toEqual({ [ids[0]!]: 1, [ids[1]!]: 2, [ids[2]!]: 3 })
  })

  it('are given anew by an act of its own, which is looked at first', async () => {
    const { event, ids } = await withThree('anew')
    await app.ask('PATCH', `/sessions/${ids[0]}`, { status: 'cancelled', _status: 'published' })
    const { body } = await app.ask('GET', door(event))
    expect(body.changes).toEqual([
      { id: ids[0], title: 'A', before: 'I', after: null },
      { id: ids[1], title: 'B', before: 'II', after: 'I' },
      { id: ids[2], title: 'C', before: 'III', after: 'II' },
    ])
    const stale = await app.ask('POST', door(event), { release: body.release - 1 })
    expect([stale.status, await agenda('anew')]).toEqual([409, ['I A', 'II B', 'III C']])
    const done = await app.ask('POST', door(event), { release: body.release })
    expect([done.status, done.body.number]).toEqual([200, body.release + 1])
    expect(await agenda('anew')).toEqual(['– A', 'I B', 'II C'])
    const again = await app.ask('POST', door(event), { release: done.body.number })
    expect([again.status, again.body.errors[0].data.why]).toEqual([400, 'nothing'])
    const { docs } = (await app.ask('GET', `/agenda-builder/${event}/releases?locale=en`)).body
    expect(docs[0].changes.join()).toMatch(/II → I/)
    expect((await app.rest('POST', door(event), { body: { release: 1 } })).status).toBe(401)
  })

  it('are known of releases from before, and stay through a time in which nothing was out', async () => {
    const { event, ids } = await withThree('before')
    const { docs } = await app.payload.db.find({
      collection: 'agenda-releases',
      where: { event: { equals: String(event) } },
    })
    for (const { id } of docs)
      await app.payload.db.updateOne({ collection: 'agenda-releases', id, data: { numbers: null } })
    await fillGivenNumbers(app.payload)
    await app.ask('PATCH', `/sessions/${ids[0]}`, {
      starts: '16:00',
      ends: '17:00',
      _status: 'published',
    })
    expect(await agenda('before')).toEqual(['II B', 'III C', 'I A'])
    await app.ask('PATCH', `/events/${event}`, { _status: 'draft' })
    expect((await app.rest('GET', '/agenda/before')).status).toBe(404)
    await app.ask('PATCH', `/events/${event}`, { _status: 'published' })
    expect(await agenda('before')).toEqual(['II B', 'III C', 'I A'])
  })
})
