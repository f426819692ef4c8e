import { setTimeout as sleep } from 'node:timers/promises'
import type { Servers } from './startServers.js'

export type ServerAnswer = { status: number; body: Record<string, unknown> }
export type Call = (
  method: string,
  path: string,
  body: unknown,
  headers?: Record<string, string>,
) => Promise<ServerAnswer>
export type Id = number | string
type Days = { from?: string; to?: string; status?: 'draft' | 'published' }

export const hour = (n: number) => `${String(n).padStart(2, '0')}:00`
export const firstDay = '2030-05-01'
export const secondDay = '2030-05-02'

/** An event with sessions, on two servers, and what races need to say about them. */
export async function stageFor(servers: Servers) {
  const login = await send(() => servers.url(0), undefined)('POST', '/users/login', servers.admin)
  const token = String(login.body.token)
  const calls = [0, 1].map((n) => send(() => servers.url(n), token))
  const call = calls[0]!
  const made = async (path: string, body: unknown): Promise<Id> => {
    const answer = await call('POST', path, body)
    if (answer.status !== 201)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return (answer.body.doc as { id: Id }).id
  }
  let count = 0
  let rest = 0

  return {
    token,
    call,
    /** The same as `call`, on the server with this number. */
    on: (n: number): Call => calls[n]!,
    made,
    /** Sends `count` requests at the same moment, to the two servers in turn. */
    together: (times: number, ask: (n: number, call: Call) => Promise<ServerAnswer>) =>
      Promise.all(
        Array.from({ length: times }, (_, n) =>
          ask(n, (method, path, body) =>
            calls[n % 2]!(
              method,
              path,
              body,
              rest
                ? { 'x-test-pause': `${method === 'DELETE' ? 'deleting' : 'write'} ${rest}` }
                : {},
            ),
          ),
        ),
      ),
    /** From now on, those who do something together rest for so long (milliseconds) between checking and writing. */
    rest(milliseconds: number): void {
      rest = milliseconds
    },
    /** A part of that time: who waits for it comes in while the others rest. */
    moment: () => sleep(rest / 3),
    /** Comes in while the others rest, and does not rest itself. */
    meanwhile: async (ask: (call: Call) => Promise<ServerAnswer>): Promise<ServerAnswer> => {
      await sleep(rest / 2)
      return ask(calls[1]!)
    },
    room: () => made('/places', { name: `Room ${++count}`, kind: 'room' }),
    person: () => made('/people', { name: `Person ${++count}` }),
    event: ({ from = firstDay, to = secondDay, status = 'published' }: Days = {}) =>
      made('/events', {
        title: `Event ${++count}`,
        startDate: from,
        endDate: to,
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        _status: status,
      }),
    /** A line of one hour, published unless it says otherwise. */
    line: (event: Id, at: number, more: object = {}) => ({
      event,
      title: `Line ${++count}`,
      day: firstDay,
      kind: 'workshop',
      timing: 'clock',
      starts: hour(at),
      ends: hour(at + 1),
      status: 'confirmed',
      _status: 'published',
      ...more,
    }),
    async sessions(bodies: object[]): Promise<Id[]> {
      const ids: Id[] = []
      for (const body of bodies)
        ids.push(
          await made(
            `/sessions${(body as { _status: string })._status === 'draft' ? '?draft=true' : ''}`,
            body,
          ),
        )
      return ids
    },
    /** What readers see. */
    async published(where: Record<string, unknown>): Promise<Record<string, unknown>[]> {
      const query = Object.entries({ ...where, _status: 'published' })
        .map(([key, value]) => `where[${key}][equals]=${encodeURIComponent(String(value))}`)
        .join('&')
      return (await call('GET', `/sessions?${query}&limit=100&depth=0`, undefined)).body
        .docs as Record<string, unknown>[]
    },
    async read(path: string): Promise<Record<string, unknown>> {
      return (await call('GET', path, undefined)).body
    },
  }
}

export type Stage = Awaited<ReturnType<typeof stageFor>>

export const send =
  (url: () => string, token: string | undefined): Call =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`${url()}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text ? (JSON.parse(text) as ServerAnswer['body']) : {} }
  }
