import 'lexical'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { appConfig } from '../../src/appConfig.js'
import type { Language } from '../../src/options.js'
import { databaseOn } from './databaseOn.js'
import { freshPostgres } from './freshPostgres.js'

export type Database = Served | 'postgres'
/** Of these an address is known before there is a connection. */
export type Served = 'mongodb' | 'sqlite'
type HttpAnswer = { status: number; body: any; headers: Headers } // eslint-disable-line @typescript-eslint/no-explicit-any -- what the server says is not known
type Ask = { body?: unknown; token?: string; headers?: Record<string, string> }

type Instance = { initializedCrons: boolean }
type Globals = {
  _payload: Map<string, Instance>
  _payload_graphql: { graphql: unknown; promise: unknown; of?: string }
}
const globals = globalThis as unknown as Globals

/** The GraphQL handler takes no key: it serves the instance called `default` with one schema for the whole process. Both become this app's. */
function serveGraphQLFrom(key: string): void {
  globals._payload.set('default', globals._payload.get(key)!)
  if (globals._payload_graphql.of !== key)
    Object.assign(globals._payload_graphql, { graphql: null, promise: null, of: key })
}

function forget(key: string): void {
  if (globals._payload.get('default') === globals._payload.get(key))
    globals._payload.delete('default')
  globals._payload.delete(key)
}

export const databaseOfRun = (): Database =>
  (process.env.DATABASE as Database | undefined) ?? 'sqlite'

/** Databases of MongoDB that no app uses at the moment: empty, with all their indexes, which take seconds to make. */
const emptied: string[] = []

/** Removes every document and leaves the indexes. */
async function empty(uri: string): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  const connection = await mongoose
    .createConnection(uri, { serverSelectionTimeoutMS: 3000 })
    .asPromise()
  for (const { name } of await connection.listCollections())
    await connection.collection(name).deleteMany({})
  await connection.close()
  emptied.push(uri)
}

/** A database of its own for each app: a new file, or an empty one on the engine that `npm test` started. */
export function freshDatabase(database: Served): { uri: string; remove: () => Promise<void> } {
  if (database === 'sqlite') {
    const folder = mkdtempSync(path.join(tmpdir(), 'agenda-'))
    return {
      uri: `file:${path.join(folder, 'test.db')}`,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  }
  const engine = process.env.TEST_MONGODB_URI
  if (!engine)
    throw new Error(
      'No MongoDB: run the tests with `npm test`, which starts one, or set TEST_MONGODB_URI.',
    )
  const uri =
    emptied.pop() ??
    databaseOn(
      engine,
      `${process.env.TEST_DATABASES ?? 'agenda-tests'}-${randomUUID().slice(0, 8)}`,
    )
  return { uri, remove: () => empty(uri) }
}

/** The tables as the first app of this process made them: later ones with the same collections get a copy. */
const template = path.join(mkdtempSync(path.join(tmpdir(), 'agenda-tables-')), 'test.db')
process.once('exit', () => rmSync(path.dirname(template), { recursive: true, force: true }))

async function keepAsTemplate(uri: string): Promise<void> {
  const client = createClient({ url: uri })
  await client.execute({ sql: 'VACUUM INTO ?', args: [template] })
  client.close()
}

const configOn = (
  databaseUri: string,
  push: boolean,
  serverUrl = 'http://localhost:3000',
  languages?: Language[],
) => appConfig({ databaseUri, secret: 'a secret for the tests only', push, serverUrl, languages })

/** Makes the tables of the app, and nothing else. */
async function tablesOn(uri: string): Promise<void> {
  const key = randomUUID()
  const payload = await getPayload({
    config: await configOn(uri, true),
    key,
    cron: false,
    disableOnInit: true,
  })
  await payload.destroy()
  forget(key)
}

type Settings = {
  database?: Database
  /** A database on which an app of the same collections runs already; that one removes it. */
  beside?: { uri: string }
  serverUrl?: string
  /** Others than the app's own; the tables are the same. */
  languages?: Language[]
  config?: Partial<SanitizedConfig>
  adjust?: (config: SanitizedConfig) => void
}

/**
 * The app without Next: Payload's own REST and GraphQL handlers and its Local API on a fresh database.
 * `config` replaces parts of the finished config, for example `{ graphQL: … }`; `adjust` may change it in place.
 */
export async function startPayload({
  database = databaseOfRun(),
  beside,
  serverUrl,
  languages,
  config: overrides = {},
  adjust,
}: Settings = {}) {
  // Other collections would want other tables.
  const usual = database !== 'mongodb' && !adjust && Object.keys(overrides).length === 0
  const { uri, remove } = beside
    ? { uri: beside.uri, remove: async () => {} }
    : database === 'postgres'
      ? await freshPostgres(usual ? tablesOn : undefined)
      : freshDatabase(database)
  const copied = usual && (beside || database === 'postgres' || existsSync(template))
  if (copied && !beside && database === 'sqlite') copyFileSync(template, uri.slice('file:'.length))
  const built = await configOn(uri, !copied, serverUrl, languages)
  const config: SanitizedConfig = { ...built, ...overrides }
  // Through the console, which the test runner shows where a test failed.
  config.logger = {
    options: { level: process.env.LOG_LEVEL ?? 'warn' } as never,
    destination: { write: (line: string) => console.log(line.trimEnd()) },
  }
  adjust?.(config)
  const key = randomUUID()
  const payload: Payload = await getPayload({ config, key, cron: false })
  if (usual && !copied && database === 'sqlite') await keepAsTemplate(uri)
  // The handlers would start the app's timed jobs at the first request.
  globals._payload.get(key)!.initializedCrons = true

  const answer = async (response: Response): Promise<HttpAnswer> => {
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
      // A form names its own type, with the boundary between its parts.
      headers: {
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body:
        body === undefined
          ? undefined
          : typeof body === 'string' || body instanceof FormData
            ? body
            : JSON.stringify(body),
    })
  const rest = async (method: string, url: string, ask: Ask = {}) =>
    answer(
      await handleEndpoints({
        config,
        request: request(method, `/api${url}`, ask),
        payloadInstanceCacheKey: key,
      }),
    )
  const graphql = async (
    query: string,
    {
      variables,
      token,
      search = '',
    }: { variables?: unknown; token?: string; search?: string } = {},
  ) => {
    serveGraphQLFrom(key)
    return answer(
      await GRAPHQL_POST(config)(
        request('POST', `/api/graphql${search}`, { body: { query, variables }, token }),
      ),
    )
  }
  /** Any request at all, as a server hands it over. */
  const handle = async (asked: Request): Promise<Response> => {
    if (new URL(asked.url).pathname !== '/api/graphql' || asked.method !== 'POST')
      return handleEndpoints({ config, request: asked, payloadInstanceCacheKey: key })
    serveGraphQLFrom(key)
    return GRAPHQL_POST(config)(asked)
  }
  const login = async (email: string, password: string): Promise<string> => {
    const { status, body } = await rest('POST', '/users/login', { body: { email, password } })
    if (status !== 200) throw new Error(`${email} cannot log in: ${status} ${JSON.stringify(body)}`)
    return body.token
  }
  const stop = async () => {
    await payload.destroy()
    forget(key)
    await remove()
  }
  return { payload, config, rest, graphql, handle, login, stop, uri }
}

export type App = Awaited<ReturnType<typeof startPayload>>
