import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('declinedIsNotPublished', [
  [
    'who declined is not announced',
    agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker declined'),
    ['1 assignments.1.state'],
  ],
  [
    'on a draft this is shown already',
    agendaOf('09:00-10:00 Talk: Ana speaker declined (draft)'),
    ['1 assignments.0.state'],
  ],
  ['who is invited may be', agendaOf('09:00-10:00 Talk: Ana speaker invited'), []],
])
