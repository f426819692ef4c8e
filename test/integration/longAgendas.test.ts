import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadAgenda } from '../../src/store/loadAgenda.js'
import { rawDocuments, type View } from '../../src/store/rawDocuments.js'
import { forgetDocuments } from '../../src/store/rememberedDocuments.js'
import { generateEvent } from '../bench/generate.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const many = 130
const titles = Array.from({ length: many }, (_, n) => `Line ${String(n).padStart(3, '0')}`)
const sessions = 'sessions' as CollectionSlug

describe('an agenda of many people, each with a name in several languages', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app?.stop())

  it('knows all of them', async () => {
    const { id } = await generateEvent(app.payload, 120)
    const agenda = await loadAgenda(app.payload, id, { view: 'draft', language: 'en' })
    expect(Object.keys(agenda?.people ?? {}).length).toBe(60)
    expect(agenda?.unavailable).toEqual({ people: [], organisations: [], places: [] })
  })
})

describe('an agenda of more lines than are read at once', () => {
  let app: AgendaApp
  let event: Id
  /** How many whole sessions each question to the database gave. */
  const given: number[] = []

  beforeAll(async () => {
    app = await startAgenda()
    const { db } = app.payload
    for (const name of ['find', 'queryDrafts'] as const) {
      const ask = db[name].bind(db) as (args: {
        collection: string
        select?: object
      }) => Promise<{ docs: unknown[] }>
      db[name] = (async (args: { collection: string; select?: object }) => {
        const answer = await ask(args)
        if (args.collection === sessions && !args.select) given.push(answer.docs.length)
        return answer
      }) as never
    }
    event = await app.makeEvent({ title: 'Many lines', slug: 'many-lines', _status: 'draft' })
    const { revisions } = (await app.ask('GET', `/agenda-builder/${event}`)).body
    const edits = titles.map((title, n) => ({
      type: 'add',
      session: {
        id: `new-${n}`,
        title,
        kind: 'workshop',
        timing: 'clock',
        day: '2030-05-01',
        starts: `${String(8 + Math.floor(n / 15)).padStart(2, '0')}:${String((n % 15) * 4).padStart(2, '0')}`,
      },
    }))
    const added = await app.ask('POST', `/agenda-builder/${event}`, { revisions, edits })
    expect([added.status, added.body.errors]).toEqual([200, undefined])
    const published = await app.ask('POST', `/agenda-builder/${event}/publication`, {
      revisions: added.body.revisions,
      acceptAdvice: true,
    })
    expect([published.status, published.body.errors]).toEqual([200, undefined])
  }, 240_000)
  afterAll(() => app?.stop())
  beforeEach(() => void given.splice(0))

  const read = (view: View, more: object = {}) =>
    rawDocuments(app.payload, sessions, { event: { equals: event } }, { view, ...more })
  /** As a process that has read nothing yet. */
  const forgetAll = () => forgetDocuments(app.payload)
  const titleOf = ({ title }: Record<string, unknown>) => (title as { en: string }).en

  it.each<View>(['draft', 'published'])(
    'gives each line once, in the order that is asked for: %s',
    async (view) => {
      forgetAll()
      expect((await read(view, { sort: 'sortKey' })).map(titleOf)).toEqual(titles)
      expect(given).toEqual([100, many - 100])
      expect((await read(view)).map(titleOf).toSorted()).toEqual(titles)
      expect((await read(view, { sort: '-sortKey' })).map(titleOf)).toEqual(titles.toReversed())
      expect(given).toEqual([100, many - 100])
    },
  )

  it('is whole for editors, before publishing and for readers, none of whom reads all of it at once', async () => {
    forgetAll()
    const { agenda } = (await app.ask('GET', `/agenda-builder/${event}`)).body
    expect(agenda.sessions.map(({ title }: { title: string }) => title)).toEqual(titles)
    const { body } = await app.ask('GET', `/agenda-builder/${event}/publication`)
    expect([body.lines, body.changesByLanguage]).toEqual([
      [],
      [{ language: 'en', direction: 'ltr', label: 'English', changes: [] }],
    ])
    expect(
      (await app.ask('GET', '/agenda/many-lines?locale=en')).body.days[0].sessions.map(
        ({ title }: { title: string }) => title,
      ),
    ).toEqual(titles)
    expect(Math.max(...given)).toBe(100)
  })

  it.each<View>(['draft', 'published'])(
    'is read anew only where it was saved since: %s',
    async (view) => {
      const before = await read(view)
      const [changed, untouched] = before as [{ id: Id }, object]
      const title = `Another title of a ${view}`
      expect((await app.ask('PATCH', `/sessions/${changed.id}?locale=en`, { title })).status).toBe(
        200,
      )
      given.splice(0)
      const after = await read(view)
      // That one, unless the rules asked for it already when it was saved.
      expect(given.filter((docs) => docs !== 1)).toEqual([])
      expect(given.length).toBeLessThanOrEqual(1)
      expect(after.map(titleOf).toSorted()).toEqual(
        [title, ...before.slice(1).map(titleOf)].toSorted(),
      )
      expect(after[1]).toBe(untouched)
      // Nobody who was given it can change what others read.
      expect(Object.isFrozen((untouched as { title: object }).title)).toBe(true)
    },
  )

  it('is read anew where its instants follow another zone, which is no save of a line', async () => {
    const startsOf = (docs: Record<string, unknown>[]) =>
      docs.map(({ startsAt }) => String(startsAt))
    const before = startsOf(await read('published', { sort: 'sortKey' }))
    const move = async (timeZone: string) =>
      expect((await app.ask('PATCH', `/events/${event}`, { timeZone })).status).toBe(200)
    await move('Asia/Tokyo')
    const after = startsOf(await read('published', { sort: 'sortKey' }))
    expect(after.map((starts, n) => Date.parse(before[n]!) - Date.parse(starts))).toEqual(
      before.map(() => 8 * 3_600_000),
    )
    await move('Africa/Tunis')
    expect(startsOf(await read('published', { sort: 'sortKey' }))).toEqual(before)
  })

  it('tells one changed line as such when it is published, with all the others in it', async () => {
    const { agenda, revisions } = (await app.ask('GET', `/agenda-builder/${event}`)).body
    const last = agenda.sessions.at(-1)
    const saved = await app.ask('POST', `/agenda-builder/${event}`, {
      revisions,
      edits: [{ type: 'set', id: last.id, fields: { title: 'The end' } }],
    })
    const looked = (await app.ask('GET', `/agenda-builder/${event}/publication?locale=en`)).body
    expect(looked.lines.map(({ title }: { title: string }) => title)).toEqual(['The end'])
    expect(looked.changesByLanguage[0].changes).toHaveLength(1)
    expect(
      (
        await app.ask('POST', `/agenda-builder/${event}/publication`, {
          revisions: saved.body.revisions,
          acceptAdvice: true,
        })
      ).status,
    ).toBe(200)
    const shown = (await app.ask('GET', '/agenda/many-lines?locale=en')).body.days[0].sessions
    expect([shown.length, shown.at(-1).title]).toEqual([many, 'The end'])
  })
})
