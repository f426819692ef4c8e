import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('missingTranslation', [
  ['a title in every language is complete', agendaOf('09:00-10:00 Talk'), []],
  [
    'a missing one is told once for all languages',
    agendaOf('09:00-10:00 Talk (missing fr ar)'),
    ['1 title'],
  ],
  ['where nothing is missing nothing is said', agendaOf('09:00-10:00 Talk'), []],
])
