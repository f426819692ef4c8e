import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../../src/core/translation/exchange.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'
import {
  parseTranslationTable,
  renderTranslationTable,
} from '../../../src/formats/translation/index.js'
import { description, exchange, sample } from './exchanges.js'

const rows = (handed: Exchange): string[][] => parse(renderTranslationTable(handed), { bom: true })

/** The table as a translator fills it: the words of a cell by the beginning of its row. */
const filled = (handed: Exchange, words: Record<string, string>) =>
  rows(handed).map((row) =>
    row.map((cell, index) => (index === 3 ? (words[row[0]!] ?? cell) : cell)),
  )

function lines(now: Exchange, file: Uint8Array | string) {
  const read = parseTranslationTable(file)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const matched = matchReturned(now, read.returned)
  if ('faults' in matched) throw new Error(JSON.stringify(matched.faults))
  return matched.lines
}

const changed = (now: Exchange, file: Uint8Array | string) =>
  lines(now, file).filter(({ result }) => result !== 'unchanged')

describe('a table of texts', () => {
  it('says where each text stands, and what is to be done with it', () => {
    const [head, first, second] = rows(sample())
    expect(head).toEqual(['id', 'where', 'source: en', 'translation: ar', 'state', 'event: 12'])
    expect(first).toEqual([
      'events/12/title',
      'Event: Title',
      'Peer-Learning Event',
      '',
      'missing',
      '',
    ])
    expect(second).toEqual([
      'sessions/12/objective',
      'Session III, 11:30: Objective',
      'First line\nsecond "line" & <b>more</b>',
      'السطر الأول\nالسطر الثاني',
      'outdated',
      expect.stringMatching(/^#[0-9a-f]{16}$/),
    ])
  })

  it('has a row for each paragraph of a formatted text, its formats as tags with numbers', () => {
    expect(
      rows(sample())
        .slice(8)
        .map(([id, , source]) => [id, source]),
    ).toEqual([
      ['sessions/13/description#1/4', 'Aims'],
      [
        'sessions/13/description#2/4',
        'Read <b1>before you come</b1>, <a2>the guide<i3> (new)</i3></a2>.',
      ],
      ['sessions/13/description#3/4', 'One<x1/><f2>and more</f2>'],
      ['sessions/13/description#4/4', 'Within'],
    ])
  })

  it('begins with a byte order mark, ends its rows by CRLF, and holds no formula', () => {
    const text = renderTranslationTable(
      exchange([
        {
          id: 'a',
          source: '=HYPERLINK("http://evil.example")',
          target: '+1',
          state: 'outdated',
          note: '@SUM(A1)',
        },
      ]),
    )
    expect(text.startsWith('\ufeffid,where,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(parse(text, { bom: true })[1]?.slice(0, 4)).toEqual([
      'a',
      "'@SUM(A1)",
      '\'=HYPERLINK("http://evil.example")',
      "'+1",
    ])
  })
})

describe('a table that comes back', () => {
  const title = { 'events/12/title': 'حدث "التعلم";, بين\nالأقران' }
  const taken = [
    {
      id: 'events/12/title',
      note: 'Event: Title',
      result: 'taken',
      value: title['events/12/title'],
    },
  ]

  it.each([[','], [';'], ['\t']])('is read with «%s» between its cells', (delimiter) => {
    expect(changed(sample(), stringify(filled(sample(), title), { delimiter }))).toEqual(taken)
    expect(
      changed(
        sample(),
        stringify(filled(sample(), title), {
          delimiter,
          bom: true,
          record_delimiter: '\r\n',
          quoted: true,
        }),
      ),
    ).toEqual(taken)
  })

  it('is read as UTF-8 and as the “Unicode text” of spreadsheets', () => {
    const text = stringify(filled(sample(), title), { delimiter: '\t', bom: true })
    expect(changed(sample(), new TextEncoder().encode(text))).toEqual(taken)
    expect(changed(sample(), new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual(taken)
  })

  it('is refused in the letters of one country, which have lost all others', () => {
    const arabic = new Uint8Array([
      ...new TextEncoder().encode('id,source: en,translation: ar,event: 12\r\na,Hall,'),
      0xde,
      0xc7,
      0xda,
      0xc9,
    ])
    expect(parseTranslationTable(arabic)).toEqual({ faults: [{ fault: 'notUnicode', params: {} }] })
  })

  it('may have its columns in another order, new ones between them and empty rows', () => {
    const table = filled(sample(), title).map(([id, where, source, target, state, event]) => [
      event,
      'my own',
      target,
      state,
      source,
      id,
      where,
    ])
    expect(changed(sample(), stringify([...table, ['', '', '', '', '', '', ''], []]))).toEqual(
      taken,
    )
  })

  it('fills a formatted text paragraph by paragraph', () => {
    const now = exchange(sample().texts.slice(4))
    const all = filled(
      now,
      Object.fromEntries(
        rows(now)
          .slice(1)
          .map(([id, , source]) => [
            id!,
            source!.replace(/(^|>)([^<]+)/g, (_, end, said) => end + said.toUpperCase()),
          ]),
      ),
    )
    expect(lines(now, stringify(all))).toEqual([
      {
        id: 'sessions/13/description',
        result: 'taken',
        value: description((said) => said.toUpperCase()),
      },
    ])
  })

  it('reports tags that are gone, rows that are gone and rows that nobody knows', () => {
    const now = exchange(sample().texts.slice(4))
    const all = rows(now).map((row, at) =>
      row.map((cell, index) => (at && index === 3 ? row[2]!.replace('<b1>', '') : cell)),
    )
    expect(lines(now, stringify(all))).toMatchObject([
      { result: 'broken', codes: [{ block: 2, id: '1' }] },
    ])
    expect(lines(now, stringify(all.filter((_, index) => index !== 2)))).toMatchObject([
      { result: 'broken', blocks: [2] },
    ])
    expect(lines(now, stringify([...rows(now), ['', '', 'by hand', 'à la main']]))).toMatchObject([
      { result: 'unchanged' },
      {
        id: expect.stringMatching(/^row \d+$/),
        result: 'unknownId',
        target: { blocks: [['à la main']] },
      },
    ])
  })

  it('may say that an outdated translation is still right', () => {
    const table = rows(sample()).map((row) =>
      row[0] === 'sessions/12/objective'
        ? row.map((cell, index) => (index === 4 ? 'current' : cell))
        : row,
    )
    expect(changed(sample(), stringify(table))).toMatchObject([
      { id: 'sessions/12/objective', result: 'taken' },
    ])
  })
})
