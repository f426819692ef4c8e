import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeTo, answered, readAgenda } from '../../../src/core/import/index.js'
import { wordsLost } from '../../bench/import/samples.js'
import { anyDocument, documentOf, table } from './documents.js'

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
