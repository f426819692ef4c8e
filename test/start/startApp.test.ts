import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, describe, expect, it } from 'vitest'
import { databaseOn } from '../setup/databaseOn.js'
import { page } from '../setup/fullEvent.js'
import { freePort } from '../setup/freePort.mjs'
import { run, type Run, running } from './command.js'
import { graphqlQuery, restQuery } from './apiGuide.js'

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
  text
    .replace(/ …\.* done in \d+ s/g, ' … done')
    .replace(/Building the app.*\n/, '')
    .replace(/(password {2})\S{20}\n/, '$1(twenty characters)\n')

/** A folder of uploads beside each database. */
const uploadsOf = (database: string) => path.join(folder, `uploads-${path.parse(database).name}`)

type Started = { app: Run; url: string; port: number }

async function start(database: string, command?: string[], wanted?: number): Promise<Started> {
  const port = wanted ?? (await freePort())
  const url = `http://localhost:${port}`
  const app = run(
    { DATABASE_URI: database, UPLOADS: uploadsOf(database), PORT: String(port), PROCESSES: '2' },
    command,
  )
  started.push(app)
  await running(app, url)
  return { app, url, port }
}

const isFree = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  )
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
  headers: {
    'content-type': 'application/json',
    ...(token ? { authorization: `JWT ${token}` } : {}),
  },
  body: JSON.stringify(body),
})

/** The two queries of docs/api.md, as they stand there, find the Sfax agenda. */
async function expectAgenda(url: string) {
  const sessions = await json(restQuery(url))
  expect([
    sessions.totalDocs,
    sessions.docs[0].title,
    sessions.docs[8].assignments[0].person.name,
  ]).toEqual([19, 'Arrivée des participants', 'Alia Fakhry'])
  const { data } = await json(`${url}/api/graphql`, post({ query: graphqlQuery() }))
  const [event] = data.Events.docs
  expect([
    event.timeZone,
    event.days.length,
    event.sessions.docs.length,
    event.sessions.docs[8].numberLabel,
  ]).toEqual(['Africa/Tunis', 3, 19, 'III'])
}

/** The same agenda from memory and from behind it, however it was packed on the way. */
async function expectPackedAgenda(url: string) {
  const titled = async (locale: string, encoding: string) => {
    const { event, days } = await json(`${url}/api/agenda/sfax-2019?${locale}=fr`, {
      headers: { 'accept-encoding': encoding },
    })
    return [event.title, days.flatMap(({ sessions }: { sessions: unknown[] }) => sessions).length]
  }
  // Written otherwise the question is the same, but not answered in front of Next.
  for (const locale of ['locale', '%6Cocale']) {
    for (const encoding of ['identity', 'gzip', 'gzip, deflate, br'])
      expect(await titled(locale, encoding)).toEqual([
        'Rencontre sous-régionale d’apprentissage entre pairs',
        19,
      ])
  }
}

async function logIn(url: string, password: string): Promise<string> {
  const { token } = await json(
    `${url}/api/users/login`,
    post({ email: 'admin@example.org', password }),
  )
  expect(token).toEqual(expect.any(String))
  return token
}

/**
 * A save that waits for the database while the server is told to stop, twice, is stored and answered; nobody else is let
 * in any more, and a connection that a browser has opened ahead does not keep the server from its end.
 */
async function expectStopFinishesSave(
  { app, url, port }: Started,
  database: string,
  token: string,
  place: number,
) {
  const ahead = connect(port, 'localhost')
  await once(ahead, 'connect')
  const other = createClient({ url: database })
  await other.execute('BEGIN IMMEDIATE')
  const saving = fetch(`${url}/api/places/${place}`, {
    ...post({ capacity: 78 }, token),
    method: 'PATCH',
  })
  await sleep(1_000)
  app.process.kill('SIGTERM')
  await once(ahead, 'close')
  app.process.kill('SIGTERM')
  expect(await isFree(url)).toBe(true)
  await other.execute('ROLLBACK')
  other.close()
  const answer = await saving
  expect([
    answer.status,
    answer.headers.get('connection'),
    (await answer.json()).doc.capacity,
  ]).toEqual([200, 'close', 78])
  expect(await app.ended).toBe(0)
}

/** The process of those who write, of the app on this port. */
function editorsOf(port: number): number {
  const found = readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('editorsProcess.mjs') &&
        readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(`PORT=${port}`)
      )
    } catch {
      // It has ended, or is somebody else's.
      return false
    }
  })
  expect(found).toHaveLength(1)
  return Number(found[0])
}

