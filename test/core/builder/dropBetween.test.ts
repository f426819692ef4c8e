import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropBetween, type DropTarget } from '../../../src/core/builder/dropBetween.js'
import { applyEdits, type Edit, invert } from '../../../src/core/builder/edits.js'
import type { NoPlan } from '../../../src/core/builder/plan.js'
import { inOrder } from '../../../src/core/order.js'
import { durationMinutes } from '../../../src/core/time/index.js'
import type { Agenda, Id } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withFirst } from '../notation.js'
import { times } from './shown.js'

const day = '2019-06-25'
const editsOf = (edits: Edit[] | NoPlan): Edit[] => {
  if ('reason' in edits) throw new Error(edits.reason)
  return edits
}
const dropped = (agenda: Agenda, id: Id, target: DropTarget) =>
  applyEdits(agenda, editsOf(dropBetween(agenda, id, { day, ...target })))
const after = (lines: string[], id: Id, target: DropTarget) =>
  times(dropped(agendaOf(...lines), id, target))

describe('a line that is dropped between two others', () => {
  it.each<[string, string[], Id, DropTarget, string[]]>([
    [
      'starts when the one above ends, as long as it was',
      ['09:00-10:00 One', '11:00-12:00 Two', '08:00-08:30 Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00-10:00', '3 10:00-10:30', '2 11:00-12:00'],
    ],
    [
      'keeps its time where it fits there',
      ['09:00-10:00 One', '11:00-12:00 Two', '10:15-10:45 Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00-10:00', '3 10:15-10:45', '2 11:00-12:00'],
    ],
    [
      'ends when the one below starts, at the head of the day',
      ['09:00-10:00 One', '11:00-12:00 Two'],
      2,
      { below: 1 },
      ['2 08:00-09:00', '1 09:00-10:00'],
    ],
    [
      'starts beside the one below, at the head, where the day has no room before it',
      ['00:30-01:30 One', '11:00-12:00 Two'],
      2,
      { below: 1 },
      ['2 00:30-01:30', '1 00:30-01:30'],
    ],
    [
      'goes to the end of the day',
      ['09:00-10:00 One', '11:00-12:00 Two'],
      1,
      { above: 2 },
      ['2 11:00-12:00', '1 12:00-13:00'],
    ],
    [
      'goes into the night after it',
      ['09:00-10:00 One', '22:30-23:30 Two'],
      1,
      { above: 2 },
      ['2 22:30-23:30', '1 23:30-00:30+'],
    ],
    [
      'shares the time of the one above where nobody knows its end',
      ['09:00 One', '11:00-12:00 Two', '08:00-08:30 Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00', '3 09:00-09:30', '2 11:00-12:00'],
    ],
    [
      'is of the same part of the day as the one above',
      ['afternoon One', '18:30-19:00 Two', '08:00-08:30 Three'],
      3,
      { above: 1, below: 2 },
      ['1 afternoon', '3 afternoon', '2 18:30-19:00'],
    ],
    [
      'is of the same part of the day as the one below',
      ['morning One', '09:00-10:00 Two'],
      2,
      { below: 1 },
      ['2 morning', '1 morning'],
    ],
    [
      'is announced like those that are not yet',
      ['09:00-10:00 One', 'tba Two', 'tba Three'],
      1,
      { above: 2, below: 3 },
      ['2 toBeAnnounced', '1 toBeAnnounced', '3 toBeAnnounced'],
    ],
    [
      'gets a time out of a part of the day, its length unknown',
      ['09:00-10:00 One', '11:00-12:00 Two', 'morning Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00-10:00', '3 10:00', '2 11:00-12:00'],
    ],
    [
      'stands between two that start together',
      ['09:00-10:00 One', '09:00-10:00 Two', '11:00-12:00 Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00-10:00', '3 09:00-10:00', '2 09:00-10:00'],
    ],
    [
      'waits for nothing where the one above goes on for days',
      ['09:00-18:00 Fair (until 2019-06-26)', '11:00-12:00 Two', '10:00-10:30 Three'],
      3,
      { above: 1, below: 2 },
      ['1 09:00-18:00 until 2019-06-26', '3 10:00-10:30', '2 11:00-12:00'],
    ],
  ])('%s', (_, lines, id, target, wanted) => expect(after(lines, id, target)).toEqual(wanted))

  it('does nothing where it was already', () => {
    const agenda = agendaOf('09:00-10:00 One', '10:30-11:00 Two', '12:00-13:00 Three')
    expect(dropBetween(agenda, 2, { day, above: 1, below: 3 })).toEqual([])
    expect(dropBetween(agenda, 1, { day, below: 2 })).toEqual([])
    expect(dropBetween(agenda, 3, { day, above: 2 })).toEqual([])
    expect(dropBetween(agenda, 2, { day, above: 3 })).not.toEqual([])
  })

  it('is one edit of its own time, and the others stay', () => {
    const agenda = agendaOf('09:00-10:00 One', '11:00-12:00 Two', '13:00-13:30 Three')
    expect(dropBetween(agenda, 3, { day, above: 1, below: 2 })).toEqual([
      { type: 'set', id: 3, fields: { starts: '10:00', ends: '10:30' } },
    ])
  })

  it('comes to another day, and to none', () => {
    const two = agendaOf('08:00-09:00 One', '2019-06-26', '09:00-10:00 Two')
    expect(dropped(two, 1, { day: '2019-06-26', above: 2 }).sessions.at(-1)).toMatchObject({
      ...{ id: 1, day: '2019-06-26', starts: '10:00', ends: '11:00' },
    })
    expect(dropped(two, 1, { day: '' }).sessions.at(-1)).toMatchObject({ id: 1, starts: '08:00' })
    expect(dropped(two, 1, { day: '' }).sessions.at(-1)).not.toHaveProperty('day')
  })

  it('is found by the text of its id; without a line there is none', () => {
    const agenda = agendaOf('09:00-10:00 One', '11:00-12:00 Two', '13:00-13:30 Three')
    expect(times(dropped(agenda, '3', { above: '1', below: '2' }))).toEqual([
      '1 09:00-10:00',
      '3 10:00-10:30',
      '2 11:00-12:00',
    ])
    expect(dropBetween(agenda, 9, { day })).toEqual({ reason: 'unknownSession', id: 9 })
  })

  it('loses a mark of the hour that comes twice, at another time', () => {
    const agenda = withFirst(agendaOf('02:30-03:30 One', '09:00-10:00 Two'), {
      startsAfterChange: true,
    })
    const [line] = dropped(agenda, 1, { above: 2 }).sessions.filter(({ id }) => id === 1)
    expect(line).toMatchObject({ starts: '10:00', ends: '11:00' })
    expect(line).not.toHaveProperty('startsAfterChange')
  })
})

