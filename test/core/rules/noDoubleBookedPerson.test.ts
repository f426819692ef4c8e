import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('noDoubleBookedPerson', [
  [
    'one session after the other is no overlap',
    agendaOf('09:30-09:40 One: Ana speaker', '09:40-10:30 Two: Ana speaker'),
    [],
  ],
  [
    'a minute is',
    agendaOf('09:30-09:41 One: Ana speaker', '09:40-10:30 Two: Ana speaker'),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  [
    'whatever the role',
    agendaOf('09:00-10:00 One: Ben chair, Ana speaker', '09:00-10:00 Two: Ana interpreter'),
    ['1 assignments.1.person / 2 assignments.0.person'],
  ],
  [
    'two roles in one session are one booking',
    agendaOf('09:00-10:00 One: Ana moderator, Ana speaker'),
    [],
  ],
  [
    'who declined is free',
    agendaOf('09:00-10:00 One: Ana speaker declined', '09:00-10:00 Two: Ana speaker'),
    [],
  ],
  [
    'who is invited is not',
    agendaOf('09:00-10:00 One: Ana speaker invited', '09:00-10:00 Two: Ana speaker'),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  [
    'a cancelled session takes nobody',
    agendaOf('09:00-10:00 One: Ana speaker (cancelled)', '09:00-10:00 Two: Ana speaker'),
    [],
  ],
  [
    'another day is another time',
    agendaOf(
      '2019-06-25',
      '09:00-10:00 One: Ana speaker',
      '2019-06-26',
      '09:00-10:00 Two: Ana speaker',
    ),
    [],
  ],
  [
    'a night reaches into the next day',
    agendaOf(
      '2019-06-25',
      '22:00-01:00+ Social Night: Ana host',
      '2019-06-26',
      '00:30-02:00 Talk: Ana speaker',
    ),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  [
    'and ends there',
    agendaOf(
      '2019-06-25',
      '22:00-01:00+ Social Night: Ana host',
      '2019-06-26',
      '01:00-02:00 Talk: Ana speaker',
    ),
    [],
  ],
  [
    'an unknown end takes the first minute',
    agendaOf(
      '09:00 One: Ana speaker',
      '09:00-10:00 Two: Ana speaker',
      '09:01-10:00 Three: Ben speaker',
    ),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  ['and no more', agendaOf('09:00 One: Ana speaker', '09:01-10:00 Two: Ana speaker'), []],
  [
    'an afternoon is too vague to clash',
    agendaOf('afternoon One: Ana speaker', '14:00-15:00 Two: Ana speaker'),
    [],
  ],
  [
    'three at once are three pairs',
    agendaOf(
      '09:00-12:00 One: Ana speaker',
      '09:30-10:00 Two: Ana speaker',
      '09:45-11:00 Three: Ana speaker',
    ),
    [
      '1 assignments.0.person / 2 assignments.0.person',
      '1 assignments.0.person / 3 assignments.0.person',
      '2 assignments.0.person / 3 assignments.0.person',
    ],
  ],
  [
    'organisations may be in many places',
    agendaOf('09:00-10:00 One: @UCLG host', '09:00-10:00 Two: @UCLG host'),
    [],
  ],
])
