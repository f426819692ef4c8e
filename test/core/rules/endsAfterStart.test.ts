import { agendaOf, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('endsAfterStart', [
  ['a minute is enough', agendaOf('09:00-09:01 Talk'), []],
  ['no time at all is not', agendaOf('09:00-09:00 Talk'), ['1 ends']],
  ['an end before the start is not', agendaOf('10:00-09:00 Talk'), ['1 ends']],
  ['a night that goes on ends the next day', agendaOf('22:00-01:00+ Social Night'), []],
  ['an unknown end is no fault', agendaOf('09:00 Talk'), []],
  [
    'a cancelled session must be right as well',
    agendaOf('10:00-09:00 Talk (cancelled)'),
    ['1 ends'],
  ],
  [
    'what is left of a clock time is not looked at in the afternoon',
    withFirst(agendaOf('10:00-09:00 Talk'), { timing: 'afternoon' }),
    [],
  ],
])
