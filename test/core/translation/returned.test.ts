import { describe, expect, it } from 'vitest'
import type { Coded } from '../../../src/core/codedText/index.js'
import {
  type Exchange,
  type ExchangeText,
  handOut,
  type ReturnedText,
} from '../../../src/core/translation/exchange.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'

type Part = [words: string, format?: number]
/** A formatted text: a list of paragraphs, each of words in formats (1 is bold, 2 italic). */
const tree = (...paragraphs: Part[][]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((parts) => ({
      type: 'paragraph',
      children: parts.map(([text, format = 0]) => ({ type: 'text', text, format })),
    })),
  },
})
const bold = (...within: Coded): Coded[number] => ({
  id: '1',
  kind: 'format',
  name: 'bold',
  within,
})
/** The words of each paragraph with the formats that they have. */
const shown = (value: unknown) =>
  (value as ReturnType<typeof tree>).root.children.map(({ children }) =>
    children.map(({ text, format }) => (format ? `${text}/${format}` : text)).join('|'),
  )

const english = tree([['Bring '], ['water', 1]], [['Come early']])
const text = (more: Partial<ExchangeText> = {}): ExchangeText => ({
  ...{ id: 'a', source: english, state: 'missing' },
  ...more,
})
const exchange = (...texts: ExchangeText[]): Exchange => ({
  ...{ event: { id: 12, title: 'Sfax' }, from: 'en', to: 'fr', texts },
})
/** What becomes of one text that was handed out as it was `then`. */
function match(now: ExchangeText, more: Partial<ReturnedText>, then = now) {
  const { source, target, sent } = handOut(then)
  const text = { id: 'a', source, sent, ...(target ? { target } : {}), ...more }
  const matched = matchReturned(exchange(now), { event: '12', from: 'en', to: 'fr', texts: [text] })
  return 'lines' in matched ? matched.lines[0] : undefined
}
const written = (...blocks: Coded[]) => ({ rich: true, blocks })

describe('a formatted text is handed out', () => {
  it('as words with codes, a block a paragraph', () => {
    expect(handOut(text())).toEqual({
      source: written(['Bring ', bold('water')], ['Come early']),
      aside: undefined,
      sent: '',
    })
  })
  it('with its translation beside it where both are laid out alike', () => {
    const target = tree([['De l’eau', 1], [' à apporter']], [['Venez tôt']])
    const handed = handOut(text({ target }))
    expect(handed.target).toEqual(written([bold('De l’eau'), ' à apporter'], ['Venez tôt']))
    expect(handed.sent).toMatch(/^[0-9a-f]{16}$/)
    expect(handed).not.toHaveProperty('aside')
  })
  it.each([
    ['of fewer paragraphs', tree([['De l’eau']])],
    ['of other formats', tree([['De '], ['l’eau', 2]], [['Venez tôt']])],
  ])('with a translation %s as an aside', (_, target) => {
    const handed = handOut(text({ target }))
    expect(handed.aside?.rich).toBe(true)
    expect(handed).not.toHaveProperty('target')
    expect(handed.sent).not.toBe('')
  })
  it('with a plain translation of a formatted text as an aside', () => {
    const handed = handOut(text({ source: tree([['Hall']]), target: 'Salle' }))
    expect(handed.aside).toEqual({ rich: false, blocks: [['Salle']] })
  })
  it.each([undefined, '', '  ', tree([['  ']])])(
    'without a translation of no words: %j',
    (target) =>
      expect(handOut(text({ target: target as never }))).toMatchObject({
        aside: undefined,
        sent: '',
      }),
  )
  it('where it has no words as nothing', () =>
    expect(handOut(text({ source: '' })).source).toEqual({ rich: false, blocks: [[]] }))
})

