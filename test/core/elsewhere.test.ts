import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowOf } from '../../src/core/elsewhere.js'
import { toInstants } from '../../src/core/time/index.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { agendaOf } from './notation.js'

describe('the window of an agenda', () => {
  it('is from its first start to its last end', () =>
    expect(
      windowOf(
        agendaOf(
          '2019-06-25',
          '09:00-10:00 Talk',
          '2019-06-26',
          '08:00-09:00 Walk',
          '22:00-23:30 Ball',
        ),
      ),
    ).toEqual({ from: '2019-06-25T08:00:00.000Z', to: '2019-06-26T22:30:00.000Z' }))

  it('is none where no time is known', () =>
    expect(windowOf(agendaOf('2019-06-25', 'afternoon Arrival'))).toBeUndefined())

  it('is that of all its instants, whatever it holds', () => {
    const slow = ({ event: { timeZone }, sessions }: Agenda) => {
      const instants = sessions
        .flatMap((session) =>
          Object.values(toInstants({ ...session, day: session.day ?? '', timeZone })),
        )
        .sort()
      return instants.length ? { from: instants[0], to: instants.at(-1) } : undefined
    }
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        expect(windowOf(agenda)).toEqual(slow(agenda))
      }),
    )
  })
})