/** While nothing that an editor asks is answered, readers of each kind are; then the save is done as if nothing had been. */
async function expectReadersApart({ url, port }: Started, token: string, place: number) {
  const editors = editorsOf(port)
  process.kill(editors, 'SIGSTOP')
  try {
    const save = fetch(`${url}/api/places/${place}`, {
      ...post({ capacity: 79 }, token),
      method: 'PATCH',
    })
    const reads = [
      '/api/agenda/sfax-2019?locale=fr',
      '/api/agenda/sfax-2019/schedule.xml',
      '/api/sessions?limit=1',
      '/en/sfax-2019',
    ]
    for (const at of reads) expect([at, (await fetch(`${url}${at}`)).status]).toEqual([at, 200])
    await expectAgenda(url)
    expect(await Promise.race([save.then(() => 'saved'), sleep(200, 'waits')])).toBe('waits')
    process.kill(editors, 'SIGCONT')
    expect((await save).status).toBe(200)
  } finally {
    process.kill(editors, 'SIGCONT')
  }
  // Readers see at once what the other process has written.
  expect((await json(`${url}/api/places/${place}`)).capacity).toBe(79)
}

/** What readers get of the Sfax agenda, to the byte, and the file that was uploaded. */
async function seenAt(url: string, file: string) {
  const seen = [
    '/api/agenda/sfax-2019?locale=en',
    '/api/agenda/sfax-2019?locale=fr',
    '/api/agenda/sfax-2019?locale=ar',
    '/api/agenda/sfax-2019/schedule.xml',
    `/api/media/file/${file}`,
  ]
  return Promise.all(
    seen.map(async (at) =>
      createHash('sha256')
        .update(new Uint8Array(await (await fetch(`${url}${at}`)).arrayBuffer()))
        .digest('hex'),
    ),
  )
}

/** Runs a command that the guides name to its end. */
async function command(script: string, database: string, ...args: string[]) {
  const ran = run({ DATABASE_URI: database, UPLOADS: uploadsOf(database) }, [
    process.execPath,
    `scripts/${script}.mjs`,
    ...args,
  ])
  return { code: await ran.ended, said: `${ran.stdout()}${ran.stderr()}` }
}

/** Saves one draft after the other until `work` is done: how many. */
async function savingDrafts(
  url: string,
  token: string,
  work: () => Promise<void>,
): Promise<number> {
  const { docs } = await json(`${url}/api/sessions?limit=1&sort=sortKey`)
  let over = false
  let saved = 0
  const editor = (async () => {
    while (!over) {
      const { status } = await fetch(`${url}/api/sessions/${docs[0].id}?draft=true&locale=en`, {
        ...post({ objective: `Draft ${saved}` }, token),
        method: 'PATCH',
      })
      expect(status).toBe(200)
      saved++
    }
  })()
  await work().finally(() => (over = true))
  await editor
  return saved
}

