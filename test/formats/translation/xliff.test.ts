import fc from 'fast-check'
import { js2xliff, xliff2js } from 'xliff'
import { describe, expect, it } from 'vitest'
import type { Exchange, Returned } from '../../../src/core/translation/exchange.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'
import { parseXliff, renderXliff } from '../../../src/formats/translation/index.js'
import {
  anyExchange,
  description,
  exchange,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  picture,
  sample,
  text,
  tree,
} from './exchanges.js'
import { ownErrors, schemaErrors, unpublished } from './oasis.js'

const rendered = (handed: Exchange) => renderXliff(handed) ?? ''

function returnedOf(xml: string): Returned {
  const read = parseXliff(xml)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.returned
}

function linesOf(now: Exchange, xml: string) {
  const matched = matchReturned(now, returnedOf(xml))
  if ('faults' in matched) throw new Error(JSON.stringify(matched.faults))
  return matched.lines
}

const lineOf = (now: Exchange, xml: string, id: string) =>
  linesOf(now, xml).find((line) => line.id === id)

/** As a translator's tool would: every segment gets the words of its source in capitals. */
const shouted = (xml: string) =>
  xml.replace(
    /<source>(.*?)<\/source>(<target>.*?<\/target>)?/gs,
    (_, source: string) =>
      `<source>${source}</source><target>${source.replace(/(^|>)([^<]+)/g, (__, end: string, words: string) => end + words.replace(/&\w+;|[^&]/g, (sign) => (sign.length > 1 ? sign : sign.toUpperCase())))}</target>`,
  )

describe('an XLIFF file', () => {
  it('says what is to be done with each text, and where it stands', () => {
    const xml = rendered(sample())
    expect(xml).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar" xml:space="preserve">',
    )
    expect(xml).toContain(
      '<file id="event:12" original="Peer-Learning &amp; “more” &lt;Sfax&gt;" canResegment="no" trgDir="rtl">',
    )
    expect(xml).toContain(
      '<unit id="events:12:title" name="events/12/title"><notes><note category="location">Event: Title</note></notes><segment><source>Peer-Learning Event</source></segment></unit>',
    )
    expect(xml).toMatch(
      /<segment state="initial" subState="agenda:outdated"><source>First line\nsecond "line" &amp; &lt;b&gt;more&lt;\/b&gt;<\/source><target>السطر الأول\nالسطر الثاني<\/target>/,
    )
    expect(xml).toContain(
      '<segment state="final"><source>Representative</source><target>ممثل</target>',
    )
  })

  it('keeps formats as codes that a tool knows', () => {
    const xml = rendered(sample())
    expect(xml).toContain(
      '<source>Read <pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b">before you come</pc>, ' +
        '<pc id="2" canCopy="no" canDelete="no" type="link" dispStart="https://example.org/a?b=1&amp;c=&quot;2&quot;">the guide<pc id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:i"> (new)</pc></pc>.</source>',
    )
    expect(xml).toContain(
      '<source>One<ph id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:lb" disp="[linebreak]"/><pc id="2" canCopy="no" canDelete="no" type="fmt" subType="agenda:bold-italic">and more</pc></source>',
    )
  })

  it('is none when there is nothing to translate', () => {
    expect(renderXliff(exchange([]))).toBeUndefined()
    expect(
      renderXliff(exchange([{ id: 'a', source: tree(picture, paragraph()), state: 'missing' }])),
    ).toBeUndefined()
  })

  it('shows a translation that is laid out otherwise beside the text, in words, and loses nothing when it comes back', () => {
    const now = exchange([
      {
        id: 'a',
        source: description(),
        target: tree(paragraph(text('Tout autre chose'))),
        state: 'outdated',
      },
    ])
    expect(rendered(now)).toContain(
      '<note category="previousTranslation" appliesTo="target">Tout autre chose</note>',
    )
    expect(rendered(now)).not.toContain('<target>')
    expect(linesOf(now, rendered(now))).toEqual([{ id: 'a', result: 'unchanged' }])
  })
})

