import { agendaOf, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('startIsKnown', [
  ['a start alone is enough', agendaOf('09:00 Talk'), []],
  [
    'an end alone is not',
    withFirst(agendaOf('09:00-10:00 Talk'), { starts: undefined }),
    ['1 starts'],
  ],
  ['an afternoon needs none', agendaOf('afternoon Talk'), []],
  ['nor does what is to be announced', agendaOf('tba Talk'), []],
])
