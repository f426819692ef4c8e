// An app with one admin and one event, and the words that tests of agendas need.
import { startPayload } from '../setup/payloadFor.js'

export type Id = number | string
type Fault = { path: string; message: string }
type Refusal = { errors: { message: string; data?: { errors?: Fault[] } }[] }

export const faults = (body: Refusal): Fault[] =>
  body.errors.flatMap(({ data }) => data?.errors ?? [])
export const hour = (n: number) => `${String(n).padStart(2, '0')}:00`

export async function startAgenda(settings: Parameters<typeof startPayload>[0] = {}) {
  const app = await startPayload(settings)
  await app.payload.create({
    collection: 'users',
    data: { email: 'a@example.org', password: 'a long enough password', role: 'admin' },
    overrideAccess: true,
  })
  const token = await app.login('a@example.org', 'a long enough password')
  const ask = (method: string, path: string, body?: unknown) =>
    app.rest(method, path, { token, body })
  const make = async (path: string, body: unknown): Promise<Id> => {
    const answer = await ask('POST', path, body)
    if (answer.status !== 201)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.doc.id
  }
  let events = 0
  const event = (more: object = {}) =>
    make('/events', {
      title: `Event ${++events}`,
      startDate: '2030-05-01',
      endDate: '2030-05-02',
      timeZone: 'Africa/Tunis',
      languages: ['en'],
      _status: 'published',
      ...more,
    })
  const main = await event()
  /** A line of one hour of the event, published unless it says otherwise. */
  const line = (title: string, at: number, more: object = {}) => ({
    event: main,
    title,
    day: '2030-05-01',
    kind: 'workshop',
    timing: 'clock',
    starts: hour(at),
    ends: hour(at + 1),
    status: 'confirmed',
    _status: 'published',
    ...more,
  })
  return {
    ...app,
    token,
    ask,
    make,
    makeEvent: event,
    event: main,
    line,
    session: (title: string, at: number, more: object = {}) =>
      make('/sessions', line(title, at, more)),
    draft: (title: string, at: number, more: object = {}) =>
      make('/sessions?draft=true', line(title, at, { ...more, _status: 'draft' })),
    /** The latest version, as editors see it. */
    read: async (path: string) =>
      (await ask('GET', `${path}${path.includes('?') ? '&' : '?'}depth=0&draft=true&trash=true`))
        .body,
    mutate: (text: string) => app.graphql(`mutation { ${text} }`, { token }),
    /** Leases that somebody holds at this moment. */
    leases: async () =>
      (
        await app.payload.db.find({
          collection: 'agenda-leases',
          where: { until: { greater_than: 0 } },
        })
      ).docs as unknown as { key: string; token: number }[],
    leaseOf: async (id: Id) =>
      (await app.payload.db.findOne({
        collection: 'agenda-leases',
        where: { key: { equals: `event:${id}` } },
      })) as unknown as { token: number; until: number } | null,
  }
}

export type AgendaApp = Awaited<ReturnType<typeof startAgenda>>
