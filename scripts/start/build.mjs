import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle, bundleEmbed } from './bundle.mjs'
import { runStep, step } from './steps.mjs'

const sources = [
  'src',
  'collections',
  'hooks',
  'migrations',
  'seed',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

function* filesIn(place) {
  if (!existsSync(place)) return
  if (statSync(place).isFile()) yield place
  else for (const name of readdirSync(place).sort()) yield* filesIn(path.join(place, name))
}

/** A hash of all that the app is built from: its sources, and the path under which it lies. */
function fingerprint(root, { BASE_PATH = '' }) {
  const hash = createHash('sha256').update(BASE_PATH)
  for (const source of sources) {
    for (const file of filesIn(path.join(root, source)))
      hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** The bundled program that prepares the database. */
export const seed = '.next/seed/run.mjs'

/** The web component that other sites load. */
export const embed = '.next/embed/agenda-view.js'

/** Builds the app, unless it was built from the same sources before. */
export async function buildWhenNeeded(root, env) {
  const mark = path.join(root, '.next', 'agenda-build')
  const wanted = fingerprint(root, env)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  await step('Building the app, once (one to three minutes)', async () => {
    await runStep(['node_modules/next/dist/bin/next', 'build', '--webpack'], env)
    await bundle(path.join(root, 'seed/run.ts'), path.join(root, path.dirname(seed)))
    await bundleEmbed(path.join(root, embed))
    writeFileSync(mark, wanted)
  })
}
