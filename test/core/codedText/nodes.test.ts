import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  formatName,
  holdsWords,
  isLink,
  isText,
  rootOf,
} from '../../../src/core/codedText/nodes.js'
import type { TextNode } from '../../../src/core/codedText/types.js'
import { unfold, unfoldNode, wordNodes } from '../../../src/core/codedText/unfold.js'
import {
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  picture,
  text,
  tree,
} from '../../formats/translation/exchanges.js'

describe('a node of a formatted text', () => {
  it.each<[string, TextNode, boolean]>([
    ['has the type of one', text('Sfax'), true],
    ['has words and no type', { text: 'Sfax' }, true],
    ['is empty', text(''), true],
    ['is a heading', heading(text('Sfax')), false],
    ['says so, without words', { type: 'text' }, false],
    ['has words that are none', { type: 'text', text: 7 as unknown as string }, false],
    ['is of another type that has a text too', { type: 'hashtag', text: '#sfax' }, false],
  ])('is words where it %s: %o is %s', (_, node, is) => expect(isText(node)).toBe(is))

  it.each<[string, boolean]>([
    ['link', true],
    ['autolink', true],
    ['paragraph', false],
    ['upload', false],
  ])('of the type %s is a link: %s', (type, is) => expect(isLink({ type })).toBe(is))

  it('has children where these are nodes', () => {
    expect(childrenOf(paragraph(text('a'), lineBreak))).toEqual([text('a'), lineBreak])
    expect(childrenOf({ type: 'paragraph' })).toEqual([])
    expect(childrenOf({ children: 'none' as unknown as TextNode[] })).toEqual([])
    expect(childrenOf({ children: [null, 'a', 7, text('b')] as unknown as TextNode[] })).toEqual([
      text('b'),
    ])
  })

  it.each<[string, TextNode, boolean]>([
    ['words', paragraph(text('a')), true],
    ['a link', paragraph(link('https://e.org', text('a'))), true],
    ['a link that was made by itself', paragraph({ type: 'autolink', children: [] }), true],
    ['a line break alone', paragraph(lineBreak), true],
    ['a tab alone', paragraph({ type: 'tab' }), true],
    ['a word beside a picture', paragraph(picture, text('a')), true],
    ['nothing', paragraph(), false],
    ['a picture', paragraph(picture), false],
    ['items of a list', list(item(1, text('a'))), false],
  ])('holds words with %s in it: %o, %s', (_, node, holds) => expect(holdsWords(node)).toBe(holds))

  it.each([
    [0, ''],
    [1, 'bold'],
    [2, 'italic'],
    [4, 'strikethrough'],
    [8, 'underline'],
    [16, 'code'],
    [32, 'subscript'],
    [64, 'superscript'],
    [128, 'highlight'],
    [3, 'bold-italic'],
    [11, 'bold-italic-underline'],
    [96, 'subscript-superscript'],
    [255, 'bold-italic-strikethrough-underline-code-subscript-superscript-highlight'],
    ['center', ''],
    [undefined, ''],
  ])('with the format %s is called %s', (format, name) =>
    expect(formatName({ type: 'text', text: 'a', format })).toBe(name),
  )

  it('is called styled where it has a style or a state of its own, after its formats', () => {
    expect(formatName({ text: 'a', style: 'color: red' })).toBe('styled')
    expect(formatName({ text: 'a', format: 1, style: 'color: red' })).toBe('bold-styled')
    expect(formatName({ text: 'a', $: { colour: 'red' } })).toBe('styled')
    expect(formatName({ text: 'a', style: '' })).toBe('')
  })

  it('is the root of a text where there is one', () => {
    const whole = tree(paragraph(text('a')))
    expect(rootOf(whole)).toBe(whole.root)
    for (const root of [undefined, null, 'root', 7]) expect(rootOf({ root })).toBeUndefined()
    expect(rootOf({})).toBeUndefined()
  })
})

describe('what translators get of a node', () => {
  const codedOf = (...children: TextNode[]) => unfoldNode(paragraph(...children)).coded

  it('joins neighbouring words, and leaves out what says nothing', () => {
    expect(codedOf(text('Villes '), text(''), text('et ports'))).toEqual(['Villes et ports'])
    expect(codedOf(text(''))).toEqual([])
  })

  it('is without control characters, which no file takes', () => {
    expect(codedOf(text('a\u0001b'), text('c\u0002', 1))).toEqual([
      'ab',
      { id: '1', kind: 'format', name: 'bold', within: ['c'] },
    ])
    const [code] = codedOf(link('https://e.org/\u0003x', text('a')))
    expect(code).toMatchObject({ shown: 'https://e.org/x' })
  })

  it('has a code without words for a format of nothing', () =>
    expect(codedOf(text('', 1))).toEqual([{ id: '1', kind: 'format', name: 'bold', within: [] }]))

  it('shows where a link leads, if that is said', () => {
    expect(codedOf({ type: 'link', children: [text('a')] })).toEqual([
      { id: '1', kind: 'link', name: 'link', within: ['a'] },
    ])
    expect(codedOf({ type: 'link', fields: { url: 7 }, children: [] })).toEqual([
      { id: '1', kind: 'link', name: 'link', within: [] },
    ])
    expect(codedOf({ type: 'autolink', fields: { url: 'mailto:a@e.org' }, children: [] })).toEqual([
      { id: '1', kind: 'link', name: 'link', shown: 'mailto:a@e.org', within: [] },
    ])
  })

  it('has a code for each thing in the line, by its type', () =>
    expect(codedOf(text('a'), { type: 'tab' }, picture, {}, text('b'))).toEqual([
      'a',
      { id: '1', kind: 'thing', name: 'tab', within: [] },
      { id: '2', kind: 'thing', name: 'upload', within: [] },
      { id: '3', kind: 'thing', name: 'unknown', within: [] },
      'b',
    ]))

  it('keeps the node of the editor behind each code', () => {
    const { nodes } = unfoldNode(paragraph(text('a', 1), link('https://e.org', text('b', 2))))
    expect([...nodes]).toMatchObject([
      ['1', { text: 'a' }],
      ['2', { type: 'link' }],
      ['3', { text: 'b' }],
    ])
  })
})

describe('the blocks of a text', () => {
  it('are in the order of reading, those within a list too', () => {
    const whole = tree(
      heading(text('Aims')),
      list(item(1, text('one')), item(2, list(item(1, text('one of two'))))),
      picture,
      paragraph(text('end')),
    )
    expect(unfold(whole).map(({ coded }) => coded)).toEqual([
      ['Aims'],
      ['one'],
      ['one of two'],
      ['end'],
    ])
    expect(wordNodes(whole).map(({ type }) => type)).toEqual([
      'heading',
      'listitem',
      'listitem',
      'paragraph',
    ])
  })
  it('are none of what is no text', () => {
    for (const root of [null, undefined, 'x', { children: null }, {}])
      expect(unfold({ root })).toEqual([])
  })
})
