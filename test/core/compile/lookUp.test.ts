import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
  type CompiledSession,
  namesOfPart,
  type Part,
  partNames,
  partOf,
  placeHeld,
  placesAround,
  referenceName,
  referencesIn,
  referencesOf,
} from '../../../src/core/compile/index.js'
import { lineage, peopleOf } from '../../../src/core/compile/lookUp.js'
import { belongsTo, everBelonged } from '../../../src/core/compile/parts/belonging.js'
import { withSlugs } from '../../../src/core/compile/parts/entryOf.js'
import { partMeanings } from '../../../src/core/compile/schema/part.js'
import { models } from '../../../src/core/model/index.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, withSession, without } from './sources.js'

const lines = [
  'Red 09:00-10:00 Panel Water: Ana speaker, Ben moderator, @Sfax host #cities',
  'Blue 10:00-11:00 Break',
  '11:00-12:00 Talk: Ana chair, "Mayor" speaker, Ana speaker',
]
const source = (): AgendaSource => {
  const found = sourceOf(agendaOf(...lines))
  const [room] = found.places
  return {
    ...found,
    places: [
      ...found.places.map((place) => ({ ...place, within: 'Hall' })),
      { ...room!, id: 'Hall', name: { en: 'Hall' }, within: 'Site' },
      { ...room!, id: 'Site', name: { en: 'Site' } },
      { ...room!, id: 'Stream', name: { en: 'Stream' }, kind: 'online' },
    ],
  }
}
const agenda = compileAgenda(source(), settingsIn())
const sessionsOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)
const [water, pause, talk] = sessionsOf(agenda) as [
  CompiledSession,
  CompiledSession,
  CompiledSession,
]

describe('what stands above a title', () => {
  const above = (code: string, more: Partial<CompiledSession> = {}) =>
    lineage({ kind: { code, label: 'Label' }, numberedKind: null, pause: false, ...more })
  it.each<[string, string, Partial<CompiledSession>, string | undefined]>([
    ['the kind with its number', 'session', { numberedKind: 'Session III' }, 'Session III'],
    ['the kind alone', 'panel', {}, 'Label'],
    ['nothing over a pause', 'break', { pause: true }, undefined],
    [
      'the number of a pause that has one',
      'break',
      { pause: true, numberedKind: 'Break 2' },
      'Break 2',
    ],
    ['nothing over a session without a number', 'session', {}, undefined],
    ['nothing over what is none of the kinds', 'other', {}, undefined],
  ])('is %s', (_, code, more, told) => expect(above(code, more)).toBe(told))
})

describe('where a line takes place', () => {
  const movedOnline = compileAgenda(
    { ...source(), event: { ...source().event, status: 'movedOnline' } },
    settingsIn(),
  )
  it.each<[string, CompiledAgenda, string | null, string | null]>([
    ['in its place', agenda, 'Red', 'Red'],
    ['nowhere', agenda, null, null],
    ['in a place that nobody knows', agenda, 'Gone', 'Gone'],
    ['in no hall, of an event that moved online', movedOnline, 'Red', null],
    ['online, of an event that moved there', movedOnline, 'Stream', 'Stream'],
    ['nowhere that nobody knows', movedOnline, 'Gone', null],
    ['nowhere that objects have by themselves', movedOnline, 'toString', null],
  ])('is %s', (_, of, id, held) => expect(placeHeld(of, id)).toBe(held))

  it('is within others, from the inside out', () => {
    const around = (id: string | null) => placesAround(agenda, id).map((place) => place.id)
    expect([
      around('Red'),
      around('Site'),
      around(null),
      around('Gone'),
      around('toString'),
    ]).toEqual([['Red', 'Hall', 'Site'], ['Site'], [], [], []])
  })
})

