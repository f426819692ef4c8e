import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('tightTransfer', [
  [
    'nobody is elsewhere at once',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Garden 10:00-11:00 Two: Ana speaker'),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  [
    'four minutes are few',
    agendaOf(
      'Hall 09:00-10:00 One: Ana speaker',
      'Garden 10:04-11:00 Two: Ben speaker, Ana speaker',
    ),
    ['1 assignments.0.person / 2 assignments.1.person'],
  ],
  [
    'five are enough',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Garden 10:05-11:00 Two: Ana speaker'),
    [],
  ],
  [
    'in one place none are needed',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Hall 10:00-11:00 Two: Ana speaker'),
    [],
  ],
  [
    'nor from a hall into a part of it',
    {
      ...agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Left 10:00-11:00 Two: Ana speaker'),
      placeFacts: { Left: { within: 'Hall' } },
    },
    [],
  ],
  [
    'where no place is known nothing is said',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', '10:00-11:00 Two: Ana speaker'),
    [],
  ],
  [
    'an overlap is told by another rule',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Garden 09:59-11:00 Two: Ana speaker'),
    [],
  ],
  [
    'two people change without haste',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Garden 10:00-11:00 Two: Ben speaker'),
    [],
  ],
  [
    'midnight makes no difference',
    agendaOf(
      '2019-06-25',
      'Hall 22:00-00:00+ Social Night: Ana host',
      '2019-06-26',
      'Garden 00:00-01:00 Talk: Ana speaker',
    ),
    ['1 assignments.0.person / 2 assignments.0.person'],
  ],
  [
    'options say how long',
    agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Garden 10:05-11:00 Two: Ana speaker'),
    ['1 assignments.0.person / 2 assignments.0.person'],
    resolveRulebook({ limits: { tightTransfer: 10 } }),
  ],
  [
    'nor where only the second is',
    agendaOf('09:00-10:00 One: Ana speaker', 'Hall 10:00-11:00 Two: Ana speaker'),
    [],
  ],
  [
    'after an end that nobody knows there may be time enough',
    agendaOf('Hall 09:59 One: Ana speaker', 'Garden 10:00-11:00 Two: Ana speaker'),
    [],
  ],
])
