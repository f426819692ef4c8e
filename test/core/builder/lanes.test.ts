import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLanes } from '../../../src/core/builder/lanes.js'

const lanes = (...spans: [from: number, to: number][]) =>
  inLanes(spans.map(([from, to]) => ({ from, to }))).map(
    ({ from, to, lane, lanes: of }) => `${from}-${to} ${lane}/${of}`,
  )

describe('what runs together', () => {
  it.each<[string, [number, number][], string[]]>([
    ['nothing', [], []],
    ['one alone', [[0, 60]], ['0-60 0/1']],
    [
      'one after the other',
      [
        [0, 60],
        [60, 90],
      ],
      ['0-60 0/1', '60-90 0/1'],
    ],
    [
      'two at once',
      [
        [0, 60],
        [30, 90],
      ],
      ['0-60 0/2', '30-90 1/2'],
    ],
    [
      'by start, whatever the order that is given',
      [
        [30, 90],
        [0, 60],
      ],
      ['0-60 0/2', '30-90 1/2'],
    ],
    [
      'the longer one first, of two that start together',
      [
        [0, 30],
        [0, 60],
      ],
      ['0-60 0/2', '0-30 1/2'],
    ],
    [
      'a lane that is free again',
      [
        [0, 90],
        [0, 30],
        [30, 60],
      ],
      ['0-90 0/2', '0-30 1/2', '30-60 1/2'],
    ],
    [
      'a group by itself: who comes later has all the width',
      [
        [0, 60],
        [0, 60],
        [0, 60],
        [60, 90],
      ],
      ['0-60 0/3', '0-60 1/3', '0-60 2/3', '60-90 0/1'],
    ],
    [
      'a chain, in which the first and the last never meet',
      [
        [0, 30],
        [20, 50],
        [40, 70],
      ],
      ['0-30 0/2', '20-50 1/2', '40-70 0/2'],
    ],
  ])('is laid side by side: %s', (_, spans, expected) => expect(lanes(...spans)).toEqual(expected))

  it('never shares a lane, and needs no more lanes than run at one moment', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const placed = inLanes(spans)
        expect(placed.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
          spans.map(({ from, to }) => `${from} ${to}`).toSorted(),
        )
        const meet = (a: (typeof spans)[0], b: (typeof spans)[0]) => a.from < b.to && b.from < a.to
        placed.forEach((a, at) => {
          expect(a.lane).toBeLessThan(a.lanes)
          for (const b of placed.slice(at + 1))
            if (meet(a, b)) expect([a.lanes, a.lane === b.lane]).toEqual([b.lanes, false])
          const most = Math.max(
            ...placed.map(({ from }) => placed.filter((b) => b.from <= from && from < b.to).length),
          )
          expect(a.lanes).toBeLessThanOrEqual(most)
        })
      }),
    )
  })
})
