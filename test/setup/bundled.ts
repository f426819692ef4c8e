import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../../scripts/start/bundle.mjs'

/** What finds files of its own beside itself, or is no JavaScript, stays where it is. */
const external = [
  'drizzle-kit',
  'esbuild',
  'libsql',
  '@libsql/*',
  'mongoose',
  'next',
  'pino',
  'pino-pretty',
  'pg-native',
  'sharp',
  'unpdf',
  '@zxcvbn-ts/*',
]

/** Packages that are no modules of ECMAScript expect these. */
const banner = `
import { createRequire as requiringFrom } from 'node:module'
const require = requiringFrom(import.meta.url)
const __filename = new URL(import.meta.url).pathname
const __dirname = __filename.slice(0, __filename.lastIndexOf('/'))
`

/**
 * A program of the tests with its packages in few files, where the others are found from; gone with the run. A process that
 * reads Payload from thousands of files works twice as long before it is ready, and some suites start dozens of them.
 */
export async function bundled(entry: string): Promise<string> {
  const cache = path.resolve('node_modules/.cache/agenda')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'tests-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const loader = { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' } as const
  await bundle(entry, folder, { packages: 'bundle', external, loader, banner: { js: banner } })
  return path.join(folder, path.basename(entry).replace(/\.ts$/, '.mjs'))
}
