import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('daysAreDistinct', [
  ['different days may stand in any order', agendaOf('2019-06-26', '2019-06-25'), []],
  [
    'the second of two is named',
    withEvent(agendaOf(), {
      days: [{ date: '2019-06-25' }, { date: '2019-06-26' }, { date: '2019-06-25' }],
    }),
    ['event days.2.date'],
  ],
  [
    'two empty rows are no days yet',
    withEvent(agendaOf(), { days: [{ date: '' }, { date: '' }] }),
    [],
  ],
])
