import fc from 'fast-check'
import type { RichTree } from '../../../src/core/compile/index.js'
import type { Exchange, ExchangeText } from '../../../src/core/translation/exchange.js'

export type Node = Record<string, unknown>

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  version: 1,
})
export const link = (url: string, ...children: Node[]): Node => ({
  type: 'link',
  id: '65f0c0ffee',
  children,
  direction: null,
  fields: { linkType: 'custom', newTab: true, url },
  format: '',
  indent: 0,
  version: 3,
})
export const lineBreak: Node = { type: 'linebreak', version: 1 }
export const paragraph = (...children: Node[]): Node => ({
  type: 'paragraph',
  children,
  direction: null,
  format: 'center',
  indent: 0,
  textFormat: 0,
  version: 1,
})
export const heading = (...children: Node[]): Node => ({
  type: 'heading',
  tag: 'h2',
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
})
export const item = (value: number, ...children: Node[]): Node => ({
  type: 'listitem',
  value,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
})
export const list = (...children: Node[]): Node => ({
  type: 'list',
  listType: 'number',
  start: 1,
  tag: 'ol',
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
})
export const picture: Node = {
  type: 'upload',
  id: 'u1',
  relationTo: 'media',
  value: 7,
  fields: {},
  format: '',
  version: 3,
}
export const tree = (...children: Node[]): RichTree => ({
  root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 },
})

/** A description as editors write them: a heading, bold and linked words, a list in a list, a picture between. */
export const description = (word: (words: string) => string = (words) => words): RichTree =>
  tree(
    heading(text(word('Aims'))),
    paragraph(
      text(word('Read ')),
      text(word('before you come'), 1),
      text(', '),
      link('https://example.org/a?b=1&c="2"', text(word('the guide')), text(word(' (new)'), 2)),
      text('.'),
    ),
    picture,
    paragraph(),
    list(
      item(1, text(word('One')), lineBreak, text(word('and more'), 3)),
      item(2, list(item(1, text(word('Within'))))),
    ),
  )

export const exchange = (texts: ExchangeText[], more: Partial<Exchange> = {}): Exchange => ({
  event: { id: 12, title: 'Peer-Learning & “more” <Sfax>' },
  from: 'en',
  to: 'ar',
  texts,
  ...more,
})

export const sample = () =>
  exchange([
    {
      id: 'events/12/title',
      source: 'Peer-Learning Event',
      state: 'missing',
      note: 'Event: Title',
    },
    {
      id: 'sessions/12/objective',
      source: 'First line\nsecond "line" & <b>more</b>',
      target: 'السطر الأول\nالسطر الثاني',
      state: 'outdated',
      note: 'Session III, 11:30: Objective',
    },
    {
      id: 'sessions/12/assignments/65f0/label',
      source: 'Representative',
      target: 'ممثل',
      state: 'current',
    },
    {
      id: 'sessions/12/description',
      source: description(),
      target: description((words) => `ع${words}`),
      state: 'outdated',
      note: 'Session III, 11:30: Description',
    },
    { id: 'sessions/13/description', source: description(), state: 'missing' },
  ])

const odd = [
  '=1+1',
  "'=1",
  '+216',
  '-',
  '@x',
  '\t',
  ']]>',
  '&amp;',
  '<b1>',
  '</b1>',
  '&lt;b1>',
  '"',
  "'",
  ';',
  ',',
  '\n',
  '\r\n',
  '\u0000',
  '\u0007',
  '\u001b',
  '\ud83d',
  '\ufeff',
  '\u2028',
  '👩🏽‍🚀',
  'مرحبا',
  '<!DOCTYPE a>',
  '<!--',
  '%23',
  '#1/2',
  '\\',
  '  ',
  '__proto__',
  '＝1',
]

/** What people type, and what they never would. */
export const anyWords = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...odd),
        fc.string({ maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => `x${parts.join('')}`),
  fc.constantFrom(...odd).map((sign) => `${sign}x`),
)

const anyLeaf = fc.oneof(
  fc
    .record({ words: anyWords, format: fc.nat(15) })
    .map(({ words, format }) => text(words, format)),
  fc.constant(lineBreak),
)
const anyInline = fc.oneof(
  { weight: 4, arbitrary: anyLeaf },
  {
    weight: 1,
    arbitrary: fc.tuple(anyWords, anyLeaf).map(([url, leaf]) => link(url, leaf, text('y'))),
  },
)
const anyBlock = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(anyInline, { minLength: 1, maxLength: 4 })
      .map((children) => paragraph(text('p'), ...children)),
  },
  { weight: 1, arbitrary: fc.constantFrom(picture, paragraph()) },
  {
    weight: 1,
    arbitrary: fc
      .array(anyLeaf, { minLength: 1, maxLength: 2 })
      .map((children) => list(item(1, text('i'), ...children))),
  },
)
export const anyTree = fc
  .array(anyBlock, { maxLength: 3 })
  .map((blocks) => tree(paragraph(text('first')), ...blocks))

const anyId = fc.oneof(
  fc.constantFrom('sessions/1/title', 'a#b%23/c', 'é:_2f_/x', 'x_p1.2', 'x#1/2'),
  fc.stringMatching(/^[a-z]{1,8}\/[\w:#%-]{1,8}$/),
)

const anyText: fc.Arbitrary<ExchangeText> = fc
  .record({
    id: anyId,
    source: fc.oneof(anyWords, anyTree),
    target: fc.option(fc.oneof(anyWords, anyTree), { nil: undefined }),
    note: fc.option(anyWords, { nil: undefined }),
  })
  .chain(({ target, ...rest }) => {
    const fits = typeof target === typeof rest.source ? target : undefined
    const state =
      fits === undefined
        ? fc.constant('missing' as const)
        : fc.constantFrom('outdated' as const, 'current' as const)
    return state.map((is) => ({
      ...rest,
      ...(fits === undefined ? {} : { target: fits }),
      state: is,
    }))
  })

export const anyExchange = fc
  .uniqueArray(anyText, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
  .map((texts) => exchange(texts))
