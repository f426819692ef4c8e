import { describe, expect, it } from 'vitest'
import { clashesCaused } from '../../../src/core/builder/clashesCaused.js'
import { mealAfter, runLate } from '../../../src/core/builder/runLate.js'
import type { Plan } from '../../../src/core/builder/plan.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import type { Agenda, Id } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'
import { planned } from './shown.js'

const { kinds } = defaultRulebook
const morning = agendaOf(
  'Hall 09:00-10:00 Opening',
  'Hall 10:00-11:00 One',
  'Garden 10:00-11:00 Two',
  'Hall 11:00-12:30 Three',
  'Garden 11:05-12:00 Four',
  '12:30-13:30 Meal Lunch',
  'Hall 13:45-15:00 Five',
)
const late = (
  on: Id[],
  waiting: Id[],
  minutes: number,
  { room, agenda = morning }: { room?: Id | null; agenda?: Agenda } = {},
) => runLate(agenda, { on, waiting, minutes, kinds, ...(room === undefined ? {} : { room }) })

describe('running late on the day itself', () => {
  it.each<[string, string[], ReturnType<typeof late>]>([
    [
      'what is on lasts longer, and what comes after it follows, lunch too where it must',
      ['2 10:00-11:10', '3 10:00-11:10', '4 11:10-12:40', '5 11:10-12:05', '6 12:40-13:40'],
      late([2, 3], [4, 5], 10),
    ],
    ['a gap absorbs it, and lunch stays', ['5 11:05-12:10'], late([5], [], 10)],
    [
      'in one room nothing moves elsewhere, not even lunch',
      ['2 10:00-11:10', '4 11:10-12:40'],
      late([2], [4], 10, { room: 'Hall' }),
    ],
    [
      'in the other one its own gap takes half',
      ['3 10:00-11:10', '5 11:10-12:05'],
      late([3], [5], 10, { room: 'Garden' }),
    ],
    ['where nothing is on, what is next starts later', ['7 13:55-15:10'], late([], [7], 10)],
    [
      'a meal that is on lasts longer itself',
      ['6 12:30-13:50', '7 13:50-15:05'],
      late([6], [7], 20),
    ],
    [
      'earlier, what follows comes up',
      ['4 11:00-12:20', '7 13:35-14:50'],
      late([4], [], -10, { room: 'Hall' }),
    ],
    ['but not down to nothing', ['tooShort 1'], late([1], [], -60)],
    ['with nothing to come there is no plan', ['unknownSession'], late([], [], 10)],
    ['minutes are whole', ['notWholeMinutes 1'], late([1], [], 2.5)],
  ])('%s', (_, expected, plan) => expect(planned(plan)).toEqual(expected))

  it('says what becomes of lunch', () => {
    const lunch = (plan: ReturnType<typeof late>, from: Id) => {
      const meal = mealAfter(morning, plan as Plan, from)
      return meal && [meal.before.starts, meal.after.starts]
    }
    expect(lunch(late([4], [], 10), 4)).toEqual(['12:30', '12:40'])
    expect(lunch(late([5], [], 10), 5)).toEqual(['12:30', '12:30'])
    expect(lunch(late([7], [], 10), 7)).toBeUndefined()
  })

  it('says what it would break that was whole', () => {
    const after = (plan: ReturnType<typeof late>) => (plan as Plan).agenda
    const caused = (plan: ReturnType<typeof late>) =>
      clashesCaused(morning, after(plan), ['2019-06-25'], defaultRulebook).map(({ rule }) => rule)
    expect(caused(late([4], [], 10))).toEqual([])
    expect(caused(late([4], [], 10, { room: 'Hall' }))).toEqual(['plenaryStandsAlone'])
  })
})
