import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../../src/core/translation/exchange.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'
import {
  parseTranslationTable,
  parseXliff,
  renderTranslationTable,
  renderXliff,
  renderXliff1,
} from '../../../src/formats/translation/index.js'
import { description, exchange, paragraph, sample, text, tree } from './exchanges.js'

type Read = ReturnType<typeof parseXliff>

function linesOf(now: Exchange, read: Read) {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const matched = matchReturned(now, read.returned)
  if ('faults' in matched) throw new Error(JSON.stringify(matched.faults))
  return matched.lines
}

/** As a translator's tool would: every unit gets the words of its source in capitals. */
const shouted = (xml: string) =>
  xml.replace(
    /<source>(.*?)<\/source>(<target[^>]*>.*?<\/target>)?/gs,
    (_, source: string) =>
      `<source>${source}</source><target>${source.replace(/(^|>)([^<]+)/g, (__, end: string, words: string) => end + words.replace(/&\w+;|[^&]/g, (sign) => (sign.length > 1 ? sign : sign.toUpperCase())))}</target>`,
  )

describe('XLIFF 1.2', () => {
  const xml = renderXliff1(sample())!

  it('says what is to be done with each text, where it stands, and which translation was handed out', () => {
    expect(xml).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">')
    expect(xml).toContain(
      '<file original="event:12" source-language="en" target-language="ar" datatype="plaintext" product-name="Peer-Learning &amp; “more” &lt;Sfax&gt;">',
    )
    expect(xml).toContain(
      '<trans-unit id="events:12:title" resname="events/12/title" approved="no" xml:space="preserve"><source>Peer-Learning Event</source><note>Event: Title</note></trans-unit>',
    )
    expect(xml).toMatch(
      /restype="x-agenda-sent-[0-9a-f]{16}"><source>Representative<\/source><target state="final">ممثل<\/target>/,
    )
    expect(xml).toContain(
      'Read <g id="1" ctype="bold">before you come</g>, <g id="2" ctype="link">',
    )
    expect(xml).toContain('One<x id="1" ctype="lb"/>')
  })

  it('is none when there is nothing to translate', () =>
    expect(renderXliff1(exchange([]))).toBeUndefined())

  it('brings back what was handed out, and what was translated', () => {
    expect(linesOf(sample(), parseXliff(xml)).map(({ result }) => result)).toEqual(
      Array(5).fill('unchanged'),
    )
    const lines = linesOf(sample(), parseXliff(shouted(xml)))
    expect(lines.map(({ result }) => result)).toEqual(Array(5).fill('taken'))
    expect(lines[4]).toMatchObject({ value: description((words) => words.toUpperCase()) })
  })

  it('knows codes in two halves, and segments marked in a translation', () => {
    const now = exchange([
      { id: 'a', source: tree(paragraph(text('one '), text('two', 1))), state: 'missing' },
    ])
    const back = renderXliff1(now)!.replace(
      '</source>',
      '</source><target><mrk mtype="seg" mid="1">un </mrk><bpt id="1">&lt;b&gt;</bpt>deux<ept id="1">&lt;/b&gt;</ept></target>',
    )
    expect(linesOf(now, parseXliff(back))).toMatchObject([
      { result: 'taken', value: tree(paragraph(text('un '), text('deux', 1))) },
    ])
  })

  it('may say that an outdated translation is still right', () => {
    const confirmed = xml.replace(
      'state="needs-review-translation" state-qualifier="x-agenda-outdated"',
      'state="translated"',
    )
    expect(linesOf(sample(), parseXliff(confirmed))[1]).toMatchObject({ result: 'taken' })
  })
})

describe('a translation that is not done', () => {
  const now = exchange([{ id: 'a', source: 'Hall', state: 'missing' }])
  const draft = [{ id: 'a', result: 'draft', value: 'Salle' }]

  it('is shown and not stored where a tool says so, in either version', () => {
    const two = renderXliff(now)!
      .replace('<segment>', '<segment state="initial">')
      .replace('</source>', '</source><target>Salle</target>')
    expect(linesOf(now, parseXliff(two))).toMatchObject(draft)
    const one = renderXliff1(now)!.replace(
      '</source>',
      '</source><target state="needs-translation">Salle</target>',
    )
    expect(linesOf(now, parseXliff(one))).toMatchObject(draft)
  })

  it('is one that is done, where the tool knows no states: ours are still there', () => {
    const outdated = exchange([{ id: 'a', source: 'Hall', target: 'Sale', state: 'outdated' }])
    for (const xml of [renderXliff(outdated)!, renderXliff1(outdated)!])
      expect(linesOf(outdated, parseXliff(xml.replace('>Sale<', '>Salle<')))).toMatchObject([
        { result: 'taken', value: 'Salle' },
      ])
  })
})

