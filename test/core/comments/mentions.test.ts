import { describe, expect, it } from 'vitest'
import {
  closeUp,
  mentionBeingTyped,
  mentionsIn,
  partsOf,
} from '../../../src/core/comments/index.js'

const colleagues = [
  { id: '1', name: 'Ana' },
  { id: '2', name: 'Ana Alami' },
  { id: '3', name: 'Fátima Ben Ali' },
  { id: '4', name: 'Seán O’Brien' },
  { id: '5', name: 'chloe@example.org' },
  { id: '6', name: 'سناء العلمي' },
]
const named = (text: string) =>
  mentionsIn(text, colleagues).map(({ user, from, to }) => [user, text.slice(from, to)])

describe('who is named in a comment', () => {
  it.each([
    ['by the whole name', '@Fátima Ben Ali: confirm?', [['3', '@Fátima Ben Ali']]],
    ['without its accents and capitals', 'ask @fatima ben ali.', [['3', '@fatima ben ali']]],
    [
      'by the longest name that fits',
      '@Ana Alami or @Ana?',
      [
        ['2', '@Ana Alami'],
        ['1', '@Ana'],
      ],
    ],
    ['with an apostrophe of any kind', "@Sean O'Brien knows", [['4', "@Sean O'Brien"]]],
    ['by an address, where that is the name', '@chloe@example.org?', [['5', '@chloe@example.org']]],
    ['in Arabic', 'هل تؤكد @سناء العلمي؟', [['6', '@سناء العلمي']]],
    [
      'twice',
      '@Ana, @Ana!',
      [
        ['1', '@Ana'],
        ['1', '@Ana'],
      ],
    ],
    ['after a bracket', '(@Ana)', [['1', '@Ana']]],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each([
    ['by a part of a name', '@Fátima confirm?'],
    ['by a longer word', '@Anastasia'],
    ['in an address', 'write to me@ana or x.@Ana'],
    ['by nothing', 'at 9 @ the hall, @'],
    ['over two lines', '@Fátima Ben\nAli'],
  ])('nobody %s', (_, text) => {
    expect(named(text)).toEqual([])
  })

  it('nobody where there is nobody', () => {
    expect(mentionsIn('@Ana', [])).toEqual([])
  })

  it('reads many of them in no time', () => {
    const began = performance.now()
    expect(mentionsIn('@Ana '.repeat(400), colleagues)).toHaveLength(400)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a comment in stretches', () => {
  const text = 'Ask @Ana Alami or @Ana.'
  it('says the names that they have now, and as typed of who is gone', () => {
    expect(partsOf(text, mentionsIn(text, colleagues), new Map([['2', 'Ana Berrada']]))).toEqual([
      { text: 'Ask ' },
      { text: '@Ana Berrada', user: '2' },
      { text: ' or ' },
      { text: '@Ana', user: '1' },
      { text: '.' },
    ])
  })

  it('is whole where nobody is named', () => {
    expect(partsOf('Room?', [], new Map())).toEqual([{ text: 'Room?' }])
  })
})

describe('the name that is being typed', () => {
  it.each([
    ['ask @', 5, { from: 4, typed: '' }],
    ['ask @fat', 8, { from: 4, typed: 'fat' }],
    ['ask @fat later', 8, { from: 4, typed: 'fat' }],
    ['@Fátima Ben', 11, { from: 0, typed: 'Fátima Ben' }],
    ['me@fat', 6, undefined],
    ['@fat\nnext', 9, undefined],
    ['nothing', 7, undefined],
  ])('%j at %i', (text, caret, expected) => {
    expect(mentionBeingTyped(text, caret)).toEqual(expected)
  })

  it('is not sought far back', () => {
    const text = `@${'a'.repeat(100)}`
    expect(mentionBeingTyped(text, text.length)).toBeUndefined()
  })
})

describe('a mark typed after the space that comes with a name', () => {
  const typed = (text: string, language = 'en', space: number | undefined = 4) =>
    closeUp(text, { space, caret: 6, language })

  it.each([
    ['a colon stands close', '@Ana :', 'en', '@Ana:'],
    ['and before more text too', '@Ana , yes', 'en', '@Ana, yes'],
    ['a French colon keeps its space', '@Ana :', 'fr', undefined],
    ['a French comma does not', '@Ana ,', 'fr', '@Ana,'],
    ['an Arabic question mark stands close', '@سنا ؟', 'ar', '@سنا؟'],
    ['a letter keeps the space', '@Ana c', 'en', undefined],
    ['a mark where no space is', '@Anna:', 'en', undefined],
  ])('%s', (_, text, language, expected) => {
    expect(typed(text, language)).toBe(expected)
  })

  it('is left where it is typed somewhere else', () => {
    expect(closeUp('@Ana :', { space: 4, caret: 3, language: 'en' })).toBeUndefined()
    expect(typed('@Ana :', 'en', 2)).toBeUndefined()
    expect(closeUp('@Ana :', { space: undefined, caret: 6, language: 'en' })).toBeUndefined()
  })
})
