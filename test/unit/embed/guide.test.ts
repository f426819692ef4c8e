import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributes, settingsOf } from '../../../src/embed/settings.js'

const guide = readFileSync('docs/embed.md', 'utf8')
const sources = readdirSync('src/embed').map((file) =>
  readFileSync(join('src/embed', file), 'utf8'),
)
const found = (pattern: RegExp, text: string) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()

describe('docs/embed.md', () => {
  it('lists every attribute, and no other', () => {
    const table = guide.slice(guide.indexOf('| attribute'), guide.indexOf('A changed attribute'))
    const listed = table
      .split('\n')
      .flatMap((row) => found(/`([a-z-]+)`/g, row.split('|')[1] ?? ''))
    expect(listed.sort()).toEqual([...attributes].sort())
  })

  it('names every custom property that the sheets read, and no other', () =>
    expect(found(/(--agenda-[a-z-]+):/g, guide)).toEqual(
      found(/var\(\s*(--agenda-[a-z-]+)/g, sources.join('\n')),
    ))

  it('names parts that are there', () => {
    const there = found(/part: '([a-z -]+)'/g, sources.join('\n')).flatMap((each) =>
      each.split(' '),
    )
    const conditional = ['session', 'pause', 'now', 'next']
    const told = guide.slice(guide.indexOf('Parts:'), guide.indexOf('## A screen'))
    expect(
      found(/`([a-z-]+)`/g, told).filter((each) => ![...there, ...conditional].includes(each)),
    ).toEqual([])
  })

  it('has lines that say what the component understands', () => {
    const lines = [...guide.matchAll(/<agenda-view ([^>]*)>/g)].map(([, written = '']) => written)
    const read = lines.map((line) => {
      const given = new Map(
        [...line.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      )
      expect([...given.keys()].filter((name) => !attributes.includes(name))).toEqual([])
      return settingsOf(
        (name) => given.get(name) ?? null,
        'https://agenda.example.org/api/agenda/agenda-view.js',
      )
    })
    expect(read.map(({ event, locale, now }) => [event, locale, now])).toEqual([
      ['sfax-2019', 'fr', false],
      ['sfax-2019', 'en', true],
      ['sfax-2019', 'fr', false],
    ])
  })
})