async function upload(url: string, token: string): Promise<string> {
  const body = new FormData()
  body.set(
    'file',
    new File([new Uint8Array(Buffer.from(page))], 'programme.pdf', { type: 'application/pdf' }),
  )
  const { doc } = await json(`${url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body,
  })
  return doc.filename
}

const passwordIn = (text: string) => /password {2}(\S+)/.exec(text)?.[1] ?? ''

describe('npm start, the whole way', () => {
  const database = `file:${path.join(folder, 'agenda.db')}`
  const restored = `file:${path.join(folder, 'restored.db')}`
  const backups = path.join(folder, 'backups')
  let password = ''
  let built = 0
  /** What readers saw when the backup was made. */
  let seen: string[] = []
  let address = 0
  let file = ''

  it(
    'builds, makes the database, shows the first admin’s login and serves',
    { timeout: 15 * minutes },
    async () => {
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
      const changed = await json(`${url}/api/places/${docs[0].id}`, {
        ...post({ capacity: 77 }, token),
        method: 'PATCH',
      })
      expect(changed.doc.capacity).toBe(77)
      // What was asked of it left no lines of Payload or Next in the terminal.
      expect(shown(app.stdout())).toBe(firstStart(url))
      expect(app.stderr()).toBe('')
      await expectStopFinishesSave(begun, database, token, docs[0].id)
    },
  )

  it(
    'started again keeps what was changed, builds and seeds nothing twice, and shows no login',
    { timeout: 2 * minutes },
    async () => {
      const begun = await start(database)
      const { app, url, port } = begun
      address = port
      expect(shown(app.stdout())).toBe(
        `Preparing the database (a few seconds) … done\n${nowRunning(url)}`,
      )
      expect(statSync('.next/BUILD_ID').mtimeMs).toBe(built)
      const { docs } = await json(`${url}/api/places?limit=1`)
      expect(docs[0].capacity).toBe(78)
      await expectAgenda(url)
      const token = await logIn(url, password)
      await expectReadersApart(begun, token, docs[0].id)
      file = await upload(url, token)
      seen = await seenAt(url, file)
      const saved = await savingDrafts(url, token, async () => {
        expect(await command('backup', database, backups)).toEqual({
          code: 0,
          said: expect.stringMatching(
            /^\S+: the database and \d+ uploads, \d+\.\d MB, checked\.\n$/,
          ),
        })
      })
      expect(saved).toBeGreaterThan(0)
      const inUse = await command(
        'restore',
        database,
        path.join(backups, readdirSync(backups)[0]!),
        '--overwrite',
      )
      expect(inUse).toEqual({
        code: 1,
        said: `${database.slice('file:'.length)} is in use. Stop the app first.\n`,
      })
      app.process.kill('SIGINT')
      expect(await app.ended).toBe(0)
      expect(await isFree(url)).toBe(true)
    },
  )

  it(
    'puts a backup in another place, once it is whole, and not over what is there',
    { timeout: 2 * minutes },
    async () => {
      const [backup = '', ...more] = readdirSync(backups).map((name) => path.join(backups, name))
      expect(more).toEqual([])
      const damaged = path.join(folder, 'damaged')
      cpSync(backup, damaged, { recursive: true })
      appendFileSync(path.join(damaged, 'agenda.db'), '.')
      expect(await command('restore', restored, damaged)).toEqual({
        code: 1,
        said: `${damaged} is damaged: agenda.db is not what it was.\n`,
      })
      expect(existsSync(restored.slice('file:'.length))).toBe(false)
      expect((await command('restore', restored, backup)).code).toBe(0)
      const over = await command('restore', restored, backup)
      expect([over.code, over.said]).toEqual([
        1,
        expect.stringContaining(
          'already. To put the backup in its place, and keep it beside it: --overwrite',
        ),
      ])
    },
  )

  it(
    'serves what was restored, the same to the byte; and leaves no server behind when it is npm that is stopped',
    { timeout: 2 * minutes },
    async () => {
      const { app, url } = await start(restored, ['npm', 'start'], address)
      expect(await seenAt(url, file)).toEqual(seen)
      app.process.kill('SIGTERM')
      await app.ended
      await until(() => isFree(url))
    },
  )

  it(
    'says in one line that a file only looks like a database',
    { timeout: 2 * minutes },
    async () => {
      const file = path.join(folder, 'cut.db')
      writeFileSync(
        file,
        `SQLite format 3\0${'and then nothing that a database would hold '.repeat(100)}`,
      )
      const app = run({ DATABASE_URI: `file:${file}`, PORT: String(await freePort()) })
      expect(await app.ended).toBe(1)
      expect(app.stderr()).toMatch(
        /^The database could not be prepared: .*(SQLITE_CORRUPT|SQLITE_NOTADB).*\n$/,
      )
    },
  )

  it.skipIf(!process.env.TEST_MONGODB_URI)(
    'works the same on MongoDB',
    { timeout: 4 * minutes },
    async () => {
      const uri = databaseOn(process.env.TEST_MONGODB_URI ?? '', `agenda-start-${process.pid}`)
      const first = await start(uri)
      expect(shown(first.app.stdout())).toBe(firstStart(first.url))
      await expectAgenda(first.url)
      first.app.process.kill('SIGTERM')
      expect(await first.app.ended).toBe(0)
      const again = await start(uri)
      expect(shown(again.app.stdout())).toBe(
        `Preparing the database (a few seconds) … done\n${nowRunning(again.url)}`,
      )
      await logIn(again.url, passwordIn(first.app.stdout()))
      again.app.process.kill('SIGTERM')
      expect([await again.app.ended, again.app.stderr()]).toEqual([0, ''])
    },
  )
})

describe('the secret that npm start keeps', () => {
  it('can be read by its owner alone, and is not under version control', () => {
    expect(existsSync('data/secret')).toBe(true)
    if (process.platform !== 'win32') expect(statSync('data/secret').mode & 0o777).toBe(0o600)
    expect(execFileSync('git', ['check-ignore', 'data/secret'], { encoding: 'utf8' })).toBe(
      'data/secret\n',
    )
  })
})