describe('whatever is dropped wherever', () => {
  const place = fc.tuple(anyAgenda, fc.nat({ max: 14 }), fc.nat({ max: 15 }))
  const target = (agenda: Agenda, id: Id, at: number) => {
    const others = inOrder(agenda.sessions).filter(
      (each) => each.day === '2024-03-30' && each.id !== id,
    )
    const index = at % (others.length + 1)
    const [above, below] = [others[index - 1]?.id, others[index]?.id]
    return {
      day: '2024-03-30',
      ...(above === undefined ? {} : { above }),
      ...(below === undefined ? {} : { below }),
    }
  }

  it('changes the line alone, but for positions, and keeps its length where it has a time', () =>
    fc.assert(
      fc.property(place, ([agenda, which, at]) => {
        const line = agenda.sessions[which]
        if (line?.id === undefined) return
        const edits = editsOf(dropBetween(agenda, line.id, target(agenda, line.id, at)))
        for (const edit of edits) {
          expect(edit.type).toBe('set')
          if (edit.type === 'set' && edit.id !== line.id)
            expect(Object.keys(edit.fields)).toEqual(['position'])
        }
        const now = applyEdits(agenda, edits).sessions.find(({ id }) => id === line.id)!
        const length = line.timing === 'clock' ? durationMinutes(line) : undefined
        if (length && length > 0 && now.timing === 'clock')
          expect(durationMinutes(now)).toBe(length)
      }),
    ))

  it('is taken back by the inverse of its edits', () =>
    fc.assert(
      fc.property(place, ([agenda, which, at]) => {
        const line = agenda.sessions[which]
        if (line?.id === undefined) return
        const edits = editsOf(dropBetween(agenda, line.id, target(agenda, line.id, at)))
        const back = edits.flatMap((edit) => invert(edit, agenda) ?? [])
        expect(applyEdits(applyEdits(agenda, edits), back)).toEqual(applyEdits(agenda, []))
      }),
    ))
})
