import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('eventEndsAfterStart', [
  [
    'an event of one day is fine',
    withEvent(agendaOf(), { startDate: '2019-06-25', endDate: '2019-06-25' }),
    [],
  ],
  [
    'one that ends before it starts is not',
    withEvent(agendaOf(), { startDate: '2019-06-25', endDate: '2019-06-24' }),
    ['event endDate'],
  ],
  [
    'a year later is later',
    withEvent(agendaOf(), { startDate: '2019-12-31', endDate: '2020-01-01' }),
    [],
  ],
  ['an unknown end is no fault', withEvent(agendaOf(), { startDate: '2019-06-25' }), []],
  [
    'dates that are none are told by another rule',
    withEvent(agendaOf('09:00-10:00 Talk'), { startDate: '25/06/2019', endDate: '2019-06-24' }),
    [],
  ],
  [
    'whichever of them',
    withEvent(agendaOf('09:00-10:00 Talk'), { startDate: '2019-06-25', endDate: '1/7/2019' }),
    [],
  ],
])
