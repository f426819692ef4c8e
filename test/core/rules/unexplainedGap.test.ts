import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('unexplainedGap', [
  [
    'a quarter of an hour of nothing',
    agendaOf('11:30-13:30 Talk', '13:45-14:30 Meal Lunch'),
    ['1 ends / 2 starts'],
  ],
  [
    'nine minutes are a moment to sit down',
    agendaOf('11:30-13:30 Talk', '13:39-14:30 Meal Lunch'),
    [],
  ],
  ['ten are a gap', agendaOf('11:30-13:30 Talk', '13:40-14:30 Meal Lunch'), ['1 ends / 2 starts']],
  [
    'a longer session beside explains it',
    agendaOf('09:00-12:00 Workshop', '09:00-10:00 One', '10:30-11:00 Two'),
    [],
  ],
  [
    'whenever that began',
    agendaOf('09:00-12:00 Workshop', '10:00-11:00 One', '11:30-12:00 Two'),
    [],
  ],
  [
    'and the gap begins when the last has ended',
    agendaOf('09:00-12:00 Workshop', '09:00-10:00 One', '12:30-13:00 Two'),
    ['1 ends / 3 starts'],
  ],
  [
    'a cancelled session leaves a gap',
    agendaOf('09:00-10:00 One', '10:00-11:00 Two (cancelled)', '11:00-12:00 Three'),
    ['1 ends / 3 starts'],
  ],
  [
    'a line for the afternoon explains the afternoon',
    agendaOf('09:00-12:00 One', 'afternoon Free time', '19:00-21:00 Social Dinner'),
    [],
  ],
  [
    'but not the morning',
    agendaOf('09:00-10:00 One', '11:00-12:00 Two', 'afternoon Free time'),
    ['1 ends / 2 starts'],
  ],
  [
    'a night between two days is none',
    agendaOf('2019-06-25', '17:00-18:00 One', '2019-06-26', '09:00-10:00 Two'),
    [],
  ],
  ['after an unknown end nobody knows', agendaOf('09:00 One', '11:00-12:00 Two'), []],
  [
    'options say how long',
    agendaOf('09:00-10:00 One', '10:30-11:00 Two'),
    [],
    resolveRulebook({ limits: { unexplainedGap: 31 } }),
  ],
  [
    'a line for the morning explains the morning alone',
    agendaOf('morning Visits', '08:00-09:00 One', '11:00-12:00 Two', '13:00-14:00 Three'),
    ['3 ends / 4 starts'],
  ],
  [
    'one for the evening the evening alone',
    agendaOf('16:00-17:00 One', '18:00-19:00 Two', '20:00-21:00 Three', 'evening Walks'),
    ['1 ends / 2 starts'],
  ],
  [
    'one for the afternoon ends at six',
    agendaOf('afternoon Free time', '17:00-18:00 One', '19:00-20:00 Two'),
    ['2 ends / 3 starts'],
  ],
  [
    'and begins at noon',
    agendaOf('afternoon Free time', '10:00-11:00 One', '12:00-13:00 Two'),
    ['2 ends / 3 starts'],
  ],
  [
    'one for the whole day explains all of it',
    agendaOf('allDay Exhibition', '08:00-09:00 One', '20:00-21:00 Two'),
    [],
  ],
  [
    'of several one is enough',
    agendaOf('morning Visits', 'afternoon Free time', '12:00-13:00 One', '14:00-15:00 Two'),
    [],
  ],
  [
    'a cancelled one explains nothing',
    agendaOf('09:00-12:00 One', 'afternoon Free time (cancelled)', '14:00-15:00 Two'),
    ['1 ends / 3 starts'],
  ],
  [
    'nor does one of another day, or one to be announced',
    agendaOf(
      '2019-06-26',
      'afternoon Visits',
      '2019-06-25',
      'tba Talk',
      '12:00-13:00 A',
      '14:00-15:00 B',
    ),
    ['3 ends / 4 starts'],
  ],
  [
    'two lines without a moment between have no gap, however strict the options',
    agendaOf('09:00-10:00 One', '10:00-11:00 Two', '11:01-12:00 Three'),
    ['2 ends / 3 starts'],
    resolveRulebook({ limits: { unexplainedGap: 0 } }),
  ],
])
