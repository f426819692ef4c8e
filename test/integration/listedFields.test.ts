import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawDocuments, type View } from '../../src/store/rawDocuments.js'
import { stampFields } from '../../src/store/rememberedDocuments.js'
import { addFullEvent, type FullEvent } from '../setup/fullEvent.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

type Doc = Record<string, unknown>

let app: AgendaApp
let full: FullEvent
const views: View[] = ['published', 'draft']
const sessions = 'sessions' as CollectionSlug

beforeAll(async () => {
  app = await startAgenda()
  full = await addFullEvent(app.payload)
})
afterAll(() => app.stop())

/** By id, since no order was asked for. */
const byId = (docs: Doc[]) => docs.toSorted((a, b) => String(a.id).localeCompare(String(b.id)))
const part = (doc: Doc, names: string[]) =>
  Object.fromEntries(['id', ...names].map((name) => [name, doc[name] ?? null]))

const only = [...stampFields, '_status', 'teamOnly', 'changedBy', 'sortKey', 'place', 'title']

describe.each(views)('lines of which a few fields are listed (%s)', (view) => {
  const list = (where: Where, some?: string[]) =>
    rawDocuments(app.payload, sessions, where, { view, only: some })

  it('have in these fields what the whole documents have', async () => {
    const where = { event: { equals: full.full.events } }
    const whole = byId(await list(where))
    const listed = byId(await list(where, only))
    expect(whole.length).toBeGreaterThan(1)
    expect(listed.map((doc) => part(doc, only))).toEqual(whole.map((doc) => part(doc, only)))
  })

  it('have no others', async () => {
    const [listed] = await list({ event: { equals: full.full.events } }, ['revision'])
    expect(Object.keys(listed ?? {})).not.toContain('objective')
  })

  it('are found by conditions on other fields, within rows and in groups of conditions', async () => {
    const whole = byId(await list({ event: { equals: full.full.events } }))
    const people = whole.flatMap(({ assignments }) =>
      (assignments as Doc[]).flatMap(({ person }) => person ?? []),
    )
    const where: Where = {
      and: [
        { event: { equals: full.full.events } },
        { or: [{ 'assignments.person': { in: people } }, { starts: { equals: '03:33' } }] },
      ],
    }
    const wanted = byId(await list(where)).map(({ id }) => id)
    expect(wanted.length).toBeGreaterThan(0)
    expect(byId(await list(where, ['revision'])).map(({ id }) => id)).toEqual(wanted)
  })
})
