import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchRows, type Row, type RowFields, withKnownIds } from '../../../src/core/rows/index.js'

const fieldsOf = (more: Partial<RowFields>): RowFields => ({
  references: [],
  choices: [],
  values: [],
  details: [],
  texts: [],
  names: more.names ?? more.texts ?? [],
  ...more,
})
const assignments = fieldsOf({
  references: ['person', 'organisation'],
  choices: ['role', 'state'],
  texts: ['jobTitle', 'affiliation', 'label'],
  names: ['label'],
})
const days = fieldsOf({ values: ['date'], texts: ['label'] })
const links = fieldsOf({ values: ['url'], texts: ['label'] })
const questions = fieldsOf({ texts: ['question'] })
const glossary = fieldsOf({ details: ['note'], texts: ['term'] })
const hosts = fieldsOf({ references: ['organisation'], choices: ['role'] })

const ids = (sent: Row[], stored: Row[], fields: RowFields) =>
  withKnownIds(sent, stored, fields).map(({ id }) => id ?? 'new')
const asked = (...words: string[]) => words.map((question) => ({ question }))
const stored = (rows: Row[]) => rows.map((row, at) => ({ id: 'abcdefgh'[at], ...row }))

describe('rows that come without ids', () => {
  const people = stored([
    { role: 'moderator', person: 1, jobTitle: 'Mayor', state: 'confirmed' },
    { role: 'speaker', person: 2, state: 'confirmed' },
    { role: 'speaker', label: 'Representative of Sfax', jobTitle: 'Mayor', state: 'invited' },
    { role: 'speaker', label: 'Representative of Tunis', jobTitle: 'Deputy', state: 'invited' },
    { role: 'chair', organisation: 7 },
  ])
  it.each<[string, Row[], string[]]>([
    [
      'by person and role, whatever their order',
      [
        { role: 'speaker', person: 2 },
        { role: 'moderator', person: 1 },
      ],
      ['b', 'a'],
    ],
    ['by person and role, their ids as text', [{ role: 'speaker', person: '2' }], ['b']],
    [
      'by populated persons',
      [{ role: 'speaker', person: { id: 2, name: 'Ben', updatedAt: 'now' } }],
      ['b'],
    ],
    ['by person, in another role', [{ role: 'chair', person: 2 }], ['b']],
    ['by organisation and role', [{ role: 'chair', organisation: 7 }], ['e']],
    [
      'by person, who came to have an organisation',
      [{ role: 'speaker', person: 2, organisation: 7 }],
      ['b'],
    ],
    [
      'by what they are called',
      [
        { role: 'speaker', label: 'Representative of Tunis', jobTitle: 'Mayor' },
        { role: 'speaker', label: 'Representative of Sfax' },
      ],
      ['d', 'c'],
    ],
    [
      'by place, in another language',
      [
        { role: 'speaker', label: 'Représentant de Sfax' },
        { role: 'speaker', label: 'Représentant de Tunis' },
      ],
      ['c', 'd'],
    ],
    [
      'never for somebody else',
      [
        { role: 'moderator', person: 3 },
        { role: 'speaker', person: 4, organisation: 7 },
      ],
      ['new', 'new'],
    ],
    [
      'never for somebody of whom nothing is said',
      [{ role: 'moderator', label: 'Somebody' }],
      ['new'],
    ],
    [
      'each once',
      [
        { role: 'speaker', person: 2 },
        { role: 'speaker', person: 2 },
      ],
      ['b', 'new'],
    ],
  ])('are known %s', (_how, sent, known) => {
    expect(ids(sent, people, assignments)).toEqual(known)
  })

  it.each<[string, Row[], Row[], RowFields, string[]]>([
    [
      'days by their dates',
      [{ date: '2' }, { date: '3' }, { date: '4' }],
      stored([{ date: '1' }, { date: '2' }, { date: '3' }]),
      days,
      ['b', 'c', 'new'],
    ],
    [
      'days of an event that moved by their place',
      [{ date: '8' }, { date: '9' }],
      stored([{ date: '1' }, { date: '2' }]),
      days,
      ['a', 'b'],
    ],
    [
      'links by where they lead',
      [
        { url: 'v', label: 'Two' },
        { url: 'u', label: 'Un' },
      ],
      stored([
        { url: 'u', label: 'One' },
        { url: 'v', label: 'Two' },
      ]),
      links,
      ['b', 'a'],
    ],
    [
      'a link that was corrected by its place',
      [{ url: 'u' }, { url: 'w' }],
      stored([{ url: 'u' }, { url: 'v' }]),
      links,
      ['a', 'b'],
    ],
    [
      'a new link beside them as new',
      [{ url: 'v' }, { url: 'w' }],
      stored([{ url: 'u' }, { url: 'v' }]),
      links,
      ['b', 'new'],
    ],
    [
      'terms by what they read, not by their notes',
      [
        { term: 'B', note: 'n' },
        { term: 'A', note: 'm' },
      ],
      stored([
        { term: 'A', note: 'n' },
        { term: 'B', note: 'n' },
      ]),
      glossary,
      ['b', 'a'],
    ],
    [
      'organisations by themselves and their role',
      [
        { organisation: 1, role: 'host' },
        { organisation: 1, role: 'donor' },
      ],
      stored([
        { organisation: 1, role: 'donor' },
        { organisation: 1, role: 'host' },
      ]),
      hosts,
      ['b', 'a'],
    ],
    [
      'questions by what they read',
      asked('C', 'A'),
      stored(asked('A', 'B', 'C')),
      questions,
      ['c', 'a'],
    ],
    [
      'a question that was changed by those around it',
      asked('A', 'b', 'C'),
      stored(asked('A', 'B', 'C')),
      questions,
      ['a', 'b', 'c'],
    ],
    [
      'one that was put between others as new',
      asked('A', 'new', 'B', 'C'),
      stored(asked('A', 'B', 'C')),
      questions,
      ['a', 'new', 'b', 'c'],
    ],
    [
      'one that was changed and moved by what is left',
      asked('C', 'b', 'A'),
      stored(asked('A', 'B', 'C')),
      questions,
      ['c', 'b', 'a'],
    ],
    ['equal ones in their order', asked('A', 'A'), stored(asked('A', 'A')), questions, ['a', 'b']],
    ['nothing where nothing is stored', asked('A'), [], questions, ['new']],
  ])('are known: %s', (_how, sent, before, fields, known) => {
    expect(ids(sent, before, fields)).toEqual(known)
  })
})

