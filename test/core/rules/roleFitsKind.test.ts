import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('roleFitsKind', [
  [
    'a break has no moderator',
    agendaOf('11:00-11:15 Break: Ana moderator'),
    ['1 assignments.0.role'],
  ],
  [
    'a meal and a journey have no roles',
    agendaOf('12:00-13:00 Meal: Ana host', '13:00-14:00 Travel: Ana host, Ben host'),
    ['1 assignments.0.role', '2 assignments.0.role', '2 assignments.1.role'],
  ],
  ['registration may have a host', agendaOf('08:30-09:00 Registration: Ana host'), []],
  ['a session has any role', agendaOf('09:00-10:00 Talk: Ana moderator, Ben interpreter'), []],
  [
    'a kind may name the roles that it has',
    agendaOf('09:00-10:00 Keynote: Ana speaker, Ben panellist'),
    ['1 assignments.1.role'],
    resolveRulebook({ kinds: { keynote: { roles: ['speaker'] } } }),
  ],
  [
    'an unknown kind has any role',
    withFirst(agendaOf('09:00-10:00 Talk: Ana speaker'), { kind: 'constructor' }),
    [],
  ],
])
