import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
  type Part,
  partNames,
  partOf,
  unknownIn,
} from '../../../src/core/compile/index.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, withSession, without } from './sources.js'

const days = ['2019-06-25', '2019-06-26'] as const

/** Two days in a venue with two rooms, and in a garden. */
const source = (): AgendaSource => {
  const found = sourceOf(
    agendaOf(
      days[0],
      'Red 09:00-10:00 Panel Water: Ana speaker, @Sfax host #cities',
      'Blue 09:00-10:00 Workshop Waste: Ben speaker #waste',
      days[1],
      'Garden 09:00-10:00 Meeting Trees: Ana moderator, Ben speaker #cities',
    ),
  )
  return {
    ...found,
    places: [
      ...found.places.map((place) =>
        place.id === 'Garden' ? place : { ...place, within: 'Hall' },
      ),
      { ...found.places[0]!, id: 'Hall', name: { en: 'Hall' } },
    ],
  }
}

const served = (...states: AgendaSource[]): CompiledAgenda =>
  states.reduce<CompiledAgenda | undefined>(
    (previous, state) => compileAgenda(state, settingsIn(), previous),
    undefined,
  )!

/** What a part shows, and what it strikes out. */
const shown = (agenda: CompiledAgenda, part: Part) => {
  const { days, removed } = partOf(agenda, part)
  return {
    here: days.flatMap(({ sessions }) => sessions.map(({ title }) => title)),
    out: removed.map(({ id, title }) => title ?? id),
  }
}

const moved = (id: number, change: object) => withSession(source(), id, change)