describe('rows that come with ids', () => {
  const before = stored(asked('A', 'B', 'C'))
  it.each<[string, Row[], string[]]>([
    [
      'keep them, whatever they read',
      [
        { id: 'b', question: 'A' },
        { id: 'a', question: 'x' },
      ],
      ['b', 'a'],
    ],
    [
      'keep them once',
      [
        { id: 'a', question: 'A' },
        { id: 'a', question: 'y' },
      ],
      ['a', 'new'],
    ],
    [
      'of another document get these',
      [
        { id: 'z1', question: 'B' },
        { id: 'z2', question: 'A' },
      ],
      ['b', 'a'],
    ],
    [
      'of another document get new ones where they are none of these',
      [
        { id: 'a', question: 'A' },
        { id: 'z', question: 'D' },
      ],
      ['a', 'new'],
    ],
    [
      'leave those without one new, unless they read the same',
      [{ id: 'a', question: 'A' }, { question: 'b' }, { question: 'C' }],
      ['a', 'new', 'c'],
    ],
  ])('%s', (_how, sent, known) => {
    expect(ids(sent, before, questions)).toEqual(known)
  })
})

describe('of lists as they may be', () => {
  const word = fc.constantFrom('', 'A', 'B', 'C')
  const row = fc.record({
    person: fc.constantFrom(undefined, 1, 2, 3),
    role: fc.constantFrom('speaker', 'chair'),
    label: word,
    jobTitle: word,
  })
  const list = fc
    .array(row, { maxLength: 7 })
    .map((rows) => rows.map((each, at) => ({ ...each, id: `row-${at}` })))
  const withoutIds = (rows: Row[]): Row[] => rows.map(({ id: _id, ...rest }) => rest)
  const shuffled = (rows: Row[]) => fc.shuffledSubarray(rows, { minLength: rows.length })
  const found = (sent: Row[], before: Row[]) => matchRows(sent, before, assignments)
  const isEmpty = ({ person, label, jobTitle }: Row) => !person && !label && !jobTitle

  it('no row is two rows, and none is one that is not there', () => {
    fc.assert(
      fc.property(list, list, (sent, before) => {
        const pairs = found(withoutIds(sent), before).filter((at) => at !== undefined)
        expect(new Set(pairs).size).toBe(pairs.length)
        expect(pairs.every((at) => at >= 0 && at < before.length)).toBe(true)
      }),
    )
  })

  it('sent again as they are, each row is itself or one that reads the same, and none is lost', () => {
    fc.assert(
      fc.property(list, (before) => {
        expect(found(withoutIds(before), before).toSorted()).toEqual(before.map((_row, at) => at))
        expect(found(before, before)).toEqual(before.map((_row, at) => at))
      }),
    )
  })

  it('in another order none is lost, and each is one that reads the same', () => {
    fc.assert(
      fc.property(
        list.chain((before) => fc.tuple(fc.constant(before), shuffled(before))),
        ([before, sent]) => {
          const pairs = found(withoutIds(sent), before)
          expect(pairs.toSorted()).toEqual(before.map((_row, at) => at))
          sent.forEach((each, index) =>
            expect(withoutIds([before[pairs[index]!]!])).toEqual(withoutIds([each])),
          )
        },
      ),
    )
  })

  it('some taken out and some put in, those that stayed are found', () => {
    const change = list.chain((before) =>
      fc.tuple(fc.constant(before), fc.subarray(before), fc.array(row, { maxLength: 3 })),
    )
    fc.assert(
      fc.property(change, ([before, kept, added]) => {
        const sent = withoutIds([
          ...kept,
          ...added.map((each) => ({ ...each, person: undefined, label: `New ${each.label}` })),
        ])
        const pairs = found(sent, before)
        kept.forEach((each, index) => {
          if (isEmpty(each)) return
          const at = pairs[index]
          expect(at === undefined ? undefined : withoutIds([before[at]!])).toEqual(
            withoutIds([each]),
          )
        })
      }),
    )
  })

  it('with their texts in a language that has none yet, those that are about somebody are found', () => {
    const inOtherWords = (rows: Row[]) =>
      rows.map((each) => ({
        ...each,
        label: each.label && `${each.label as string}′`,
        jobTitle: each.jobTitle && `${each.jobTitle as string}′`,
      }))
    const distinct = list.map((rows) =>
      rows.filter(
        ({ person, role }, at) =>
          person && rows.findIndex((each) => each.person === person && each.role === role) === at,
      ),
    )
    fc.assert(
      fc.property(
        distinct.chain((before) => fc.tuple(fc.constant(before), shuffled(before))),
        ([before, sent]) => {
          expect(
            withKnownIds(withoutIds(inOtherWords(sent)), before, assignments).map(({ id }) => id),
          ).toEqual(sent.map(({ id }) => id))
        },
      ),
    )
  })
})
