import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed } from '../../../src/core/import/applyAnswer.js'
import { alikeTo, answered, readAgenda } from '../../../src/core/import/index.js'
import type { Proposal, Question, Reading, ReadingStep } from '../../../src/core/import/proposal.js'
import { wordsLost } from '../../bench/import/samples.js'
import { anyDocument, documentOf, table } from './documents.js'
import { person, proposed, read as guessed } from './proposed.js'

const names = (proposal: ReturnType<typeof readAgenda>) =>
  proposal.lines.map(({ people }) =>
    people
      .map(({ who }) => who.value.name ?? who.value.label ?? who.value.organisation)
      .join(' & '),
  )

describe('answering what is unsure', () => {
  const document = documentOf(
    'Monday 5 May 2025',
    table(
      'Time|Title|Speakers',
      '9:00|Roads|Beatriz Salgueiro, Vila Nova',
      '10:00|Bridges|Ana Haddad, Monte Alto',
      '11:00|Maps|Dr. Kim Park, UCLG',
    ),
  )
  const proposal = readAgenda(document)
  const [first] = proposal.questions

  it('offers other readings, the one that stands there first', () => {
    expect(first?.why.code).toBe('commasAreAmbiguous')
    expect(first?.readings.map(({ as, text }) => `${as}: ${text}`)).toEqual([
      'asRead: Beatriz Salgueiro · Vila Nova',
      'asPeople: Beatriz Salgueiro — Vila Nova',
      'asNote: Beatriz Salgueiro · Vila Nova',
    ])
  })

  it('puts another reading in place, of this one or of all alike', () => {
    const [question, reading] = [first!, first!.readings[1]!]
    expect(alikeTo(proposal, question)).toHaveLength(2)
    const one = answered(document, proposal, question, reading)
    expect(names(one)).toEqual(['Beatriz Salgueiro & Vila Nova', 'Ana Haddad', 'Dr. Kim Park'])
    expect(one.questions).toHaveLength(proposal.questions.length - 1)
    const all = answered(document, proposal, question, reading, true)
    expect(names(all)).toEqual([
      'Beatriz Salgueiro & Vila Nova',
      'Ana Haddad & Monte Alto',
      'Dr. Kim Park',
    ])
    expect(all.questions).toEqual([])
  })

  it('makes a note of it', () => {
    const after = answered(document, proposal, first!, first!.readings[2]!)
    expect([names(after)[0], after.lines[0]?.note?.value]).toEqual([
      '',
      'Beatriz Salgueiro, Vila Nova',
    ])
  })

  it('loses no word, whatever is chosen', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (any, which, choice) => {
        const read = readAgenda(any)
        const question = read.questions[which % Math.max(1, read.questions.length)]
        const reading = question?.readings[choice % question.readings.length]
        if (question && reading)
          expect(wordsLost(any, answered(any, read, question, reading, true))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('a change to a proposal', () => {
  const [ana, ben, eva] = ['Ana', 'Ben', 'Eva'].map((name) => person({ name }))
  const empty = documentOf()
  const proposal = (more: Partial<Proposal> = {}): Proposal => ({
    event: { title: guessed('Forum') },
    days: [
      { id: 'd1', date: guessed('2027-05-05') },
      { id: 'd2', label: guessed('Day two') },
    ],
    lines: [
      proposed('One', { id: 'l1', note: guessed('tbc'), people: [ana!, ben!, eva!] }),
      proposed('Two', { id: 'l2', note: guessed('late'), people: [ben!], within: 'l1' }),
      proposed('Three', { id: 'l3', within: 'l2' }),
    ],
    questions: [],
    left: [],
    apart: [],
    ...more,
  })
  const after = (change: ReadingStep) => changed(empty, proposal(), [change])
  const people = ({ lines }: Proposal) =>
    lines.map((line) => line.people.map(({ who }) => who.value.name).join(' '))

  it('of a field is made to its line alone, and takes it away where it has no value', () => {
    const written = after({ type: 'set', line: 'l2', field: 'note', value: guessed('soon') })
    expect(written.lines.map(({ note }) => note?.value)).toEqual(['tbc', 'soon', undefined])
    const [one, two] = after({ type: 'set', line: 'l2', field: 'note', value: undefined }).lines
    expect([one?.note?.value, Object.keys(two!).includes('note')]).toEqual(['tbc', false])
  })

  it.each<[string, string[], string[]]>([
    ['in the place of the first of those that go', [ben!.id, eva!.id], ['Ana New', 'Ben', '']],
    ['at the beginning', [ana!.id], ['New Ben Eva', 'Ben', '']],
    ['at the end where none of them is there', ['p-nobody'], ['Ana Ben Eva New', 'Ben', '']],
  ])('of people puts the new ones %s', (_, from, expected) =>
    expect(
      people(after({ type: 'people', line: 'l1', from, to: [person({ name: 'New' })] })),
    ).toEqual(expected),
  )

  it('that takes a line away leaves its talks, which are of no line then', () =>
    expect(
      after({ type: 'remove', line: 'l1' }).lines.map((line) => [
        line.id,
        line.within,
        Object.keys(line).includes('within'),
      ]),
    ).toEqual([
      ['l2', undefined, false],
      ['l3', 'l2', true],
    ]))

  it('of a day gives it a date, and of the event a field; nothing else changes', () => {
    const dated = after({ type: 'setDay', day: 'd2', value: guessed('2027-05-06') })
    expect(dated.days.map(({ id, date, label }) => [id, date?.value, label?.value])).toEqual([
      ['d1', '2027-05-05', undefined],
      ['d2', '2027-05-06', 'Day two'],
    ])
    const placed = after({ type: 'setEvent', field: 'city', value: guessed('Sfax') })
    expect([placed.event.title?.value, placed.event.city?.value]).toEqual(['Forum', 'Sfax'])
    expect([placed.lines, placed.days]).toEqual([proposal().lines, proposal().days])
  })

  const question = (id: string, more: Partial<Question> = {}): Question => ({
    ...{ id, field: 'people', why: { code: 'written' }, places: [], alike: 'same' },
    readings: [],
    ...more,
  })

  it('answers those that are alike and have that reading; questions about what is gone go too', () => {
    const remove = (line: string, count: string): Reading => ({
      ...{ as: 'asNote', text: '', params: { count } },
      changes: [{ type: 'remove', line }],
    })
    const asked = proposal({
      questions: [
        question('q1', { line: 'l1', readings: [remove('l1', '1')] }),
        question('q2', { line: 'l2', readings: [remove('l2', '1')] }),
        question('q3', { line: 'l3', readings: [remove('l3', '2')] }),
        question('q4', { line: 'l1', alike: 'other' }),
        question('q5', { alike: 'other' }),
      ],
    })
    const [first] = asked.questions
    const ids = (alike: boolean) => {
      const { lines, questions } = answered(empty, asked, first!, first!.readings[0]!, alike)
      return [lines.map(({ id }) => id).join(), questions.map(({ id }) => id).join()]
    }
    expect(alikeTo(asked, first!).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3'])
    expect(ids(false)).toEqual(['l2,l3', 'q2,q3,q5'])
    expect(ids(true)).toEqual(['l3', 'q3,q5'])
  })
})
