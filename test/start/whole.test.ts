import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, describe, expect, it } from 'vitest'
import { databaseOn } from '../setup/databaseOn.js'
import { freePort, run, type Run, running } from './command.js'
import { graphqlQuery, restQuery } from './readme.js'

const folder = mkdtempSync(path.join(tmpdir(), 'agenda-start-'))
const minutes = 60_000
const started: Run[] = []

afterAll(async () => {
  for (const { process: child, ended } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

/** What the terminal shows, without how long each step took and how it showed that it went on. */
const shown = (text: string) =>
  text.replace(/ …\.* done in \d+ s/g, ' … done').replace(/Building the app.*\n/, '').replace(/(password {2})\S{20}\n/, '$1(twenty characters)\n')

type Started = { app: Run; url: string; port: number }

async function start(database: string, command?: string[]): Promise<Started> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const app = run({ DATABASE_URI: database, PORT: String(port) }, command)
  started.push(app)
  await running(app, url)
  return { app, url, port }
}

const isFree = (url: string) => fetch(url).then(() => false, () => true)
const until = async (is: () => Promise<boolean>) => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 100))
}

const nowRunning = (url: string) => `
The app is running. Stop it with Ctrl+C.
  Panel    ${url}/admin
  REST     ${url}/api
  GraphQL  ${url}/api/graphql

`
const firstStart = (url: string) => `Preparing the database (a few seconds) … done
The Sfax 2019 agenda was put in.

  The first admin's login (shown only now):
    e-mail    admin@example.org
    password  (twenty characters)
${nowRunning(url)}`

const json = async (url: string, options?: RequestInit) => (await fetch(url, options)).json()
const post = (body: unknown, token?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
  body: JSON.stringify(body),
})

/** The README's two queries, as they stand there, find the Sfax agenda. */
async function expectAgenda(url: string) {
  const sessions = await json(restQuery(url))
  expect([sessions.totalDocs, sessions.docs[0].title, sessions.docs[8].assignments[0].person.name]).toEqual([
    19, 'Arrivée des participants', 'Alia Fakhry',
  ])
  const { data } = await json(`${url}/api/graphql`, post({ query: graphqlQuery() }))
  const [event] = data.Events.docs
  expect([event.timeZone, event.days.length, event.sessions.docs.length, event.sessions.docs[8].numberLabel]).toEqual(['Africa/Tunis', 3, 19, 'III'])
}

/** The same agenda from memory and from behind it, however it was packed on the way. */
async function expectPackedAgenda(url: string) {
  const titled = async (more: string, encoding: string) => {
    const { event, days } = await json(`${url}/api/agenda/sfax-2019?locale=fr${more}`, { headers: { 'accept-encoding': encoding } })
    return [event.title, days.flatMap(({ sessions }: { sessions: unknown[] }) => sessions).length]
  }
  for (const more of ['', '&more=1']) {
    for (const encoding of ['identity', 'gzip', 'gzip, deflate, br']) expect(await titled(more, encoding)).toEqual(['Rencontre sous-régionale d’apprentissage entre pairs', 19])
  }
}

async function logIn(url: string, password: string): Promise<string> {
  const { token } = await json(`${url}/api/users/login`, post({ email: 'admin@example.org', password }))
  expect(token).toEqual(expect.any(String))
  return token
}

/**
 * A save that waits for the database while the server is told to stop, twice, is stored and answered; nobody else is let
 * in any more, and a connection that a browser has opened ahead does not keep the server from its end.
 */
async function expectStopFinishesSave({ app, url, port }: Started, database: string, token: string, place: number) {
  const ahead = connect(port, 'localhost')
  await once(ahead, 'connect')
  const other = createClient({ url: database })
  await other.execute('BEGIN IMMEDIATE')
  const saving = fetch(`${url}/api/places/${place}`, { ...post({ capacity: 78 }, token), method: 'PATCH' })
  await sleep(1_000)
  app.process.kill('SIGTERM')
  await once(ahead, 'close')
  app.process.kill('SIGTERM')
  expect(await isFree(url)).toBe(true)
  await other.execute('ROLLBACK')
  other.close()
  const answer = await saving
  expect([answer.status, answer.headers.get('connection'), (await answer.json()).doc.capacity]).toEqual([200, 'close', 78])
  expect(await app.ended).toBe(0)
}

