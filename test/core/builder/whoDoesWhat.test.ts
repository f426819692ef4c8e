import { describe, expect, it } from 'vitest'
import { bookingsBeside, missingOf, whoDoesWhat } from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'

const agenda = agendaOf(
  '09:00-10:00 Welcome: Ana moderator, @UCLG host',
  '09:40-10:30 Definition: Lina speaker, Ana speaker invited',
  '11:00-12:00 Table: Ana panellist, "Mayor of Sfax" speaker',
  '12:00-13:00 Off: Ana speaker (cancelled)',
  '13:00-14:00 Visit: Lina speaker declined',
  '2019-06-26',
  '09:00 Debate: Ana moderator, Lina speaker',
  '09:30-10:00 Farewell: Ana speaker',
)

describe('where somebody is taken while a line is on', () => {
  const beside = (line: number, of = agenda) => bookingsBeside(of, defaultRulebook, line)
  it('is every other line of theirs that overlaps', () => {
    expect(beside(2)('Ana')).toEqual([{ title: 'Welcome', when: '09:00–10:00', session: 1 }])
    expect(beside(1)('Lina')).toEqual([{ title: 'Definition', when: '09:40–10:30', session: 2 }])
    expect(beside(3)('Lina')).toEqual([])
    // Cancelled, or declined: free.
    expect(beside(4)('Lina')).toEqual([])
    expect(beside(5)('Lina')).toEqual([])
    expect(beside(99)('Ana')).toEqual([])
  })

  it('is another event too, at the clock of this venue', () => {
    const there = {
      event: 'Forum',
      session: 'Keynote',
      startsAt: '2019-06-25T08:30:00.000Z',
      endsAt: '2019-06-25T09:15:00.000Z',
      people: ['Omar'],
    }
    const both = { ...agenda, elsewhere: [there] }
    expect(beside(2, both)('Omar')).toEqual([
      { title: 'Keynote', when: '09:30–10:15', event: 'Forum' },
    ])
    expect(beside(3, both)('Omar')).toEqual([])
    expect(beside(2, both)('Lina')).toEqual([])
  })
})

describe('who does what', () => {
  const directory = {
    people: [
      { id: 'Ana', name: 'Ana', title: 'Mayor', portrait: '/a.webp' },
      { id: 'Lina', name: 'Lina' },
    ],
    organisations: [{ id: 'UCLG', name: 'UCLG' }],
  }
  const doers = whoDoesWhat(agenda, defaultRulebook, directory, 'en')

  it('is people, organisations and those without a name, each with their lines in order', () => {
    expect(
      doers.map(({ doings, kind, name }) => [
        kind,
        name,
        ...doings.map(({ assignment, session }) => `${session.title} ${assignment.role}`),
      ]),
    ).toEqual([
      [
        'person',
        'Ana',
        'Welcome moderator',
        'Definition speaker',
        'Table panellist',
        'Debate moderator',
        'Farewell speaker',
      ],
      ['person', 'Lina', 'Definition speaker', 'Visit speaker', 'Debate speaker'],
      ['organisation', 'UCLG', 'Welcome host'],
      ['label', 'Mayor of Sfax', 'Table speaker'],
    ])
  })

  it('tells the minutes between two lines of a day, where an end is known, and what runs at once', () => {
    expect(
      doers[0]!.doings.map(({ clashes, gap }) => [gap, ...clashes.map(({ title }) => title)]),
    ).toEqual([[undefined, 'Definition'], [undefined, 'Welcome'], [30], [undefined], [undefined]])
  })

  it('tells what is missing of each', () => {
    expect(doers.map((doer) => [doer.name, ...missingOf(doer)])).toEqual([
      ['Ana', 'doubleBooked', 'confirmation'],
      ['Lina', 'title', 'portrait'],
      ['UCLG'],
      ['Mayor of Sfax', 'name'],
    ])
  })

  it('lacks nothing of whoever declined, and no title that every line says', () => {
    const [declined] = whoDoesWhat(
      agendaOf('09:00-10:00 Welcome: Lina speaker declined'),
      defaultRulebook,
      directory,
    )
    expect(missingOf(declined!)).toEqual([])
    const lina = doers.find(({ name }) => name === 'Lina')!
    const said = lina.doings.map((doing) => ({
      ...doing,
      assignment: { ...doing.assignment, jobTitle: 'Analyst' },
    }))
    expect(missingOf({ ...lina, doings: said })).toEqual(['portrait'])
  })

  it.each<[string | undefined, string[]]>([
    ['es', ['Élodie', 'Ñoño', 'Omar']],
    ['fr', ['Élodie', 'Ñoño', 'Omar']],
    ['no tag', ['Élodie', 'Ñoño', 'Omar']],
    [undefined, ['Élodie', 'Ñoño', 'Omar']],
  ])('is in the order of names in %s', (language, names) => {
    const agenda = agendaOf('09:00-10:00 Welcome: 1 speaker, 2 speaker, 3 speaker')
    const people = ['Omar', 'Ñoño', 'Élodie'].map((name, at) => ({ id: at + 1, name }))
    const found = whoDoesWhat(agenda, defaultRulebook, { people, organisations: [] }, language)
    expect(found.map(({ name }) => name)).toEqual(names)
  })
})
