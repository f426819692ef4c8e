import { describe, expect, it } from 'vitest'
import { align, refold, unfold, wrongCodes } from '../../../src/core/codedText/index.js'
import type { Code, Coded, TextNode } from '../../../src/core/codedText/types.js'
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

const bold = (id: string, ...within: Coded): Code => ({ id, kind: 'format', name: 'bold', within })
const linked = (id: string, ...within: Coded): Code => ({ id, kind: 'link', name: 'link', within })

describe('the codes of a translation', () => {
  const source: Coded = ['Read ', linked('1', 'the ', bold('2', 'guide')), ' or ', bold('3', 'ask')]

  it.each<[string, Coded, string[]]>([
    ['as they are', ['Lisez ', linked('1', 'le ', bold('2', 'guide')), bold('3', '?')], []],
    ['in another order', [bold('3', '?'), bold('2', 'a'), linked('1', 'b')], []],
    ['one within another', [linked('1', bold('3', bold('2', 'guide')))], []],
    ['one less', ['Lisez ', linked('1', 'le guide'), bold('3', '?')], ['2']],
    ['none', ['Lisez le guide ou demandez'], ['1', '2', '3']],
    ['one twice', [linked('1', bold('2', 'a'), bold('2', 'b')), bold('3', 'c')], ['2']],
    [
      'one thrice, told once',
      [linked('1', 'a'), bold('2'), bold('3'), bold('3'), bold('3')],
      ['3'],
    ],
    [
      'one that the source does not have',
      [linked('1', 'a'), bold('2'), bold('3'), bold('4')],
      ['4'],
    ],
    ['one less and one more', [linked('1', 'a'), bold('2'), bold('9')], ['3', '9']],
  ])('are wrong where they are not those of the source: %s', (_, run, wrong) =>
    expect(wrongCodes(source, run)).toEqual(wrong),
  )

  it('are wrong where a link is put into a link, however deep', () => {
    const two: Coded = [linked('1', 'a'), linked('2', 'b'), bold('3', 'c')]
    expect(wrongCodes(two, [linked('1', 'a', linked('2', 'b')), bold('3', 'c')])).toEqual(['2'])
    expect(wrongCodes(two, [linked('1', bold('3', 'c', linked('2', 'b')))])).toEqual(['2'])
    expect(wrongCodes(two, [bold('3', linked('1', 'a'), linked('2', 'b'))])).toEqual([])
    expect(wrongCodes(two, [linked('1', bold('3', 'c')), linked('2', 'b')])).toEqual([])
  })

  it('of a text without any are those that it has', () => {
    expect(wrongCodes(['Welcome'], ['Bienvenue'])).toEqual([])
    expect(wrongCodes(['Welcome'], [bold('1', 'Bienvenue')])).toEqual(['1'])
  })
})

describe('a text with other words in it', () => {
  const words = (whole: Record<string, unknown>, ...said: Coded[]) =>
    refold(
      whole,
      unfold(whole).map((block, at) => ({ ...block, coded: said[at] ?? block.coded })),
    )

  it('keeps all that holds no words: pictures, lists, headings, empty paragraphs', () => {
    const whole = tree(heading(text('Aims')), paragraph(), picture, list(item(1, text('one'))))
    expect(words(whole, ['Objectifs'], ['un'])).toEqual(
      tree(heading(text('Objectifs')), paragraph(), picture, list(item(1, text('un')))),
    )
  })

  it('gives each block its own words, in the order of reading', () =>
    expect(
      words(
        tree(paragraph(text('1')), paragraph(text('2')), paragraph(text('3'))),
        ['أ'],
        ['ب'],
        ['ج'],
      ),
    ).toEqual(tree(paragraph(text('أ')), paragraph(text('ب')), paragraph(text('ج')))))

  it('leaves the direction to the editor, which sees it from the words', () => {
    const toTheRight = { ...paragraph(text('Welcome')), direction: 'ltr' }
    const whole = { root: { ...(tree(toTheRight).root as object), direction: 'ltr' } }
    expect(words(whole, ['أهلا'])).toEqual(tree(paragraph(text('أهلا'))))
    const plain = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [text('a')] }] },
    }
    expect(words(plain, ['b'])).toEqual({
      root: { type: 'root', children: [{ type: 'paragraph', children: [text('b')] }] },
    })
  })

  it('gives words the format and the link of the codes that they are in', () => {
    const whole = tree(
      paragraph(
        text('Read '),
        link('https://e.org', text('the guide', 1)),
        lineBreak,
        text('.', 2),
      ),
    )
    const [{ coded } = { coded: [] }] = unfold(whole)
    const [, outer, , end] = coded as [string, Code, Code, Code]
    expect(
      words(whole, [
        { ...outer, within: ['le ', { ...(outer.within[0] as Code), within: ['guide'] }] },
        end,
      ]),
    ).toEqual(tree(paragraph(link('https://e.org', text('le '), text('guide', 1)), text('.', 2))))
    expect(words(whole, [{ ...end, within: ['a', { ...outer, within: ['b'] }] }])).toEqual(
      tree(paragraph(text('a', 2), link('https://e.org', text('b', 2)))),
    )
  })

  it('adds no format to one that is not written in bits', () => {
    const styled: TextNode = { type: 'text', text: 'a', format: '', style: 'color: red' }
    const whole = tree(paragraph(styled))
    expect(words(whole, [{ id: '1', kind: 'format', name: 'styled', within: ['b'] }])).toEqual(
      tree(paragraph({ ...text('b'), style: 'color: red' })),
    )
  })

  it('leaves out a code that nothing stands behind, and blocks too many', () => {
    const whole = tree(paragraph(text('a')))
    expect(words(whole, [bold('7', 'x'), 'b'])).toEqual(tree(paragraph(text('b'))))
    const [block] = unfold(whole)
    expect(refold(whole, [block!, { ...block!, coded: ['too much'] }])).toEqual(whole)
  })

  it('keeps what stands in a block that got no words', () => {
    const whole = tree(paragraph(text('a')), paragraph(text('b')))
    expect(refold(whole, [])).toEqual(whole)
    expect(refold(whole, unfold(whole).slice(0, 1))).toEqual(whole)
  })

  it('is the given value where it is no text', () => {
    const none = { root: null, more: 1 }
    expect(refold(none, [])).toBe(none)
  })

  it('leaves the given text as it was', () => {
    const whole = tree(paragraph(text('a', 1)))
    const before = JSON.stringify(whole)
    words(whole, [bold('1', 'b')])
    expect(JSON.stringify(whole)).toBe(before)
  })
})

