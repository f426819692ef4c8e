import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../setup/freePort.mjs'
import { run } from './command.js'

const folder = mkdtempSync(path.join(tmpdir(), 'agenda-start-'))
const file = path.join(folder, 'letter.txt')
let port = ''
let closed = ''
let taken: Server
let takenPort = 0

beforeAll(async () => {
  writeFileSync(file, 'Dear colleagues, the agenda is attached.')
  port = String(await freePort())
  closed = String(await freePort())
  taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, resolve))
  const address = taken.address()
  takenPort = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the script, which must refuse: what it says, all of it. */
async function refusal(variables: Record<string, string>): Promise<string> {
  const started = run({ PORT: port, ...variables })
  const code = await started.ended
  expect(code).toBe(1)
  expect(started.stdout()).toBe('')
  return started.stderr()
}

describe('npm start says in one line what is wrong', () => {
  const sqlite = { DATABASE_URI: `file:${path.join(folder, 'agenda.db')}` }
  const forms = 'Use file:./path.db, mongodb://…, mongodb+srv://… or postgres://…'

  it.each<[string, () => Record<string, string>, () => string]>([
    [
      'with the database: another kind',
      () => ({ DATABASE_URI: 'mysql://db.example.org/agenda' }),
      () => `DATABASE_URI "mysql://db.example.org/agenda" is not one that this app knows. ${forms}`,
    ],
    [
      'with the number of processes',
      () => ({ ...sqlite, PROCESSES: 'many' }),
      () =>
        'PROCESSES "many" is not a number of processes: 2 has who writes answered apart from who reads, 1 takes less memory.',
    ],
    [
      'with the database: a path alone',
      () => ({ DATABASE_URI: './agenda.db' }),
      () => `DATABASE_URI "./agenda.db" is not one that this app knows. ${forms}`,
    ],
    [
      'with the database: no file',
      () => ({ DATABASE_URI: 'file:' }),
      () => 'DATABASE_URI "file:" names no file. Write it like file:./data/agenda.db.',
    ],
    [
      'with the database: memory',
      () => ({ DATABASE_URI: 'file::memory:' }),
      () => 'DATABASE_URI "file::memory:" names no file. Write it like file:./data/agenda.db.',
    ],
    [
      'with the database: a letter',
      () => ({ DATABASE_URI: `file:${file}` }),
      () => `DATABASE_URI "file:${file}" cannot be used: it is not an SQLite database.`,
    ],
    [
      'with the database: a folder',
      () => ({ DATABASE_URI: `file:${folder}` }),
      () => `DATABASE_URI "file:${folder}" cannot be used: it is a folder.`,
    ],
    [
      'with the database: a folder that cannot be made',
      () => ({ DATABASE_URI: `file:${file}/new/agenda.db` }),
      () =>
        `DATABASE_URI "file:${file}/new/agenda.db" cannot be used: a part of its path is a file, not a folder.`,
    ],
    [
      'with the database: nobody answers',
      () => ({ DATABASE_URI: `mongodb://127.0.0.1:${closed}/agenda` }),
      () =>
        `The database at mongodb://127.0.0.1:${closed}/agenda cannot be reached: connect ECONNREFUSED 127.0.0.1:${closed}`,
    ],
    [
      'with the database: nobody answers, Postgres',
      () => ({ DATABASE_URI: `postgres://me:secret@127.0.0.1:${closed}/agenda` }),
      () =>
        `The database at postgres://…@127.0.0.1:${closed}/agenda cannot be reached: connect ECONNREFUSED 127.0.0.1:${closed}`,
    ],
    [
      'with the port: a word',
      () => ({ ...sqlite, PORT: 'http' }),
      () => 'PORT "http" is not a port: use a number from 1 to 65535.',
    ],
    [
      'with the port: none',
      () => ({ ...sqlite, PORT: '0' }),
      () => 'PORT "0" is not a port: use a number from 1 to 65535.',
    ],
    [
      'with the port: too high',
      () => ({ ...sqlite, PORT: '70000' }),
      () => 'PORT "70000" is not a port: use a number from 1 to 65535.',
    ],
    [
      'with the port: in use',
      () => ({ ...sqlite, PORT: String(takenPort) }),
      () =>
        `Port ${takenPort} is in use. Stop what listens there, or choose another: PORT=${takenPort + 1} npm start`,
    ],
    [
      'with the address: no protocol',
      () => ({ ...sqlite, SERVER_URL: 'localhost:3000' }),
      () =>
        'SERVER_URL "localhost:3000" is not an address. Write it like http://localhost:3000 or https://agenda.example.org.',
    ],
    [
      'with the address: words, though there is a secret',
      () => ({ ...sqlite, SERVER_URL: 'my server', PAYLOAD_SECRET: 's' }),
      () =>
        'SERVER_URL "my server" is not an address. Write it like http://localhost:3000 or https://agenda.example.org.',
    ],
    [
      'with the address: a path',
      () => ({ ...sqlite, SERVER_URL: 'https://example.org/agenda' }),
      () =>
        'SERVER_URL "https://example.org/agenda" is more than an address. Leave out what follows https://example.org; a path goes into BASE_PATH.',
    ],
    [
      'with the path: no slash before it',
      () => ({ ...sqlite, BASE_PATH: 'cms' }),
      () => 'BASE_PATH "cms" is not a path. Write it like /cms.',
    ],
    [
      'with an origin: a path after it',
      () => ({ ...sqlite, CORS_ORIGINS: 'https://a.example, https://b.example/c' }),
      () =>
        'CORS_ORIGINS: "https://b.example/c" is not an origin. Write it like https://www.example.org, several with commas between them.',
    ],
    [
      'with an origin of frames: no protocol',
      () => ({ ...sqlite, EMBED_ORIGINS: '* https://*.example.org www.example.org' }),
      () =>
        'EMBED_ORIGINS: "www.example.org" is not an origin. Write it like https://www.example.org, several with commas between them.',
    ],
    [
      'with a time: a word',
      () => ({ ...sqlite, STOP_SECONDS: 'soon' }),
      () => 'STOP_SECONDS "soon" is not a time: use a number of seconds from 1 to 9999.',
    ],
    [
      'with a time: none',
      () => ({ ...sqlite, KEEP_ALIVE_SECONDS: '0' }),
      () => 'KEEP_ALIVE_SECONDS "0" is not a time: use a number of seconds from 1 to 9999.',
    ],
    [
      'with the bucket: its address',
      () => ({ ...sqlite, S3_BUCKET: 'my-uploads', S3_ENDPOINT: 'storage:9000' }),
      () =>
        'S3_ENDPOINT "storage:9000" is not an address. Write it like https://storage.example.org.',
    ],
    [
      'with the bucket: half a key',
      () => ({ ...sqlite, S3_BUCKET: 'my-uploads', S3_ACCESS_KEY_ID: 'me' }),
      () => 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: set both, or neither.',
    ],
    [
      'without a secret where others come in',
      () => ({ ...sqlite, SERVER_URL: 'https://agenda.example.org/' }),
      () =>
        "PAYLOAD_SECRET is missing: https://agenda.example.org is not this machine's own address, so set a long random secret.",
    ],
  ])('%s', async (_name, variables, sentence) =>
    expect(await refusal(variables())).toBe(`${sentence()}\n`),
  )

  it.each([
    ['a wrong scheme', 'postgres://editor:s3cret-word@db.example.org/agenda'],
    ['no scheme', 'editor:s3cret-word@db.example.org/agenda'],
    ['an @ and a slash in it', 'postgres://editor:s3cret-word@/s3cret-word@db.example.org/agenda'],
    [
      'a MongoDB that does not answer',
      'mongodb://editor:s3cret-word@127.0.0.1:1/agenda?appName=s3cret-word',
    ],
    [
      'a MongoDB address that is malformed',
      'mongodb://editor:s3cret-word@/s3cret-word@127.0.0.1:1/agenda',
    ],
  ])('and never the password: %s', async (_name, uri) => {
    const said = await refusal({ DATABASE_URI: uri })
    expect(said).not.toContain('s3cret-word')
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toMatch(/^(DATABASE_URI|The database at) .*…@/)
  })
})
