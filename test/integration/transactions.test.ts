import type { PayloadRequest, SanitizedConfig } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { outsideTransaction } from '../../src/database/outsideTransaction.js'
import { runningOperation } from '../../src/database/runningOperation.js'
import { takeLease } from '../../src/store/transaction/lease/lease.js'
import { databaseOfRun } from '../setup/payloadFor.js'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

type Call = (args: { collection?: string; req?: PayloadRequest }) => Promise<unknown>
type Adapter = Record<string, Call>

const reading = ['count', 'countVersions', 'find', 'findOne', 'findVersions', 'queryDrafts']

/** What was read outside of a transaction while one was running. */
const outside: string[] = []

/**
 * A database with real transactions, as strict as the strictest: what is read without the transaction's id is answered
 * from what is committed.
 */
function answerOldState(config: SanitizedConfig): void {
  const { init } = config.db
  config.db.init = (args) => {
    const adapter = init(args) as unknown as Adapter
    for (const name of reading) {
      const call = adapter[name]!
      adapter[name] = async (given) => {
        if (await given.req?.transactionID) return call.call(adapter, given)
        if (runningOperation.getStore()) outside.push(`${name} ${given.collection}`)
        return runningOperation.exit(() => call.call(adapter, given))
      }
    }
    return adapter as never
  }
}

let failing: ((req: PayloadRequest) => Promise<unknown>) | undefined

function failOnce({ collections }: SanitizedConfig): void {
  const sessions = collections.find(({ slug }) => slug === 'sessions')!
  sessions.hooks.afterChange.push(async ({ doc, req }) => {
    const fail = failing
    failing = undefined
    await fail?.(req)
    return doc
  })
}

describe('what is read while something is saved', () => {
  let app: AgendaApp

  beforeAll(async () => {
    app = await startAgenda({ adjust: answerOldState })
  })
  afterEach(() => outside.splice(0))
  afterAll(() => app.stop())

  const look = async (event: Id) =>
    (await app.ask('GET', `/agenda-builder/${event}/publication?locale=en`)).body
  const publish = async (event: Id) =>
    app.ask('POST', `/agenda-builder/${event}/publication?locale=en`, {
      revisions: (await look(event)).revisions,
      acceptAdvice: true,
    })
  const titles = async (event: Id) => {
    const { slug } = await app.read(`/events/${event}`)
    const { body } = await app.rest('GET', `/agenda/${slug}?locale=en`)
    return body.days?.flatMap(({ sessions }: { sessions: { title: string }[] }) =>
      sessions.map(({ title }) => title),
    )
  }
  const released = async (event: Id) => {
    const { body } = await app.ask('GET', `/agenda-builder/${event}/releases?locale=en`)
    return body.docs.map(({ changes }: { changes: string[] }) => changes.length)
  }
  /** Where there are transactions everything is read in them. */
  const nothingOutside = () => databaseOfRun() === 'mongodb' || expect(outside).toEqual([])

  it('is what the save has written: a new event goes out with its lines', async () => {
    const event = await app.makeEvent({ _status: 'draft' })
    for (const at of [9, 10, 11]) await app.draft(`Line ${at}`, at, { event })
    outside.splice(0)
    expect((await publish(event)).status).toBe(200)
    nothingOutside()
    expect(await titles(event)).toEqual(['Line 9', 'Line 10', 'Line 11'])
    expect(await released(event)).toEqual([0])
  })

  it('is what the save has written: drafts that go out are in the release', async () => {
    const event = await app.makeEvent()
    await app.draft('First', 9, { event })
    await app.draft('Second', 10, { event })
    outside.splice(0)
    expect((await publish(event)).status).toBe(200)
    nothingOutside()
    expect(await titles(event)).toEqual(['First', 'Second'])
    expect(await released(event)).toEqual([2, 0])
  })

  it('is what the save has written: edits of the builder, copies, entries made one', async () => {
    const event = await app.makeEvent()
    await app.session('Kept', 9, { event })
    const ana = await app.make('/people', { name: 'Ana' })
    const twin = await app.make('/people', { name: 'Anna' })
    await app.session('With Anna', 11, { event, assignments: [{ role: 'speaker', person: twin }] })
    outside.splice(0)
    const copied = await app.ask('POST', `/agenda-builder/${event}/copy?locale=en`, {
      title: 'Copy',
      firstDate: '2031-05-01',
    })
    expect(copied.status).toBe(201)
    const merged = await app.ask('POST', '/agenda-directory/people/merge?locale=en', {
      keep: ana,
      remove: twin,
    })
    expect([merged.status, merged.body]).toEqual([200, { id: ana, moved: 2 }])
    nothingOutside()
  })
})

