import type { Agenda } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

const named = (
  places: Agenda['places'],
  placeFacts: Agenda['placeFacts'] = {},
  lines = ['1 09:00-10:00 One', '2 10:00-11:00 Two'],
): Agenda => ({ ...agendaOf(...lines), places, placeFacts })

tableOf('samePlaceName', [
  ['two places of one name look like one', named({ 1: 'Red', 2: 'red ' }), ['1 place / 2 place']],
  [
    'each other one is told once',
    named({ 1: 'Red', 2: 'Red' }, {}, [
      '1 09:00-10:00 One',
      '2 10:00-11:00 Two',
      '2 11:00-12:00 Three',
    ]),
    ['1 place / 2 place'],
  ],
  ['names of their own tell them apart', named({ 1: 'Red', 2: 'Blue' }), []],
  [
    'so do their venues',
    named({ 1: 'Red', 2: 'Red', 3: 'Palace', 4: 'Annex' }, { 1: { within: 3 }, 2: { within: 4 } }),
    [],
  ],
  [
    'a venue of one of them does',
    named({ 1: 'Red', 2: 'Red', 3: 'Palace' }, { 1: { within: 3 } }),
    [],
  ],
  [
    'venues of one name do not',
    named({ 1: 'Red', 2: 'Red', 3: 'Palace', 4: 'Palace' }, { 1: { within: 3 }, 2: { within: 4 } }),
    ['1 place / 2 place'],
  ],
  ['one place is one', named({ 1: 'Red' }, {}, ['1 09:00-10:00 One', '1 10:00-11:00 Two']), []],
])