describe('a part of an agenda', () => {
  it.each<[Part, string[]]>([
    [{}, ['Panel Water', 'Workshop Waste', 'Meeting Trees']],
    [{ day: days[1] }, ['Meeting Trees']],
    [{ place: 'Red' }, ['Panel Water']],
    [{ place: 'Hall' }, ['Panel Water', 'Workshop Waste']],
    [{ track: 'cities' }, ['Panel Water', 'Meeting Trees']],
    [{ person: 'Ben' }, ['Workshop Waste', 'Meeting Trees']],
    [{ session: '2' }, ['Workshop Waste']],
    [{ person: 'Ana', day: days[0] }, ['Panel Water']],
    [{ person: 'Ana', place: 'Blue' }, []],
  ])('%j is these lines', (part, here) => {
    expect(shown(served(source()), part)).toEqual({ here, out: [] })
  })

  it('is an agenda of what its lines refer to, and says which part it is', () => {
    const part = partOf(served(source()), { place: 'Red' })
    expect({
      part: part.part,
      days: part.days.map(({ date }) => date),
      people: Object.values(part.people).map(({ id, sessions }) => [id, ...sessions]),
      organisations: Object.keys(part.organisations),
      places: Object.keys(part.places).sort(),
      tracks: Object.keys(part.tracks),
      calendar: part.formats.find(({ format }) => format === 'calendar'),
    }).toEqual({
      part: { day: null, place: 'Red', track: null, person: null, session: null },
      days: [days[0]],
      people: [['Ana', '1']],
      organisations: ['Sfax'],
      places: ['Hall', 'Red'],
      tracks: ['cities'],
      calendar: {
        format: 'calendar',
        mediaType: 'text/calendar',
        fileName: 'event-2019-red-Red-en.ics',
        href: 'https://agenda.example/api/agenda/event-2019/calendar.ics?locale=en&place=red-Red',
      },
    })
  })

  it('keeps a day that is asked for though nothing is planned for it', () => {
    const empty = { ...source(), event: { ...source().event, days: [{ date: '2019-06-27' }] } }
    expect(partOf(served(empty), { day: '2019-06-27' }).days).toMatchObject([
      { date: '2019-06-27', sessions: [] },
    ])
  })

  it.each<[string, Part, object]>([
    ['another day', { day: days[0] }, { day: days[1] }],
    ['another room', { place: 'Red' }, { place: 'Blue' }],
    ['another venue', { place: 'Hall' }, { place: 'Garden' }],
    ['another track', { track: 'cities' }, { track: 'waste' }],
    ['other people', { person: 'Ana' }, { assignments: [] }],
  ])('strikes out with its title what goes to %s, until it is back', (_, part, change) => {
    const away = moved(1, { ...change, revision: 2 })
    const states = [source(), away, away]
    expect(shown(served(...states), part).out).toEqual(['Panel Water'])
    expect(partOf(served(...states), part).removed[0]?.sequence).toBe(3)
    expect(shown(served(...states), {}).out).toEqual([])
    const back = served(...states, source())
    expect([shown(back, part).out, shown(back, part).here[0]]).toEqual([[], 'Panel Water'])
    expect(back.days[0]!.sessions.find(({ id }) => id === '1')?.sequence).toBe(4)
  })

  it('does not strike out in a venue what only changes its room', () => {
    expect(shown(served(source(), moved(1, { place: 'Blue' })), { place: 'Hall' })).toEqual({
      here: ['Panel Water', 'Workshop Waste'],
      out: [],
    })
  })

  it('strikes out in a venue what happens in a room that is none of its own any more', () => {
    const elsewhere = {
      ...source(),
      places: source().places.map((place) =>
        place.id === 'Red' ? { ...place, within: undefined } : place,
      ),
    }
    const after = served(source(), elsewhere)
    expect(shown(after, { place: 'Hall' })).toEqual({
      here: ['Workshop Waste'],
      out: ['Panel Water'],
    })
    // Calendars take notice of it.
    expect(partOf(after, { place: 'Hall' }).removed[0]?.sequence).toBe(3)
  })

  it('strikes out what was taken away wherever it ever was, and tells nothing of it', () => {
    const away = moved(1, { day: days[1], place: 'Garden', track: 'waste', assignments: [] })
    const gone = served(source(), away, without(source(), 1))
    for (const part of [
      { day: days[0] },
      { day: days[1] },
      { place: 'Red' },
      { place: 'Hall' },
      { place: 'Garden' },
      { track: 'cities' },
      { track: 'waste' },
      { person: 'Ana' },
      { session: '1' },
    ])
      expect([part, shown(gone, part).out]).toEqual([part, ['1']])
    expect(shown(gone, { person: 'Ben' }).out).toEqual([])
  })

  it('is of each line either here, or struck out, or neither, as the calendars of old agendas knew it', () => {
    const old = served(source())
    for (const session of old.days.flatMap(({ sessions }) => sessions)) {
      const former = session as Partial<typeof session>
      for (const name of ['formerPeople', 'formerDays', 'formerPlaces', 'formerTracks'] as const)
        delete former[name]
    }
    expect(shown(old, { place: 'Hall' })).toEqual({
      here: ['Panel Water', 'Workshop Waste'],
      out: [],
    })
    const next = compileAgenda(source(), settingsIn(), old)
    // Nothing is new to calendars because the schema has more to tell.
    expect(next.days[0]!.sessions.map(({ sequence }) => sequence)).toEqual([2, 2])
  })

  it('of every kind refers to nothing that is not in it, and its parts are the whole', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const whole = compileAgenda(sourceOf(agenda), settingsIn())
        const all = whole.days.flatMap(({ sessions }) => sessions.map(({ id }) => id))
        expect(
          whole.days.flatMap(({ date }) =>
            partOf(whole, { day: date }).days.flatMap(({ sessions }) =>
              sessions.map(({ id }) => id),
            ),
          ),
        ).toEqual(all)
        for (const session of whole.days.flatMap(({ sessions }) => sessions)) {
          const part = partOf(whole, { session: session.id })
          expect(part.days.flatMap(({ sessions }) => sessions)).toEqual([session])
          if (session.place !== null) expect(part.places).toHaveProperty([session.place])
          for (const { person } of session.roles.flatMap(({ assignments }) => assignments))
            if (person !== null) expect(part.people[person]?.sessions).toEqual([session.id])
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('what an agenda does not have', () => {
  const unknown = (agenda: CompiledAgenda, part: Part) => unknownIn(agenda, part)

  it.each(partNames)('is told of a %s, with what there is', (name) => {
    const found = unknown(served(source()), { [name]: 'nothing' })
    expect([found?.name, found?.value]).toEqual([name, 'nothing'])
    expect(found?.choices[0]).toEqual(
      {
        day: { value: days[0], name: 'Tuesday, 25 June 2019' },
        place: { value: 'Red', name: 'Red', slug: 'red-Red' },
        track: { value: 'cities', name: 'cities', slug: 'cities-cities' },
        person: { value: 'Ana', name: 'Ana', slug: 'ana-Ana' },
        session: { value: '1', name: 'Panel Water', slug: 'panel-water-1' },
      }[name],
    )
  })

  it.each(['', '__proto__', 'constructor', 'toString'])('is never %j', (value) => {
    for (const name of partNames)
      expect(unknown(served(source()), { [name]: value })?.name).toBe(name)
  })

  it('is not what it had once: somebody may have subscribed to it', () => {
    const gone = served(source(), { ...without(source(), 1, 3), people: [], tracks: [] })
    for (const part of [{ day: days[1] }, { person: 'Ana' }, { track: 'cities' }, { session: '3' }])
      expect([part, unknown(gone, part)]).toEqual([part, undefined])
  })
})
