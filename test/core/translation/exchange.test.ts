import { describe, expect, it } from 'vitest'
import type { RichTree } from '../../../src/core/compile/index.js'
import {
  type Exchange,
  type ExchangeText,
  handOut,
  type Returned,
} from '../../../src/core/translation/exchange.js'
import { matchReturned } from '../../../src/core/translation/matchReturned.js'

const exchange = (...texts: ExchangeText[]): Exchange => ({
  event: { id: 12, title: 'Sfax' },
  from: 'en',
  to: 'fr',
  texts,
})

/** What comes back of what was handed out, with other words where somebody wrote some. */
function back(
  handed: Exchange,
  words: Record<string, string | null> = {},
  more: Partial<Returned> = {},
): Returned {
  const texts = handed.texts.map((text) => {
    const { source, target, sent } = handOut(text)
    const written = words[text.id]
    const translation =
      written === undefined
        ? target
        : written === null
          ? undefined
          : { rich: source.rich, blocks: [[written]] }
    return { id: text.id, source, sent, ...(translation ? { target: translation } : {}) }
  })
  return { event: '12', from: 'en', to: 'fr', texts, ...more }
}

function only(now: Exchange, returned: Returned) {
  const matched = matchReturned(now, returned)
  if ('faults' in matched) throw new Error(JSON.stringify(matched.faults))
  return matched.lines[0]
}

const hall = (more: Partial<ExchangeText> = {}): ExchangeText => ({
  id: 'a',
  source: 'Hall',
  state: 'missing',
  ...more,
})
const translated = (target: string, more: Partial<ExchangeText> = {}) =>
  hall({ target, state: 'outdated', ...more })
const tree = (words: string): RichTree => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }],
  },
})

