import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('longWithoutBreak', [
  ['two hours and a half are bearable', agendaOf('09:00-10:00 One', '10:00-11:30 Two'), []],
  ['a minute more is not', agendaOf('09:00-10:00 One', '10:00-11:31 Two'), ['1 starts / 2 ends']],
  ['one long session is told once', agendaOf('09:00-12:00 Workshop'), ['1 ends']],
  ['a break helps', agendaOf('09:00-11:00 One', '11:00-11:15 Break', '11:15-13:00 Two'), []],
  ['so does a gap', agendaOf('09:00-11:00 One', '11:10-13:00 Two'), []],
  ['so does going out', agendaOf('14:30-17:00 FieldVisit', '17:00-18:00 Meeting'), []],
  [
    'a cancelled break does not',
    agendaOf('09:00-11:00 One', '11:00-11:05 Break (cancelled)', '11:05-13:00 Two'),
    ['1 starts / 3 ends'],
  ],
  [
    'the break of one track helps that track',
    agendaOf(
      '09:00-11:00 One #A',
      '09:00-11:00 Two #B',
      '11:00-11:15 Break #A',
      '11:00-12:00 Three #B',
      '11:15-12:00 Four #A',
    ),
    ['2 starts / 4 ends'],
  ],
  [
    'what all tracks share is told once',
    agendaOf('09:00-12:00 Talk', '14:00-15:00 One #A', '14:00-15:00 Two #B'),
    ['1 ends'],
  ],
  [
    'options say how long',
    agendaOf('09:00-12:00 Workshop'),
    [],
    resolveRulebook({ limits: { longWithoutBreak: 180 } }),
  ],
  [
    'a shorter session beside does not end the stretch',
    agendaOf('09:00-11:00 One', '09:30-10:00 Two', '11:05-13:00 Three'),
    ['1 starts / 3 ends'],
  ],
  ['it ends with what ends last', agendaOf('09:00-12:00 Workshop', '10:00-11:00 Talk'), ['1 ends']],
  [
    'the only track has what is in it and what is for all',
    agendaOf('09:00-10:00 One', '10:00-12:00 Two #A'),
    ['1 starts / 2 ends'],
  ],
  [
    'a day that begins with a pause has its stretch after it',
    agendaOf('08:00-09:00 Registration', '09:00-11:30 One', '11:30-11:45 Break'),
    [],
  ],
  [
    'lines over several days are nobody’s stretch',
    agendaOf('09:00-18:00 Fair (until 2019-06-26)', '09:00-10:00 One'),
    [],
  ],
  [
    'a gap that is none by the options helps not',
    agendaOf('09:00-11:00 One', '11:30-13:00 Two'),
    ['1 starts / 2 ends'],
    resolveRulebook({ limits: { unexplainedGap: 60 } }),
  ],
  [
    'where gaps are never told a moment between two lines helps',
    agendaOf('09:00-11:00 One', '11:01-13:00 Two'),
    [],
    resolveRulebook({ limits: { unexplainedGap: 0 } }),
  ],
  [
    'two stretches of one day are told each',
    agendaOf('08:00-11:00 One', '11:00-11:15 Break', '11:15-14:00 Two', '14:00-14:05 Three'),
    ['1 ends', '3 starts / 4 ends'],
  ],
])
