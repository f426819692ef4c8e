import { describe, expect, it } from 'vitest'
import type { BuilderLine } from '../../../src/admin/builder/builderLine.js'
import { lineMoves } from '../../../src/admin/builder/lineMoves.js'
import { lanesOf } from '../../../src/admin/builder/timetable/lanesOf.js'
import type { Edit } from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../../core/notation.js'

const say = (key: string, vars?: Record<string, unknown>) =>
  [key, ...Object.values(vars ?? {})].join(' ')
const choices = {
  people: [],
  organisations: [],
  places: [{ id: 'Hall', name: 'Great hall', capacity: 120 }],
  tracks: [
    { id: 'Water', name: 'Water and land', colour: '#2460a7' },
    { id: 'Care', name: 'Care' },
  ],
}

describe('the lanes of a day', () => {
  it('of tracks are named and coloured by them, and what has none stands in one of its own', () =>
    expect(lanesOf({ by: 'track', columns: ['Water', 'Care', null] }, { choices, say })).toEqual([
      {
        id: 'Water',
        name: 'Water and land',
        colour: { 'data-colour': 'track', style: { '--agenda-colour': '#2460a7' } },
      },
      { id: 'Care', name: 'Care' },
      { id: null, name: 'builder:none:track' },
    ]))
  it('of places tell how many seats they have', () =>
    expect(lanesOf({ by: 'place', columns: ['Hall', 'Gone', null] }, { choices, say })).toEqual([
      { id: 'Hall', name: 'Great hall', capacity: 120 },
      { id: 'Gone', name: '#Gone' },
      { id: null, name: 'builder:none:place' },
    ]))
})

describe('a line that is moved to another lane', () => {
  const agenda = agendaOf('Hall 09:00-10:00 Rivers #Water', '10:00-10:30 Break')
  const lines = agenda.sessions as BuilderLine[]
  const made: Edit[][] = []
  const told: string[] = []
  const movesBy = (by: 'place' | 'track') =>
    lineMoves({
      builder: { agenda, choices, edit: (edits: Edit[]) => made.push(edits) } as never, // Nothing else is asked here.
      lines,
      days: [lines[0]!.day ?? ''],
      by,
      kinds: defaultRulebook.kinds,
      say,
      language: 'en',
      onMoved: () => {},
      onTell: (text) => told.push(text),
    })
  it('gets its track, by track, and its place, by place, and nothing else changes', () => {
    const [rivers] = lines
    expect(movesBy('track').preview(rivers!, { to: 'Care' })).toEqual([
      { type: 'set', id: 1, fields: { track: 'Care' } },
    ])
    expect(movesBy('track').preview(rivers!, { to: null })).toEqual([
      { type: 'set', id: 1, fields: { track: null } },
    ])
    expect(movesBy('place').preview(rivers!, { to: null })).toEqual([
      { type: 'set', id: 1, fields: { place: null } },
    ])
  })
  it('goes with keys to a lane in which nothing stands yet, and where it went is said', () => {
    movesBy('track').move('columnAfter', lines[0]!)
    expect(made.at(-1)).toEqual([{ type: 'set', id: 1, fields: { track: 'Care' } }])
    expect(told.at(-1)).toContain('Care')
    movesBy('track').move('columnBefore', lines[0]!)
    expect(told.at(-1)).toBe('builder:noColumn')
  })
  it('gets the track of the lane where it falls out of the tray', () =>
    expect(
      movesBy('track').previewIn(lines[1]!, { day: '2024-03-30', start: 660, column: 'Care' }),
    ).toMatchObject([{ fields: { day: '2024-03-30', starts: '11:00', track: 'Care' } }]))
})
