import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('assignmentNamesSomeone', [
  [
    'a person, an organisation or a label is someone',
    agendaOf('09:00-10:00 Talk: Ana speaker, @UCLG host, "Mayor of Sfax" speaker'),
    [],
  ],
  [
    'nobody is not',
    agendaOf('09:00-10:00 Talk: Ana speaker, nobody speaker'),
    ['1 assignments.1.person'],
  ],
  [
    'a label of spaces is not',
    agendaOf('09:00-10:00 Talk: "  " speaker'),
    ['1 assignments.0.person'],
  ],
])