describe('a formatted text that comes back', () => {
  const french = written([bold('De l’eau'), ' à apporter'], ['Venez tôt'])

  it('is stored in the layout of its source, words and formats in the order of the translation', () => {
    const taken = match(text(), { target: french })
    expect(taken).toMatchObject({ id: 'a', result: 'taken' })
    expect(shown((taken as { value: unknown }).value)).toEqual([
      'De l’eau/1| à apporter',
      'Venez tôt',
    ])
  })

  it('is stored in the layout of the translation that is there', () => {
    const target = tree([['De l’eau', 1], [' svp']], [['Tôt']])
    Object.assign(target.root.children[0]!, { indent: 3 })
    const taken = match(text({ target, state: 'outdated' }), { target: french })
    expect(taken).toMatchObject({
      result: 'taken',
      value: { root: { children: [{ indent: 3 }, {}] } },
    })
    expect(shown((taken as { value: unknown }).value)).toEqual([
      'De l’eau/1| à apporter',
      'Venez tôt',
    ])
  })

  it('is stored beside a translation of another layout in that of its source', () => {
    const now = text({ target: tree([['Tôt']]), state: 'outdated' })
    const taken = match(now, { target: french })
    expect(shown((taken as { value: unknown }).value)).toEqual([
      'De l’eau/1| à apporter',
      'Venez tôt',
    ])
  })

  it.each<[string, Coded[], object]>([
    [
      'a code is missing',
      [['De l’eau'], ['Venez tôt']],
      { codes: [{ block: 1, id: '1' }], blocks: [] },
    ],
    [
      'a code is in another paragraph',
      [[bold('De l’eau')], [bold('Venez tôt')]],
      { codes: [{ block: 2, id: '1' }], blocks: [] },
    ],
    ['a paragraph has no words', [[bold('De l’eau')], [' ']], { codes: [], blocks: [2] }],
    ['the first paragraph has no words', [[bold('')], ['Venez']], { codes: [], blocks: [1] }],
    ['a paragraph is gone', [[bold('De l’eau')]], { codes: [], blocks: [2] }],
    ['there is one more', [[bold('De l’eau')], ['Tôt'], ['!']], { codes: [], blocks: [3] }],
    ['much is wrong', [[], ['Tôt'], ['!'], ['?']], { codes: [], blocks: [1, 3, 4] }],
  ])('is broken where %s', (_, blocks, wrong) =>
    expect(match(text(), { target: written(...blocks) })).toEqual({
      ...{ id: 'a', result: 'broken', target: written(...blocks) },
      ...wrong,
    }),
  )

  it('may have no words where its source has none', () => {
    const source = tree([['One']], [[' ']], [['Two']])
    const target = written(['Un'], [], ['Deux'])
    expect(match(text({ source }), { target })).toMatchObject({ result: 'taken' })
  })

  it('is broken where paragraphs were lost on the way, whatever else', () =>
    expect(
      match(text(), { target: written([bold('De l’eau')], ['Tôt']), lost: [2] }),
    ).toMatchObject({
      ...{ result: 'broken', codes: [], blocks: [2] },
    }))

  it('has no value yet where its source moved and it does not fit any more', () => {
    const moved = match(text({ source: tree([['Bring food']]) }), { target: french }, text())
    expect(moved).toMatchObject({ result: 'sourceMoved', source: tree([['Bring food']]) })
    expect(moved).not.toHaveProperty('value')
  })
})

describe('a plain text that comes back', () => {
  const hall = (more: Partial<ExchangeText> = {}): ExchangeText => text({ source: 'Hall', ...more })
  const salle = { rich: false, blocks: [['Salle']] }

  it('is stored as its words', () => {
    expect(match(hall(), { target: salle })).toMatchObject({ result: 'taken', value: 'Salle' })
    expect(
      match(hall(), { target: { rich: false, blocks: [['Grande ', 'salle']] } }),
    ).toMatchObject({
      value: 'Grande salle',
    })
  })

  it('is kept where its translation still holds', () => {
    const now = hall({ target: 'Salle', state: 'outdated' })
    const kept = { target: undefined, kept: true }
    expect(match(now, kept)).toEqual({ id: 'a', result: 'taken', value: 'Salle' })
    expect(match({ ...now, source: 'Great hall' }, kept, now)).toEqual({ id: 'a', result: 'empty' })
    expect(match({ ...now, target: 'Halle' }, kept, now)).toEqual({ id: 'a', result: 'empty' })
    expect(match(hall(), kept)).toEqual({ id: 'a', result: 'unchanged' })
    expect(match(now, { target: undefined })).toEqual({ id: 'a', result: 'empty' })
  })

  it('is removed where that was asked for, and nobody wrote meanwhile', () => {
    const now = hall({ target: 'Salle', state: 'current' })
    const removed = { target: undefined, removed: true }
    expect(match(now, removed)).toEqual({ id: 'a', result: 'removed' })
    expect(match({ ...now, target: 'Halle' }, removed, now)).toEqual({ id: 'a', result: 'empty' })
    expect(match(hall(), removed)).toEqual({ id: 'a', result: 'unchanged' })
  })

  it('is taken as it was only where it is said to be right, is outdated, and its source stands', () => {
    const now = hall({ target: 'Salle', state: 'outdated' })
    const confirmed = { confirmed: true }
    expect(match(now, confirmed)).toMatchObject({ result: 'taken', value: 'Salle' })
    expect(match(now, {})).toMatchObject({ result: 'unchanged' })
    expect(match({ ...now, state: 'current' }, confirmed)).toMatchObject({ result: 'unchanged' })
    expect(match({ ...now, source: 'Great hall' }, confirmed, now)).toMatchObject({
      result: 'unchanged',
    })
  })

  it('is taken where somebody wrote the same meanwhile, and it is said to be right', () => {
    const now = hall({ target: 'Salle', state: 'outdated' })
    const then = hall({ target: 'Halle', state: 'outdated' })
    expect(match(now, { target: salle, confirmed: true }, then)).toMatchObject({ result: 'taken' })
    expect(match(hall({ target: 'Pièce' }), { target: salle }, then)).toMatchObject({
      ...{ result: 'targetMoved', current: 'Pièce', value: 'Salle' },
    })
  })
})

