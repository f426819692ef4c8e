import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
  compileSummary,
  numbersAfter,
} from '../../../src/core/compile/index.js'
import { entriesRemovedSince } from '../../../src/core/compile/removedEntries.js'
import { removedSince } from '../../../src/core/compile/removedSessions.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, withSession, without } from './sources.js'

const compile = (source: AgendaSource, previous?: CompiledAgenda) =>
  compileAgenda(source, settingsIn(), previous)
const linesOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)
const sequences = (agenda: CompiledAgenda) =>
  Object.fromEntries(linesOf(agenda).map(({ id, sequence }) => [id, sequence]))
const two = () => sourceOf(agendaOf('Hall 09:00-10:00 Panel: Ana speaker', '10:00-11:00 Workshop'))

describe('the number by which calendars know that a line changed', () => {
  it('is that of both revisions at first', () => {
    expect(sequences(compile(two()))).toEqual({ 1: 2, 2: 2 })
    expect(sequences(compile({ ...two(), event: { ...two().event, revision: 5 } }))).toEqual({
      1: 6,
      2: 6,
    })
  })
  it('stays where nothing that readers see changed', () =>
    expect(sequences(compile(two(), compile(two())))).toEqual({ 1: 2, 2: 2 }))
  it('rises with whatever readers see, of that line alone', () => {
    const title = withSession(two(), 1, { title: { en: 'Another' } })
    expect(sequences(compile(title, compile(two())))).toEqual({ 1: 3, 2: 2 })
    const renamed = {
      ...two(),
      people: two().people.map((each) => ({ ...each, name: { en: 'Anna' } })),
    }
    expect(sequences(compile(renamed, compile(two())))).toEqual({ 1: 3, 2: 2 })
  })
  it('is the new revision where that is higher already', () =>
    expect(sequences(compile(withSession(two(), 1, { revision: 9 }), compile(two())))).toEqual({
      1: 10,
      2: 2,
    }))
  it('goes on from where a line was when it was taken away', () => {
    const first = compile(two())
    const gone = compile(without(two(), 1), first)
    expect(gone.removed.map(({ id, sequence }) => [id, sequence])).toEqual([['1', 3]])
    const again = compile(two(), gone)
    expect([sequences(again), again.removed]).toEqual([{ 1: 4, 2: 2 }, []])
  })
  it('never falls, and rises exactly where a line differs', () =>
    fc.assert(
      fc.property(fc.array(anyAgenda, { minLength: 2, maxLength: 4 }), (versions) => {
        let previous: CompiledAgenda | undefined
        for (const version of versions) {
          const now = compile(sourceOf(version), previous)
          const before = sequences(previous ?? now)
          for (const [id, sequence] of Object.entries(sequences(now))) {
            expect(sequence).toBeGreaterThanOrEqual(before[id] ?? 0)
            const [was, is] = [previous, now].map(
              (of) => of && linesOf(of).find((each) => each.id === id),
            )
            if (was && is && sequence === was.sequence) expect(is).toEqual(was)
          }
          expect(sequences(compile(sourceOf(version), now))).toEqual(sequences(now))
          previous = now
        }
      }),
      { numRuns: 12 },
    ))
})

describe('what was taken away', () => {
  it('keeps who it was, and no word of it', () => {
    const gone = compile(without(two(), 1), compile(two()))
    expect(gone.removed).toEqual([
      {
        ...{
          id: '1',
          uid: 'event-7-session-1@agenda.example',
          code: '1',
          sequence: 3,
          day: '2019-06-25',
        },
        ...{ startsAt: '2019-06-25T09:00:00+01:00', endsAt: '2019-06-25T10:00:00+01:00' },
        ...{ people: ['Ana'], days: ['2019-06-25'], places: ['Hall'], tracks: [] },
        ...{ title: null, numberedKind: null },
      },
    ])
  })
  it('is kept through later publications, each once', () => {
    const later = compile(without(two(), 1, 2), compile(without(two(), 1), compile(two())))
    expect(later.removed.map(({ id }) => id)).toEqual(['1', '2'])
    expect(compile(without(two(), 1, 2), later).removed.map(({ id }) => id)).toEqual(['1', '2'])
  })
  it('is nothing where nothing was served before', () => {
    expect(removedSince(undefined, [])).toEqual([])
    expect(entriesRemovedSince(undefined, { people: {}, places: {}, tracks: {} })).toEqual([])
  })
  it('is known of the directory too, until it is there again', () => {
    const gone = compile({ ...without(two(), 1), people: [], places: [] }, compile(two()))
    expect(gone.removedEntries).toEqual([
      { kind: 'person', id: 'Ana', code: 'Ana' },
      { kind: 'place', id: 'Hall', code: 'Hall' },
    ])
    const older = { ...gone, removedEntries: undefined } as unknown as CompiledAgenda
    expect(entriesRemovedSince(older, { people: {}, places: {}, tracks: {} })).toEqual([])
    const withoutSlugs = {
      ...gone,
      removedEntries: [],
      people: { Ana: { id: 'Ana', slug: '' } },
    } as unknown as CompiledAgenda
    expect(entriesRemovedSince(withoutSlugs, { people: {}, places: {}, tracks: {} })).toEqual([])
  })
})

describe('the numbers that readers will have seen', () => {
  const numbered = sourceOf(agendaOf('09:00-10:00 One', '10:00-11:00 Break', '11:00-12:00 Two'))
  it('are those of the order, for what is numbered', () =>
    expect(numbersAfter(numbered, defaultRulebook)).toEqual({ 1: 1, 3: 2 }))
  it('stay with the lines that had them, gone ones too', () =>
    expect(numbersAfter({ ...numbered, numbers: { 3: 1, 9: 2 } }, defaultRulebook)).toEqual({
      1: 3,
      3: 1,
      9: 2,
    }))
})

describe('an event in a list', () => {
  const event = {
    ...two().event,
    ...{
      title: { en: 'Cities', fr: 'Villes' },
      theme: { en: 'Water' },
      cover: 1,
      places: ['Hall'],
    },
  }
  it('has its texts in the language, where its agenda is, and nothing of its agenda', () => {
    const summary = compileSummary(event, settingsIn('fr'))
    expect(summary).toMatchObject({
      ...{ title: 'Villes', theme: 'Water', fallback: { theme: 'en' }, languages: ['en', 'fr'] },
      ...{ startDate: '2019-06-25', endDate: '2019-06-25', slug: 'event-2019', id: '7' },
      href: 'https://agenda.example/api/agenda/event-2019?locale=fr',
    })
    for (const name of [
      'introduction',
      'cover',
      'documents',
      'places',
      'organisations',
      'sequence',
    ])
      expect(summary).not.toHaveProperty(name)
  })
  it('is called by its slug where it has no title', () =>
    expect(compileSummary({ ...event, title: {} }, settingsIn('fr')).title).toBe('event-2019'))
})
