import { describe, expect, it } from 'vitest'
import { type Mark, markedRuns, marksOf } from '../../../src/core/import/readMarks.js'
import { readAgenda } from '../../../src/core/import/index.js'
import { documentOf, p } from './documents.js'

describe('what of a document was read', () => {
  const proposal = readAgenda(
    documentOf('Forum of harbours', 'Monday 5 May 2025', '9:00 Roads', '10:00 Rivers'),
    {},
  )
  const marks = marksOf(proposal)
  const at = (way: string) =>
    (marks.get(way) ?? []).map(({ from, to, line, sure }) => [from, to, line ?? '-', sure])

  it('is marked for the event, its days and its lines, with how sure it is', () => {
    expect(at('0')).toEqual([[0, 17, '-', 'likely']])
    expect(at('1')).toContainEqual([0, 17, '-', 'sure'])
    expect(at('2')).toContainEqual([0, 5, 'l1', 'sure'])
    expect(at('3').map(([, , line]) => line)).toEqual(at('3').map(() => 'l2'))
  })

  it('is asked about where a question stands', () => {
    const asked = marksOf({
      ...proposal,
      questions: [
        {
          id: 'q1',
          why: { code: 'noTime' },
          field: 'time',
          places: [{ at: [2], from: 0, to: 4 }],
          readings: [],
          alike: 'q1',
        },
      ],
    })
    expect(asked.get('2')!.at(-1)).toEqual({ from: 0, to: 4, sure: 'unsure', question: 'q1' })
  })
})

describe('a paragraph with marks', () => {
  const shown = (...marks: Mark[]) =>
    markedRuns(p('0123456789'), marks).map(({ text, mark }) => [
      text,
      mark && (mark.question ?? mark.line ?? mark.sure),
    ])
  const mark = (from: number, to: number, more: Partial<Mark> = {}): Mark => ({
    ...{ from, to, sure: 'sure' },
    ...more,
  })

  it('is cut where they begin and end', () => {
    expect(shown()).toEqual([['0123456789', undefined]])
    expect(shown(mark(2, 4))).toEqual([
      ['01', undefined],
      ['23', 'sure'],
      ['456789', undefined],
    ])
    expect(shown(mark(0, 10))).toEqual([['0123456789', 'sure']])
  })

  it.each<[string, Partial<Mark>, Partial<Mark>, string]>([
    ['a question before all else', { question: 'q' }, { line: 'l', sure: 'unsure' }, 'q'],
    ['a line before the event', { line: 'l' }, { sure: 'unsure' }, 'l'],
    ['what is unsure before what is likely', { sure: 'unsure' }, { sure: 'likely' }, 'unsure'],
    ['what is likely before what is sure', { sure: 'likely' }, {}, 'likely'],
    ['what is unsure before what is sure', { sure: 'unsure' }, {}, 'unsure'],
  ])('shows %s', (_, one, other, expected) => {
    expect(shown(mark(0, 10, one), mark(0, 10, other))).toEqual([['0123456789', expected]])
    expect(shown(mark(0, 10, other), mark(0, 10, one))).toEqual([['0123456789', expected]])
  })
})