describe('who has a role', () => {
  it('is each once, without those who have no entry', () =>
    expect([peopleOf(water), peopleOf(pause), peopleOf(talk)]).toEqual([
      ['Ana', 'Ben'],
      [],
      ['Ana'],
    ]))
  it('has their lines, each once, in order', () =>
    expect(Object.values(agenda.people).map(({ id, sessions }) => [id, sessions])).toEqual([
      ['Ana', ['1', '3']],
      ['Ben', ['1']],
    ]))
})

it('a field is called by the name of what it refers to', () => {
  const { place, track, title } = models.sessions
  expect([
    referenceName(agenda, place, 'Hall'),
    referenceName(agenda, track, 'cities'),
    referenceName(agenda, place, 'Gone'),
    referenceName(agenda, place, null),
    referenceName(agenda, title, 'Hall'),
  ]).toEqual(['Hall', 'cities', null, null, null])
})

describe('the documents to which an agenda refers', () => {
  it('are found by the fields that are declared, uploads as media', () => {
    const found = referencesIn(models.sessions, [
      { place: 5, track: 'a', documents: [7, 8] },
      { place: undefined, documents: [] },
      { place: 5 },
    ])
    expect([...found]).toEqual([
      ['places', [5, 5]],
      ['tracks', ['a']],
      ['media', [7, 8]],
    ])
    expect([...referencesIn(models.tracks, [{ name: 'x' }])]).toEqual([])
  })
  it('are each there once, whether they exist or not', () => {
    const { event, ...rest } = source()
    const full: AgendaSource = {
      ...rest,
      event: {
        ...event,
        ...{ places: ['Hall', 9], cover: 1, documents: [2, 1] },
        organisations: [{ organisation: 4, role: 'donor' }],
      },
      people: rest.people.map((person) => ({ ...person, organisation: 4, photo: 3 })),
      organisations: rest.organisations.map((each) => ({ ...each, logo: 6 })),
    }
    expect(referencesOf(full).toSorted()).toEqual([
      ...['media:1', 'media:2', 'media:3', 'media:6', 'organisations:4', 'organisations:Sfax'],
      ...[
        'people:Ana',
        'people:Ben',
        'places:9',
        'places:Blue',
        'places:Hall',
        'places:Red',
        'places:Site',
      ],
      ...['tracks:cities'],
    ])
  })
  it('are none of an empty one', () => expect(referencesOf(sourceOf(agendaOf()))).toEqual([]))
})

describe('the parts to which a line belongs', () => {
  it('are its days, its place and all around it, its track, its people, and itself', () => {
    expect(belongsTo(agenda, water)).toEqual({
      ...{ day: ['2019-06-25'], place: ['Red', 'Hall', 'Site'], track: ['cities'] },
      ...{ person: ['Ana', 'Ben'], session: ['1'] },
    })
    expect(belongsTo(agenda, talk)).toEqual({
      ...{ day: ['2019-06-25'], place: [], track: [], person: ['Ana'], session: ['3'] },
    })
    const fair = compileAgenda(
      sourceOf(agendaOf('09:00-18:00 Fair (until 2019-06-27)')),
      settingsIn(),
    )
    expect(belongsTo(fair, sessionsOf(fair)[0]!).day).toEqual([
      '2019-06-25',
      '2019-06-26',
      '2019-06-27',
    ])
  })
  it('are those of before as well, where it moved', () => {
    const after = compileAgenda(
      withSession(source(), 1, { place: 'Stream', track: undefined, assignments: [] }),
      settingsIn(),
      agenda,
    )
    const [moved] = sessionsOf(after)
    expect(moved).toMatchObject({
      ...{
        formerPeople: ['Ana', 'Ben'],
        formerPlaces: ['Red', 'Hall', 'Site'],
        formerTracks: ['cities'],
      },
      formerDays: [],
    })
    expect(everBelonged(after, moved!)).toEqual({
      ...{ day: ['2019-06-25'], place: ['Red', 'Hall', 'Site', 'Stream'], track: ['cities'] },
      ...{ person: ['Ana', 'Ben'], session: ['1'] },
    })
  })
  it('each have a meaning for those who read the schema', () =>
    expect(Object.keys(partMeanings)).toEqual([...partNames]))
})

