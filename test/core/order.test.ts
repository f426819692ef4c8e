import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSessions, inOrder, momentOf, sortKey } from '../../src/core/order.js'
import type { AgendaSession } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { agendaOf } from './notation.js'
import { sfax } from './sfax.js'

const titles = (sessions: AgendaSession[]) =>
  inOrder(sessions).map(({ title, kind }) => title ?? kind)

describe('the order of an agenda', () => {
  it('is the order in which the Sfax agenda was written', () => {
    const { sessions } = sfax()
    expect(inOrder([...sessions].reverse())).toEqual(sessions)
  })

  it('puts vague times where people look for them', () => {
    const { sessions } = agendaOf(
      'tba Unknown',
      'evening Evening',
      '18:00-19:00 At six',
      'afternoon Afternoon',
      '12:00-13:00 At noon',
      '11:59-13:00 Before noon',
      '00:00-01:00 Midnight',
      'morning Morning',
      'allDay Always',
    )
    expect(titles(sessions)).toEqual([
      'Always',
      'Morning',
      'Midnight',
      'Before noon',
      'Afternoon',
      'At noon',
      'Evening',
      'At six',
      'Unknown',
    ])
  })

  it('goes by day before time, and puts what has no day last', () => {
    const { sessions } = agendaOf(
      '2019-06-26',
      '08:00-09:00 Later',
      '2019-06-25',
      '20:00-21:00 Sooner',
      '07:00-08:00 Nowhere',
    )
    expect(
      titles(
        sessions.map((session) =>
          session.title === 'Nowhere' ? { ...session, day: undefined } : session,
        ),
      ),
    ).toEqual(['Sooner', 'Later', 'Nowhere'])
  })

  it('goes by position, then by end, at one moment', () => {
    const { sessions } = agendaOf(
      '09:00-12:00 Long',
      '09:00-10:00 Short',
      '09:00-10:00 First (position -1)',
      '09:00-10:00 Before it (position -5)',
      '09:00-09:30 Tenth (position 10)',
      '09:00-09:30 Second (position 2)',
    )
    expect(titles(sessions)).toEqual(['Before it', 'First', 'Short', 'Long', 'Second', 'Tenth'])
  })

  it('goes by id when all else is alike, numbers as numbers', () => {
    const [session] = agendaOf('09:00-10:00 Talk').sessions as [AgendaSession]
    expect(inOrder([10, 9, 2].map((id) => ({ ...session, id }))).map(({ id }) => id)).toEqual([
      2, 9, 10,
    ])
  })

  it.each([
    ['09:00-10:00 Talk', '2019-06-25-05402-1000000000-0600'],
    ['00:05 Talk', '2019-06-25-00052-1000000000-0000'],
    ['22:00-01:00+ Party', '2019-06-25-13202-1000000000-1500'],
    ['allDay Exhibition', '2019-06-25-00000-1000000000-0000'],
    ['tba Talk', '2019-06-25-99999-1000000000-0000'],
    ['09:00-10:00 Talk (position 2.5)', '2019-06-25-05402-1000002500-0600'],
    ['09:00-10:00 Talk (position -3)', '2019-06-25-05402-0999997000-0600'],
    ['09:00-10:00 Talk (position 9e9)', '2019-06-25-05402-2000000000-0600'],
    ['09:00-10:00 Talk (position -9e9)', '2019-06-25-05402-0000000000-0600'],
    ['09:00-10:00 Talk (position none)', '2019-06-25-05402-1000000000-0600'],
  ])('has a key for %s', (line, key) => expect(agendaOf(line).sessions.map(sortKey)).toEqual([key]))

  it('puts a time that is none after the clock and before what is to be announced', () => {
    const [session] = agendaOf('09:00-10:00 Talk').sessions as [AgendaSession]
    expect(momentOf({ ...session, starts: '9h' })).toBe('2019-06-25-99998')
    expect(momentOf({ ...session, timing: 'toString' as never })).toBe('2019-06-25-99999')
    expect(momentOf({ ...session, day: '25/06/2019' })).toBe('9999-99-99-05402')
    expect(sortKey({ ...session, timing: 'morning' })).toBe('2019-06-25-00001-1000000000-0000')
  })

  it('goes by ids as texts where one is no number, and what has none comes last', () => {
    const [session] = agendaOf('09:00-10:00 Talk').sessions as [AgendaSession]
    const ids = ['b', undefined, 10, 'a', '9'] as AgendaSession['id'][]
    const all = ids.map((id) => ({ ...session, id }))
    const expected = [10, '9', 'a', 'b', undefined]
    expect(inOrder(all).map(({ id }) => id)).toEqual(expected)
    expect([...all].sort(compareSessions).map(({ id }) => id)).toEqual(expected)
    expect(compareSessions(all[3]!, all[3]!)).toBe(0)
    expect([9, 10].map((id) => Math.sign(compareSessions({ ...session, id }, all[2]!)))).toEqual([
      -1, 0,
    ])
  })

  it('is the byte order of the sort keys', () =>
    fc.assert(
      fc.property(anyAgenda, ({ sessions }) => {
        const ordered = inOrder(sessions)
        const keys = ordered.map(sortKey)
        expect(keys).toEqual([...keys].sort())
        expect(ordered).toEqual([...sessions].sort(compareSessions))
      }),
    ))
})
