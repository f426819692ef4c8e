import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../../src/options.js'
import { packageVersion } from '../../src/packageVersion.js'
import { compiledFrom, versionOf } from '../../src/store/compiled/version.js'

const parts = compiledFrom(
  {
    config: {
      serverURL: 'https://agenda.example',
      routes: { api: '/api' },
      localization: { defaultLocale: 'en', locales: [{ code: 'en', label: 'English' }] },
      custom: { agenda: resolveOptions() },
    },
  } as unknown as Payload,
  'agenda-1',
)

describe('the version of stored agendas', () => {
  it('is the same for the same', () => expect(versionOf({ ...parts })).toBe(versionOf(parts)))

  const [language] = parts.languages
  const [words] = parts.words
  it.each<[string, Partial<typeof parts>]>([
    ['of the package', { packageVersion: '999.0.0' }],
    ['of the schema', { schema: { ...parts.schema, title: 'Another' } }],
    ['of a word', { words: [{ ...words!, placeKind: { ...words!.placeKind, room: 'Chamber' } }] }],
    ['of a rule', { rulebook: { ...parts.rulebook, levels: { personOverlap: 'off' } } }],
    ['of a language', { languages: [{ ...language!, fallbacks: ['fr'] }] }],
    ['of what the installation calls itself', { installation: 'agenda-2' }],
    ['of the address', { root: 'https://other.example' }],
    ['of the pages', { pages: [['https://other.example/event', null, null]] }],
    ['of the route', { api: '/cms/api' }],
    ['of the zones', { zones: '2099a' }],
  ])('is another one after a change %s', (_, change) =>
    expect(versionOf({ ...parts, ...change })).not.toBe(versionOf(parts)),
  )

  it('names the package as package.json does', () =>
    expect(packageVersion).toBe(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    ))
})
