import { describe, expect, it } from 'vitest'
import {
  type TakeBack,
  takeBack,
  toForget,
  toRestore,
} from '../../../../../src/store/transaction/journal/takeBack.js'
import { fakeAdapter } from '../../fakeAdapter.js'
import { operationIn } from '../../operation.js'

const people = {
  config: {
    versions: { drafts: true },
    flattenedFields: [
      { name: 'name', localized: true },
      { name: 'phone' },
      { name: 'slug', unique: true },
      { name: 'notes' },
    ],
  },
}
const stored = (rows: Parameters<typeof fakeAdapter>[0]) =>
  fakeAdapter(rows, { collections: { people, tags: { config: { flattenedFields: [] } } } })

/** What the journal has of it: values that survived JSON. Doing it twice is as good as once. */
async function back({ payload, rows }: ReturnType<typeof fakeAdapter>, step: TakeBack) {
  const kept = JSON.parse(JSON.stringify(step)) as TakeBack
  await takeBack(payload, kept)
  const once = structuredClone(rows)
  await takeBack(payload, kept)
  expect(rows).toEqual(once)
}

describe('a document that was written', () => {
  const before = () =>
    stored({
      people: [
        { id: 1, name: { en: 'Ana' }, phone: '1' },
        { id: 2, name: { en: 'Ben' } },
      ],
      'people versions': [
        { id: 'a', parent: 1, latest: false, version: { name: 'An' } },
        { id: 'b', parent: 1, latest: true, version: { name: 'Ana' } },
        { id: 'c', parent: 2, latest: true, version: { name: 'Ben' } },
      ],
    })

  it('is brought back with its versions, and no other is touched', async () => {
    const adapter = before()
    const was = structuredClone(adapter.rows)
    const step = await toRestore(operationIn(adapter).req, 'people', 1)
    expect(step).toMatchObject({ type: 'restore', versions: ['a', 'b'], latest: [{ id: 'b' }] })
    const { rows } = adapter
    Object.assign(rows.people![0]!, { name: { en: 'Anna' }, phone: null })
    Object.assign(rows['people versions']![1]!, { latest: false, version: { name: 'x' } })
    rows['people versions']!.push({ id: 'd', parent: 1, latest: true, version: { name: 'Anna' } })
    await back(adapter, step)
    expect(rows).toEqual(was)
  })

  it('keeps versions that are as they were', async () => {
    const adapter = before()
    const step = await toRestore(operationIn(adapter).req, 'people', 1)
    let written = 0
    const { updateVersion } = adapter.db
    adapter.db.updateVersion = async (args) => {
      written += 1
      await updateVersion(args)
    }
    await back(adapter, step)
    expect(written).toBe(0)
  })

  it('has what was added to it emptied, texts in each language; what must be unique is left', async () => {
    const adapter = before()
    const step = await toRestore(operationIn(adapter).req, 'people', 2)
    Object.assign(adapter.rows.people![1]!, {
      ...{ name: { en: 'B' }, phone: '2', slug: 'ben', unheard: 'of' },
    })
    await back(adapter, step)
    expect(adapter.rows.people![1]).toEqual({
      ...{ id: 2, name: { en: 'Ben' }, phone: null, slug: 'ben', unheard: 'of' },
    })
    const without = stored({ people: [{ id: 3 }] })
    const bare = await toRestore(operationIn(without).req, 'people', 3)
    Object.assign(without.rows.people![0]!, { name: { en: 'Cy' } })
    await back(without, bare)
    expect(without.rows.people).toEqual([{ id: 3, name: {} }])
  })

  it('that was not there is none again', async () => {
    const adapter = before()
    const step = await toRestore(operationIn(adapter).req, 'people', 9)
    expect(step).toMatchObject({ before: null, versions: [], latest: [] })
    adapter.rows.people!.push({ id: 9 })
    adapter.rows['people versions']!.push({ id: 'z', parent: 9 })
    await back(adapter, step)
    expect(adapter.rows.people!.map(({ id }) => id)).toEqual([1, 2])
    expect(adapter.rows['people versions']!.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('needs no versions where its collection keeps none', async () => {
    const adapter = stored({
      tags: [{ id: 1, name: 'x' }],
      'tags versions': [{ id: 1, parent: 1 }],
    })
    const step = await toRestore(operationIn(adapter).req, 'tags', 1)
    expect(step).toMatchObject({ versions: [], latest: [] })
    adapter.rows.tags![0]!.name = 'y'
    await back(adapter, step)
    expect(adapter.rows.tags).toEqual([{ id: 1, name: 'x' }])
    expect(adapter.rows['tags versions']).toHaveLength(1)
  })
})

describe('what was made', () => {
  it('is forgotten: the lines that an event did not have, with their versions', async () => {
    const adapter = stored({
      sessions: [
        { id: 1, event: 7 },
        { id: 2, event: 8 },
      ],
      'sessions versions': [{ id: 'a', parent: 1 }],
    })
    const step = await toForget(operationIn(adapter).req, 'sessions', 7)
    expect(step).toEqual({ type: 'forget', collection: 'sessions', event: 7, known: [1] })
    adapter.rows.sessions!.push({ id: 3, event: 7 }, { id: 4, event: 8 })
    adapter.rows['sessions versions']!.push({ id: 'b', parent: 3 }, { id: 'c', parent: 4 })
    await back(adapter, step)
    expect(adapter.rows.sessions!.map(({ id }) => id)).toEqual([1, 2, 4])
    expect(adapter.rows['sessions versions']!.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('is unmade, or dropped by its key', async () => {
    const adapter = stored({ releases: [{ id: 1 }, { id: 2 }], keys: [{ key: 'a' }, { key: 'b' }] })
    await back(adapter, { type: 'unmake', collection: 'releases', id: 2 })
    await back(adapter, { type: 'drop', collection: 'keys', key: 'a' })
    expect(adapter.rows).toMatchObject({ releases: [{ id: 1 }], keys: [{ key: 'b' }] })
  })

  it('is an event with all that belongs to it, and not an older one of that address', async () => {
    const since = '2026-01-02'
    const adapter = stored({
      events: [
        { id: 1, slug: 'sfax', createdAt: '2026-01-01' },
        { id: 2, slug: 'sfax', createdAt: since },
        { id: 3, slug: 'tunis', createdAt: since },
      ],
      'events versions': [
        { id: 'a', parent: 1 },
        { id: 'b', parent: 2 },
      ],
      sessions: [
        { id: 1, event: 1 },
        { id: 2, event: 2 },
        { id: 3, event: 2 },
      ],
      'sessions versions': [
        { id: 'c', parent: 1, version: { event: 1 } },
        { id: 'd', parent: 2, version: { event: 2 } },
      ],
      tracks: [
        { id: 1, event: 1 },
        { id: 2, event: 2 },
      ],
    })
    const names = { events: 'events', sessions: 'sessions', tracks: 'tracks' } as const
    await back(adapter, { type: 'forgetEvent', ...names, slug: 'sfax', since })
    const left = Object.entries(adapter.rows).map(([name, rows]) => [
      name,
      rows.map(({ id }) => id),
    ])
    expect(Object.fromEntries(left)).toEqual({
      ...{ events: [1, 3], 'events versions': ['a'] },
      ...{ sessions: [1], 'sessions versions': ['c'], tracks: [1] },
    })
  })
})