const passwordIn = (text: string) => /password {2}(\S+)/.exec(text)?.[1] ?? ''

describe('npm start, the whole way', () => {
  const database = `file:${path.join(folder, 'agenda.db')}`
  let password = ''
  let built = 0

  it('builds, makes the database, shows the first admin’s login and serves', { timeout: 15 * minutes }, async () => {
    const begun = await start(database)
    const { app, url } = begun
    built = statSync('.next/BUILD_ID').mtimeMs
    expect(shown(app.stdout())).toBe(firstStart(url))
    expect(app.stderr()).toBe('')
    password = passwordIn(app.stdout())
    await expectAgenda(url)
    await expectPackedAgenda(url)
    const front = await fetch(`${url}/`)
    expect([front.url, front.status]).toEqual([`${url}/en`, 200])
    const token = await logIn(url, password)
    const { docs } = await json(`${url}/api/places?limit=1`)
    const changed = await json(`${url}/api/places/${docs[0].id}`, { ...post({ capacity: 77 }, token), method: 'PATCH' })
    expect(changed.doc.capacity).toBe(77)
    // What was asked of it left no lines of Payload or Next in the terminal.
    expect(shown(app.stdout())).toBe(firstStart(url))
    expect(app.stderr()).toBe('')
    await expectStopFinishesSave(begun, database, token, docs[0].id)
  })

  it('started again keeps what was changed, builds and seeds nothing twice, and shows no login', { timeout: 2 * minutes }, async () => {
    const { app, url } = await start(database)
    expect(shown(app.stdout())).toBe(`Preparing the database (a few seconds) … done\n${nowRunning(url)}`)
    expect(statSync('.next/BUILD_ID').mtimeMs).toBe(built)
    const { docs } = await json(`${url}/api/places?limit=1`)
    expect(docs[0].capacity).toBe(78)
    await expectAgenda(url)
    await logIn(url, password)
    app.process.kill('SIGINT')
    expect(await app.ended).toBe(0)
    expect(await isFree(url)).toBe(true)
  })

  it('leaves no server behind when it is npm that is stopped', { timeout: 2 * minutes }, async () => {
    const { app, url } = await start(database, ['npm', 'start'])
    app.process.kill('SIGTERM')
    await app.ended
    await until(() => isFree(url))
  })

  it('says in one line that a file only looks like a database', { timeout: 2 * minutes }, async () => {
    const file = path.join(folder, 'cut.db')
    writeFileSync(file, `SQLite format 3\0${'and then nothing that a database would hold '.repeat(100)}`)
    const app = run({ DATABASE_URI: `file:${file}`, PORT: String(await freePort()) })
    expect(await app.ended).toBe(1)
    expect(app.stderr()).toMatch(/^The database could not be prepared: .*(SQLITE_CORRUPT|SQLITE_NOTADB).*\n$/)
  })

  it.skipIf(!process.env.TEST_MONGODB_URI)('works the same on MongoDB', { timeout: 4 * minutes }, async () => {
    const uri = databaseOn(process.env.TEST_MONGODB_URI ?? '', `agenda-start-${process.pid}`)
    const first = await start(uri)
    expect(shown(first.app.stdout())).toBe(firstStart(first.url))
    await expectAgenda(first.url)
    first.app.process.kill('SIGTERM')
    expect(await first.app.ended).toBe(0)
    const again = await start(uri)
    expect(shown(again.app.stdout())).toBe(`Preparing the database (a few seconds) … done\n${nowRunning(again.url)}`)
    await logIn(again.url, passwordIn(first.app.stdout()))
    again.app.process.kill('SIGTERM')
    expect([await again.app.ended, again.app.stderr()]).toEqual([0, ''])
  })
})

describe('the secret that npm start keeps', () => {
  it('can be read by its owner alone, and is not under version control', () => {
    expect(existsSync('data/secret')).toBe(true)
    if (process.platform !== 'win32') expect(statSync('data/secret').mode & 0o777).toBe(0o600)
    expect(execFileSync('git', ['check-ignore', 'data/secret'], { encoding: 'utf8' })).toBe('data/secret\n')
  })
})