describe('a text that comes back', () => {
  it('is taken where nothing moved meanwhile', () => {
    expect(
      only(exchange(hall({ note: 'Session I' })), back(exchange(hall()), { a: 'Salle' })),
    ).toEqual({ id: 'a', note: 'Session I', result: 'taken', value: 'Salle' })
    expect(
      only(exchange(translated('Halle')), back(exchange(translated('Halle')), { a: 'Salle' })),
    ).toMatchObject({ result: 'taken', value: 'Salle' })
  })

  it('is unchanged where the translator left it, though others wrote meanwhile', () => {
    expect(only(exchange(hall()), back(exchange(hall())))).toEqual({ id: 'a', result: 'unchanged' })
    expect(only(exchange(translated('Salle')), back(exchange(translated('Halle'))))).toEqual({
      id: 'a',
      result: 'unchanged',
    })
    expect(only(exchange(translated('Salle')), back(exchange(hall())))).toEqual({
      id: 'a',
      result: 'unchanged',
    })
  })

  it('is unchanged where somebody else wrote the same', () => {
    expect(only(exchange(translated('Salle')), back(exchange(hall()), { a: 'Salle' }))).toEqual({
      id: 'a',
      result: 'unchanged',
    })
  })

  it('is empty where the translation was taken out: what is there stays', () => {
    expect(
      only(exchange(translated('Halle')), back(exchange(translated('Halle')), { a: null })),
    ).toEqual({ id: 'a', result: 'empty' })
    expect(
      only(exchange(translated('Halle')), back(exchange(translated('Halle')), { a: ' \n' })),
    ).toEqual({ id: 'a', result: 'empty' })
  })

  it('waits for a decision where the source moved, with both sources', () => {
    expect(
      only(exchange(hall({ source: 'Great hall' })), back(exchange(hall()), { a: 'Salle' })),
    ).toEqual({
      id: 'a',
      result: 'sourceMoved',
      sourceSent: { rich: false, blocks: [['Hall']] },
      source: 'Great hall',
      target: { rich: false, blocks: [['Salle']] },
      value: 'Salle',
    })
  })

  it('takes a source for the same when only its lines are wrapped anew', () => {
    expect(
      only(
        exchange(hall({ source: 'The great\n hall ' })),
        back(exchange(hall({ source: 'The great hall' })), { a: 'La salle' }),
      ),
    ).toMatchObject({ result: 'taken' })
  })

  it('waits for a decision where somebody translated meanwhile, with both translations', () => {
    expect(
      only(exchange(translated('Halle')), back(exchange(hall()), { a: 'Salle' })),
    ).toMatchObject({ result: 'targetMoved', current: 'Halle', value: 'Salle' })
    expect(
      only(exchange(hall()), back(exchange(translated('Halle')), { a: 'Salle' })),
    ).toMatchObject({ result: 'targetMoved', value: 'Salle' })
  })

  it('is kept in the report when nobody knows it', () => {
    expect(only(exchange(), back(exchange(hall()), { a: 'Salle' }))).toEqual({
      id: 'a',
      result: 'unknownId',
      source: { rich: false, blocks: [['Hall']] },
      target: { rich: false, blocks: [['Salle']] },
    })
  })

  it('is broken where paragraphs are gone from the file, or are too many', () => {
    const now = exchange(hall({ source: tree('Hall') }))
    const [text] = back(now, { a: 'Salle' }).texts
    expect(only(now, { ...back(now), texts: [{ ...text!, lost: [2] }] })).toMatchObject({
      result: 'broken',
      blocks: [2],
    })
    expect(
      only(now, {
        ...back(now),
        texts: [{ ...text!, target: { rich: true, blocks: [['Salle'], ['Encore']] } }],
      }),
    ).toMatchObject({ result: 'broken', blocks: [2] })
  })

  it('is broken where a formatted text has become a plain one meanwhile', () => {
    const now = exchange(hall({ source: 'Hall' }))
    expect(only(now, back(exchange(hall({ source: tree('Hall') })), { a: 'Salle' }))).toMatchObject(
      { result: 'broken', target: { rich: true } },
    )
  })

  it('is taken in a layout of its own where it was not written beside its source, and only of a formatted one', () => {
    const laidOut: RichTree = {
      root: {
        type: 'root',
        children: ['Une salle.', 'Et une autre.'].map((text) => ({
          type: 'paragraph',
          children: [{ type: 'text', text, format: 1 }],
        })),
      },
    }
    const own = (now: Exchange) =>
      only(now, { ...back(now), texts: back(now).texts.map((text) => ({ ...text, laidOut })) })
    expect(own(exchange(hall({ source: tree('Hall') })))).toEqual({
      id: 'a',
      result: 'taken',
      value: laidOut,
    })
    expect(own(exchange(hall()))).toMatchObject({ result: 'broken' })
    const elsewhere = exchange(hall({ source: tree('Hall'), target: tree('Halle') }))
    expect(
      only(elsewhere, {
        ...back(exchange(hall({ source: tree('Hall') }))),
        texts: back(exchange(hall({ source: tree('Hall') }))).texts.map((text) => ({
          ...text,
          laidOut,
        })),
      }),
    ).toMatchObject({ result: 'targetMoved' })
  })

  it('is taken, though it reads as before, where the translator says that it is still right', () => {
    const now = exchange(translated('Salle'))
    const returned = back(now)
    expect(
      only(now, {
        ...returned,
        texts: returned.texts.map((text) => ({ ...text, confirmed: true })),
      }),
    ).toEqual({ id: 'a', result: 'taken', value: 'Salle' })
  })
})

describe('a file that comes back', () => {
  it('is refused for another event or other languages', () => {
    expect(matchReturned(exchange(hall()), back(exchange(hall()), {}, { event: '13' }))).toEqual({
      faults: [{ fault: 'otherEvent', params: { event: '12', found: '13' } }],
    })
    expect(matchReturned(exchange(hall()), back(exchange(hall()), {}, { to: 'ar' }))).toEqual({
      faults: [{ fault: 'otherLanguages', params: { languages: 'en → fr', found: 'en → ar' } }],
    })
  })

  it('may hold only some of the texts: the others are not spoken of', () => {
    expect(matchReturned(exchange(hall(), hall({ id: 'b' })), back(exchange(hall())))).toEqual({
      lines: [{ id: 'a', result: 'unchanged' }],
    })
  })
})
