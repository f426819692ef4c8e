// npm run read-agenda: runs scripts/readAgenda.ts. The program is bundled first and kept, so that
// it starts at once the next time.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const made = path.join(root, 'node_modules/.cache/read-agenda/readAgenda.mjs')
const sources = ['scripts/readAgenda.ts', 'src/core', 'src/formats'].map((each) =>
  path.join(root, each),
)

const changedAt = (file) => {
  const stat = statSync(file)
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => changedAt(path.join(file, name))))
    : stat.mtimeMs
}

const isFresh = () => {
  const stat = statSync(made, { throwIfNoEntry: false })
  return stat !== undefined && stat.mtimeMs > Math.max(...sources.map(changedAt))
}

if (!isFresh()) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/readAgenda.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: path.dirname(made),
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
}
await import(pathToFileURL(made).href)
