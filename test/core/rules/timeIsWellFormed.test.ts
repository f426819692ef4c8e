import { agendaOf, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('timeIsWellFormed', [
  ['00:00 and 23:59 are well formed', agendaOf('00:00-23:59 Talk'), []],
  ['9:00 is not', withFirst(agendaOf('09:00-10:00 Talk'), { starts: '9:00' }), ['1 starts']],
  ['24:00 is not', withFirst(agendaOf('09:00-10:00 Talk'), { ends: '24:00' }), ['1 ends']],
  [
    'a day in another notation is not',
    withFirst(agendaOf('09:00-10:00 Talk'), { day: '25.06.2019' }),
    ['1 day'],
  ],
  [
    'what is left of a clock time is not looked at in the afternoon',
    withFirst(agendaOf('afternoon Talk'), { starts: 'x' }),
    [],
  ],
])
