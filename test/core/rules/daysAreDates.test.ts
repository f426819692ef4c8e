import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('daysAreDates', [
  [
    'dates of the calendar are dates',
    withEvent(agendaOf('2019-06-25'), { startDate: '2019-06-25', endDate: '2020-02-29' }),
    [],
  ],
  [
    '30 February is none',
    withEvent(agendaOf('2019-06-25'), { endDate: '2019-02-30' }),
    ['event endDate'],
  ],
  [
    'another notation is none',
    withEvent(agendaOf('2019-06-25'), { startDate: '25/06/2019' }),
    ['event startDate'],
  ],
  [
    'a day is looked at by its row',
    withEvent(agendaOf(), { days: [{ date: '2019-06-25' }, { date: '2019-6-26' }] }),
    ['event days.1.date'],
  ],
  ['an empty one is left to the field', withEvent(agendaOf(), { days: [{ date: '' }] }), []],
])
