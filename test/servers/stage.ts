import type { Servers } from './startServers.js'

export type Answer = { status: number; body: Record<string, unknown> }
export type Call = (method: string, path: string, body: unknown) => Promise<Answer>
type Id = number | string
type At = { starts?: string; room: number; day?: string }

const oneHourAfter = (starts: string) => `${String((Number(starts.slice(0, 2)) + 1) % 24).padStart(2, '0')}${starts.slice(2)}`

/** A published event with rooms, on two servers, and what races need to say about it. */
export async function stageFor(servers: Servers) {
  const login = await send(servers.url(0), undefined)('POST', '/users/login', servers.admin)
  const token = String(login.body.token)
  const calls = [0, 1].map((n) => send(servers.url(n), token))
  const call = calls[0]!
  const made = async (path: string, body: unknown): Promise<Id> => {
    const answer = await call('POST', path, body)
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return (answer.body.doc as { id: Id }).id
  }
  const rooms: Id[] = []
  for (let n = 0; n < 4; n++) rooms.push(await made('/places', { name: `Room ${n}`, kind: 'room' }))
  const event = await made('/events', {
    title: 'Race', startDate: '2030-05-01', endDate: '2030-05-02', timeZone: 'Africa/Tunis', languages: ['en'], _status: 'published',
  })

  const session = ({ title, starts = '09:00', room, day = '2030-05-01' }: At & { title: string }) => ({
    event, title, day, kind: 'workshop', timing: 'clock', starts, ends: oneHourAfter(starts), place: rooms[room], status: 'confirmed', _status: 'published',
  })

  return {
    event,
    session,
    call,
    /** Sends `count` requests at the same moment, to the two servers in turn. */
    together: (count: number, ask: (n: number, call: Call) => Promise<Answer>) =>
      Promise.all(Array.from({ length: count }, (_, n) => ask(n, calls[n % 2]!))),
    async drafts(count: number, at: At): Promise<Id[]> {
      const ids: Id[] = []
      for (let n = 0; n < count; n++) ids.push(await made('/sessions?draft=true', { ...session({ title: `Draft ${n}`, ...at }), _status: 'draft' }))
      return ids
    },
    async published(count: number, { room, day, firstHour }: { room: number; day: string; firstHour: number }): Promise<Id[]> {
      const ids: Id[] = []
      for (let n = 0; n < count; n++) {
        const starts = `${String(firstHour + n).padStart(2, '0')}:00`
        ids.push(await made('/sessions', session({ title: `Public ${n}`, starts, room, day })))
      }
      return ids
    },
    async unpublish(ids: Id[]): Promise<void> {
      for (const id of ids) await call('PATCH', `/sessions/${id}`, { _status: 'draft' })
    },
    async publishedAt(starts: string, room: number, day = '2030-05-01'): Promise<number> {
      const where = { event, starts, place: rooms[room]!, day, _status: 'published' }
      const query = Object.entries(where).map(([key, value]) => `where[${key}][equals]=${encodeURIComponent(String(value))}`).join('&')
      const { body } = await call('GET', `/sessions?${query}&limit=100&depth=0`, undefined)
      return (body.docs as unknown[]).length
    },
    async read(path: string): Promise<unknown> {
      return (await call('GET', path, undefined)).body
    },
  }
}

export type Stage = Awaited<ReturnType<typeof stageFor>>

export const send =
  (url: string, token: string | undefined): Call =>
  async (method, path, body) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text ? (JSON.parse(text) as Answer['body']) : {} }
  }
