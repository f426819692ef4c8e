import type { Agenda, Elsewhere } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

const there = (other: Partial<Elsewhere>): Agenda => ({
  ...agendaOf('Hall 09:00-10:00 Talk: Ana speaker, Ben speaker, Cleo speaker declined'),
  elsewhere: [
    {
      event: 'Summit',
      session: 'Opening',
      startsAt: '2019-06-25T08:30:00.000Z',
      endsAt: '2019-06-25T10:00:00.000Z',
      people: [],
      ...other,
    },
  ],
})

tableOf('bookedInAnotherEvent', [
  ['a person is at another event', there({ people: ['Ben'] }), ['1 assignments.1.person']],
  ['a place is taken by another event', there({ place: 'Hall' }), ['1 place']],
  [
    'a part of it is, or all of what it is a part of',
    { ...there({ place: 'Left' }), placeFacts: { Left: { within: 'Hall' } } },
    ['1 place'],
  ],
  [
    'which is nothing to a place for several things at once',
    { ...there({ place: 'Hall' }), placeFacts: { Hall: { severalAtOnce: true } } },
    [],
  ],
  ['others are not our concern', there({ people: ['Zoe'], place: 'Garden' }), []],
  [
    'before is not at the same time',
    there({
      people: ['Ana'],
      startsAt: '2019-06-25T07:00:00.000Z',
      endsAt: '2019-06-25T08:00:00.000Z',
    }),
    [],
  ],
  [
    'a minute of it is: 09:00 in Tunis is 08:00 UTC',
    there({
      people: ['Ana'],
      startsAt: '2019-06-25T07:00:00.000Z',
      endsAt: '2019-06-25T08:01:00.000Z',
    }),
    ['1 assignments.0.person'],
  ],
  [
    'after is not at the same time',
    there({
      people: ['Ana'],
      startsAt: '2019-06-25T09:00:00.000Z',
      endsAt: '2019-06-25T10:00:00.000Z',
    }),
    [],
  ],
  ['who declined here is free to go there', there({ people: ['Cleo'] }), []],
  [
    'times that are none clash with nothing',
    there({ people: ['Ana'], startsAt: 'soon', endsAt: 'later' }),
    [],
  ],
  [
    'an end that nobody knows takes a minute',
    there({ people: ['Ana'], startsAt: '2019-06-25T08:00:00.000Z', endsAt: undefined }),
    ['1 assignments.0.person'],
  ],
  [
    'and no more',
    there({ people: ['Ana'], startsAt: '2019-06-25T07:59:00.000Z', endsAt: undefined }),
    [],
  ],
  [
    'as does one before its start',
    there({
      people: ['Ana'],
      startsAt: '2019-06-25T08:00:00.000Z',
      endsAt: '2019-06-25T07:00:00.000Z',
    }),
    ['1 assignments.0.person'],
  ],
])
