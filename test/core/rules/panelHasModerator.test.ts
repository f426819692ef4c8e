import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('panelHasModerator', [
  ['a panel needs someone', agendaOf('09:00-10:00 Panel: Ana panellist'), ['1 assignments']],
  [
    'a moderator or a chair will do',
    agendaOf('09:00-10:00 Panel: Ana moderator', '10:00-11:00 Panel: Ana chair'),
    [],
  ],
  [
    'one who declined will not',
    agendaOf('09:00-10:00 Panel: Ana moderator declined'),
    ['1 assignments'],
  ],
  ['a workshop needs none', agendaOf('09:00-10:00 Workshop'), []],
  ['nor does a cancelled panel', agendaOf('09:00-10:00 Panel (cancelled)'), []],
  [
    'an app says by whom its own kinds are led',
    agendaOf('09:00-10:00 Workshop: Ana chair', '10:00-11:00 Workshop: Ana rapporteur'),
    ['1 assignments'],
    resolveRulebook({ kinds: { workshop: { ledBy: ['rapporteur'] } } }),
  ],
])
