import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../../scripts/start/bundle.mjs'

/** A program of the tests, bundled where packages are found from; gone with the run. */
export async function bundled(entry: string): Promise<string> {
  const cache = path.resolve('node_modules/.cache/agenda')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'tests-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundle(entry, folder, { sourcemap: 'inline' })
  return path.join(folder, path.basename(entry).replace(/\.ts$/, '.mjs'))
}
