import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('zoneIsKnown', [
  ['a zone of the database is known', agendaOf('09:00-10:00 Talk'), []],
  [
    'an older name of one is known',
    withEvent(agendaOf('09:00-10:00 Talk'), { timeZone: 'US/Eastern' }),
    [],
  ],
  [
    'an invented one is not',
    withEvent(agendaOf('09:00-10:00 Talk'), { timeZone: 'Mars/Base' }),
    ['event timeZone'],
  ],
  [
    'an offset is not: it knows no summer',
    withEvent(agendaOf('09:00-10:00 Talk'), { timeZone: '+01:00' }),
    ['event timeZone'],
  ],
  ['none is not', withEvent(agendaOf('09:00-10:00 Talk'), { timeZone: '' }), ['event timeZone']],
])