describe('the names of a part', () => {
  const names = (part: Part) => namesOfPart(partOf(agenda, part))
  it.each<[Part, string[]]>([
    [{}, []],
    [{ place: 'Red' }, ['Red']],
    [{ track: 'cities' }, ['cities']],
    [{ person: 'Ana' }, ['Ana']],
    [{ session: '3' }, ['Talk']],
    [{ day: '2019-06-25' }, ['Tuesday 25 June 2019']],
    [{ day: '2020-01-01' }, ['2020-01-01']],
    [{ person: 'Ana', place: 'Red' }, ['Red', 'Ana']],
    [{ place: 'Gone' }, []],
    [{ person: 'toString' }, []],
    [{ session: '99' }, []],
  ])('%j are %j', (part, told) =>
    expect(names(part).map((name) => name.replace(',', ''))).toEqual(told),
  )

  it('stand in addresses as their slugs are now', () => {
    expect(
      withSlugs(agenda, { place: 'Red', person: 'Ana', day: '2019-06-25', session: '1' }),
    ).toEqual({
      ...{ day: '2019-06-25', place: 'red-Red', person: 'ana-Ana', session: 'panel-water-1' },
    })
    expect(withSlugs(agenda, { track: 'gone' })).toEqual({ track: 'gone' })
    expect(withSlugs(agenda, {})).toEqual({})
  })
})

describe('whatever the agenda is', () => {
  const compiled = anyAgenda.map((written) => compileAgenda(sourceOf(written), settingsIn()))
  const shownIn = (of: CompiledAgenda) => sessionsOf(of).map(({ id }) => id)

  it('each line is in each part to which it belongs, and in no other', () =>
    fc.assert(
      fc.property(compiled, (whole) => {
        for (const session of sessionsOf(whole)) {
          const belonging = belongsTo(whole, session)
          for (const name of partNames)
            for (const value of belonging[name])
              expect(shownIn(partOf(whole, { [name]: value }))).toContain(session.id)
          expect(shownIn(partOf(whole, { session: session.id }))).toEqual([session.id])
        }
      }),
      { numRuns: 20 },
    ))

  it('a part of a part is that of both, in either order', () => {
    const conditions = fc.record({
      place: fc.constantFrom('place1', 'place2'),
      person: fc.constantFrom('person1', 'person2', 'person3'),
      track: fc.constantFrom('track1', 'track2'),
    })
    fc.assert(
      fc.property(compiled, conditions, (whole, { place, person, track }) => {
        const both = shownIn(partOf(whole, { place, person }))
        expect(shownIn(partOf(partOf(whole, { place }), { person }))).toEqual(both)
        expect(shownIn(partOf(partOf(whole, { person }), { place }))).toEqual(both)
        expect(shownIn(partOf(whole, { track, place, person }))).toEqual(
          both.filter((id) => shownIn(partOf(whole, { track })).includes(id)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('the parts by day are all of it, and a part of it compiled is that part of it', () =>
    fc.assert(
      fc.property(anyAgenda, (written) => {
        const whole = compileAgenda(sourceOf(written), settingsIn())
        const byDay = whole.days.flatMap(({ date }) => shownIn(partOf(whole, { day: date })))
        expect(byDay).toEqual(shownIn(whole))
        for (const { date } of whole.days) {
          const alone = compileAgenda(
            without(
              sourceOf(written),
              ...written.sessions.flatMap(({ id = '', day }) => (day === date ? [] : [id])),
            ),
            settingsIn(),
          )
          const brief = (of: CompiledAgenda) =>
            sessionsOf(of).map(({ id, title, starts, ends, roles, place }) => ({
              id,
              title,
              starts,
              ends,
              roles,
              place,
            }))
          expect(brief(partOf(whole, { day: date }))).toEqual(brief(alone))
        }
      }),
      { numRuns: 12 },
    ))
})
