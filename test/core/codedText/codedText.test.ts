import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripControlCharacters } from '../../../src/core/stripControlCharacters.js'
import { align, keyOf, refold, unfold, wordsOf } from '../../../src/core/codedText/index.js'
import { renderRichText } from '../../../src/store/compiled/renderRichText.js'
import {
  anyTree,
  description,
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

const keys = (of: ReturnType<typeof unfold>) => keyOf(of.map(({ coded }) => coded))

describe('a formatted text as words with codes', () => {
  it('has a block for each paragraph, heading and list item, and none for what holds no words', () => {
    expect(unfold(description()).map(({ coded }) => wordsOf(coded))).toEqual([
      'Aims',
      'Read before you come, the guide (new).',
      'Oneand more',
      'Within',
    ])
    expect(unfold(tree(picture, paragraph(), list(item(1))))).toEqual([])
    expect(unfold({})).toEqual([])
  })

  it('counts codes in each block, within links too', () => {
    const [block] = unfold(
      tree(paragraph(text('a', 1), text('b'), link('https://e.org', text('c', 10)), lineBreak)),
    )
    expect(block?.coded).toEqual([
      { id: '1', kind: 'format', name: 'bold', within: ['a'] },
      'b',
      {
        id: '2',
        kind: 'link',
        name: 'link',
        shown: 'https://e.org',
        within: [{ id: '3', kind: 'format', name: 'italic-underline', within: ['c'] }],
      },
      { id: '4', kind: 'thing', name: 'linebreak', within: [] },
    ])
  })

  it('is put together again as it was', () => {
    expect(refold(description(), unfold(description()))).toEqual(description())
  })

  it('reads the same to everybody after it was put together again', () => {
    fc.assert(
      fc.property(
        anyTree.filter(
          (each) =>
            unfold(each).length > 0 &&
            JSON.stringify(each) ===
              JSON.stringify(
                JSON.parse(JSON.stringify(each), (_, value) =>
                  typeof value === 'string' ? stripControlCharacters(value) : value,
                ),
              ),
        ),
        (each) => {
          const again = refold(each, unfold(each))
          expect(keys(unfold(again))).toBe(keys(unfold(each)))
          expect(renderRichText(again)).toEqual(renderRichText(each))
        },
      ),
    )
  })

  it('adds formats up that a translator puts into each other', () => {
    const source = tree(paragraph(text('a', 1), text('b', 2)))
    const [block] = unfold(source)
    const [bold, italic] = block!.coded
    if (typeof bold !== 'object' || typeof italic !== 'object')
      throw new Error('Two codes were expected.')
    const nested = { ...block!, coded: [{ ...bold, within: ['x', { ...italic, within: ['y'] }] }] }
    expect(refold(source, [nested])).toEqual(tree(paragraph(text('x', 1), text('y', 3))))
  })
})

describe('a translation beside its source', () => {
  const source = unfold(tree(paragraph(text('one', 1), text('two', 2))))

  it('has the numbers of the same formats, in whatever order they stand', () => {
    const [block] = align(source, unfold(tree(paragraph(text('deux', 2), text('un', 1))))) ?? []
    expect(block?.coded).toMatchObject([
      { id: '2', within: ['deux'] },
      { id: '1', within: ['un'] },
    ])
    expect(block?.nodes.get('1')).toMatchObject({ text: 'un' })
  })

  it('is not put there when it has other formats or paragraphs', () => {
    expect(align(source, unfold(tree(paragraph(text('un', 1)))))).toBeUndefined()
    expect(align(source, unfold(tree(paragraph(text('un', 1), text('deux', 4)))))).toBeUndefined()
    expect(
      align(
        source,
        unfold(tree(heading(text('un', 1), text('deux', 2)), paragraph(text('trois')))),
      ),
    ).toBeUndefined()
  })
})
