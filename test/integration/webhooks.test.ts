import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeliveryEntry, WebhooksEntry } from '../../src/api/webhooks/entries.js'
import { optionsOf } from '../../src/store/optionsOf.js'
import { sendDue } from '../../src/webhooks/sendDue.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'
import { type Receiver, startReceiver } from './receiver.js'

type Row = { key: string; dueAt: number; state: string; tried: number }

const secretOfApp = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

/** Whoever wants to know of releases is called when one is committed, until they have taken it. */
describe('webhooks', () => {
  let app: AgendaApp
  let receiver: Receiver

  const at = (event: Id) => `/agenda-builder/${event}/webhooks`
  const add = async (event: Id, url: string, more: object = {}) => {
    const { status, body } = await app.ask('POST', at(event), { url, ...more })
    expect(status).toBe(201)
    return body as { key: string; secret: string }
  }
  const log = async (event: Id): Promise<DeliveryEntry[]> =>
    ((await app.ask('GET', at(event))).body as WebhooksEntry).deliveries
  const stored = async (event: Id): Promise<Row[]> =>
    (
      await app.payload.db.find({
        collection: 'agenda-webhook-deliveries',
        where: { event: { equals: String(event) } },
        sort: 'madeAt',
        limit: 0,
        pagination: false,
      })
    ).docs as unknown as Row[]
  const jobs = async () =>
    (await app.payload.db.find({ collection: 'payload-jobs', limit: 0, pagination: false })).docs
  const publish = (event: Id, title: string) =>
    app.ask('PATCH', `/events/${event}?locale=en`, { title, _status: 'published' })
  /** As if the pause were over: what waits is due, and so are the jobs that send it. */
  const waitFor = async (event: Id) => {
    const collection = 'agenda-webhook-deliveries'
    for (const { key } of (await stored(event)).filter(({ state }) => state === 'waiting'))
      await app.payload.db.updateOne({
        collection,
        where: { key: { equals: key } },
        data: { dueAt: 1 },
      })
    for (const { id } of await jobs())
      await app.payload.db.updateOne({
        collection: 'payload-jobs',
        id,
        data: { waitUntil: '2020-01-01T00:00:00.000Z' },
      })
  }
  const ended = (event: Id, count = 1) =>
    vi.waitFor(
      async () => {
        const entries = await log(event)
        expect(entries.flatMap(({ attempts }) => attempts)).toHaveLength(count)
        return entries
      },
      { timeout: 15_000, interval: 50 },
    )

  beforeAll(async () => {
    receiver = await startReceiver()
    app = await startAgenda({
      adjust: ({ custom }) =>
        Object.assign(custom.agenda, {
          privateWebhooks: true,
          webhooks: [{ url: `${receiver.url}/of-app`, secret: secretOfApp, events: ['for-all'] }],
        }),
    })
  })
  afterAll(async () => {
    await app.stop()
    await receiver.stop()
  })
  beforeEach(() => {
    receiver.received.length = 0
    receiver.answer = (response) => response.writeHead(204).end()
  })

  it('calls an address at once when something is published, signed', async () => {
    const event = await app.makeEvent({ slug: 'told-at-once' })
    const { key, secret } = await add(event, `${receiver.url}/hook`)
    const begun = Date.now()
    await publish(event, 'New title')
    const [entry] = await ended(event)
    expect(receiver.received).toHaveLength(1)
    const [{ body, headers, path, at: arrived }] = receiver.received as [Receiver['received'][0]]
    expect(path).toBe('/hook')
    expect(arrived - begun).toBeLessThan(5_000)
    const message = new Webhook(secret).verify(body, headers) as { data: { event: object } }
    expect(message).toEqual({
      type: 'agenda.released',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        test: false,
        event: { id: event, uid: expect.any(String), slug: 'told-at-once' },
        release: 2,
        languages: ['en', 'fr', 'ar'],
        addresses: expect.objectContaining({
          en: {
            agenda: 'http://localhost:3000/api/agenda/told-at-once?locale=en',
            changes: 'http://localhost:3000/api/agenda/told-at-once/changes?locale=en&to=2',
            formats: expect.objectContaining({
              calendar: 'http://localhost:3000/api/agenda/told-at-once/calendar.ics?locale=en',
            }),
            page: 'http://localhost:3000/en/told-at-once',
          },
        }),
      },
    })
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(entry).toEqual({
      key: headers['webhook-id'],
      host: new URL(receiver.url).host,
      state: 'delivered',
      release: 2,
      test: false,
      madeAt: expect.any(String),
      attempts: [{ at: expect.any(String), ms: expect.any(Number), status: 204 }],
    })
    expect(key).not.toBe('')
  })

  it('names addresses at which the news can be read by then', async () => {
    const { status, body } = await app.rest('GET', '/agenda/told-at-once/changes?locale=en&to=2')
    expect([status, body.inWords]).toEqual([200, ['Event: Title: Event 2 → New title']])
  })

  it('tries again what was not taken, under the same name, after growing pauses', async () => {
    const event = await app.makeEvent()
    const { secret } = await add(event, `${receiver.url}/fails-twice`)
    receiver.answer = (response) =>
      response.writeHead(receiver.received.length < 3 ? 503 : 200).end('come\nback later')
    await publish(event, 'Fails twice')
    const [first] = await ended(event)
    expect(first).toMatchObject({
      state: 'waiting',
      attempts: [
        {
          status: 503,
          fault: 'It was not taken: the other side answered with 503.',
          answer: 'come back later',
        },
      ],
    })
    const pause = async () => {
      const [row] = await stored(event)
      return Math.round((row!.dueAt - Date.now()) / 60_000)
    }
    expect(await pause()).toBe(1)
    // Nothing is due yet.
    await sendDue(app.payload)
    expect(receiver.received).toHaveLength(1)
    await waitFor(event)
    await app.payload.jobs.run()
    await ended(event, 2)
    expect(await pause()).toBe(5)
    await waitFor(event)
    await app.payload.jobs.run()
    const [last] = await ended(event, 3)
    expect(last).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, {}, {}] })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { body, headers } of receiver.received)
      expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
  })

  it('goes on after a restart with what waited when the process ended', async () => {
    const event = await app.makeEvent()
    await add(event, `${receiver.url}/restart`)
    receiver.answer = (response) => response.writeHead(500).end()
    await publish(event, 'Before the restart')
    await ended(event)
    // Jobs that ran when a process ended never run again.
    for (const { id } of await jobs())
      await app.payload.db.updateOne({ collection: 'payload-jobs', id, data: { processing: true } })
    receiver.answer = (response) => response.writeHead(200).end()
    const next = await startAgendaBeside(app)
    try {
      await waitFor(event)
      await next.payload.jobs.run()
      expect(await ended(event, 2)).toMatchObject([{ state: 'delivered' }])
    } finally {
      await next.stop()
    }
  })

  it('is sent by one of two processes', async () => {
    const event = await app.makeEvent()
    await add(event, `${receiver.url}/once`)
    receiver.answer = (response) => response.writeHead(500).end()
    await publish(event, 'Once')
    await ended(event)
    receiver.received.length = 0
    receiver.answer = (response) => setTimeout(() => response.writeHead(200).end(), 100)
    const next = await startAgendaBeside(app)
    try {
      await waitFor(event)
      await Promise.all([sendDue(app.payload), sendDue(next.payload), sendDue(app.payload)])
      expect(receiver.received).toHaveLength(1)
      expect(await log(event)).toMatchObject([{ state: 'delivered', attempts: [{}, {}] }])
    } finally {
      await next.stop()
    }
  })

  it('tells nothing of a release that was rolled back', async () => {
    const event = await app.makeEvent()
    await add(event, `${receiver.url}/rolled-back`)
    const events = app.payload.collections.events!.config.hooks
    const hooks = events.afterOperation
    let refused = 0
    events.afterOperation = [
      ...hooks,
      ({ operation, result }) => {
        if (operation !== 'updateByID') return result
        refused++
        throw new Error('refused after everything was written')
      },
    ]
    expect((await publish(event, 'Never happened')).status).toBe(500)
    events.afterOperation = hooks
    expect(refused).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await sendDue(app.payload)
    expect([receiver.received, await stored(event)]).toEqual([[], []])
  })

  it('follows nobody elsewhere, and says why in the editor’s words', async () => {
    const event = await app.makeEvent()
    await add(event, `${receiver.url}/moved`)
    receiver.answer = (response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end()
    await publish(event, 'Moved')
    await ended(event)
    expect(receiver.received).toHaveLength(1)
    const { body } = await app.rest('GET', at(event), {
      token: app.token,
      headers: { 'accept-language': 'fr' },
    })
    expect((body as WebhooksEntry).deliveries[0]?.attempts[0]?.fault).toBe(
      'L’adresse ne fait que renvoyer vers une autre (302). Retirez-la et ajoutez celle vers laquelle elle mène.',
    )
  })

  it('sends a test, and what was sent again when an editor asks', async () => {
    const event = await app.makeEvent({ slug: 'by-hand' })
    const { key, secret } = await add(event, `${receiver.url}/by-hand`)
    const tested = await app.ask('POST', `${at(event)}/${key}/test`)
    expect([tested.status, tested.body]).toMatchObject([
      200,
      { test: true, state: 'delivered', attempts: [{ status: 204 }] },
    ])
    const [{ body, headers }] = receiver.received as [Receiver['received'][0]]
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'agenda.test',
      data: { test: true, release: null, event: { id: event, slug: 'by-hand' } },
    })
    const again = await app.ask('POST', `${at(event)}/deliveries/${tested.body.key}/again`)
    expect(again.body).toMatchObject({ state: 'delivered' })
    // One that was taken gets a name of its own.
    expect(again.body.key).not.toBe(tested.body.key)
    receiver.answer = (response) => response.writeHead(500).end()
    const refused = await app.ask('POST', `${at(event)}/${key}/test`)
    receiver.answer = (response) => response.writeHead(200).end()
    const retried = await app.ask('POST', `${at(event)}/deliveries/${refused.body.key}/again`)
    expect(retried.body).toMatchObject({ key: refused.body.key, attempts: [{ status: 200 }, {}] })
  })

  it('calls the addresses of the app for the events that they name, and shows no more than where', async () => {
    const event = await app.makeEvent({ slug: 'for-all' })
    await ended(event)
    const [{ body, headers, path }] = receiver.received as [Receiver['received'][0]]
    expect(path).toBe('/of-app')
    expect(new Webhook(secretOfApp).verify(body, headers)).toMatchObject({ data: { release: 1 } })
    const { webhooks } = (await app.ask('GET', at(event))).body as WebhooksEntry
    expect(webhooks).toEqual([
      { key: expect.stringMatching(/^app-/), address: new URL(receiver.url).host, ofApp: true },
    ])
    expect((await app.ask('DELETE', `${at(event)}/${webhooks[0]!.key}`)).status).toBe(403)
  })

  it('says when an agenda was withdrawn', async () => {
    const event = await app.makeEvent({ slug: 'withdrawn' })
    await add(event, `${receiver.url}/withdrawn`)
    await app.ask('PATCH', `/events/${event}?unpublishAllLocales=true`, { _status: 'draft' })
    await ended(event)
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
      type: 'agenda.withdrawn',
      data: { event: { slug: 'withdrawn' }, release: 2, languages: [], addresses: {} },
    })
  })

  it('is for those who may change the event, and tells nobody the secret', async () => {
    const event = await app.makeEvent()
    const { key, secret } = await add(event, `${receiver.url}/secret`)
    expect(secret).toMatch(/^whsec_/)
    const hidden = async (path: string) =>
      expect(JSON.stringify((await app.ask('GET', path)).body)).not.toContain(secret)
    await hidden(at(event))
    await hidden(`/events/${event}?depth=2`)
    await hidden(`/events/versions?depth=2`)
    for (const path of ['/agenda-webhooks', `/agenda-webhook-deliveries`, '/payload-jobs'])
      expect((await app.ask('GET', path)).status).toBe(403)
    const rows = await app.payload.db.find({ collection: 'agenda-webhooks', limit: 0 })
    expect(JSON.stringify(rows.docs)).not.toContain(secret)
    const translator = await app.make('/users', {
      email: 'translator@example.org',
      password: 'a long enough password',
      role: 'translator',
      languages: ['fr'],
    })
    expect(translator).toBeTruthy()
    const token = await app.login('translator@example.org', 'a long enough password')
    for (const [method, path] of [
      ['GET', at(event)],
      ['POST', at(event)],
      ['POST', `${at(event)}/${key}/test`],
      ['DELETE', `${at(event)}/${key}`],
    ] as const) {
      expect(
        (await app.rest(method, path, { token, body: method === 'GET' ? undefined : {} })).status,
      ).toBe(403)
      expect(
        (await app.rest(method, path, { body: method === 'GET' ? undefined : {} })).status,
      ).toBe(401)
    }
    expect((await app.ask('DELETE', `${at(event)}/${key}`)).status).toBe(200)
    expect((await app.ask('GET', at(event))).body.webhooks).toEqual([])
  })

  it('refuses what cannot be called, and calls nothing inside unless the app allows it', async () => {
    const event = await app.makeEvent()
    const refused = async (body: object) => {
      const { status, body: answer } = await app.ask('POST', at(event), body)
      return [status, answer.errors[0].data?.code ?? answer.errors[0].code]
    }
    expect(await refused({ url: 'ftp://example.org' })).toEqual([400, 'badWebhook'])
    expect(await refused({ url: 'https://a:b@example.org' })).toEqual([400, 'badWebhook'])
    expect(await refused({ url: 'https://example.org', secret: 'short' })).toEqual([
      400,
      'badWebhook',
    ])
    const { key } = await add(event, receiver.url)
    optionsOf(app.payload).privateWebhooks = false
    expect(await refused({ url: 'http://example.org' })).toEqual([400, 'badWebhook'])
    const { body } = await app.ask('POST', `${at(event)}/${key}/test`)
    optionsOf(app.payload).privateWebhooks = true
    expect([body.state, receiver.received]).toEqual(['failed', []])
  })

  it('is forgotten with the event', async () => {
    const event = await app.makeEvent()
    await add(event, `${receiver.url}/forgotten`)
    await publish(event, 'Soon forgotten')
    await ended(event)
    await app.payload.delete({ collection: 'events', id: event, trash: true })
    expect(await stored(event)).toEqual([])
    const left = await app.payload.db.count({
      collection: 'agenda-webhooks',
      where: { event: { equals: String(event) } },
    })
    expect(left.totalDocs).toBe(0)
  })
})

/** A second process on the same database. */
async function startAgendaBeside({ uri }: AgendaApp) {
  const { startPayload } = await import('../setup/payloadFor.js')
  return startPayload({
    beside: { uri },
    adjust: ({ custom }) => Object.assign(custom.agenda, { privateWebhooks: true }),
  })
}
