import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDashboard } from '../../src/store/dashboard/readDashboard.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type Comment = {
  key: string
  parts: { text: string; user?: string }[]
  by: string | null
  own: boolean
  at: string
  resolved?: { by: string | null }
}
type Answer = { comments: Comment[]; colleagues: { id: string; name: string }[] }
type Mail = { to: string; subject: string; html: string; text: string }

describe('comments on a line', () => {
  let app: App
  let event: Id
  let other: Id
  let line: Id
  const ids: Record<string, Id> = {}
  const tokens: Record<string, string> = {}

  const create = (path: string, body: unknown) =>
    app.rest('POST', path, { body, token: tokens.Ana })
  const account = async (key: string, data: object) => {
    const email = `${key.toLowerCase()}@example.org`
    ids[key] = (
      await app.payload.create({
        collection: 'users',
        data: { email, password: 'a long enough password', ...data },
        overrideAccess: true,
      })
    ).id
    tokens[key] = await app.login(email, 'a long enough password')
  }
  const newEvent = async (title: string) =>
    (
      await create('/events?locale=en', {
        title,
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
        _status: 'published',
      })
    ).body.doc.id as Id
  const newLine = async (title: string, of = event, starts = '09:00') =>
    (
      await create('/sessions?locale=en', {
        event: of,
        title,
        kind: 'session',
        day: '2030-05-01',
        timing: 'clock',
        starts,
        _status: 'published',
      })
    ).body.doc.id as Id
  const on = (session: Id = line, of: Id = event) =>
    `/agenda-builder/${of}/lines/${session}/comments?locale=en`
  const read = async (who = 'Ana', session = line): Promise<Answer> =>
    (await app.rest('GET', on(session), { token: tokens[who] })).body
  const add = (text: unknown, who = 'Ana', session = line) =>
    app.rest('POST', on(session), { token: tokens[who], body: { text } })
  const added = async (text: string, who = 'Ana', session = line): Promise<Comment> => {
    const { status, body } = await add(text, who, session)
    expect(status).toBe(201)
    return body.comments.at(-1)
  }
  const change = (key: string, who: string, body?: object) =>
    app.rest(body ? 'POST' : 'DELETE', `/agenda-builder/${event}/comments/${key}`, {
      token: tokens[who],
      body,
    })
  const refusal = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [
    status,
    body.errors?.[0]?.code,
  ]
  const dashboard = async (who: string) =>
    (await readDashboard(
      { payload: app.payload, user: await accountOf(who) },
      { now: new Date('2030-05-01T10:00:00Z'), language: 'en' },
    ))!
  const accountOf = async (who: string) => ({
    ...(await app.payload.findByID({ collection: 'users', id: ids[who]!, depth: 0 })),
    collection: 'users',
  })

  beforeAll(async () => {
    app = await startPayload()
    await account('Ana', { role: 'admin', name: 'Ana Alami' })
    event = await newEvent('Forum <of> cities')
    other = await newEvent('Another')
    line = await newLine('Opening')
    await account('Badr', { role: 'editor', name: 'Badr Ben Ali', events: [event] })
    await account('Chloe', { role: 'editor', events: [other] })
    await account('Trans', { role: 'translator', name: 'Trans Lator' })
  })
  afterAll(() => app.stop())

  it('are said, read and dealt with by those who may change the agenda', async () => {
    expect(await read()).toEqual({
      comments: [],
      colleagues: [{ id: String(ids.Badr), name: 'Badr Ben Ali' }],
    })
    const { key, ...said } = await added(' @Badr Ben Ali: confirm?\r\nToday ')
    expect(said).toEqual({
      parts: [{ text: '@Badr Ben Ali', user: String(ids.Badr) }, { text: ': confirm?\nToday' }],
      by: 'Ana Alami',
      own: true,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
    expect((await read('Badr')).comments).toMatchObject([{ key, own: false }])
    const resolved = await change(key, 'Badr', { resolved: true })
    expect(resolved.body.comments[0].resolved).toMatchObject({ by: 'Badr Ben Ali' })
    await change(key, 'Ana', { resolved: true })
    expect((await read()).comments[0]?.resolved).toMatchObject({ by: 'Badr Ben Ali' })
    const again = await change(key, 'Ana', { resolved: false })
    expect(again.body.comments[0]).not.toHaveProperty('resolved')
    expect(refusal(await change(key, 'Badr'))).toEqual([403, 'notYourComment'])
    expect((await change(key, 'Ana')).body.comments).toEqual([])
    expect(refusal(await change(key, 'Ana'))).toEqual([404, 'commentGone'])
  })

  it.each([
    ['nobody', '-', 401, 'loginNeeded'],
    ['a translator', 'Trans', 403, 'notYourEvent'],
    ['an editor of another event', 'Chloe', 403, 'notYourEvent'],
  ])('are closed to %s', async (_, who, status, code) => {
    const { key } = await added('Secret words')
    const answers = [
      await app.rest('GET', on(), { token: tokens[who] }),
      await add('Mine', who),
      await change(key, who, { resolved: true }),
      await change(key, who),
    ]
    expect(answers.map(refusal)).toEqual(answers.map(() => [status, code]))
    expect(JSON.stringify(answers)).not.toContain('Secret')
    // Nor by the way of the event that they may change.
    if (who === 'Chloe') {
      const roundabout = [
        await app.rest('GET', on(line, other), { token: tokens[who] }),
        await app.rest('DELETE', `/agenda-builder/${other}/comments/${key}`, {
          token: tokens[who],
        }),
      ]
      expect(roundabout.map(refusal)).toEqual([
        [404, 'notFound'],
        [404, 'commentGone'],
      ])
    }
    await change(key, 'Ana')
  })

  it('are no part of what readers or Payload’s own doors show', async () => {
    const { key } = await added('Between us: +216 20 123 456')
    const rest = await Promise.all(
      [
        `/agenda-comments`,
        `/sessions/${line}?depth=4&draft=true`,
        `/agenda/forum-of-cities?locale=en`,
        `/agenda-builder/${event}/presence`,
      ].flatMap((path) =>
        ['-', 'Ana'].map(async (who) => {
          const { body } = await app.rest('GET', path, { token: tokens[who] })
          return body
        }),
      ),
    )
    expect(JSON.stringify(rest)).not.toContain('Between us')
    const { body } = await app.graphql('{ __schema { types { name } } }', { token: tokens.Ana })
    expect(JSON.stringify(body)).not.toMatch(/comment/i)
    await change(key, 'Ana')
  })

  it.each([
    ['no words', '  \n '],
    ['words that are none', 7],
    ['too many of them', 'x'.repeat(2001)],
  ])('refuses %s', async (_, text) => {
    expect(refusal(await add(text))).toEqual([400, 'badComment'])
  })

  it('are on a line of this event', async () => {
    expect(refusal(await add('Where?', 'Ana', await newLine('Elsewhere', other)))).toEqual([
      404,
      'notFound',
    ])
    expect(refusal(await app.rest('GET', on('x'), { token: tokens.Ana }))).toEqual([
      404,
      'notFound',
    ])
  })

  it('are counted where editors meet, and on the first screen', async () => {
    const second = await newLine('Lunch', event, '12:00')
    await added('One')
    await added('@Badr Ben Ali two', 'Ana', second)
    const { key } = await added('@Badr Ben Ali three', 'Ana', second)
    const met = await app.rest('POST', `/agenda-builder/${event}/presence`, {
      token: tokens.Ana,
      body: { tab: 'tab-of-ana' },
    })
    expect(met.body.comments).toEqual({ [String(line)]: 1, [String(second)]: 2 })
    const { ahead, named } = await dashboard('Badr')
    expect(ahead.map(({ comments }) => comments)).toEqual([{ open: 3, line }])
    expect(named).toEqual([
      expect.objectContaining({
        parts: [{ text: '@Badr Ben Ali', user: String(ids.Badr) }, { text: ' three' }],
        by: 'Ana Alami',
        event,
        line: second,
        lineTitle: { text: 'Lunch' },
        eventTitle: { text: 'Forum <of> cities' },
      }),
      expect.objectContaining({ line: second }),
    ])
    expect((await dashboard('Ana')).named).toEqual([])
    expect((await dashboard('Trans')).ahead.map(({ comments }) => comments.open)).toEqual([0, 0])
    await change(key, 'Badr', { resolved: true })
    expect((await dashboard('Badr')).named).toHaveLength(1)
    // In the trash the line is out of the agenda; its comments come back with it.
    const trash = (deletedAt: string | null) =>
      app.rest('PATCH', `/sessions/${second}?trash=true`, {
        token: tokens.Ana,
        body: { deletedAt, _status: 'published' },
      })
    await trash(new Date().toISOString())
    const without = await dashboard('Badr')
    expect([without.ahead[0]?.comments.open, without.named]).toEqual([1, []])
    await trash(null)
    expect((await dashboard('Badr')).ahead[0]?.comments.open).toBe(2)
    // And go with it for good.
    await app.rest('DELETE', `/sessions/${second}`, { token: tokens.Ana })
    const { docs } = await app.payload.db.find({ collection: 'agenda-comments' })
    expect(docs).toMatchObject([{ text: 'One' }])
  })

  it('stay with a line that is moved, and are not copied', async () => {
    const moved = await newLine('Walk')
    await added('Shoes?', 'Ana', moved)
    const copy = await app.rest('POST', `/sessions/${moved}/duplicate`, { token: tokens.Ana })
    expect((await read('Ana', copy.body.doc.id)).comments).toEqual([])
    await app.rest('PATCH', `/sessions/${moved}?draft=true`, {
      token: tokens.Ana,
      body: { day: '2030-05-02' },
    })
    expect((await read('Ana', moved)).comments).toHaveLength(1)
    await app.rest('PATCH', `/sessions/${moved}?draft=true`, {
      token: tokens.Ana,
      body: { event: other },
    })
    const there = await app.rest('GET', on(moved, other), { token: tokens.Chloe })
    expect(there.body.comments).toMatchObject([{ parts: [{ text: 'Shoes?' }] }])
    const { body } = await app.rest('POST', `/agenda-builder/${other}/presence`, {
      token: tokens.Chloe,
      body: { tab: 'tab-of-chloe' },
    })
    expect(body.comments).toEqual({ [String(moved)]: 1 })
  })

  it('follow the names of accounts, and keep what was said by who is gone', async () => {
    const target = await newLine('Closing')
    await account('Dina', { role: 'editor', name: 'Dina' })
    await added('@Badr Ben Ali and @Dina?', 'Dina', target)
    await app.payload.update({ collection: 'users', id: ids.Badr!, data: { name: 'Badr Badawi' } })
    const parts = async () => {
      const { comments } = await read('Ana', target)
      return [comments[0]?.by, comments[0]?.parts.map(({ text }) => text).join('')]
    }
    expect(await parts()).toEqual(['Dina', '@Badr Badawi and @Dina?'])
    await app.payload.delete({ collection: 'users', id: ids.Dina! })
    expect(await parts()).toEqual(['Dina', '@Badr Badawi and @Dina?'])
    const { docs } = await app.payload.db.find({
      collection: 'agenda-comments',
      where: { session: { equals: String(target) } },
    })
    expect(docs).toMatchObject([{ author: null, authorName: 'Dina', named: `:${ids.Badr}:` }])
    await app.payload.update({ collection: 'users', id: ids.Badr!, data: { name: 'Badr Ben Ali' } })
  })

  it('tell two of one name apart by their address', async () => {
    await account('Badr2', { role: 'editor', name: 'Badr Ben Ali' })
    const { colleagues } = await read()
    expect(colleagues.map(({ name }) => name).sort()).toEqual([
      'Badr Ben Ali (badr2@example.org)',
      'Badr Ben Ali (badr@example.org)',
    ])
    const { parts } = await added('@Badr Ben Ali (badr2@example.org)?')
    expect(parts[0]).toEqual({ text: '@Badr Ben Ali', user: String(ids.Badr2) })
    await app.payload.delete({ collection: 'users', id: ids.Badr2! })
  })

  it('are deleted with their event', async () => {
    const gone = await newEvent('Gone')
    const its = await newLine('Its line', gone)
    await app.rest('POST', on(its, gone), { token: tokens.Ana, body: { text: 'Gone too' } })
    await app.rest('DELETE', `/sessions/${its}`, { token: tokens.Ana })
    expect((await app.rest('DELETE', `/events/${gone}`, { token: tokens.Ana })).status).toBe(200)
    const { docs } = await app.payload.db.find({
      collection: 'agenda-comments',
      where: { event: { equals: String(gone) } },
    })
    expect(docs).toEqual([])
  })

  describe('by mail', () => {
    const sent: Mail[] = []
    let email: App['payload']['email']
    let fails = false
    beforeEach(() => {
      sent.length = 0
      fails = false
      email = app.payload.email
      app.payload.email = {
        ...email,
        name: 'post',
        sendEmail: async (mail: unknown) => {
          if (fails) throw new Error('The post is closed')
          sent.push(mail as Mail)
        },
      }
      app.payload.sendEmail = app.payload.email.sendEmail
    })
    afterEach(() => {
      app.payload.email = email
      app.payload.sendEmail = email.sendEmail
    })

    it('reach whoever is named, with a link, and nothing of them is taken for HTML', async () => {
      await added('@Ana Alami and @Badr Ben Ali: <b>"now"</b> & then?')
      await expect.poll(() => sent.map(({ to }) => to)).toEqual(['badr@example.org'])
      const [{ subject, html, text }] = sent as [Mail]
      expect(subject).toBe('Ana Alami names you in a comment: Opening')
      expect(html).toContain('@Ana Alami and @Badr Ben Ali: &lt;b&gt;"now"&lt;/b&gt; &amp; then?')
      expect(html).toContain('“Opening” (Forum &lt;of&gt; cities)')
      const link = `/admin/collections/events/${event}/agenda?locale=en&line=${line}&tab=comments`
      expect(html).toContain(`href="http://localhost:3000${link.replaceAll('&', '&amp;')}"`)
      expect(text).toContain(`http://localhost:3000${link}`)
    })

    it('are in the language of who writes, from right to left in Arabic', async () => {
      await app.rest('POST', on(), {
        token: tokens.Ana,
        body: { text: '@Badr Ben Ali' },
        headers: { 'Accept-Language': 'ar' },
      })
      await expect.poll(() => sent).toHaveLength(1)
      expect(sent[0]?.html).toContain('<html lang="ar" dir="rtl">')
      expect(sent[0]?.subject).toBe('ذكرك Ana Alami في تعليق: Opening')
    })

    it('are not sent to oneself, nor where nobody is named', async () => {
      await added('@Ana Alami, nobody else')
      await added('Nobody')
      await added('@Badr Ben Ali')
      await expect.poll(() => sent).toHaveLength(1)
    })

    it('that fail fail no comment, and are logged', async () => {
      fails = true
      const log = vi.spyOn(app.payload.logger, 'error').mockImplementation(() => undefined)
      await added('@Badr Ben Ali, all the same')
      await expect
        .poll(() => log.mock.calls)
        .toMatchObject([
          [{ err: { message: 'The post is closed' }, msg: expect.stringContaining('mailed') }],
        ])
      log.mockRestore()
    })
  })

  it('are as many as somebody reads', async () => {
    const full = await newLine('Full')
    for (let n = 0; n < 100; n += 1)
      await app.payload.db.create({
        collection: 'agenda-comments',
        data: { key: `k${n}`, event: String(event), session: String(full), text: 'x', madeAt: n },
      })
    expect(refusal(await add('One more', 'Ana', full))).toEqual([409, 'tooManyComments'])
  })
})
