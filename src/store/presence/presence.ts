import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import { optionsOf } from '../optionsOf.js'
import { namesOfUsers } from './namesOfUsers.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

/** In milliseconds: how long somebody counts as present after the last sign. */
export const presenceLasts = 45_000

/**
 * How many tabs of one account in one event are told apart: more are of no use, and rows must not
 * grow without end.
 */
const mostTabs = 20

/** A line and a column of the list, where somebody's keyboard is. */
export type At = { line: string; column: string }

/**
 * A colleague who has the agenda open: since when (ISO), whether they have changes that are not
 * saved, and the cells in which they are.
 */
export type Present = { name: string; since: string; unsaved: boolean; cells: At[] }

/** One open Agenda tab. */
export type Tab = { event: Id; user: Id; tab: string; unsaved: boolean; at?: At }

type Row = {
  id: Id
  key: string
  user: string
  unsaved?: boolean
  line?: string | null
  column?: string | null
  since: number
  until: number
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).presenceSlug
const keyOf = ({ event, user, tab }: Omit<Tab, 'at' | 'unsaved'>) => `${event}:${user}:${tab}`

async function rowsIn(payload: Payload, event: Id): Promise<Row[]> {
  const collection = collectionOf(payload)
  const { docs } = await databaseOf(payload).find({
    collection,
    where: { event: { equals: String(event) } },
    limit: 0,
    pagination: false,
  })
  return docs
}

/**
 * Notes a tab by one conditional write outside of any operation, so that it neither waits for a
 * lease nor makes a save wait.
 */
async function note(payload: Payload, tab: Tab, rows: Row[], now: number): Promise<void> {
  const collection = collectionOf(payload)
  const key = keyOf(tab)
  const data = {
    unsaved: tab.unsaved,
    line: tab.at?.line ?? null,
    column: tab.at?.column ?? null,
    until: now + presenceLasts,
  }
  const update = () =>
    databaseOf(payload).updateOne({
      collection,
      where: { key: { equals: key } },
      data,
      options: { atomic: true },
    })
  if (rows.some((row) => row.key === key) && (await update())) return
  if (rows.filter(({ user }) => user === String(tab.user)).length >= mostTabs) return
  try {
    await databaseOf(payload).create({
      collection,
      data: { ...data, key, event: String(tab.event), user: String(tab.user), since: now },
    })
  } catch (error) {
    // The unique key refused the row: the same tab has asked twice at once.
    if (!(await update())) throw error
  }
}

/** Notes that this tab is open, and says which colleagues have the agenda open too. */
export async function meetInAgenda(req: PayloadRequest, tab: Tab): Promise<Present[]> {
  const { payload } = req
  const now = Date.now()
  const all = await rowsIn(payload, tab.event)
  const rows = all.filter(({ until }) => until > now)
  if (rows.length < all.length) {
    const gone: Where = {
      and: [{ event: { equals: String(tab.event) } }, { until: { less_than_equal: now } }],
    }
    await databaseOf(payload).deleteMany({ collection: collectionOf(payload), where: gone })
  }
  await note(payload, tab, rows, now)
  const others = rows.filter(({ user }) => user !== String(tab.user))
  const names = await namesOfUsers(
    payload,
    others.map(({ user }) => user),
    req,
  )
  return [...names]
    .map(([user, name]) => {
      const tabs = others.filter((row) => row.user === user).sort((a, b) => a.since - b.since)
      return {
        name,
        since: new Date(tabs[0]?.since ?? now).toISOString(),
        unsaved: tabs.some(({ unsaved }) => unsaved),
        cells: tabs.flatMap(({ line, column }) => (line && column ? [{ line, column }] : [])),
      }
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1))
}

/** The tab was closed. */
export async function leaveAgenda(
  payload: Payload,
  tab: Omit<Tab, 'at' | 'unsaved'>,
): Promise<void> {
  await databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: { key: { equals: keyOf(tab) } },
  })
}
