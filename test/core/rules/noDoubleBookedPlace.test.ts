import { expect, it } from 'vitest'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import type { Agenda } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

/** The left and the right half of a hall, which is in a venue that several things take place in. */
const nested = (...lines: string[]): Agenda => ({
  ...agendaOf(...lines),
  placeFacts: {
    Left: { within: 'Hall' },
    Right: { within: 'Hall' },
    Hall: { within: 'Venue' },
    Corner: { within: 'Left' },
    Stage: { within: 'Foyer' },
    Venue: { severalAtOnce: true },
    Foyer: { within: 'Venue', severalAtOnce: true },
  },
})

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
  [
    'a hall and a part of it',
    nested('Hall 09:00-10:00 One', 'Left 09:30-10:30 Two'),
    ['1 place / 2 place'],
  ],
  [
    'a part first, then the whole hall',
    nested('Left 09:00-10:00 One', 'Hall 09:30-10:30 Two'),
    ['1 place / 2 place'],
  ],
  [
    'a part of a part',
    nested('Corner 09:00-10:00 One', 'Hall 09:30-10:30 Two'),
    ['1 place / 2 place'],
  ],
  ['two parts are apart', nested('Left 09:00-10:00 One', 'Right 09:30-10:30 Two'), []],
  [
    'so are a part and its hall one after the other',
    nested('Left 09:00-10:00 One', 'Hall 10:00-10:30 Two'),
    [],
  ],
  ['several posters in a foyer', nested('Foyer 09:00-10:00 One', 'Foyer 09:30-10:30 Two'), []],
  ['something in a part of it', nested('Foyer 09:00-10:00 One', 'Stage 09:30-10:30 Two'), []],
  [
    'but that part holds one thing',
    nested('Stage 09:00-10:00 One', 'Stage 09:30-10:30 Two'),
    ['1 place / 2 place'],
  ],
  [
    'something in the venue, and in a hall of it',
    nested('Venue 09:00-10:00 One', 'Hall 09:30-10:30 Two'),
    [],
  ],
  [
    'places that lie within each other',
    {
      ...agendaOf('A 09:00-10:00 One', 'B 09:30-10:30 Two'),
      placeFacts: { A: { within: 'B' }, B: { within: 'A' } },
    },
    ['1 place / 2 place'],
  ],
])

it('names the hall, and the part of it', () => {
  const [found] = checkAgenda({
    ...nested('Hall 09:00-10:00 One', 'Left 09:30-10:30 Two'),
    places: { Hall: 'Great Hall', Left: 'Left half' },
  })
  expect(found?.params).toMatchObject({ place: 'Great Hall (Left half)', placeId: 'Hall' })
})
