import { describe, expect, it } from 'vitest'
import { minutesToFollow } from '../../../src/core/builder/index.js'
import { agendaOf } from '../notation.js'

describe('how much later a line starts to follow another one', () => {
  it.each<[string, string, number | undefined]>([
    ['14:15-15:00 Lunch', '14:30-16:00 Visit', 30],
    ['14:15-15:02 Lunch', '14:30-16:00 Visit', 35],
    ['14:15-15:00 Lunch', '15:00-16:00 Visit', undefined],
    ['14:15 Lunch', '14:15-16:00 Visit', undefined],
    ['morning Walk', '14:30-16:00 Visit', undefined],
    ['22:00-01:00+ Dance', '23:00 Talk', 120],
  ])('%s, %s: %s minutes', (before, line, minutes) =>
    expect(minutesToFollow(agendaOf(before, line), { line: 2, after: 1 })).toBe(minutes),
  )

  it('is nothing for lines of two days', () =>
    expect(
      minutesToFollow(agendaOf('09:00-12:00 One', '2019-06-26', '10:00-11:00 Two'), {
        line: 2,
        after: 1,
      }),
    ).toBeUndefined())
})