describe('a formatted text that comes back', () => {
  it('is the same tree with other words: headings, lists, links, formats and pictures', () => {
    expect(lineOf(sample(), shouted(rendered(sample())), 'sessions/13/description')).toEqual({
      id: 'sessions/13/description',
      result: 'taken',
      value: description((words) => words.toUpperCase()),
    })
  })

  it('may have its words in another order', () => {
    const now = exchange([
      {
        id: 'a',
        source: tree(paragraph(text('one '), text('two', 1), text(' three'))),
        state: 'missing',
      },
    ])
    const back = rendered(now).replace(
      '</source>',
      '</source><target><pc id="1">deux</pc> un trois</target>',
    )
    expect(lineOf(now, back, 'a')).toMatchObject({
      result: 'taken',
      value: tree(paragraph(text('deux', 1), text(' un trois'))),
    })
  })

  it('keeps the addresses that the links of the translation lead to', () => {
    const now = exchange([
      {
        id: 'a',
        source: tree(paragraph(link('https://e.org/en', text('here')))),
        target: tree(paragraph(link('https://e.org/fr', text('ici')))),
        state: 'outdated',
      },
    ])
    expect(lineOf(now, rendered(now).replace('>ici<', '>par ici<'), 'a')).toMatchObject({
      result: 'taken',
      value: tree(paragraph(link('https://e.org/fr', text('par ici')))),
    })
  })

  it('leaves its direction to its words', () => {
    const now = exchange([
      { id: 'a', source: tree({ ...paragraph(text('Hall')), direction: 'ltr' }), state: 'missing' },
    ])
    expect(
      lineOf(now, rendered(now).replace('</source>', '</source><target>قاعة</target>'), 'a'),
    ).toMatchObject({ value: tree({ ...paragraph(text('قاعة')), direction: null }) })
  })

  it.each([
    ['is missing', '<target>un deux</target>', [{ block: 1, id: '1' }]],
    [
      'is there twice',
      '<target><pc id="1">un</pc><pc id="1">deux</pc></target>',
      [{ block: 1, id: '1' }],
    ],
    ['is none of ours', '<target><pc id="1">un</pc><ph id="9"/></target>', [{ block: 1, id: '9' }]],
    ['never ends', '<target><sc id="1"/>un</target>', [{ block: 1, id: '1' }]],
    [
      'ends before it begins',
      '<target>un<ec startRef="1"/><sc id="1"/></target>',
      [{ block: 1, id: '1' }],
    ],
  ])('is reported and not stored when a code %s', (_, target, codes) => {
    const now = exchange([
      { id: 'a', source: tree(paragraph(text('one '), text('two', 1))), state: 'missing' },
    ])
    expect(
      lineOf(now, rendered(now).replace('</source>', `</source>${target}`), 'a'),
    ).toMatchObject({ result: 'broken', codes, target: { rich: true } })
  })

  it('is not stored when a paragraph is still empty', () => {
    const now = exchange([
      {
        id: 'a',
        source: tree(heading(text('one')), list(item(1, text('two'), lineBreak))),
        state: 'missing',
      },
    ])
    expect(
      lineOf(now, rendered(now).replace('</source>', '</source><target>un</target>'), 'a'),
    ).toMatchObject({ result: 'broken', blocks: [2] })
  })
})

