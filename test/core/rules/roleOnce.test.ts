import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('roleOnce', [
  ['two people share a role', agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker'), []],
  ['one person has two roles', agendaOf('09:00-10:00 Talk: Ana speaker, Ana moderator'), []],
  [
    'nobody has one role twice',
    agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker, Ana speaker'),
    ['1 assignments.2.person'],
  ],
  [
    'nor has an organisation',
    agendaOf('09:00-10:00 Talk: @UCLG host, @UCLG host'),
    ['1 assignments.1.organisation'],
  ],
  [
    'the same role in two sessions is once each',
    agendaOf('09:00-10:00 Talk: Ana speaker', '10:00-11:00 Talk: Ana speaker'),
    [],
  ],
  [
    'two rows without anyone are another fault',
    agendaOf('09:00-10:00 Talk: nobody speaker, nobody speaker'),
    [],
  ],
])
