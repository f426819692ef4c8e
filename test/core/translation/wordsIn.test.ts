import { describe, expect, it } from 'vitest'
import { isBlank, isSameText, markOf, wordsIn } from '../../../src/core/translation/wordsIn.js'

type Part = Record<string, unknown>
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const text = (words: string, more: Part = {}) => ({ type: 'text', text: words, format: 0, ...more })
const rich = (words: string, more: Part = {}) => root(paragraph(text(words, more)))

describe('the words of a text', () => {
  it.each<[string, unknown, string]>([
    ['are those of a plain one, without spaces around', '  Lunch \n', 'Lunch'],
    ['are a line a paragraph', root(paragraph(text('One')), paragraph(text('Two'))), 'One\nTwo'],
    [
      'run on within a paragraph, through links and formats',
      root(
        paragraph(
          text('See '),
          { type: 'link', children: [text('our ')] },
          { type: 'autolink', children: [text('site')] },
          text('.', { format: 1 }),
        ),
      ),
      'See our site.',
    ],
    [
      'have breaks and tabs as such',
      root(paragraph(text('A'), { type: 'linebreak' }, text('B'), { type: 'tab' }, text('C'))),
      'A\nB\tC',
    ],
    [
      'are a line an entry of a list',
      root({
        type: 'list',
        children: [
          { type: 'listitem', children: [text('One')] },
          { type: 'listitem', children: [text('Two')] },
        ],
      }),
      'One\nTwo',
    ],
    ['are none where there is no text', root(), ''],
    ['are none of what is no text', { title: 'Lunch' }, ''],
    ['are none of nothing', null, ''],
    ['are none of a list', [text('One')], ''],
    ['leave out parts that are none', root(paragraph('stray', null, text('One'))), 'One'],
    ['are none of a root without parts', { root: { type: 'root' } }, ''],
    ['are none of a root that is a list', { root: [text('One')] }, ''],
  ])('%s', (_, value, words) => expect(wordsIn(value)).toBe(words))
})

describe('a text is not there', () => {
  it.each<[string, unknown, boolean]>([
    ['spaces', '  ', true],
    ['words', 'Lunch', false],
    ['nothing', undefined, true],
    ['an empty paragraph', root(paragraph()), true],
    ['a formatted text with words', rich('Lunch'), false],
    ['a picture without words', root({ type: 'upload' }), false],
    ['a picture in a paragraph', root(paragraph({ type: 'upload' })), false],
    [
      'a picture in an entry of a list',
      root({ type: 'list', children: [{ type: 'listitem', children: [{ type: 'upload' }] }] }),
      false,
    ],
    [
      'empty headings, lists and quotes',
      root(
        { type: 'heading' },
        { type: 'list', children: [{ type: 'listitem' }] },
        { type: 'quote' },
        paragraph({ type: 'linebreak' }, text('')),
      ),
      true,
    ],
    ['a line across the page', root({ type: 'horizontalrule' }), false],
  ])('where it is %s: %#', (_, value, blank) => expect(isBlank(value)).toBe(blank))
})

describe('what makes two formatted texts one', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['the same words', rich('Lunch'), rich('Lunch'), true],
    ['other words', rich('Lunch'), rich('Dinner'), false],
    ['another format', rich('Lunch'), rich('Lunch', { format: 1 }), false],
    [
      'another kind of part',
      rich('Lunch'),
      root({ type: 'heading', children: [text('Lunch')] }),
      false,
    ],
    ['a plain text of the same words', rich('Lunch'), 'Lunch', false],
    [
      'a picture more',
      rich('Lunch'),
      root(paragraph(text('Lunch')), { type: 'upload', value: 1 }),
      false,
    ],
    ...['detail', 'direction', 'id', 'mode', 'style', 'textFormat', 'textStyle', 'version'].map(
      (name): [string, unknown, unknown, boolean] => [
        `${name}, which the editor notes for itself`,
        rich('Lunch'),
        rich('Lunch', { [name]: 'other' }),
        true,
      ],
    ),
    ...[null, undefined, '', 0].map((value): [string, unknown, unknown, boolean] => [
      `what is said to be ${JSON.stringify(value)}`,
      rich('Lunch'),
      rich('Lunch', { indent: value }),
      true,
    ]),
    [
      'the same in another order',
      rich('Lunch', { a: 1, b: 2 }),
      rich('Lunch', { b: 2, a: 1 }),
      true,
    ],
    ['plain texts but for spaces around', ' Lunch', 'Lunch ', true],
    ['an empty one and none', '', null, true],
    ['an empty one and an empty formatted one', null, root(paragraph()), false],
  ])('%s', (_, a, b, same) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([same, same])
  })

  it('is a short mark that never changes, since it is stored', () => {
    expect(markOf('Lunch')).toBeUndefined()
    expect(markOf(null)).toBeUndefined()
    expect(markOf(rich('Lunch'))).toBe('2l-ucyxch-1u9pdf7')
    expect(markOf(rich('Lunch', { style: 'x', format: 0 }))).toBe(markOf(rich('Lunch')))
  })
})
