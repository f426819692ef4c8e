import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('plenaryStandsAlone', [
  [
    'nothing runs beside a plenary',
    agendaOf('09:00-10:00 Plenary', '09:30-10:30 Talk'),
    ['1 starts / 2 starts'],
  ],
  [
    'nor beside a meal',
    agendaOf('12:00-13:00 Talk', '12:30-13:30 Meal Lunch'),
    ['1 starts / 2 starts'],
  ],
  ['a plenary may follow', agendaOf('09:00-10:00 Talk', '10:00-11:00 Plenary'), []],
  ['sessions run beside each other', agendaOf('09:00-10:00 Talk', '09:00-10:00 Workshop'), []],
  [
    'different tracks have breaks of their own',
    agendaOf('09:00-10:00 Talk #A', '09:30-09:45 Break #B'),
    [],
  ],
  [
    'one track does not',
    agendaOf('09:00-10:00 Talk #A', '09:30-09:45 Break #A'),
    ['1 starts / 2 starts'],
  ],
  [
    'a session without a track is for all tracks',
    agendaOf('09:00-10:00 Talk', '09:30-09:45 Break #B'),
    ['1 starts / 2 starts'],
  ],
  [
    'a cancelled plenary is beside nothing',
    agendaOf('09:00-10:00 Plenary (cancelled)', '09:30-10:30 Talk'),
    [],
  ],
  [
    'a kind of one’s own may be for everyone',
    agendaOf('09:00-10:00 Workshop', '09:30-10:30 Talk'),
    ['1 starts / 2 starts'],
    resolveRulebook({ kinds: { workshop: { forEveryone: true } } }),
  ],
  [
    'one track cannot leave what is for everyone',
    agendaOf('09:00-10:00 Plenary #A', '09:30-10:30 Two'),
    ['1 starts / 2 starts'],
  ],
  [
    'what runs side by side later is no matter',
    agendaOf('09:00-10:00 Plenary', '14:00-15:00 One', '14:00-15:00 Two'),
    [],
  ],
])
