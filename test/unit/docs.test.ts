import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folders = 'collections docs hooks migrations scripts seed src test'.split(' ')
const files = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll('\\', '/')),
    ),
  ),
]
// Decisions tell what was there when they were taken.
const docs = files.filter((file) => file.endsWith('.md') && !file.startsWith('docs/decisions/'))

/** Names and paths of sources that a text gives: `src/core/kinds.ts`, `pieces.ts`. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+\.(?:css|mjs|tsx?))`/g)].map(([, name]) => name!)

describe('a file that the docs name', () => {
  it.each(docs)('is there: %s', (doc) => {
    const text = readFileSync(path.join(root, doc), 'utf8')
    const missing = namedIn(text).filter(
      (name) => !files.some((file) => file === name || file.endsWith(`/${name}`)),
    )
    expect(missing).toEqual([])
  })

  it('is looked for by its whole name', () =>
    expect(namedIn('`src/a.ts`, `b.tsx` and `c.md`, `d.css`')).toEqual([
      'src/a.ts',
      'b.tsx',
      'd.css',
    ]))
})
