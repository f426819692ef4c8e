import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repairVersions } from '../../src/store/transaction/repair/repairVersions.js'
import { databaseOfRun } from '../setup/payloadFor.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Stored = Record<string, unknown>
type Raw = {
  findOne: (where: Stored) => Promise<Stored | null>
  find: (where: Stored) => { toArray: () => Promise<Stored[]> }
  insertOne: (doc: Stored) => Promise<unknown>
  updateOne: (where: Stored, change: Stored) => Promise<unknown>
  deleteOne: (where: Stored) => Promise<unknown>
  deleteMany: (where: Stored) => Promise<unknown>
}

/** What a server that was killed leaves in a MongoDB without transactions, made with the database's own commands. */
describe.runIf(databaseOfRun() === 'mongodb')('the repair at start', () => {
  let app: AgendaApp
  let sessions: Raw
  let versions: Raw

  beforeAll(async () => {
    app = await startAgenda()
    const { db } = app.payload as unknown as {
      db: {
        collections: Record<string, { collection: Raw }>
        versions: Record<string, { collection: Raw }>
      }
    }
    sessions = db.collections.sessions!.collection
    versions = db.versions.sessions!.collection
  })
  afterAll(() => app.stop())

  const raw = async (id: Id) => {
    const all = await sessions.find({}).toArray()
    return all.find(({ _id }) => String(_id) === String(id))!
  }
  const versionsOf = async (id: Id) => {
    const all = (await versions.find({}).toArray()).filter(
      ({ parent }) => String(parent) === String(id),
    )
    return all.sort((a, b) => Number(b.updatedAt) - Number(a.updatedAt))
  }
  const latest = async (id: Id) => (await versionsOf(id)).filter((version) => version.latest)
  const inPanel = async (id: Id) =>
    (await app.read(`/sessions?where[id][equals]=${id}`)).docs as {
      title: string
      _status: string
    }[]
  const repair = () => repairVersions(app.payload)
  /** The document is written as a save would write it; its version is not. */
  const cutOff = async (id: Id, change: Stored) => {
    const { _id } = await raw(id)
    await sessions.updateOne({ _id }, { $set: { ...change, updatedAt: new Date() } })
  }

  it('leaves alone what is whole', async () => {
    const shown = await app.session('Whole', 8)
    await app.ask('PATCH', `/sessions/${shown}?draft=true`, { title: 'Pending' })
    const draft = await app.draft('Draft', 8)
    const trashed = await app.session('Trashed', 8)
    await app.ask('PATCH', `/sessions/${trashed}`, { deletedAt: new Date().toISOString() })
    await app.ask('PATCH', `/events/${app.event}`, { timeZone: 'Asia/Tokyo', _status: 'published' })
    await app.ask('PATCH', `/events/${app.event}`, {
      timeZone: 'Africa/Tunis',
      _status: 'published',
    })
    const before = await versions.find({}).toArray()
    await repair()
    expect(await versions.find({}).toArray()).toEqual(before)
    expect((await inPanel(shown)).map(({ title }) => title)).toEqual(['Pending'])
    expect(await inPanel(draft)).toHaveLength(1)
  })

  it('gives a document without a version one', async () => {
    const id = await app.session('Made', 9)
    await versions.deleteMany({ parent: (await versionsOf(id))[0]!.parent })
    expect(await inPanel(id)).toEqual([])
    await repair()
    expect(await inPanel(id)).toMatchObject([{ title: 'Made', _status: 'published' }])
  })

  it('keeps the newest of two that both claim to be the latest', async () => {
    const id = await app.session('First', 10)
    await app.ask('PATCH', `/sessions/${id}`, { title: 'Second', _status: 'published' })
    const [, older] = await versionsOf(id)
    await versions.updateOne({ _id: older!._id }, { $set: { latest: true } })
    expect(await inPanel(id)).toHaveLength(2)
    await repair()
    expect(await inPanel(id)).toMatchObject([{ title: 'Second' }])
    expect(await latest(id)).toHaveLength(1)
  })

  it.each<[string, (id: Id) => Promise<unknown>]>([
    ['published before', () => Promise.resolve()],
    [
      'with a draft pending',
      (id) => app.ask('PATCH', `/sessions/${id}?draft=true`, { title: 'Pending' }),
    ],
  ])('finishes a publication whose version is lost: %s', async (_how, prepare) => {
    const id = await app.session('Shown', 11)
    await prepare(id)
    await cutOff(id, { title: { en: 'Published at last' } })
    await repair()
    expect(await inPanel(id)).toMatchObject([{ title: 'Published at last', _status: 'published' }])
    expect(await latest(id)).toHaveLength(1)
    expect((await app.rest('GET', `/sessions/${id}`)).body.title).toBe('Published at last')
  })

  it('finishes the first publication of a draft', async () => {
    const id = await app.draft('Draft', 12)
    await cutOff(id, { _status: 'published' })
    await repair()
    expect(await inPanel(id)).toMatchObject([{ title: 'Draft', _status: 'published' }])
  })

  it('finishes a withdrawal from the public', async () => {
    const id = await app.session('Shown', 13)
    await cutOff(id, { _status: 'draft' })
    await repair()
    expect(await inPanel(id)).toMatchObject([{ title: 'Shown', _status: 'draft' }])
  })

  it('takes versions out that belong to nothing', async () => {
    const id = await app.session('Deleted', 14)
    await sessions.deleteOne({ _id: (await raw(id))._id })
    expect(await inPanel(id)).toHaveLength(1)
    await repair()
    expect(await inPanel(id)).toEqual([])
    expect(await versionsOf(id)).toEqual([])
  })

  it('changes nothing when it runs again', async () => {
    const before = await versions.find({}).toArray()
    await repair()
    expect(await versions.find({}).toArray()).toEqual(before)
  })

  it('leaves to another process what that is still saving', async () => {
    const id = await app.session('Being saved', 15)
    const leases = (
      app.payload as unknown as { db: { collections: Record<string, { collection: Raw }> } }
    ).db.collections['agenda-leases']!.collection
    const key = { key: `event:${app.event}` }
    await leases.updateOne(key, {
      $set: { until: Date.now() + 60_000, holder: 'another process' },
      $inc: { token: 1 },
    })
    await cutOff(id, { title: { en: 'Saved by another' } })
    const repaired = repair()
    await new Promise((resolve) => setTimeout(resolve, 500))
    // The other process writes its version, as Payload does, and ends.
    const [before] = await versionsOf(id)
    const now = new Date(Date.now() + 1)
    const { _id: _own, ...version } = await raw(id)
    await versions.insertOne({
      parent: before!.parent,
      latest: true,
      version,
      createdAt: now,
      updatedAt: now,
    })
    await versions.updateOne({ _id: before!._id }, { $unset: { latest: 1 } })
    await leases.updateOne(key, { $set: { until: 0 } })
    await repaired
    expect(await versionsOf(id)).toHaveLength(2)
    expect(await inPanel(id)).toMatchObject([{ title: 'Saved by another' }])
  })
})
