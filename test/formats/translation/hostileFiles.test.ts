import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FileFault,
  parseReturned,
  parseTranslationTable,
  parseXliff,
  renderTranslationTable,
  renderXliff,
} from '../../../src/formats/translation/index.js'
import { parseReturnedSafely } from '../../../src/formats/translation/parseReturnedSafely.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'
import { sample } from './exchanges.js'

const xliff = renderXliff(sample()) ?? ''
const table = renderTranslationTable(sample())

const faultsOf = (read: ReturnType<typeof parseXliff>): FileFault['fault'][] =>
  'faults' in read ? read.faults.map(({ fault }) => fault) : []

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`
const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
const inside = (doctype: string, entity: string) =>
  xliff.replace('<xliff', `${doctype}<xliff`).replace('Peer-Learning Event', entity)

describe('an XLIFF file that cannot be read', () => {
  it.each([
    ['documentType', 'entities that grow without end', inside(laughs, '&c;')],
    ['documentType', 'entities from other files', inside(outside, '&f;')],
    [
      'documentType',
      'a document type from elsewhere',
      inside('<!doctype xliff SYSTEM "http://evil.example/x.dtd">', ''),
    ],
    ['tooLarge', '10 MB', xliff.replace('Peer-Learning Event', 'a'.repeat(10_000_000))],
    ['notXml', 'nothing', ''],
    ['notXml', 'words', 'Dear colleagues'],
    ['notXml', 'half a file', xliff.slice(0, 700)],
    ['notXml', 'two roots', '<xliff/><xliff/>'],
    ['notXml', 'endless nesting', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
    ['notXml', 'names that poison', '<__proto__><constructor/></__proto__>'],
    ['notXliff', 'another XML', '<html/>'],
    ['otherVersion', 'XLIFF 3.0', '<xliff version="3.0"/>'],
    ['languagesUnknown', 'no languages', '<xliff version="2.0"/>'],
    [
      'eventUnknown',
      'texts of something else',
      xliff.replace('event:12', 'f1').replace(/ id="[^"]*[.:][^"]*"/g, ' id="u1"'),
    ],
    [
      'severalEvents',
      'two events',
      xliff.replace(
        '</xliff>',
        '<file id="event:13"><unit id="a"><segment><source/></segment></unit></file></xliff>',
      ),
    ],
    ['noTexts', 'no texts', xliff.replace(/<file(.*?)>.*<\/file>/s, '<file$1></file>')],
    ['duplicateId', 'a text that is there twice', xliff.replace(/<unit.*?<\/unit>/s, '$&$&')],
    [
      'duplicateId',
      'a paragraph that is there twice',
      xliff.replace(/<unit id="[^"]*1\.\d+".*?<\/unit>/s, '$&$&'),
    ],
  ])('is answered with %s: %s', (fault, _, text) => {
    expect(faultsOf(parseXliff(text))).toEqual([fault])
  })

  it('says the identifier that is there twice, and the place that is no XML', () => {
    expect(parseXliff(xliff.replace(/<unit.*?<\/unit>/s, '$&$&'))).toEqual({
      faults: [{ fault: 'duplicateId', params: { id: 'events/12/title' } }],
    })
    expect(parseXliff('<xliff>\n<file></xliff>')).toEqual({
      faults: [{ fault: 'notXml', params: { reason: expect.stringContaining('2:') } }],
    })
  })

  it('is an answer, whatever is cut out of it or put into it', () => {
    const bits = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '</segment>',
        '<pc id="1">',
        '<ec/>',
        '<cp hex="D800"/>',
        '<cp hex="zz"/>',
        '&#xD800;',
        '&#0;',
        'id="x.9999.9999"',
        '<target order="x">',
      ),
    )
    fc.assert(
      fc.property(fc.nat(xliff.length), fc.nat(60), bits, (at, cut, bit) => {
        const read = parseXliff(xliff.slice(0, at) + bit + xliff.slice(at + cut))
        expect('returned' in read || read.faults.length > 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a file that is made to take long', () => {
  const inXliff = (target: string) =>
    xliff.replace('</source>', `</source><target>${target}</target>`)
  const inTable = (cell: string) =>
    table
      .replace('Peer-Learning Event,', `Peer-Learning Event,${cell}`)
      .replace('events/12/title', 'events/12/title#1/1')
  const unit = (index: number) =>
    `<unit id="a${index}.1.9999"><segment><source>x</source></segment></unit>`
  const many = (part: string, times = 200_000) => part.repeat(times)
  /** The fault, or how many texts came back and what became of the first, which is the one that was made to take long. */
  const answer = (read: ReturnType<typeof parseXliff>) => {
    const matched = 'returned' in read ? matchReturned(sample(), read.returned) : read
    return 'lines' in matched
      ? [matched.lines.length, matched.lines[0]?.result]
      : matched.faults.map(({ fault }) => fault)
  }
  // No clock is read here: where the work grew with the square of the length, each of these would take minutes, and the
  // runner gives up on a test long before.
  it.each<[string, unknown[], () => ReturnType<typeof parseXliff>]>([
    [
      'codes within codes',
      [5, 'broken'],
      () =>
        parseXliff(
          inXliff(`${many('<sc id="1"/>', 100_000)}x${many('<ec startRef="1"/>', 100_000)}`),
        ),
    ],
    [
      'ends without beginnings',
      [5, 'unchanged'],
      () => parseXliff(inXliff(`${many('<sc id="1"/>')}${many('<ec startRef="2"/>', 100_000)}`)),
    ],
    ['codes side by side', [5, 'unchanged'], () => parseXliff(inXliff(many('<ph id="1"/>')))],
    [
      'paragraphs that are not there',
      ['tooLarge'],
      () =>
        parseXliff(
          xliff.replace(
            '</file>',
            `${Array.from({ length: 50_000 }, (_, index) => unit(index)).join('')}</file>`,
          ),
        ),
    ],
    [
      'one text over and over',
      ['duplicateId'],
      () => parseXliff(xliff.replace('</file>', `${many(unit(1), 50_000)}</file>`)),
    ],
    [
      'tags within tags',
      [5, 'broken'],
      () => parseTranslationTable(inTable(`${many('<b1>')}x${many('</b1>')}`)),
    ],
    ['quotes', [6, 'unchanged'], () => parseTranslationTable(`${table}${many('"')}`)],
    [
      'a table without a line break',
      ['columnsMissing'],
      () => parseTranslationTable(many('a,b;c ', 1_300_000)),
    ],
    [
      'a row without end',
      [6, 'unchanged'],
      () => parseTranslationTable(`${table}${many('a,', 1_000_000)}`),
    ],
    [
      'short rows',
      ['tooLarge'],
      () => parseTranslationTable(`${table}${many('a,b\r\n', 110_000)}`),
    ],
    [
      'many texts',
      ['tooLarge'],
      () =>
        parseTranslationTable(
          `${table}${Array.from({ length: 60_000 }, (_, index) => `t${index},w,s,t,missing,\r\n`).join('')}`,
        ),
    ],
    ['apostrophes', [5, 'broken'], () => parseTranslationTable(inTable(many("'")))],
  ])('is answered without more work than its length asks for: %s', (_, expected, read) => {
    expect(answer(read())).toEqual(expected)
  })
})

describe('a table that cannot be read', () => {
  it.each([
    ['columnsMissing', 'nothing', ''],
    ['columnsMissing', 'words', 'Dear colleagues'],
    ['columnsMissing', 'no column of translations', table.replace('translation: ar', 'arabe')],
    ['eventUnknown', 'no event', table.replace('event: 12', '')],
    ['notTable', 'quotes that never end', `${table}"a,b`],
    ['tooLarge', '10 MB', `${table}${'a'.repeat(10_000_000)}`],
    ['noTexts', 'a head alone', table.split('\r\n')[0]!],
    [
      'duplicateId',
      'a row that is there twice',
      table.replace(/(events\/12\/title.*\r\n)/, '$1$1'),
    ],
  ])('is answered with %s: %s', (fault, _, text) => {
    expect(faultsOf(parseTranslationTable(text))).toEqual([fault])
  })

  it('is an answer, whatever bytes it is made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(table.length), (bytes, at) => {
        const read = parseTranslationTable(
          new Uint8Array([...new TextEncoder().encode(table.slice(0, at)), ...bytes]),
        )
        expect('returned' in read || read.faults.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a large file', () => {
  it(
    'is read aside: what is asked for meanwhile is answered before it',
    { timeout: 60_000 },
    async () => {
      const order: string[] = []
      const file = new TextEncoder().encode(
        `${table}${Array.from({ length: 20_000 }, (_, index) => `t${index},w,s,t,missing,\r\n`).join('')}`,
      )
      const read = parseReturnedSafely(file).then((answer) => {
        order.push('the file')
        return answer
      })
      setImmediate(() => order.push('somebody else'))
      expect(await read).toEqual(parseReturned(file))
      expect(order).toEqual(['somebody else', 'the file'])
    },
  )

  it('is refused before it is read where it is too large', async () => {
    expect(await parseReturnedSafely(new Uint8Array(8_000_001))).toEqual({
      faults: [{ fault: 'tooLarge', params: { most: 8_000_000 } }],
    })
  })
})
