import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holesOf, languages, type Spoken, textsOf } from './allTexts.js'

const texts = Object.fromEntries(languages.map((code) => [code, new Map(textsOf(code))])) as Record<
  Spoken,
  Map<string, string>
>

const sources = ['collections', 'hooks', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(core|i18n|formats\/document)\//.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') })),
)

type UsedKey = { key: string; file: string }
const all = (pattern: RegExp, toKeys: (...found: string[]) => string[]): UsedKey[] =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      toKeys(...match.slice(1)).map((key) => ({ key, file })),
    ),
  )

/** `'a', "b"` inside brackets as a list. */
const words = (list: string) =>
  [...list.matchAll(/['"]([a-zA-Z]+)['"]/g)].map(([, word = '']) => word)

/** The keys that the code asks for: those that are written out, and those that the field factories make of names. */
const asked: UsedKey[] = [
  ...all(/\bsay\(['"`]([a-zA-Z]+:[a-zA-Z:]+)['"`]/g, (key) => [key]),
  ...all(/['"`]agenda:([a-zA-Z]+:[a-zA-Z:]+)['"`]/g, (key) => [key]),
  ...all(/\bgroup\('([a-zA-Z]+)'\)/g, (key) => [`groups:${key}`]),
  ...all(/\bhint: '([a-zA-Z]+)'/g, (name) => [`hints:${name}`]),
  ...all(
    /\b(?:text|textarea|number|checkbox|instant|relation|upload|choice|term|richText|dateField|clockField)\(\s*'([a-zA-Z]+)'/g,
    (name) => [`fields:${name}`],
  ),
  ...all(/\blist\(\s*'([a-zA-Z]+)'/g, (name) => [`fields:${name}`, `rows:${name}`]),
  ...all(/\bchoice\(\s*'[a-zA-Z]+',\s*'([a-zA-Z]+)',\s*(\[[^\]]*\])/g, (set, list) =>
    words(list).map((word) => `values:${set}:${word}`),
  ),
  ...all(/\bentry\(options, '([a-zA-Z]+)'/g, (key) => [
    `collections:${key}`,
    `collections:${key}One`,
    `hints:${key}`,
  ]),
  ...all(/(?<!function )\btabs\(\{([^;]*?)\}\)/g, (groups) =>
    [...groups.matchAll(/(\w+): [\[\w]/g)].map(([, tab]) => `tabs:${tab}`),
  ),
]

/** Whether a text says anything itself: `{{from}} → {{to}}` does not. */
const hasWords = (text: string) =>
  /\p{L}/u.test(text.replace(/\{\{\w+(?=\||\}\})|=|#|\||\}\}/g, ''))

describe('the texts of the interface', () => {
  it('answer every key that the code asks for', () => {
    expect(asked.length).toBeGreaterThan(150)
    expect(asked.filter(({ key }) => !texts.en.has(key))).toEqual([])
  })

  it('have a group for every key that ends in a value: say(`values:timing:${timing}`)', () => {
    const groups = all(/\bsay\(`([a-zA-Z]+(?::[a-zA-Z]+)*:)\$\{/g, (start) => [start])
    expect(groups.length).toBeGreaterThan(10)
    expect(
      groups.filter(({ key }) => ![...texts.en.keys()].some((known) => known.startsWith(key))),
    ).toEqual([])
  })

  it('are known by more than their pattern: fields, hints, values, tabs and errors are all found in the code', () => {
    const sets = new Set(asked.map(({ key }) => key.split(':')[0]))
    expect([...sets].sort()).toEqual([
      'account',
      'bring',
      'builder',
      'checks',
      'collections',
      'comments',
      'counts',
      'dashboard',
      'errors',
      'exchange',
      'fields',
      'firstSteps',
      'glossary',
      'groups',
      'hints',
      'inputs',
      'kept',
      'line',
      'many',
      'merge',
      'names',
      'pages',
      'people',
      'presence',
      'publishing',
      'releases',
      'rows',
      'tabs',
      'today',
      'translate',
      'values',
      'wayIn',
      'webhooks',
      'workspace',
    ])
  })

  it.each(['fr', 'ar', 'es'] as const)(
    'have the keys of English in %s, no fewer and no more',
    (code) => {
      expect([...texts[code].keys()].sort()).toEqual([...texts.en.keys()].sort())
    },
  )

  it.each(['fr', 'ar', 'es'] as const)('use the values of English in %s', (code) => {
    const holes = (text = '') => [...new Set(holesOf(text).map(({ name }) => name))].sort()
    const differing = [...texts.en].filter(
      ([key, text]) =>
        !key.startsWith('rules:') && holes(text).join() !== holes(texts[code].get(key)).join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are written in Arabic script in Arabic', () => {
    const untranslated = [...texts.ar]
      // A key is called what stands on it.
      .filter(([key, text]) => hasWords(text) && !key.startsWith('workspace:keyNames:'))
      .filter(([key, text]) => text === texts.en.get(key) || !/\p{Script=Arabic}/u.test(text))
    expect(untranslated).toEqual([])
  })

  it.each(['fr', 'es'] as const)('have few words in %s that are those of English', (code) => {
    const same = [...texts[code]].filter(
      ([key, text]) => text === texts.en.get(key) && text.includes(' ') && hasWords(text),
    )
    expect(same).toEqual([])
  })

  it.each(languages)('are nowhere empty in %s', (code) => {
    expect([...texts[code]].filter(([, text]) => !text.trim())).toEqual([])
  })
})
