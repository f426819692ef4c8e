import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { clockOf } from '../../../src/core/time/index.js'
import { percentile } from '../load.js'

type Id = number | string

/** How long a write took, and how long a reader of another agenda waited for an answer meanwhile; milliseconds. */
export type Written = {
  what: string
  size: number
  took: number
  readerP99: number
  readerWorst: number
}

export type Site = {
  url: string
  token: string
  /** Address of an agenda that is not written. */ read: string
}

const rooms = (size: number) => Math.max(2, Math.round(Math.sqrt(size / 5)))
const dateAfter = (days: number) => new Date(Date.UTC(2031, 4, 5 + days)).toISOString().slice(0, 10)

/** A reader that does not stop asking. `since` gives the time of each answer since it was last called, in order of size. */
function startReader(address: string): {
  since: () => Promise<number[]>
  stop: () => Promise<number>
} {
  const worker = new Worker(new URL('./reader.mjs', import.meta.url), { workerData: address })
  worker.on('error', (error) => {
    throw error
  })
  const since = () =>
    new Promise<number[]>((resolve) => {
      worker.once('message', (times: number[]) => resolve(times.toSorted((a, b) => a - b)))
      worker.postMessage('since')
    })
  return { since, stop: () => worker.terminate() }
}

/** The rows of a table as an editor brings them: rooms side by side, ten lines a room and day, nobody in them. */
function linesOf(size: number, places: Id[]) {
  return Array.from({ length: size }, (_, n) => {
    const slot = Math.floor(n / places.length)
    const minutes = 8 * 60 + (slot % 10) * 60
    return {
      id: `new-${n}`,
      title: `Session ${n}`,
      kind: 'workshop',
      timing: 'clock',
      day: dateAfter(Math.floor(slot / 10)),
      starts: clockOf(minutes),
      ends: clockOf(minutes + 50),
      place: places[n % places.length],
    }
  })
}

/** Adds so many lines to a new event in one save, publishes them, changes one, publishes it. */
export async function measureWrites({ url, token, read }: Site, size: number): Promise<Written[]> {
  const ask = async <T>(
    path: string,
    body?: object,
    method = body ? 'POST' : 'GET',
  ): Promise<T> => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
    return JSON.parse(text) as T
  }
  const places: Id[] = []
  for (let n = 0; n < rooms(size); n++)
    places.push(
      (await ask<{ doc: { id: Id } }>('/places', { name: `Room ${n} of ${size}`, kind: 'room' }))
        .doc.id,
    )
  const days = Math.ceil(size / (places.length * 10))
  const { doc: event } = await ask<{ doc: { id: Id } }>('/events?draft=true', {
    title: `Written ${size}`,
    slug: `written-${size}-${Date.now()}`,
    eventType: 'conference',
    timeZone: 'Africa/Tunis',
    languages: ['en', 'fr', 'ar'],
    attendance: 'onSite',
    startDate: dateAfter(0),
    endDate: dateAfter(days - 1),
    days: Array.from({ length: days }, (_, n) => ({ date: dateAfter(n) })),
    _status: 'draft',
  })
  const builder = `/agenda-builder/${event.id}`
  type Agenda = { agenda: { sessions: { id: Id }[] }; revisions: Record<string, number> }
  const { revisions } = await ask<Agenda>(builder)

  const reader = startReader(read)
  await reader.since()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const rows: Written[] = []
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    await reader.since()
    const before = performance.now()
    const result = await work()
    const took = performance.now() - before
    // An answer that was waited for is counted though it comes after.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const times = await reader.since()
    rows.push({
      what,
      size,
      took,
      readerP99: percentile(times, 0.99),
      readerWorst: times.at(-1) ?? Number.NaN,
    })
    return result
  }
  try {
    const publish = (agenda: Agenda) =>
      ask(`${builder}/publication`, { revisions: agenda.revisions, acceptAdvice: true })
    const added = await timed('add the lines', () =>
      ask<Agenda>(builder, {
        revisions,
        edits: linesOf(size, places).map((session) => ({ type: 'add', session })),
      }),
    )
    await timed('publish them', () => publish(added))
    const before = await ask<Agenda>(builder)
    const middle = before.agenda.sessions[Math.floor(size / 2)]
    const changed = await timed('change one', () =>
      ask<Agenda>(builder, {
        revisions: before.revisions,
        edits: [{ type: 'set', id: middle?.id, fields: { title: 'A better title' } }],
      }),
    )
    await timed('publish it', () => publish(changed))
  } finally {
    await reader.stop()
  }
  return rows
}
