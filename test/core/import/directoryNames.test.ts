import { describe, expect, it } from 'vitest'
import {
  idsByName,
  type Known,
  knownOf,
  meantBy,
  namedIn,
} from '../../../src/core/import/directoryNames.js'
import { person, proposed, read } from './proposed.js'

const known: Known = {
  people: [
    { id: 1, name: 'Ana Haddad' },
    { id: 2, name: 'Ben Saleh' },
    { id: 3, name: 'Ben Saleh' },
  ],
  organisations: [{ id: 5, name: 'United Cities and Local Governments', also: ['UCLG'] }],
  places: [{ id: 7, name: 'Grand Hall' }],
  tracks: [{ id: 9, name: 'Water' }],
}
const lines = [
  proposed('One', {
    ...{ id: 'l1', place: read('grand hall'), track: read(' Water ') },
    people: [
      person({ name: 'Dr Ana Haddad' }),
      person({ organisation: 'UCLG' }),
      person({ label: 'The Prefect' }),
      person({ name: 'Cy' }),
    ],
  }),
  proposed('Two', {
    ...{ id: 'l2', place: read(' ') },
    people: [
      person({ name: 'Ben Saleh' }),
      person({ name: 'CY' }),
      person({ name: 'Cy' }, 'chair'),
    ],
  }),
]
const named = namedIn(lines, known)
const ids = (all: { id: unknown }[]) => all.map(({ id }) => id)

describe('whom and what a document names', () => {
  it('is each once, in its order, with the lines that do', () =>
    expect(named.map(({ kind, name, lines: of }) => [kind, name, ...of])).toEqual([
      ['people', 'Dr Ana Haddad', 'l1'],
      ['organisations', 'UCLG', 'l1'],
      ['people', 'Cy', 'l1', 'l2'],
      ['places', 'grand hall', 'l1'],
      ['tracks', 'Water', 'l1'],
      ['people', 'Ben Saleh', 'l2'],
    ]))

  it('is who of the directory is called so; else who is called nearly so', () => {
    const found = new Map(named.map((each) => [each.name, each]))
    expect(ids(found.get('UCLG')!.same)).toEqual([5])
    expect(ids(found.get('grand hall')!.same)).toEqual([7])
    expect(ids(found.get('Ben Saleh')!.same)).toEqual([2, 3])
    expect([found.get('Cy')!.same, found.get('Cy')!.near]).toEqual([[], []])
    const [near] = namedIn([proposed('x', { people: [person({ name: 'Ana Hadad' })] })], known)
    expect([near!.same, ids(near!.near)]).toEqual([[], [1]])
    const [same] = namedIn([proposed('x', { people: [person({ name: 'Ana Haddad' })] })], known)
    expect([ids(same!.same), same!.near]).toEqual([[1], []])
  })

  it('means the only one who is called so, whom the editor said, else somebody new', () => {
    const of = (name: string) => named.find((each) => each.name === name)!
    expect(meantBy(of('UCLG'), {})).toBe(5)
    expect(meantBy(of('Ben Saleh'), {})).toBe('new-people:Ben Saleh')
    expect(meantBy(of('Ben Saleh'), { [of('Ben Saleh').key]: 3 })).toBe(3)
    expect(meantBy(of('UCLG'), { [of('UCLG').key]: null })).toBe('new-organisations:UCLG')
    expect(meantBy(of('Cy'), {})).toBe('new-people:Cy')
  })

  it('has one id however it is written, of its kind', () => {
    const idOf = idsByName(named, {})
    expect(idOf('people', 'CY')).toBe('new-people:Cy')
    expect(idOf('places', ' Grand Hall')).toBe(7)
    expect(idOf('tracks', 'water')).toBe(9)
    expect(idOf('places', 'Water')).toBe('new-places:Water')
  })

  it('is told apart where nothing of it can be compared', () => {
    const signs = namedIn(
      [
        proposed('x', {
          people: [person({ name: '★' }), person({ name: '☆' }), person({ name: ' ★ ' })],
        }),
      ],
      known,
    )
    expect(signs.map(({ name }) => name)).toEqual(['★', '☆'])
  })

  it('is, of all that is known, what any reading may name', () => {
    const question = {
      ...{ id: 'q', why: { code: 'commasAreAmbiguous' as const }, field: 'people' as const },
      ...{ places: [], alike: 'q' },
      readings: [
        {
          ...{ as: 'asPeople' as const, text: '' },
          changes: [
            { type: 'people' as const, line: 'l1', from: [], to: [person({ name: 'Ben Saleh' })] },
            { type: 'remove' as const, line: 'l1' },
          ],
        },
      ],
    }
    const only = [proposed('x', { people: [person({ name: 'Ana Hadad' })], track: read('Water') })]
    const found = knownOf({ lines: only, questions: [question] }, known)
    expect([found.people, found.organisations, found.places, found.tracks].map(ids)).toEqual([
      ...[[1, 2, 3], [], [], [9]],
    ])
    expect(ids(knownOf({ lines: only, questions: [] }, known).people)).toEqual([1])
  })
})
