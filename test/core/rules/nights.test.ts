import { describe, expect, it } from 'vitest'
import { agendaOf, found, withEvent } from '../notation.js'

describe('a night that belongs to the evening before', () => {
  it('takes its people and its place on the clock of the next date', () => {
    const agenda = agendaOf(
      '2026-06-12',
      'Hall 00:30+-02:00+ DJ: Ana host',
      '2026-06-13',
      'Hall 01:00-03:00 Cleaning: Ana host',
      'Hall 02:00-02:30 Later',
    )
    expect(found('noDoubleBookedPlace', agenda)).toEqual(['1 place / 2 place', '2 place / 3 place'])
    expect(found('noDoubleBookedPerson', agenda)).toEqual([
      '1 assignments.0.person / 2 assignments.0.person',
    ])
  })
  it('is not of the same hours of its own day', () =>
    expect(
      found(
        'noDoubleBookedPlace',
        agendaOf('Hall 00:30+-02:00+ DJ', 'Hall 00:30-02:00 Setting up'),
      ),
    ).toEqual([]))
  it('needs no second day of the event', () =>
    expect(found('dayBelongsToEvent', agendaOf('00:30+-02:00+ DJ'))).toEqual([]))
  it('ends after it starts', () =>
    expect(found('endsAfterStart', agendaOf('00:30+-00:15+ DJ', '23:00-00:00+ Gala'))).toEqual([
      '1 ends',
    ]))
  it('is booked by another event at its instants, not at those of its day', () => {
    const agenda = agendaOf('Hall 00:30+-02:00+ DJ')
    const taken = (startsAt: string, endsAt: string) =>
      found('bookedInAnotherEvent', {
        ...agenda,
        elsewhere: [
          { event: 'Other', session: 'Fair', startsAt, endsAt, people: [], place: 'Hall' },
        ],
      })
    expect(taken('2019-06-26T00:00:00.000Z', '2019-06-26T03:00:00.000Z')).toEqual(['1 place'])
    expect(taken('2019-06-24T23:30:00.000Z', '2019-06-25T01:00:00.000Z')).toEqual([])
  })
  it('does not start in the hour that the clocks skip on the date after', () =>
    expect(
      found(
        'timeExists',
        withEvent(agendaOf('2024-03-30', '02:30+-04:00+ DJ', '02:30-04:00 Day'), {
          timeZone: 'Europe/Paris',
        }),
      ),
    ).toEqual(['1 starts / event timeZone']))
  it('is told of as a gap of its evening alone', () =>
    expect(
      found(
        'unexplainedGap',
        agendaOf(
          '2026-06-12',
          '19:00-23:00 Gala',
          '00:30+-02:00+ DJ',
          '2026-06-13',
          '09:00-10:00 Talk',
        ),
      ),
    ).toEqual(['1 ends / 2 starts']))
})

describe('a line over several days', () => {
  const days = ['2026-06-13', '09:00 More', '2026-06-14', '09:00 End']
  const fair = (...lines: string[]) => agendaOf('2026-06-12', ...lines, ...days)

  it('ends after it starts, on a day of the event', () => {
    expect(found('endsAfterStart', fair('18:00-16:00 A (until 2026-06-14)'))).toEqual([])
    expect(found('endsAfterStart', fair('10:00-16:00 A (until 2026-06-11)'))).toEqual(['1 endDay'])
    expect(found('dayBelongsToEvent', fair('18:00-16:00 A (until 2026-06-15)'))).toEqual([
      '1 endDay / event days',
    ])
    expect(found('timeIsWellFormed', fair('18:00-16:00 A (until soon)'))).toEqual(['1 endDay'])
  })
  it('takes its place until its end', () =>
    expect(
      found(
        'noDoubleBookedPlace',
        agendaOf(
          '2026-06-12',
          'Lobby 18:00-16:00 Fair (until 2026-06-14)',
          '2026-06-13',
          'Lobby 10:00-11:00 Talk',
          '2026-06-14',
          'Lobby 16:00-17:00 After',
        ),
      ),
    ).toEqual(['1 place / 2 place']))
  it('leaves its people free, unless it takes them away', () => {
    const persons = (kind: string) =>
      found(
        'noDoubleBookedPerson',
        agendaOf(
          '2026-06-12',
          `09:00-16:00 ${kind} Away: Ana facilitator (until 2026-06-13)`,
          '2026-06-13',
          '10:00-11:00 Talk: Ana speaker',
        ),
      )
    expect(persons('Workshop')).toEqual([])
    expect(persons('FieldVisit')).toHaveLength(1)
  })
  it('runs beside plenaries and lunch, is no stretch without a break and no gap', () => {
    const agenda = fair(
      '09:00-18:00 Fair (until 2026-06-14)',
      '09:00-10:00 Plenary Opening',
      '12:00-13:00 Meal',
    )
    expect(found('plenaryStandsAlone', agenda)).toEqual([])
    expect(found('longWithoutBreak', agenda)).toEqual([])
    expect(found('unexplainedGap', agenda)).toEqual(['2 ends / 3 starts'])
  })
})