describe.runIf(databaseOfRun() === 'postgres')('saves on Postgres', () => {
  let app: AgendaApp
  let events: Id[]

  beforeAll(async () => {
    app = await startAgenda({ adjust: failOnce })
    events = await Promise.all(Array.from({ length: 10 }, () => app.makeEvent()))
    const { pool } = app.payload.db as unknown as { pool: { options: { max: number } } }
    pool.options.max = 2
  })
  afterAll(() => app.stop())

  it('all end, though they are many more than there are connections', async () => {
    const answers = await Promise.all(
      events.flatMap((event) =>
        [9, 9].map((at, n) =>
          app.ask('POST', '/sessions', app.line(`Line ${n}`, at + n, { event })),
        ),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(await app.leases()).toEqual([])
  })

  it('all end in one agenda, and one of those that want one room and hour is stored', async () => {
    const place = await app.make('/places', { name: 'Hall', kind: 'room' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        app.ask('POST', '/sessions', app.line(`Want ${n}`, 14, { place })),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 409),
    ])
    expect(await app.leases()).toEqual([])
  })

  it('all end when hooks save further documents without their req', async () => {
    const lines = await Promise.all(events.map((event) => app.session('Before', 16, { event })))
    failing = undefined
    const person = () =>
      app.payload.create({
        collection: 'people',
        data: { name: 'Made aside' },
        overrideAccess: true,
      })
    failing = person
    const answers = await Promise.all(
      lines.map((id) =>
        app.ask('PATCH', `/sessions/${id}`, { title: 'After', _status: 'published' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(lines.map(() => 200))
  })

  it('are not said to be stored when a statement in them failed and a hook hid it', async () => {
    const id = await app.session('Stored', 17)
    failing = (req) =>
      app.payload.db
        .deleteOne({ collection: 'people', where: { id: { equals: 1e12 } }, req })
        .catch(() => undefined)
    const answer = await app.ask('PATCH', `/sessions/${id}`, {
      title: 'Not stored',
      _status: 'published',
    })
    expect([answer.status, (await app.read(`/sessions/${id}`)).title]).toEqual([500, 'Stored'])
    expect(await app.leases()).toEqual([])
  })

  it('that take long keep their lease, and nobody waits for the row', async () => {
    const { db } = app.payload
    const lease = (await takeLease(app.payload, 'event:long'))!
    const id = (await db.beginTransaction()) as string
    const collection = 'agenda-leases' as never
    const row = { key: { equals: lease.key } }
    await db.updateOne({ collection, where: row, data: { until: 1 }, req: outsideTransaction })
    await db.updateOne({
      collection,
      where: row,
      data: { until: Date.now() + 60_000 },
      req: { transactionID: id },
    })
    const began = Date.now()
    const taken = await Promise.all(
      Array.from({ length: 6 }, () => takeLease(app.payload, lease.key, 0)),
    )
    expect(taken).toEqual(taken.map(() => undefined))
    expect(Date.now() - began).toBeLessThan(5_000)
    await db.commitTransaction(id)
    expect(await takeLease(app.payload, lease.key, 0)).toBeUndefined()
  })

  it('say which field a value must be unique in', async () => {
    const { slug } = await app.read(`/events/${app.event}`)
    const answer = await app.ask('POST', '/events', {
      title: 'Twin',
      slug,
      startDate: '2030-05-01',
      endDate: '2030-05-01',
      timeZone: 'Africa/Tunis',
      languages: ['en'],
      _status: 'published',
    })
    expect([answer.status, faults(answer.body).map(({ path }) => path)]).toEqual([400, ['slug']])
  })
})
