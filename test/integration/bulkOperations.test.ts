import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of any collection */
describe('what holds for one document holds for many', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  const these = (ids: Id[]) => ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  const bulk = (ids: Id[], data: object, search = '', token = app.token) =>
    app.rest('PATCH', `/sessions?${these(ids)}&depth=0${search}`, { token, body: data })
  const seen = async (id: Id) => (await app.rest('GET', `/sessions/${id}?depth=0`)).body
  const draftOf = (id: Id) => app.read(`/sessions/${id}`)

  it('a write without a status keeps the drafts of those that have one, and what readers see of them', async () => {
    const plain = await app.session('Plain', 8)
    const waiting = await app.session('Waiting', 9, { statusNote: 'old' })
    await app.ask('PATCH', `/sessions/${waiting}?draft=true`, { title: 'Waiting, renamed' })
    const never = await app.draft('Never', 10)
    const { status, body } = await bulk([plain, waiting, never], { statusNote: 'new' })
    expect([status, body.errors, body.docs.map(({ id }: { id: Id }) => id).toSorted()]).toEqual([
      200,
      [],
      [plain, waiting, never].toSorted(),
    ])
    expect(await seen(plain)).toMatchObject({ statusNote: 'new', _status: 'published' })
    expect(await seen(waiting)).toMatchObject({
      title: 'Waiting',
      statusNote: 'old',
      _status: 'published',
    })
    expect(await draftOf(waiting)).toMatchObject({
      title: 'Waiting, renamed',
      statusNote: 'new',
      _status: 'draft',
    })
    expect([await draftOf(never), (await seen(never)).errors.length]).toMatchObject([
      { statusNote: 'new', _status: 'draft' },
      1,
    ])
    // All of them drafts; by the Local API.
    await app.payload.update({
      collection: 'sessions',
      where: { id: { in: [waiting, never] } },
      data: { statusNote: 'newer' },
      overrideAccess: true,
    })
    expect([
      (await seen(waiting)).statusNote,
      (await draftOf(waiting)).statusNote,
      (await draftOf(never)).statusNote,
    ]).toEqual(['old', 'newer', 'newer'])
  })

  it('a stale revision overwrites nothing', async () => {
    const [one, two] = [await app.draft('One', 11), await app.draft('Two', 12)]
    await app.ask('PATCH', `/sessions/${one}?draft=true`, { statusNote: 'theirs' })
    const clash = await bulk([one], { statusNote: 'mine', revision: 1 }, '&draft=true')
    expect([clash.status, clash.body.errors[0].data.fields]).toEqual([409, ['statusNote']])
    expect((await bulk([one], { objective: 'mine', revision: 1 }, '&draft=true')).status).toBe(200)
    expect(await draftOf(one)).toMatchObject({ statusNote: 'theirs', objective: 'mine' })
    expect(
      (await bulk([one, two], { methodology: 'mine', revision: 1 }, '&draft=true')).status,
    ).toBe(409)
    expect([
      (await draftOf(one)).methodology ?? null,
      (await draftOf(two)).methodology ?? null,
    ]).toEqual([null, null])
    expect(
      (await bulk([two], { methodology: 'mine', revision: 1 }, '&draft=true')).body.docs,
    ).toMatchObject([{ methodology: 'mine', revision: 2 }])
  })

  it('a translator writes texts of their language alone, as drafts', async () => {
    await app.payload.create({
      collection: 'users',
      data: {
        email: 'leila@example.org',
        password: 'a long enough password',
        role: 'translator',
        languages: ['fr'],
      },
      overrideAccess: true,
    })
    const leila = await app.login('leila@example.org', 'a long enough password')
    const ids = [
      await app.session('Three', 13, { guidingQuestions: [{ question: 'Why?' }] }),
      await app.session('Four', 14),
    ]
    const { status, body } = await bulk(
      ids,
      { title: 'Titre', starts: '05:00' },
      '&locale=fr',
      leila,
    )
    expect([status, body.errors]).toEqual([200, []])
    for (const id of ids)
      expect(await app.read(`/sessions/${id}?locale=fr`)).toMatchObject({
        title: 'Titre',
        _status: 'draft',
        starts: expect.not.stringMatching('05:00'),
      })
    expect((await seen(ids[0]!)).title).toBe('Three')
    expect((await bulk(ids, { title: 'Title' }, '&locale=en', leila)).status).toBe(403)
    expect((await bulk(ids, { _status: 'published' }, '&locale=fr', leila)).status).toBe(403)
    const rows = await bulk(
      ids,
      { guidingQuestions: [{ question: 'Pourquoi ?' }, { question: 'Et puis ?' }] },
      '&locale=fr',
      leila,
    )
    expect([rows.body.docs, rows.body.errors.length]).toEqual([[], 2])
    expect(
      (
        await bulk(
          [ids[0]!],
          { guidingQuestions: [{ question: 'Pourquoi ?' }] },
          '&locale=fr',
          leila,
        )
      ).body.errors,
    ).toEqual([])
    expect((await app.read(`/sessions/${ids[0]}?locale=all`)).guidingQuestions).toMatchObject([
      { question: { en: 'Why?', fr: 'Pourquoi ?' } },
    ])
  })

  it('an editor of one event takes nothing out of another, nor puts anything in', async () => {
    const elsewhere = await app.makeEvent()
    await app.payload.create({
      collection: 'users',
      data: {
        email: 'omar@example.org',
        password: 'a long enough password',
        role: 'editor',
        events: [elsewhere],
      },
      overrideAccess: true,
    })
    const omar = await app.login('omar@example.org', 'a long enough password')
    const [theirs, own] = [
      await app.session('Five', 15),
      await app.session('Six', 16, { event: elsewhere }),
    ]
    expect(
      (await bulk([theirs, own], { event: elsewhere }, '&draft=true', omar)).body.docs.map(
        ({ id }: any) => id,
      ),
    ).toEqual([own])
    expect((await bulk([own], { event: app.event }, '&draft=true', omar)).body).toMatchObject({
      docs: [],
      errors: [{ id: own }],
    })
  })

  it('nothing that is used goes to the trash', async () => {
    const [used, free] = [
      await app.make('/people', { name: 'Ana' }),
      await app.make('/people', { name: 'Ben' }),
    ]
    await app.draft('Seven', 17, { assignments: [{ role: 'speaker', person: used }] })
    const { body } = await app.ask('PATCH', `/people?${these([used, free])}`, {
      deletedAt: new Date().toISOString(),
    })
    expect([body.docs.map(({ id }: any) => id), body.errors.map(({ id }: any) => id)]).toEqual([
      [free],
      [used],
    ])
    expect(await app.leases()).toEqual([])
  })

  it('the last admin stays', async () => {
    const admins = { role: { equals: 'admin' } }
    await app.payload.create({
      collection: 'users',
      data: { email: 'b@example.org', password: 'a long enough password', role: 'admin' },
      overrideAccess: true,
    })
    const demote = (where: object) =>
      app.payload
        .update({
          collection: 'users',
          where: where as never,
          data: { role: 'editor' },
          overrideAccess: true,
        })
        .then(
          () => 'done',
          (error: Error) => error.message,
        )
    const remove = (where: object) =>
      app.payload.delete({ collection: 'users', where: where as never, overrideAccess: true }).then(
        () => 'done',
        (error: Error) => error.message,
      )
    const count = async () =>
      (
        await app.payload.count({
          collection: 'users',
          where: admins,
          overrideAccess: true,
        })
      ).totalDocs
    expect([await demote(admins), await remove(admins), await count()]).toEqual([
      expect.stringMatching(/admin/i),
      expect.stringMatching(/admin/i),
      2,
    ])
    expect([await demote({ email: { equals: 'b@example.org' } }), await count()]).toEqual([
      'done',
      1,
    ])
  })
})
