import { agendaOf, withEvent, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

const paris = (...lines: string[]) => withEvent(agendaOf(...lines), { timeZone: 'Europe/Paris' })

tableOf('timeExists', [
  [
    'the hour that Paris skips does not exist',
    paris('2024-03-31', '02:30-04:00 Talk'),
    ['1 starts / event timeZone'],
  ],
  ['nor does an end in it', paris('2024-03-31', '01:00-02:59 Talk'), ['1 ends / event timeZone']],
  ['the minute after it does', paris('2024-03-31', '01:59-03:00 Talk'), []],
  [
    'a night that ends in it does not',
    paris('2024-03-30', '22:00-02:30+ Social Night'),
    ['1 ends / event timeZone'],
  ],
  ['the same hour exists the day before', paris('2024-03-30', '02:30-04:00 Talk'), []],
  ['an hour that occurs twice exists', paris('2024-10-27', '02:30-04:00 Talk'), []],
  ['Tunis has not changed its clocks since 2008', agendaOf('2024-03-31', '02:30-04:00 Talk'), []],
  [
    'Cairo skips midnight itself',
    withEvent(agendaOf('2024-04-26', '00:30-02:00 Talk'), { timeZone: 'Africa/Cairo' }),
    ['1 starts / event timeZone'],
  ],
  [
    'a start is on its own day, though the end is on the next',
    paris('2024-03-31', '02:30-01:00+ Social Night'),
    ['1 starts / event timeZone'],
  ],
  ['and a start the day before exists', paris('2024-03-30', '02:30-01:00+ Social Night'), []],
  [
    'in a zone that is none nothing is missing',
    withEvent(paris('2024-03-31', '02:30-04:00 Talk'), { timeZone: 'Mars/Base' }),
    [],
  ],
  [
    'what is not on the clock has no time',
    withFirst(paris('2024-03-31', '02:30-04:00 Talk'), { timing: 'morning' }),
    [],
  ],
  [
    'a day or a time that is none is told by another rule',
    {
      ...paris('2024-03-31', '01:00-01:30 One', '01:00-01:30 Two'),
      sessions: [
        { ...paris('01:00-01:30 One').sessions[0]!, day: '31/03/2024' },
        { ...paris('2024-03-31', '01:00 Two').sessions[0]!, starts: '2h30', ends: '' },
      ],
    },
    [],
  ],
])
