import { describe, expect, it } from 'vitest'
import { toPlainText, toRichText } from '../../../src/core/import/toRichText.js'
import { markedRuns, marksOf } from '../../../src/core/import/readMarks.js'
import { nearNames, nameWords } from '../../../src/core/names/index.js'
import { checkRichText } from '../../../src/core/richText.js'
import type { Paragraph } from '../../../src/core/import/document.js'

const p = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  runs: [{ text }],
  ...more,
})
const item = (text: string, level: number, mark = '•') =>
  p(text, { list: { level, mark, ordered: mark !== '•' } })

/** `<ul><li>` and so on: the nodes as tags. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- nodes of an editor
const shown = (node: any): string =>
  node.type === 'text'
    ? `${node.format ? `[${node.format}]` : ''}${node.text}`
    : node.type === 'linebreak'
      ? '|'
      : `<${node.tag ?? node.type}${node.fields ? ` ${node.fields.url}` : ''}>${node.children.map(shown).join('')}</>`

describe('a writing as formatted text', () => {
  it.each<[string, Paragraph[], string]>([
    [
      'paragraphs and line breaks',
      [p('One\ntwo'), p('Three')],
      '<paragraph>One|two</><paragraph>Three</>',
    ],
    [
      'looks',
      [
        p('', {
          runs: [
            { text: 'a' },
            { text: 'b', bold: true },
            { text: 'c', bold: true, italic: true },
            { text: 'd', underline: true, strike: true },
          ],
        }),
      ],
      '<paragraph>a[1]b[3]c[12]d</>',
    ],
    [
      'links that are safe',
      [
        p('', {
          runs: [
            { text: 'x', href: 'https://a.org' },
            { text: 'y', href: 'javascript:alert(1)' },
            { text: 'z', href: '#here' },
          ],
        }),
      ],
      '<paragraph><link https://a.org>x</>yz</>',
    ],
    [
      'lists in lists',
      [item('a', 0), item('b', 1), item('c', 1), item('d', 0), p('e')],
      '<ul><listitem>a</><listitem><ul><listitem>b</><listitem>c</></></><listitem>d</></><paragraph>e</>',
    ],
    [
      'ordered lists',
      [item('a', 0, '1.'), item('b', 0, '2.')],
      '<ol><listitem>a</><listitem>b</></>',
    ],
    [
      'a list that begins deep',
      [item('a', 2), item('b', 0)],
      '<ul><listitem><ul><listitem>a</></></><listitem>b</></>',
    ],
    [
      'a list that goes two deeper and one back',
      [item('a', 0), item('b', 2), item('c', 1), item('d', 0)],
      '<ul><listitem>a</><listitem><ul><listitem><ul><listitem>b</></></><listitem>c</></></><listitem>d</></>',
    ],
    [
      'two lists with a paragraph between them',
      [item('a', 0), p('then'), item('b', 0, '1.')],
      '<ul><listitem>a</></><paragraph>then</><ol><listitem>b</></>',
    ],
    [
      'a link with room around it, over a line break, and tabs',
      [p('', { runs: [{ text: 'x\ny', href: ' https://a.org ' }, { text: '\tz' }] })],
      '<paragraph><link https://a.org>x|y</> z</>',
    ],
    ['nothing', [], ''],
  ])('%s', (_, writing, nodes) => {
    const text = toRichText(writing) as { root: { children: unknown[] } }
    expect(text.root.children.map(shown).join('')).toBe(nodes)
    expect(
      checkRichText(
        text,
        new Set(['root', 'paragraph', 'text', 'linebreak', 'list', 'listitem', 'link']),
      ),
    ).toBeUndefined()
  })
  it('is what the editor itself would store', () => {
    const looks = { direction: null, format: '', indent: 0 }
    const text = (words: string, format = 0) => ({
      ...{ type: 'text', text: words, format },
      ...{ detail: 0, mode: 'normal', style: '', version: 1 },
    })
    const listItem = (value: number, ...children: object[]) => ({
      ...{ type: 'listitem', ...looks, version: 1, value, children },
    })
    expect(
      toRichText([
        p('', { runs: [{ text: 'a\n', bold: true, href: 'https://a.org' }] }),
        item('b', 0, '1.'),
        item('c', 0, '2.'),
      ]),
    ).toEqual({
      root: {
        ...{ type: 'root', ...looks, version: 1 },
        children: [
          {
            ...{ type: 'paragraph', ...looks, version: 1, textFormat: 0, textStyle: '' },
            children: [
              {
                ...{ type: 'link', ...looks, version: 3 },
                fields: { linkType: 'custom', newTab: false, url: 'https://a.org' },
                children: [text('a', 1), { type: 'linebreak', version: 1 }],
              },
            ],
          },
          {
            ...{ type: 'list', ...looks, version: 1, listType: 'number', tag: 'ol', start: 1 },
            children: [listItem(1, text('b')), listItem(2, text('c'))],
          },
        ],
      },
    })
  })

  it('is plain where no looks can be kept: marks of lists stay', () =>
    expect(toPlainText([p('To learn:'), item('a', 0), item('b', 1, '1.'), p(' ')])).toBe(
      'To learn:\n• a\n  1. b',
    ))
})

describe('marks', () => {
  const guess = (from: number, to: number, sure: 'likely' | 'sure' | 'unsure') =>
    ({ value: 'x', sure, why: { code: 'written' }, places: [{ at: [0], from, to }] }) as const
  it('cut a paragraph where they and its looks change, the one that is asked about over the others', () => {
    const line = { id: 'l1', title: guess(0, 7, 'sure'), people: [] } as never
    const question = { id: 'q1', line: 'l1', places: [{ at: [0], from: 4, to: 7 }] } as never
    const marks = marksOf({ event: {}, days: [], lines: [line], questions: [question] })
    const runs = markedRuns(
      p('', { runs: [{ text: 'abc' }, { text: 'defghi', bold: true }] }),
      marks.get('0'),
    )
    expect(
      runs.map(({ text, bold, mark }) => [text, bold ?? false, mark?.line, mark?.question]),
    ).toEqual([
      ['abc', false, 'l1', undefined],
      ['d', true, 'l1', undefined],
      ['efg', true, 'l1', 'q1'],
      ['hi', true, undefined, undefined],
    ])
  })
})

describe('names that may be of one person', () => {
  it.each([
    ['A. Fléty', 'Amanda Fléty'],
    ['Amanda Fleti', 'Amanda Fléty'],
    ['Amanda Marie Fléty', 'Amanda Fléty'],
    ['Mohamed Aydi', 'Mohammed Aydi'],
    ['محمد العايدي', 'محمد العايد'],
  ])('%s and %s', (a, b) => {
    expect([nearNames(a)(nameWords(b)), nearNames(b)(nameWords(a))]).toEqual([true, true])
  })
  it.each([
    ['Ana Haddad', 'Ana Torres'],
    ['Ana', 'Ana Torres'],
    ['A. F.', 'Amanda Fléty'],
    ['Li Wu', 'Li Wa'],
  ])('not %s and %s', (a, b) => {
    expect([nearNames(a)(nameWords(b)), nearNames(b)(nameWords(a))]).toEqual([false, false])
  })
})
