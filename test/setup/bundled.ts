import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/**
 * A program of the tests with all its sources in one file of plain JavaScript: a process that compiles them while it starts
 * needs three times as long. Where packages are found from; gone with the run.
 */
export async function bundled(entry: string): Promise<string> {
  const cache = path.resolve('node_modules/.cache/agenda')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'tests-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    entryPoints: [entry], outdir: folder, outExtension: { '.js': '.mjs' },
    bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline', logLevel: 'error',
  })
  return path.join(folder, path.basename(entry).replace(/\.ts$/, '.mjs'))
}