describe('what a translator left open', () => {
  const now = text({ source: 'Hall' })
  const salle = { rich: false, blocks: [['Salle']] }

  it('waits where it is a draft, with the value that it would have', () =>
    expect(match(now, { target: salle, draft: true })).toEqual({
      ...{ id: 'a', result: 'draft', target: salle, value: 'Salle' },
    }))
  it('is no draft where there is something worse to say of it', () => {
    const moved = match(text({ source: 'Great hall' }), { target: salle, draft: true }, now)
    expect(moved).toMatchObject({ result: 'sourceMoved', value: 'Salle' })
    const theirs = match(
      text({ source: 'Hall', target: 'Halle' }),
      { target: salle, draft: true },
      now,
    )
    expect(theirs).toMatchObject({ result: 'targetMoved', current: 'Halle' })
    expect(match(text(), { target: written(['De l’eau'], ['Tôt']), draft: true })).toMatchObject({
      result: 'broken',
    })
  })
  it('is shown as it came where it could not be read at all', () =>
    expect(match(now, { target: salle, spoilt: '<g id="1">Salle' })).toEqual({
      ...{ id: 'a', result: 'spoilt', target: { rich: false, blocks: [['<g id="1">Salle']] } },
    }))
  it('keeps the note that goes with it', () =>
    expect(match({ ...now, note: 'A room' }, { target: salle })).toMatchObject({ note: 'A room' }))
})

describe('a text that comes back laid out as the editor stores it', () => {
  const laidOut = tree([['De l’eau', 2], [' à apporter']])
  it('is taken as it is, whatever the layout of its source', () =>
    expect(match(text(), { laidOut })).toEqual({ id: 'a', result: 'taken', value: laidOut }))
  it('is not taken for a plain text', () =>
    expect(match(text({ source: 'Water' }), { laidOut })).toMatchObject({ result: 'broken' }))
})

describe('codes in a plain text', () => {
  it('are told, since it has none', () => {
    const target = { rich: false, blocks: [['Une ', bold('salle')]] }
    expect(match(text({ source: 'Hall' }), { target })).toEqual({
      ...{ id: 'a', result: 'broken', target, codes: [{ block: 1, id: '1' }], blocks: [] },
    })
  })
})

describe('files of two events or languages', () => {
  const returned = { event: '12', from: 'en', to: 'fr', texts: [] }
  it('are told apart, whatever the case of the languages', () => {
    expect(matchReturned(exchange(), { ...returned, to: 'FR' })).toEqual({ lines: [] })
    expect(matchReturned(exchange(), { ...returned, event: '13', from: 'es' })).toEqual({
      faults: [
        { fault: 'otherEvent', params: { event: '12', found: '13' } },
        { fault: 'otherLanguages', params: { languages: 'en → fr', found: 'es → fr' } },
      ],
    })
  })
  it('say of an unknown text that has no translation no more than its source', () => {
    const source = { rich: false, blocks: [['Hall']] }
    expect(
      matchReturned(exchange(), { ...returned, texts: [{ id: 'x', source, sent: '' }] }),
    ).toEqual({ lines: [{ id: 'x', result: 'unknownId', source }] })
  })
})
