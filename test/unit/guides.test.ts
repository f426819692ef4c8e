import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const guides = ['CONTRIBUTING.md', 'docs/vocabulary.md', 'docs/architecture.md', 'docs/folders.md']
const read = (file: string) => readFileSync(file, 'utf8')
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Paths as a guide names them: of this tree, or relative to the guide. */
const pathsIn = (text: string) =>
  [
    ...text.matchAll(
      /`((?:src|collections|hooks|docs|test|seed|scripts|migrations)\/[\w./()[\]-]*)`/g,
    ),
  ].flatMap(([, found]) => found ?? [])
const commandsIn = (text: string) =>
  [...text.matchAll(/`npm run ([\w:]+)/g)].flatMap(([, found]) => found ?? [])

describe.each(guides)('%s', (guide) => {
  const text = read(guide)

  it('names files and folders that are there', () => {
    const named = pathsIn(text)
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((each) => !existsSync(path.resolve(each)))).toEqual([])
  })

  it('names commands that are there', () => {
    expect(commandsIn(text).filter((each) => !manifest.scripts[each])).toEqual([])
  })
})
