import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds, roles } from '../../src/core/vocabulary.js'
import { languages, textsOf } from './allTexts.js'

/** What stands under `not` in the tables of docs/terms.md, by language. */
const forbidden = Object.fromEntries(
  readFileSync('docs/terms.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, 2),
      section
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2)
        .flatMap((line) => (line.split('|')[3] ?? '').split(/, /))
        .map((word) => word.trim())
        .filter(Boolean),
    ]),
)

const asWord = (word: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])${word.replace(/ /g, '\\s')}(?![\\p{L}\\p{M}])`, 'iu')

/** Labels of kinds and roles are texts of the interface too. */
const labels = (language: string): [string, string][] =>
  Object.entries({ ...kinds, ...roles }).map(([key, { labels: all }]) => [key, all[language] ?? ''])

describe.each(languages)('one term for one thing in %s', (language) => {
  const texts = [...textsOf(language), ...labels(language)]

  it('is written down', () => expect(forbidden[language]?.length).toBeGreaterThan(3))

  it.each(forbidden[language] ?? [])('and “%s” is none', (word) => {
    const pattern = asWord(word)
    expect(texts.filter(([, text]) => pattern.test(text.replace(/\{\{\w+/g, '')))).toEqual([])
  })
})

it('Arabic writes tanwin in one way', () =>
  expect(textsOf('ar').filter(([, text]) => text.includes('اً'))).toEqual([]))

it.each(['fr', 'es', 'ar'] as const)('no space stands before the last dots in %s', (language) =>
  expect(textsOf(language).filter(([, text]) => /\s…$/.test(text))).toEqual([]),
)
