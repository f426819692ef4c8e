import 'lexical'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { appConfig } from '../../src/appConfig.js'

export type Database = 'mongodb' | 'sqlite'
type Answer = { status: number; body: any; headers: Headers } // eslint-disable-line @typescript-eslint/no-explicit-any -- what the server says is not known
type Ask = { body?: unknown; token?: string; headers?: Record<string, string> }

export const databaseOfRun = (): Database => (process.env.DATABASE === 'mongodb' ? 'mongodb' : 'sqlite')

/** A database of its own for each test file: a new file, or a new name on the engine that `npm test` started. */
export function freshDatabase(database: Database): { uri: string; remove: () => void } {
  if (database === 'sqlite') {
    const folder = mkdtempSync(path.join(tmpdir(), 'agenda-'))
    return { uri: `file:${path.join(folder, 'test.db')}`, remove: () => rmSync(folder, { recursive: true, force: true }) }
  }
  const engine = process.env.TEST_MONGODB_URI
  if (!engine) throw new Error('No MongoDB: run the tests with `npm test`, which starts one, or set TEST_MONGODB_URI.')
  return { uri: `${engine}/agenda-${randomUUID().slice(0, 8)}`, remove: () => undefined }
}

/** The app without Next: Payload's own REST and GraphQL handlers and its Local API on a fresh database. */
export async function startPayload({ database = databaseOfRun() }: { database?: Database } = {}) {
  const { uri, remove } = freshDatabase(database)
  const config: SanitizedConfig = await appConfig({ databaseUri: uri, secret: 'a secret for the tests only', push: true, serverUrl: 'http://localhost:3000' })
  const key = randomUUID()
  const payload: Payload = await getPayload({ config, key, cron: false })
  ;(globalThis as { _payload_graphql?: unknown })._payload_graphql = undefined

  const answer = async (response: Response): Promise<Answer> => {
    const text = await response.text()
    let body: unknown = text
    try {
      body = text ? JSON.parse(text) : undefined
    } catch {
      // Not JSON: the text itself is what was answered.
    }
    return { status: response.status, body, headers: response.headers }
  }
  const request = (method: string, url: string, { body, token, headers }: Ask = {}) =>
    new Request(`http://localhost:3000${url}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}), ...headers },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    })
  const rest = async (method: string, url: string, ask: Ask = {}) =>
    answer(await handleEndpoints({ config, request: request(method, `/api${url}`, ask), payloadInstanceCacheKey: key }))
  const graphql = async (query: string, { variables, token }: { variables?: unknown; token?: string } = {}) =>
    answer(await GRAPHQL_POST(config)(request('POST', '/api/graphql', { body: { query, variables }, token })))
  const login = async (email: string, password: string): Promise<string> => {
    const { body } = await rest('POST', '/users/login', { body: { email, password } })
    return body.token
  }
  const stop = async () => {
    await payload.destroy()
    remove()
  }
  return { payload, config, rest, graphql, login, stop, uri }
}

export type App = Awaited<ReturnType<typeof startPayload>>
