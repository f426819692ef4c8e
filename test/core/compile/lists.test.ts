import { describe, expect, it } from 'vitest'
import {
  compileAgenda,
  type CompiledAgenda,
  directoryFor,
  listPeople,
  listSessions,
  sliceOf,
} from '../../../src/core/compile/index.js'
import { agendaOf } from '../notation.js'
import { sfaxSource } from './sfaxSource.js'
import { settingsIn, sourceOf } from './sources.js'

const agenda = compileAgenda(
  sourceOf(
    agendaOf(
      'Red 09:00-10:00 Panel Água: Zoë speaker, @Sfax host #cities',
      'Blue 10:00-11:00 Workshop الماء: Ana speaker, Ben moderator',
      'Blue 11:00-12:00 Break',
    ),
  ),
  settingsIn(),
)
const titles = (query: Parameters<typeof listSessions>[1], of: CompiledAgenda = agenda) =>
  listSessions(of, query).map(({ title }) => title)
const names = (query: Parameters<typeof listPeople>[1], of: CompiledAgenda = agenda) =>
  listPeople(of, query).map(({ name }) => name)

describe('the sessions of an agenda', () => {
  it.each([
    [{}, ['Panel Água', 'Workshop الماء', 'Break']],
    [{ search: 'agua' }, ['Panel Água']],
    [{ search: 'أَلماء' }, ['Workshop الماء']],
    [{ search: 'ZOE' }, ['Panel Água']],
    [{ search: 'sfax red' }, ['Panel Água']],
    [{ search: 'ana ben' }, ['Workshop الماء']],
    [{ search: 'ana zoe' }, []],
    [{ search: 'cities' }, ['Panel Água']],
    [{ search: '  ' }, ['Panel Água', 'Workshop الماء', 'Break']],
    [{ search: '!' }, []],
    [{ kind: 'break' }, ['Break']],
    [{ kind: 'panel', search: 'ana' }, []],
  ])('that %j finds', (query, found) => expect(titles(query)).toEqual(found))

  it('stay in the order of the agenda, with what they refer to', () => {
    const sfax = compileAgenda(sfaxSource(), settingsIn('fr'))
    const found = listSessions(sfax, { search: 'flety' })
    expect(found.length).toBeGreaterThan(0)
    expect(Object.keys(directoryFor(sfax, found).people)).toContain('flety')
  })
})

describe('the people of an agenda', () => {
  it.each([
    [{}, ['Ana', 'Ben', 'Zoë']],
    [{ search: 'zo' }, ['Zoë']],
    [{ kind: 'panel' }, ['Zoë']],
    [{ search: 'x' }, []],
  ])('that %j finds, by name', (query, found) => expect(names(query)).toEqual(found))

  it('are found by what they are and where they work', () => {
    const sfax = compileAgenda(sfaxSource(), settingsIn('en'))
    expect(names({ search: 'MPI' }, sfax)).toContain('Camille le Coz')
  })
})

describe('a page of a list', () => {
  it.each([
    [{ page: 1 }, [1, 2, 3], 1],
    [{ page: 1, limit: 2 }, [1, 2], 2],
    [{ page: 2, limit: 2 }, [3], 2],
    [{ page: 9, limit: 2 }, [], 2],
  ])('%j', (slice, docs, totalPages) =>
    expect(sliceOf([1, 2, 3], slice)).toMatchObject({ docs, totalPages, totalDocs: 3 }),
  )

  it('of nothing is one empty page', () =>
    expect(sliceOf([], { page: 1 })).toEqual({
      docs: [],
      totalDocs: 0,
      page: 1,
      totalPages: 1,
      limit: 1,
    }))
})
