import { describe, expect, it } from 'vitest'
import { isUnscheduled, schedule, unschedule } from '../../../src/core/builder/tray.js'
import { applyEdits } from '../../../src/core/builder/edits.js'
import { agendaOf, withEvent } from '../notation.js'
import { times } from './shown.js'

const agenda = agendaOf(
  'Hall 09:00-10:30 Opening',
  'tba Film',
  'morning Visit',
  'Garden 22:00-23:00 Party',
)
const day = '2019-06-26'
const after = (edits: ReturnType<typeof schedule>, of = agenda) => {
  if ('reason' in edits) return edits.reason
  const { sessions } = applyEdits(of, edits)
  return sessions.map((each, index) =>
    [times({ ...of, sessions })[index], each.day ?? '–', each.place ?? '–'].join(' '),
  )
}
const first = '1 09:00-10:30 2019-06-25 Hall'
const [visit, party] = ['3 morning 2019-06-25 –', '4 22:00-23:00 2019-06-25 Garden']

describe('the tray of what waits for a day or a time', () => {
  it('has what has no day, and what is to be announced; a part of the day is a time', () =>
    expect(agenda.sessions.map(isUnscheduled)).toEqual([false, true, false, false]))

  it('a line dragged in gets its day, its time and its place', () =>
    expect(after(schedule(agenda, 2, { day, start: 600, by: 'place', column: 'Garden' }))).toEqual(
      expect.arrayContaining([first, '2 10:00-11:00 2019-06-26 Garden', party]),
    ))

  it('one that had a length keeps it, into the night too', () =>
    expect(after(schedule(agenda, 1, { day, start: 1400, by: 'place', column: null }))).toContain(
      '1 23:20-00:50+ 2019-06-26 –',
    ))

  it('dragged back it loses day, time and place, and is unscheduled', () => {
    const back = applyEdits(agenda, unschedule(4, 'place')).sessions.find(({ id }) => id === 4)
    expect(back).toMatchObject({ timing: 'toBeAnnounced', title: 'Party' })
    expect([back?.day, back?.starts, back?.ends, back?.place]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(back && isUnscheduled(back)).toBe(true)
  })

  it.each([
    ['unknownSession', schedule(agenda, 9, { day, start: 600, by: 'place', column: null })],
    ['leavesTheDay', schedule(agenda, 2, { day, start: 2200, by: 'place', column: null })],
    [
      'clocksSkip',
      schedule(withEvent(agenda, { timeZone: 'Europe/Paris' }), 2, {
        day: '2019-03-31',
        start: 150,
        by: 'place',
        column: null,
      }),
    ],
  ])('is refused: %s', (reason, edits) => expect(edits).toMatchObject({ reason }))

  it('leaves the other lines alone', () =>
    expect(after(schedule(agenda, 2, { day, start: 600, by: 'track', column: null }))).toEqual(
      expect.arrayContaining([first, visit, party]),
    ))
})
