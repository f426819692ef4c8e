import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindInWords } from '../../src/core/import/kindOf.js'
import { knowingOf } from '../../src/core/import/knowing.js'
import { roleAlone } from '../../src/core/import/roles.js'
import { kinds } from '../../src/core/kinds.js'
import { kindWords } from '../../src/core/kindWords.js'
import { roles } from '../../src/core/roles.js'
import { roleWords } from '../../src/core/roleWords.js'
import { rules } from '../../src/core/rules/index.js'
import { defaultRulebook } from '../../src/core/vocabulary.js'
import { agendaFormats } from '../../src/formats/index.js'
import { agendaTranslations } from '../../src/i18n/index.js'
import { broken } from '../core/broken.js'

const read = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => path.join(folder, file))
const guide = read('CONTRIBUTING.md')

/** What the guide says how to add, with the steps that it names: `## A rule`, `1. …`. */
const sections = Object.fromEntries(
  guide
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
)
const toAdd = [
  'A rule',
  'A refusal',
  'A kind or a role',
  'A field',
  'A format',
  'A language of the panel',
  'A screen',
]
const languages = Object.keys(agendaTranslations)

/** Whoever follows the steps of CONTRIBUTING.md does all there is to do: so did all that is there now. */
describe('the steps of the guide', () => {
  it.each(toAdd)('%s: are a list, and say which test goes through them', (name) => {
    const section = sections[name] ?? ''
    expect(section.match(/^\d\. /gm)?.length).toBeGreaterThan(1)
    const tests = [...section.matchAll(/`(test\/[\w/]+\.test\.ts)`/g)].map(([, file]) => file!)
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((file) => !existsSync(file))).toEqual([])
  })

  it('a rule: a file, an agenda that breaks it and a test, each of its name; no file is left out', () => {
    const ids = rules.map(({ id }) => id as string).sort()
    const declared = filesIn('src/core/rules', '.ts').filter((file) =>
      read(file).includes(`export const ${path.basename(file, '.ts')} = rule(`),
    )
    const tested = filesIn('test/core/rules', '.test.ts').map((file) =>
      path.basename(file, '.test.ts'),
    )
    expect(declared.map((file) => path.basename(file, '.ts')).sort()).toEqual(ids)
    expect(ids.filter((id) => !tested.includes(id))).toEqual([])
    expect(Object.keys(broken).sort()).toEqual(ids)
  })

  it('a kind: labels, words in documents, a value in the tables', () => {
    const named = Object.keys(kinds).filter((kind) => kind !== 'other')
    expect(named.filter((kind) => !kindWords[kind])).toEqual([])
    for (const kind of named) {
      const { labels } = kinds[kind]!
      expect(Object.keys(labels).sort()).toEqual([...languages].sort())
      for (const label of Object.values(labels))
        expect([label, kindInWords(label, defaultRulebook)]).toEqual([label, kind])
    }
    expect(valuesOf('enum_sessions_kind')).toEqual(Object.keys(kinds))
  })

  it('a role: labels, words in documents, a value in the tables', () => {
    expect(Object.keys(roles).filter((role) => !roleWords[role])).toEqual([])
    for (const [role, { labels }] of Object.entries(roles)) {
      expect(Object.keys(labels).sort()).toEqual([...languages].sort())
      for (const label of Object.values(labels))
        expect([label, roleAlone(label, knowingOf({ languages }))]).toEqual([label, role])
    }
    expect(valuesOf('enum_sessions_assignments_role')).toEqual(Object.keys(roles))
  })

  it('a format: rendered in a file or folder of its own, and read in a test', () => {
    const tests = filesIn('test/formats', '.test.ts').map(read)
    const [, table = ''] = /const renderers\b.* = \{\n([^]*?)\n\}/.exec(
      read('src/formats/index.ts'),
    )!
    const own = [...new Set([...table.matchAll(/\brender[A-Z]\w+/g)].map(([name]) => name))]
    expect(own).toHaveLength(agendaFormats.size)
    expect(own.filter((name) => !tests.some((text) => text.includes(name)))).toEqual([])
  })

  it('a language: the same files as English, its rules, its terms, its labels', () => {
    const filesOf = (language: string) => readdirSync(`src/i18n/${language}`).sort()
    const terms = read('docs/terms.md')
    for (const language of languages) {
      expect([language, filesOf(language)]).toEqual([language, filesOf('en')])
      expect(existsSync(`src/i18n/${language}.ts`)).toBe(true)
      expect(existsSync(`src/i18n/rules/${language}.ts`)).toBe(true)
      expect(terms).toContain(`\n## ${language}\n`)
    }
  })

  it('a screen: its classes, and a test that goes through it', () => {
    const journeys = filesIn('test/e2e', '.test.ts').map(read).join('\n')
    // The block of classes that begins a style sheet is the one of its screen; three are for parts of forms and lists.
    const screens = filesIn('src/admin', '.css')
      .map((file) => /\.agenda-[a-z]+/.exec(read(file))?.[0])
      .filter((block) => !['.agenda-cell', '.agenda-disc', '.agenda-marks'].includes(block ?? ''))
    expect(screens.length).toBeGreaterThan(5)
    expect(screens.filter((screen) => !journeys.includes(screen ?? 'none'))).toEqual([])
  })
})

/** The values of a choice as the tables of Postgres have them after the last migration. */
function valuesOf(name: string): string[] {
  const last = filesIn('migrations/postgres', '.json').sort().at(-1)!
  const { enums } = JSON.parse(read(last)) as { enums: Record<string, { values: string[] }> }
  return enums[`public.${name}`]!.values
}