describe('a translation that is put beside its source', () => {
  const source = unfold(
    tree(paragraph(text('a', 1), link('https://e.org', text('b', 2)), lineBreak)),
  )
  const beside = (...children: TextNode[]) => align(source, unfold(tree(paragraph(...children))))

  it('has the numbers of the source, within links too', () => {
    const [block] = beside(link('https://e.org/fr', text('b', 2)), lineBreak, text('a', 1)) ?? []
    expect(block?.coded).toEqual([
      {
        id: '2',
        kind: 'link',
        name: 'link',
        shown: 'https://e.org/fr',
        within: [{ id: '3', kind: 'format', name: 'italic', within: ['b'] }],
      },
      { id: '4', kind: 'thing', name: 'linebreak', within: [] },
      { id: '1', kind: 'format', name: 'bold', within: ['a'] },
    ])
    expect([...(block?.nodes ?? [])].map(([id, { type }]) => `${id} ${type}`)).toEqual([
      '2 link',
      '3 text',
      '4 linebreak',
      '1 text',
    ])
  })

  it('has two of one format in the order in which they stand', () => {
    const two = unfold(tree(paragraph(text('a', 1), text('-'), text('b', 1))))
    const [block] = align(two, unfold(tree(paragraph(text('x', 1), text('-'), text('y', 1))))) ?? []
    expect(block?.coded).toMatchObject([
      { id: '1', within: ['x'] },
      '-',
      { id: '2', within: ['y'] },
    ])
  })

  it.each<[string, TextNode[]]>([
    ['one code less', [text('a', 1), link('https://e.org', text('b', 2))]],
    ['one code more', [text('a', 1), link('https://e.org', text('b', 2)), lineBreak, lineBreak]],
    ['another format', [text('a', 4), link('https://e.org', text('b', 2)), lineBreak]],
    ['a thing instead of a link', [text('a', 1), text('b', 2), lineBreak, picture]],
  ])('is not put there with %s', (_, children) => expect(beside(...children)).toBeUndefined())

  it('is not put there where one of its blocks is of another form, whichever', () => {
    const two = unfold(tree(paragraph(text('a')), paragraph(text('b', 1))))
    const one = (...blocks: TextNode[]) => align(two, unfold(tree(...blocks)))
    expect(one(paragraph(text('x', 1)), paragraph(text('y', 1)))).toBeUndefined()
    expect(one(paragraph(text('x')), paragraph(text('y')))).toBeUndefined()
    expect(one(paragraph(text('x')), paragraph(text('y', 1)))).toHaveLength(2)
    expect(align([], [])).toEqual([])
  })

  it('does not take a link for a thing of the same name', () => {
    const thing = unfold(tree(paragraph({ type: 'hashtag' }, text('a'))))
    const odd = [
      {
        coded: [{ id: '1', kind: 'link' as const, name: 'hashtag', within: [] }],
        nodes: new Map(),
      },
    ]
    expect(align(thing, odd)).toBeUndefined()
  })
})
