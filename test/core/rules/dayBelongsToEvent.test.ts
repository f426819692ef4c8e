import { agendaOf, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('dayBelongsToEvent', [
  ['a day of the event is fine', agendaOf('2019-06-25', '09:00-10:00 Talk'), []],
  [
    'another day is not, and the event is told too',
    withFirst(agendaOf('09:00-10:00 Talk'), { day: '2019-06-27' }),
    ['1 day / event days'],
  ],
  [
    'a missing day is left to the field',
    withFirst(agendaOf('09:00-10:00 Talk'), { day: undefined }),
    [],
  ],
  [
    'lines without a clock time belong to a day as well',
    withFirst(agendaOf('afternoon Travel'), { day: '2019-06-27' }),
    ['1 day / event days'],
  ],
])
