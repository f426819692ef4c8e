import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('incompatibleRoles', [
  [
    'who moderates does not respond',
    agendaOf('09:00-10:00 Talk: Ana moderator, Ana respondent'),
    ['1 assignments.1.role'],
  ],
  [
    'in whatever order',
    agendaOf('09:00-10:00 Talk: Ana respondent, Ana moderator'),
    ['1 assignments.1.role'],
  ],
  [
    'who interprets does nothing else',
    agendaOf('09:00-10:00 Talk: Ana speaker, Ana interpreter'),
    ['1 assignments.1.role'],
  ],
  ['a speaker may moderate', agendaOf('09:00-10:00 Talk: Ana speaker, Ana moderator'), []],
  ['two people hold both roles', agendaOf('09:00-10:00 Talk: Ana moderator, Ben respondent'), []],
  [
    'in two sessions so may one',
    agendaOf('09:00-10:00 Talk: Ana moderator', '10:00-11:00 Talk: Ana respondent'),
    [],
  ],
  [
    'what was declined is not held',
    agendaOf('09:00-10:00 Talk: Ana moderator, Ana respondent declined'),
    [],
  ],
  [
    'an organisation may moderate by one and respond by another',
    agendaOf('09:00-10:00 Talk: @UCLG moderator, @UCLG respondent'),
    [],
  ],
  [
    'of a role that nobody defined nothing is known',
    agendaOf('09:00-10:00 Talk: Ana stranger, Ana moderator'),
    [],
  ],
  [
    'whichever of the two nobody defined',
    agendaOf('09:00-10:00 Talk: Ana moderator, Ana stranger, Ana chair'),
    [],
  ],
  [
    'a role that the options make exclusive is told with those before it',
    agendaOf('09:00-10:00 Talk: Ana host, Ana speaker, Ana panellist'),
    ['1 assignments.1.role', '1 assignments.2.role'],
    resolveRulebook({ roles: { host: { excludes: ['speaker', 'panellist'] } } }),
  ],
  [
    'a role twice is told by another rule, though it excluded itself',
    agendaOf('09:00-10:00 Talk: Ana host, Ana host'),
    [],
    resolveRulebook({ roles: { host: { excludes: ['host'] } } }),
  ],
])
