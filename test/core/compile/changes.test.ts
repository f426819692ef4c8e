import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
} from '../../../src/core/compile/index.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, withSession, without } from './sources.js'

const source = () =>
  sourceOf(
    agendaOf('09:00-10:00 Panel: Ana speaker, Ana moderator, "Mayor" host', '10:00-11:00 Workshop'),
  )

/** Compiles one state after the other, each with the one before as what was last served. */
const served = (...states: AgendaSource[]): CompiledAgenda =>
  states.reduce<CompiledAgenda | undefined>(
    (previous, state) => compileAgenda(state, settingsIn(), previous),
    undefined,
  )!

const sequences = ({ days, removed }: CompiledAgenda) => ({
  here: days.flatMap(({ sessions }) => sessions.map(({ id, sequence }) => `${id}: ${sequence}`)),
  removed: removed.map(({ id, sequence }) => `${id}: ${sequence}`),
})

const edit = (state: AgendaSource, id: number, revision: number) =>
  withSession(state, id, { revision, title: { en: `Edited ${revision}` } })

describe('a session that is taken away', () => {
  it('is kept as removed, with a higher sequence, its time and its people, and no text at all', () => {
    expect(served(source(), without(source(), 1)).removed).toEqual([
      {
        id: '1',
        code: '1',
        uid: 'event-7-session-1@agenda.example',
        sequence: 3,
        day: '2019-06-25',
        startsAt: '2019-06-25T09:00:00+01:00',
        endsAt: '2019-06-25T10:00:00+01:00',
        people: ['Ana'],
        days: ['2019-06-25'],
        places: [],
        tracks: [],
        title: null,
        numberedKind: null,
      },
    ])
  })

  it('stays removed, once and as it was, however often the agenda is compiled after', () => {
    const gone = without(source(), 1)
    expect(sequences(served(source(), gone, gone, gone))).toEqual({
      here: ['2: 2'],
      removed: ['1: 3'],
    })
  })

  it('is no longer removed when it comes back, and its sequence is higher than when it went', () => {
    expect(sequences(served(source(), without(source(), 1), source()))).toEqual({
      here: ['1: 4', '2: 2'],
      removed: [],
    })
  })

  it('can go again: its sequence rises each time', () => {
    const gone = without(source(), 1)
    expect(sequences(served(source(), gone, source(), gone))).toEqual({
      here: ['2: 2'],
      removed: ['1: 5'],
    })
    expect(sequences(served(source(), gone, source(), gone, source()))).toEqual({
      here: ['1: 6', '2: 2'],
      removed: [],
    })
  })

  it('can go while another that went before stays away', () => {
    expect(sequences(served(source(), without(source(), 1), without(source(), 1, 2)))).toEqual({
      here: [],
      removed: ['1: 3', '2: 3'],
    })
  })

  it('is not known without what was served before', () => {
    expect(served(without(source(), 1)).removed).toEqual([])
  })

  it('makes the agenda no older than it was', () => {
    const newest = '2027-01-01T00:00:00.000Z'
    expect(
      served(withSession(source(), 1, { updatedAt: newest }), without(source(), 1)).updatedAt,
    ).toBe(newest)
  })
})

describe('the sequence of a session', () => {
  it('stays as it is while nothing changes', () => {
    expect(sequences(served(source(), source(), source()))).toEqual(sequences(served(source())))
  })

  it('rises with its own revision and with that of the event', () => {
    const zone = {
      ...source(),
      event: { ...source().event, revision: 2, timeZone: 'Europe/Paris' },
    }
    expect(sequences(served(source(), edit(source(), 1, 2))).here).toEqual(['1: 3', '2: 2'])
    expect(sequences(served(source(), zone)).here).toEqual(['1: 3', '2: 3'])
  })

  it('rises when only the name of a speaker changes, and goes on rising with the next edit', () => {
    const renamed = (state: AgendaSource) => ({
      ...state,
      people: [{ ...state.people[0]!, name: { en: 'Ana Haddad' } }],
    })
    expect(sequences(served(source(), renamed(source()))).here).toEqual(['1: 3', '2: 2'])
    expect(
      sequences(served(source(), renamed(source()), renamed(edit(source(), 1, 2)))).here,
    ).toEqual(['1: 4', '2: 2'])
  })

  it('rises when the number before its title changes', () => {
    const numbered = sourceOf(agendaOf('09:00-10:00 One', '10:00-11:00 Two'))
    expect(sequences(served(numbered, without(numbered, 1))).here).toEqual(['2: 3'])
  })

  it('rises when a database gives the id of a deleted session to a new one', () => {
    const reused = withSession(source(), 2, { revision: 1, title: { en: 'Another' } })
    expect(sequences(served(edit(source(), 2, 8), without(source(), 2), reused)).here).toEqual([
      '1: 2',
      '2: 11',
    ])
  })
})