describe('a file that a tool named anew', () => {
  it('belongs to the event whose own texts it holds', () => {
    const xml = renderXliff(sample())!.replace('id="event:12"', 'id="f1"')
    expect(parseXliff(xml)).toMatchObject({ returned: { event: '12' } })
    const one = renderXliff1(sample())!.replace('original="event:12"', 'original="texts.xlf"')
    expect(parseXliff(one)).toMatchObject({ returned: { event: '12' } })
  })

  it('is taken as its texts say where none of them is the event’s own', () => {
    const now = { ...sample(), texts: sample().texts.slice(1) }
    const xml = shouted(renderXliff(now)!).replace('id="event:12"', 'id="f1"')
    expect(parseXliff(xml)).toMatchObject({ returned: { event: '' } })
    expect(linesOf(sample(), parseXliff(xml)).map(({ result }) => result)).toEqual(
      Array(4).fill('taken'),
    )
  })
})

it('what a program put around words to lay out its XML is no part of them', () => {
  const now = exchange([
    { id: 'a', source: 'Hall\nand garden', state: 'missing' },
    { id: 'b', source: tree(paragraph(text('one '), text('two', 1))), state: 'missing' },
  ])
  const laidOut = renderXliff(now)!
    .replace(
      '<source>Hall\nand garden</source>',
      '<source>\n        Hall\nand garden\n      </source><target>\n        Salle\net jardin\n      </target>',
    )
    .replace(
      /<source>one (<pc[^>]*>)two<\/pc><\/source>/,
      '<source>\n\tone \n\t$1\n\t\ttwo\n\t</pc>\n</source>\n<target>\n\tun \n\t$1\n\t\tdeux\n\t</pc>\n</target>',
    )
  expect(linesOf(now, parseXliff(laidOut))).toMatchObject([
    { result: 'taken', value: 'Salle\net jardin' },
    { result: 'taken' },
  ])
})

describe('a table out of a spreadsheet', () => {
  const filled = (words: string, options: object = {}, before: string[][] = []) => {
    const rows = renderTranslationTable(exchange([{ id: 'a', source: 'Hall', state: 'missing' }]))
      .trim()
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .map((line) => line.split(','))
    return stringify(
      [...before, ...rows.map((row, index) => row.with(3, index ? words : row[3]!))],
      { relax_column_count: true, ...options } as object,
    )
  }
  const now = exchange([{ id: 'a', source: 'Hall', state: 'missing' }])
  const taken = [{ id: 'a', result: 'taken', value: 'Salle' }]

  it.each([
    ['sep=;\r\n', { delimiter: ';' }],
    ['\ufeffsep=,\n', {}],
    ['"sep=\t"\n', { delimiter: '\t' }],
  ])('may begin with %j', (line, options) =>
    expect(linesOf(now, parseTranslationTable(line + filled('Salle', options)))).toMatchObject(
      taken,
    ),
  )

  it('may have a title and a note before its head', () =>
    expect(
      linesOf(
        now,
        parseTranslationTable(
          filled('Salle', { delimiter: ';' }, [['Textes, à traduire'], [], ['Merci', 'Ana']]),
        ),
      ),
    ).toMatchObject(taken))

  it.each(['#NAME?', '#NOM?', '#¿NOMBRE?', '#¡REF!', '#N/A', '#DIV/0!', 'Err:508'])(
    'brings back no words where it could not compute: %s',
    (error) =>
      expect(linesOf(now, parseTranslationTable(filled(error)))).toEqual([
        { id: 'a', result: 'spoilt', target: { rich: false, blocks: [[error]] } },
      ]),
  )

  it.each(['#agenda', '#1', 'N/A', '#Sfax2019!'])('takes %s for words', (words) =>
    expect(linesOf(now, parseTranslationTable(filled(words)))).toMatchObject([
      { result: 'taken', value: words },
    ]),
  )
})
