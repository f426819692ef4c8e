import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('roleLimits', [
  [
    'one chair is enough',
    agendaOf('09:00-10:00 Talk: Ana chair, Ben chair'),
    ['1 assignments.1.role'],
  ],
  [
    'a third is told with the second',
    agendaOf('09:00-10:00 Talk: Ana chair, Ben chair, Cleo chair'),
    ['1 assignments.1.role'],
  ],
  ['two may moderate', agendaOf('09:00-10:00 Talk: Ana moderator, Ben moderator'), []],
  ['who declined is no chair', agendaOf('09:00-10:00 Talk: Ana chair declined, Ben chair'), []],
  [
    'options set limits',
    agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker, Cleo speaker'),
    ['1 assignments.2.role'],
    resolveRulebook({ roles: { speaker: { limit: 2 } } }),
  ],
  [
    'of a role that nobody defined there may be many',
    agendaOf('09:00-10:00 Talk: Ana stranger, Ben stranger'),
    [],
  ],
])
