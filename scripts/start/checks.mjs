import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readSync,
  statSync,
} from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { pathOf, saidWithoutSecrets, withoutSecrets } from './address.mjs'
import { Refusal } from './refusal.mjs'

const urlIn = (text) => (URL.canParse(text) ? new URL(text) : undefined)

/**
 * Checks SERVER_URL, the address that browsers use; gives it without a slash at its end. Throws a
 * `Refusal` where it is none. All checks of this file throw one.
 */
export function checkServerUrl(text) {
  const url = urlIn(text)
  const says = `SERVER_URL "${text}"`
  if (!url?.host || !['http:', 'https:'].includes(url.protocol)) {
    throw new Refusal(
      `${says} is not an address. Write it like http://localhost:3000 or https://agenda.example.org.`,
    )
  }
  if (url.href !== `${url.origin}/`)
    throw new Refusal(
      `${says} is more than an address. Leave out what follows ${url.origin}; a path goes into BASE_PATH.`,
    )
  return url.origin
}

/**
 * Checks BASE_PATH, the path on the server under which the app lies; gives it without a slash at its
 * end, empty where there is none.
 */
export function checkBasePath(text) {
  const path = text.replace(/\/+$/, '')
  if (path && !/^(\/[\w.~-]+)+$/.test(path))
    throw new Refusal(`BASE_PATH "${text}" is not a path. Write it like /cms.`)
  return path
}

/** Checks a setting with origins between commas or spaces; `others`: what may stand there too. */
export function checkOrigins(name, text = '', others = /^$/) {
  for (const origin of text.split(/[\s,]+/).filter(Boolean)) {
    if (others.test(origin) || urlIn(origin)?.origin === origin) continue
    throw new Refusal(
      `${name}: "${origin}" is not an origin. Write it like https://www.example.org, several with commas between them.`,
    )
  }
}

/** Whether an address can only be reached from this machine. */
export const isThisMachine = (serverUrl) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(serverUrl).hostname)

/** Checks PORT, also that nobody listens there; gives it as a number. */
export async function checkPort(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Refusal(`PORT "${text}" is not a port: use a number from 1 to 65535.`)
  await new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', ({ code, message }) => {
      const taken = `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port < 65535 ? port + 1 : 3000} npm start`
      reject(
        new Refusal(
          code === 'EADDRINUSE'
            ? taken
            : `Port ${port} cannot be used: ${code === 'EACCES' ? 'this user may not; choose one above 1023' : message}.`,
        ),
      )
    })
    server.listen(port, () => server.close(resolve))
  })
  return port
}

/** Checks PROCESSES: 1 or 2. */
export function checkProcesses(text) {
  if (!['1', '2'].includes(text))
    throw new Refusal(
      `PROCESSES "${text}" is not a number of processes: 2 has who writes answered apart from who reads, 1 takes less memory.`,
    )
  return text
}

/** Checks a setting that is a number of seconds. */
export function checkSeconds(name, text) {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1)
    throw new Refusal(`${name} "${text}" is not a time: use a number of seconds from 1 to 9999.`)
  return text
}

/** Checks the settings of the bucket for uploads, where they are to lie in one. */
export function checkBucket({ S3_BUCKET, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) {
  if (!S3_BUCKET) return
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(S3_BUCKET))
    throw new Refusal(`S3_BUCKET "${S3_BUCKET}" is not the name of a bucket.`)
  if (S3_ENDPOINT && !/^https?:$/.test(urlIn(S3_ENDPOINT)?.protocol))
    throw new Refusal(
      `S3_ENDPOINT "${S3_ENDPOINT}" is not an address. Write it like https://storage.example.org.`,
    )
  if (Boolean(S3_ACCESS_KEY_ID) !== Boolean(S3_SECRET_ACCESS_KEY))
    throw new Refusal(
      'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: set both, or neither.',
    )
}

const reasons = {
  EACCES: 'this user may not write there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
}

/** Why the file system has refused something, in words. */
export const reasonOf = (error) => reasons[error.code] ?? error.message

function checkFile(uri) {
  const named = pathOf(uri)
  if (!named)
    throw new Refusal(`DATABASE_URI "${uri}" names no file. Write it like file:./data/agenda.db.`)
  const file = path.resolve(named)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    accessSync(path.dirname(file), constants.W_OK)
    if (!existsSync(file) || statSync(file).size === 0) return
    const header = Buffer.alloc(15)
    const opened = openSync(file, 'r+')
    readSync(opened, header, 0, 15, 0)
    closeSync(opened)
    if (header.toString() !== 'SQLite format 3') throw new Error('it is not an SQLite database')
  } catch (error) {
    throw new Refusal(`DATABASE_URI "${uri}" cannot be used: ${reasonOf(error)}.`)
  }
}

async function checkMongo(uri) {
  const { default: mongoose } = await import('mongoose')
  try {
    const connection = await mongoose
      .createConnection(uri, { serverSelectionTimeoutMS: 3000 })
      .asPromise()
    await connection.close()
  } catch (error) {
    throw new Refusal(
      `The database at ${withoutSecrets(uri)} cannot be reached: ${saidWithoutSecrets(error.message, uri)}`,
    )
  }
}

async function checkPostgres(uri) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: uri, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw new Refusal(
      `The database at ${withoutSecrets(uri)} cannot be reached: ${saidWithoutSecrets(error.message, uri)}`,
    )
  }
}

/** Checks DATABASE_URI, also that a server can be reached and a file be written. */
export async function checkDatabase(uri) {
  if (uri.startsWith('file:')) return checkFile(uri)
  if (/^postgres(ql)?:\/\/./.test(uri)) return checkPostgres(uri)
  if (/^mongodb(\+srv)?:\/\/./.test(uri)) return checkMongo(uri)
  throw new Refusal(
    `DATABASE_URI "${withoutSecrets(uri)}" is not one that this app knows. Use file:./path.db, mongodb://…, mongodb+srv://… or postgres://…`,
  )
}
