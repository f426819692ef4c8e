import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('noDoubleBookedPlace', [
  [
    'two sessions in one place overlap',
    agendaOf('Hall 09:00-10:00 One', 'Hall 09:30-10:30 Two'),
    ['1 place / 2 place'],
  ],
  ['in two places they do not', agendaOf('Hall 09:00-10:00 One', 'Garden 09:30-10:30 Two'), []],
  ['nor without a place', agendaOf('09:00-10:00 One', '09:30-10:30 Two'), []],
  ['nor one after the other', agendaOf('Hall 09:00-10:00 One', 'Hall 10:00-10:30 Two'), []],
  [
    'nor when one is cancelled',
    agendaOf('Hall 09:00-10:00 One', 'Hall 09:30-10:30 Two (cancelled)'),
    [],
  ],
  [
    'a tentative one takes its place',
    agendaOf('Hall 09:00-10:00 One', 'Hall 09:30-10:30 Two (tentative)'),
    ['1 place / 2 place'],
  ],
  [
    'tracks do not share a place either',
    agendaOf('Hall 09:00-10:00 One #A', 'Hall 09:30-10:30 Two #B'),
    ['1 place / 2 place'],
  ],
])