describe('what tools make of a file', () => {
  const now = exchange([
    { id: 'a', source: tree(paragraph(text('one '), text('two', 1))), state: 'missing' },
    { id: 'b', source: 'Hall', state: 'missing' },
  ])
  const filled = (target: string) =>
    lineOf(now, rendered(now).replace('</source>', `</source><target>${target}</target>`), 'a')
  const taken = { result: 'taken', value: tree(paragraph(text('un '), text('deux', 1))) }

  it('may be codes in two halves, marks around words, code points and CDATA', () => {
    expect(filled('un <sc id="1"/>deux<ec startRef="1"/>')).toMatchObject(taken)
    expect(
      filled(
        '<mrk id="m1" type="term">un</mrk> <sm id="m2"/><pc id="1">deux<em startRef="m2"/></pc>',
      ),
    ).toMatchObject(taken)
    expect(filled('<![CDATA[un ]]><pc id="1">de&#117;<cp hex="0078"/></pc>')).toMatchObject(taken)
  })

  it('may be several segments, in another order, with spaces between that nobody translated', () => {
    const segments =
      '<segment><source>one</source><target order="3">trois</target></segment><ignorable><source> </source></ignorable><segment><source>two</source><target order="1">un</target></segment>'
    const cut = exchange([{ id: 'a', source: 'one two', state: 'missing' }])
    expect(
      lineOf(cut, rendered(cut).replace(/<segment.*<\/segment>/s, segments), 'a'),
    ).toMatchObject({ result: 'taken', value: 'un trois' })
  })

  it('may have a prefix before every name, and elements of other modules', () => {
    const xml = rendered(now).replace(
      '</source>',
      '</source><target>un <pc id="1">deux</pc></target>',
    )
    const prefixed = xml
      .replace(/<(\/?)(\w+)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:x=')
      .replace('<x:segment', '<mda:metadata><mda:segment/></mda:metadata><x:segment')
    expect(lineOf(now, prefixed, 'a')).toMatchObject(taken)
  })

  it('may say that an outdated translation is still right', () => {
    const confirmed = rendered(sample()).replace(
      'state="initial" subState="agenda:outdated"',
      'state="translated"',
    )
    expect(lineOf(sample(), confirmed, 'sessions/12/objective')).toMatchObject({
      result: 'taken',
      value: 'السطر الأول\nالسطر الثاني',
    })
    expect(lineOf(sample(), rendered(sample()), 'sessions/12/objective')).toMatchObject({
      result: 'unchanged',
    })
  })
})

describe('another implementation of XLIFF', () => {
  // What it would change by itself: it undoes an `&amp;` too many, and drops a line break before a code.
  const survives = (handed: Exchange) =>
    !/&\w+;|\\[nr]|[\u0085\u2028\u2029]/.test(JSON.stringify(handed))

  it('reads what we write', async () => {
    const { sourceLanguage, targetLanguage, resources } = await xliff2js(rendered(sample()))
    expect([sourceLanguage, targetLanguage, Object.keys(resources)]).toEqual([
      'en',
      'ar',
      ['event:12'],
    ])
    expect(resources['event:12']['events:12:title']).toMatchObject({
      source: 'Peer-Learning Event',
      note: 'Event: Title',
    })
    expect(
      resources['event:12']['sessions:12:description'].groupUnits['sessions:12:description.2.4']
        .source[1],
    ).toEqual({
      Span: {
        id: '1',
        canCopy: 'no',
        canDelete: 'no',
        type: 'fmt',
        subType: 'xlf:b',
        contents: 'before you come',
      },
    })
  })

  it('writes what we read: nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyExchange.filter(survives), async (handed) => {
        const back = await js2xliff(await xliff2js(rendered(handed)), { indent: '' })
        expect(linesOf(handed, back).map(({ result }) => result)).toEqual(
          handed.texts.map(() => 'unchanged'),
        )
      }),
    )
  })

  it('writes what we read: all translated', async () => {
    const back = await js2xliff(await xliff2js(shouted(rendered(sample()))), { indent: '' })
    expect(linesOf(sample(), back).map(({ result }) => result)).toEqual(Array(5).fill('taken'))
    expect(lineOf(sample(), back, 'sessions/13/description')).toMatchObject({
      value: description((words) => words.toUpperCase()),
    })
  })
})

describe('the rules of XLIFF that we rely on', () => {
  it('are kept', async () => {
    expect(await ownErrors(rendered(sample()))).toEqual([])
    for (const handed of fc.sample(anyExchange, 5))
      expect(await ownErrors(rendered(handed))).toEqual([])
  })

  it.each([
    ['a state', 'state="final"', 'state="done"'],
    ['an identifier', 'id="events:12:title"', 'id="events/12/title"'],
    ['a code', '<pc id="3"', '<pc id="2"'],
  ])('notice %s that is wrong', async (_, right, wrong) => {
    expect(await ownErrors(rendered(sample()).replace(right, wrong))).not.toEqual([])
  })
})

describe('the schema of OASIS', () => {
  it.skipIf(unpublished)('finds nothing wrong', async () => {
    expect(await schemaErrors(rendered(sample()))).toEqual([])
    for (const handed of fc.sample(anyExchange, 8))
      expect(await schemaErrors(rendered(handed))).toEqual([])
  })

  it.skipIf(unpublished)('is really asked', async () => {
    expect(
      await schemaErrors(rendered(sample()).replace('state="final"', 'state="done"')),
    ).not.toEqual([])
  })
})
