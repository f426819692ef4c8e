import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bareName,
  type Comparable,
  pairLines,
  titleLikeness,
} from '../../../src/core/import/pairLines.js'

const line = (id: string, title: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{ id, title, names: [], day: '2027-05-05', kind: 'session' },
  ...more,
})
const pairs = (a: Comparable[], b: Comparable[], sameLanguage = true) =>
  pairLines(a, b, sameLanguage).map((each) => `${each.a}${each.b}`)

describe('how alike two titles are', () => {
  it.each([
    ['Water for all', 'Water for all', 1],
    ['Water for all', 'WATER, for all!', 1],
    ['Water for all', 'Water for some', 2 / 3],
    ['Water', 'Fire', 0],
    ['Water', '', 0],
    ['', '', 0],
    ['no no no', 'no', 0.5],
    ['Éau', 'eau', 1],
  ])('"%s" and "%s"', (a, b, likeness) => expect(titleLikeness(a, b)).toBeCloseTo(likeness))

  it('does not matter which is first, and is one for itself', () => {
    const title = fc
      .array(fc.constantFrom('water', 'fire', 'air', 'III', '2'), { maxLength: 6 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(titleLikeness(a, b)).toBe(titleLikeness(b, a))
        expect(titleLikeness(a, a)).toBe(a ? 1 : 0)
        expect(titleLikeness(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a name without titles before it', () => {
  it.each([
    ['Dr. Ana Haddad', 'Ana Haddad'],
    ['Ana Haddad', 'Ana Haddad'],
    ['Mme', 'Mme'],
  ])('%s', (name, bare) => expect(bareName(name)).toBe(bare))
})

describe('lines of two agendas that are one', () => {
  it('are found by their titles, in any order', () =>
    expect(
      pairs(
        [line('a', 'Water for all'), line('b', 'Fire and air')],
        [line('x', 'Fire and air'), line('y', 'Water for all')],
      ),
    ).toEqual(['ay', 'bx']))

  it.each<[string, Partial<Comparable>, Partial<Comparable>, boolean]>([
    ['the day', {}, { day: '2027-05-06' }, false],
    ['a start', { starts: '09:00' }, { starts: '09:00' }, true],
    ['a start half an hour apart', { starts: '09:00' }, { starts: '09:30' }, true],
    ['a start an hour apart', { starts: '09:00' }, { starts: '10:00' }, false],
    ['who speaks', { names: ['Dr Ana Haddad'] }, { names: ['Ana Haddad'] }, true],
    [
      'that others speak',
      { starts: '09:00', names: ['Ana'] },
      { starts: '09:30', names: ['Ben'] },
      false,
    ],
    ['the kind', { starts: '09:00' }, { starts: '09:30', kind: 'break' }, false],
    ['a number', { number: 3 }, { number: 3 }, true],
    ['another number', { starts: '09:00', number: 3 }, { starts: '09:30', number: 4 }, false],
    ['a number of one alone', { starts: '09:00', number: 3 }, { starts: '09:30' }, true],
    ['an end', { ends: '10:00' }, { ends: '10:00' }, true],
    [
      'an end, where one start is not known',
      { starts: '09:00', ends: '10:00' },
      { ends: '10:00' },
      true,
    ],
    ['another end', { ends: '10:00' }, { ends: '11:00' }, false],
    [
      'another day, whatever the start',
      { starts: '09:00' },
      { starts: '09:00', day: '2027-05-06' },
      false,
    ],
    [
      'the start and the speaker, on another day',
      { starts: '09:00', names: ['Ana'] },
      { starts: '09:00', names: ['Ana'], day: '2027-05-06' },
      true,
    ],
    [
      'that only one names somebody',
      { starts: '09:00', names: ['Ana'] },
      { starts: '09:30' },
      false,
    ],
    ['one of two who speak', { names: ['Ana'] }, { names: ['Ana', 'Ben'] }, false],
    [
      'one of two who speak, an hour and a half apart',
      { starts: '09:00', names: ['Ana'] },
      { starts: '10:30', names: ['Ana', 'Ben'] },
      true,
    ],
    [
      'one of two who speak, longer apart',
      { starts: '09:00', names: ['Ana'] },
      { starts: '10:31', names: ['Ana', 'Ben'] },
      false,
    ],
  ])('are told by %s where titles tell nothing', (_, a, b, one) =>
    // The day and the kind are worth 3.5, and 4.5 are needed.
    expect(pairs([line('a', 'One', a)], [line('x', 'Other', b)])).toEqual(one ? ['ax'] : []),
  )

  it('need less in another language, in which titles say less', () => {
    const [a, b] = [
      line('a', 'One', { names: ['Ana'], starts: '09:00' }),
      line('x', 'Un', { names: ['Ben', 'Cy'], starts: '09:45' }),
    ]
    expect(pairs([{ ...a, names: [] }], [{ ...b, names: [] }], true)).toEqual([])
    expect(pairs([{ ...a, names: [] }], [{ ...b, names: [] }], false)).toEqual(['ax'])
    expect(pairs([a], [b], false)).toEqual([])
  })

  it('are each in one pair, the likeliest first', () => {
    const found = pairLines(
      [line('a', 'Water', { starts: '09:00' }), line('b', 'Water')],
      [line('x', 'Water', { starts: '09:00' })],
      true,
    )
    expect(found.map(({ a, b }) => a + b)).toEqual(['ax'])
    expect(found[0]!.lead).toBeGreaterThan(0)
    expect(
      pairs([line('a', 'Tea'), line('b', 'Tea')], [line('x', 'Tea'), line('y', 'Tea')]),
    ).toEqual(['ax', 'by'])
  })

  it('say how much likelier they are than any other pair of one of the two', () => {
    const [one] = pairLines([line('a', 'Tea')], [line('x', 'Tea')], true)
    expect(one).toMatchObject({ likeness: 9.5, lead: Infinity })
    const [two] = pairLines(
      [line('a', 'Tea', { number: 1 }), line('b', 'Air')],
      [line('x', 'Tea', { number: 1 })],
      true,
    )
    expect(two!.likeness).toBe(11.5)
    // `Air` is the same but for title and number, and stands elsewhere.
    expect(two!.lead).toBe(11.5 - (3.5 - 1.5))
  })

  it('are less likely the further they moved in the order', () => {
    const titles = ['Tea', 'Air', 'Fire', 'Earth', 'Sea', 'Sun', 'Moon', 'Stars', 'Wind', 'Rain']
    const all = titles.map((title, index) => line(String(index), title))
    const [first, second, ...others] = all
    const found = pairLines(all, [second!, first!, ...others], true)
    expect(found.map(({ likeness }) => Math.round(likeness * 10) / 10)).toEqual([
      ...[8.7, 8.7, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5],
    ])
  })

  it('are the likeliest, whichever come first, and lead by what is next', () => {
    const [strong, weak] = [line('b', 'Water', { starts: '09:00' }), line('a', 'Water')]
    expect(pairs([weak, strong], [line('x', 'Water', { starts: '09:00' })])).toEqual(['bx'])
    const others = [line('x', 'Air'), line('y', 'Tea', { kind: 'break' }), line('z', 'Tea')]
    expect(pairLines([line('a', 'Tea')], others, true)).toEqual([
      { a: 'a', b: 'z', likeness: 8, lead: 2.5 },
    ])
    expect(pairLines(others, [line('a', 'Tea')], true)).toEqual([
      { a: 'z', b: 'a', likeness: 8, lead: 2.5 },
    ])
  })

  it('of an agenda and itself are all, each with itself', () => {
    const anyLine = fc.record({
      day: fc.constantFrom('2027-05-05', '2027-05-06'),
      starts: fc.constantFrom('09:00', '10:00', '11:30'),
      title: fc.constantFrom('Tea', 'Water for all', 'Fire', 'Opening'),
      kind: fc.constantFrom('break', 'session'),
      names: fc.subarray(['Ana', 'Ben', 'Cy']),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 7 }), (lines) => {
        const all = lines.map((each, index) => ({ ...each, id: String(index) }))
        expect(pairLines(all, all, true).map(({ a, b }) => [a, b])).toEqual(
          all.map(({ id }) => [id, id]),
        )
      }),
    )
  })
})
