import { describe, expect, it } from 'vitest'
import { type Draft, type DraftPerson, emptyDraft } from '../../../src/core/import/draft.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import {
  aboutPeople,
  aboutRole,
  asRead,
  type Entry,
} from '../../../src/core/import/peopleQuestions.js'
import { peopleOf } from '../../../src/core/import/people.js'
import { readParties } from '../../../src/core/import/parties.js'
import { proposedLine } from '../../../src/core/import/proposedLine.js'
import { questionsOf } from '../../../src/core/import/questions.js'
import type { Question } from '../../../src/core/import/proposal.js'
import type { ResolvedDay } from '../../../src/core/import/dates.js'
import type { ReadTime } from '../../../src/core/import/times.js'
import { stretch } from './documents.js'
import { at, read } from './proposed.js'

const knowing = knowingOf({})
const nine: ReadTime = { ...at('09:00', '10:00'), others: [] }

/** A line, and the draft and the time of which it was made. */
function entry(more: Partial<Draft> = {}, time: ReadTime = nine): Entry {
  const draft = { ...emptyDraft(stretch('Roads')), ...more }
  const line = proposedLine(
    draft,
    { id: 'l1', day: read<string | undefined>('d1'), time, timeText: [stretch('9:00')] },
    knowing,
  )
  return { line, draft, time }
}
const people = (text: string, from: DraftPerson['from'] = 'text', role?: string) =>
  peopleOf(readParties(stretch(text), knowing)!, from, role ? { is: role } : undefined)

/** `asRead: …`, `asTime: …`: the readings of a question as texts. */
const readings = (question: Omit<Question, 'id'> | undefined) =>
  question?.readings.map(({ as, text }) => `${as}: ${text}`)
const ask = (...entries: Entry[]) => questionsOf(entries, [], knowing)

describe('what an editor is asked about the time of a line', () => {
  const unsure = (code: ReadTime['why']['code'], others: ReadTime['others'] = []): ReadTime => ({
    ...nine,
    sure: 'unsure',
    why: { code },
    others,
  })
  it('is whether another reading holds, or the line is none', () => {
    const [question] = ask(
      entry(
        {},
        unsure('otherHalfOfDay', [
          { timing: 'clock', starts: '21:00', ends: '22:00' },
          { timing: 'clock', starts: '21:00' },
        ]),
      ),
    )
    expect(readings(question)).toEqual([
      ...['asRead: 09:00–10:00', 'asTime: 21:00–22:00', 'asTime: 21:00', 'leaveOut: Roads'],
    ])
    expect(question).toMatchObject({
      ...{ id: 'q1', line: 'l1', field: 'time', alike: 'time:otherHalfOfDay' },
      why: { code: 'otherHalfOfDay' },
      places: [{ at: [0], from: 0, to: 4 }],
    })
    expect(question?.readings.map(({ changes }) => changes)).toMatchObject([
      [],
      [
        {
          ...{ type: 'set', line: 'l1', field: 'time' },
          value: {
            value: { starts: '21:00', ends: '22:00' },
            sure: 'sure',
            why: { code: 'chosen' },
          },
        },
      ],
      [{ type: 'set' }],
      [{ type: 'remove', line: 'l1' }],
    ])
  })
  it('shows the title where there is no time', () => {
    const none: ReadTime = { ...unsure('noTime'), value: { timing: 'toBeAnnounced' } }
    const given = entry({}, none)
    const [question] = ask({
      ...given,
      line: { ...given.line, time: { ...given.line.time, places: [] } },
    })
    expect(readings(question)).toEqual(['asRead: Roads', 'leaveOut: Roads'])
    expect(question?.places).toEqual([{ at: [0], from: 0, to: 5 }])
  })
  it('is nothing where it is sure or likely', () => {
    expect(ask(entry())).toEqual([])
    expect(ask(entry({}, { ...nine, sure: 'likely' }))).toEqual([])
  })
})

describe('what an editor is asked about a line', () => {
  it('is its title, where it has none', () => {
    const [question] = ask(entry({ title: stretch('') }))
    expect(question).toMatchObject({ field: 'title', why: { code: 'noTitle' }, alike: 'noTitle' })
    expect(readings(question)).toEqual(['asRead: ', 'leaveOut: '])
    expect(question?.readings[1]?.changes).toEqual([{ type: 'remove', line: 'l1' }])
  })
  it('is its kind, where a word says one that is in no vocabulary', () => {
    const said = stretch('Proyección')
    const [question, ...more] = ask(entry({ kind: { is: 'other', said, sure: false } }))
    expect(more).toEqual([])
    expect(question).toMatchObject({
      ...{ field: 'kind', alike: 'kind:proyección' },
      why: { code: 'kindNotSaid', params: { word: 'Proyección' } },
    })
    const kinds = question?.readings.map(({ params }) => params?.kind)
    expect(kinds?.slice(0, 2)).toEqual([undefined, Object.keys(knowing.kinds)[0]])
    expect(kinds).not.toContain('other')
    expect(kinds).not.toContain('meal')
    expect(kinds).toContain('workshop')
    expect(question?.readings.find(({ params }) => params?.kind === 'workshop')).toMatchObject({
      ...{ as: 'asKind', text: 'workshop' },
      changes: [{ type: 'set', line: 'l1', field: 'kind', value: { value: 'workshop' } }],
    })
    expect(readings(question)?.[0]).toBe('asRead: Proyección')
  })
  it('is no kind that is known, or that no word says', () => {
    const said = stretch('Proyección')
    expect(ask(entry({ kind: { is: 'other', said, sure: true } }))).toEqual([])
    expect(ask(entry({ kind: { is: 'panel', said, sure: false } }))).toEqual([])
    expect(ask(entry({ kind: { is: 'other', sure: false } }))).toEqual([])
  })
})

describe('what an editor is asked about a day', () => {
  const about = (resolved: ResolvedDay, day: object = {}) =>
    questionsOf([], [{ day: { id: 'd1', ...day }, resolved }], knowing)[0]
  it('is which of the possible dates it is', () => {
    const question = about(
      {
        ...{ date: '2027-05-05', sure: 'unsure', why: { code: 'weekdayDiffers' } },
        others: ['2027-05-05', '2027-05-06', '2027-05-06', '2027-05-07'],
      },
      {
        date: { ...read('2027-05-05'), places: [{ at: [0], from: 0, to: 3 }] },
        label: { ...read('x'), places: [{ at: [0], from: 5, to: 6 }] },
      },
    )
    expect(readings(question)).toEqual([
      ...['asRead: 2027-05-05', 'asDay: 2027-05-06', 'asDay: 2027-05-07'],
    ])
    expect(question).toMatchObject({
      ...{ day: 'd1', field: 'date', alike: 'day:weekdayDiffers' },
      places: [
        { at: [0], from: 0, to: 3 },
        { at: [0], from: 5, to: 6 },
      ],
    })
    expect(question?.readings[1]?.changes).toEqual([
      {
        ...{ type: 'setDay', day: 'd1' },
        value: {
          ...{ value: '2027-05-06', sure: 'sure', why: { code: 'chosen' } },
          places: [{ at: [0], from: 0, to: 3 }],
        },
      },
    ])
  })
  it('is whether it is the next one, where no other is possible', () =>
    expect(
      readings(
        about({ date: '2027-05-31', sure: 'unsure', why: { code: 'unknownDay' }, others: [] }),
      ),
    ).toEqual(['asRead: 2027-05-31', 'asDay: 2027-06-01']))
  it('shows its label where it has no date', () => {
    const unknown: ResolvedDay = { sure: 'unsure', why: { code: 'unknownDay' }, others: [] }
    expect(readings(about(unknown, { label: read('Day 2') }))).toEqual(['asRead: Day 2'])
    expect(readings(about(unknown))).toEqual(['asRead: '])
  })
  it('is nothing where it is sure', () =>
    expect(
      about({ date: '2027-05-05', sure: 'likely', why: { code: 'written' }, others: [] }),
    ).toBeUndefined())
})

describe('what an editor is asked about people', () => {
  const about = (given: Entry) => aboutPeople(given, knowing)

  it('is whether commas part people, or the names and what is said of them', () => {
    const given = entry({ people: people('Ana Haddad, Omar Saleh', 'label', 'chair') })
    const [question, ...more] = about(given)
    expect(more).toEqual([])
    expect(readings(question)).toEqual([
      'asRead: Ana Haddad · Omar Saleh',
      'asPeople: Ana Haddad — Omar Saleh',
      'asNote: Ana Haddad · Omar Saleh',
    ])
    expect(question).toMatchObject({
      ...{ line: 'l1', field: 'people', alike: 'commas:label:chair' },
      places: [
        { at: [0], from: 0, to: 10 },
        { at: [0], from: 12, to: 22 },
      ],
      why: { code: 'commasAreAmbiguous', params: { people: 1 } },
    })
    const [, asPeople, asNote] = question!.readings
    expect(asPeople?.changes).toMatchObject([
      {
        ...{ type: 'people', line: 'l1', from: ['l1p1'] },
        to: [{ id: 'l1po001' }, { id: 'l1po002' }],
      },
    ])
    expect(asNote?.changes).toMatchObject([
      { type: 'people', line: 'l1', from: ['l1p1'], to: [] },
      { type: 'set', line: 'l1', field: 'note', value: { value: 'Ana Haddad, Omar Saleh' } },
    ])
  })
  it('is the other way round where several were announced', () => {
    const list = readParties(stretch('Ana Haddad, Omar Saleh'), knowing, { many: true })!
    const [question] = about(entry({ people: peopleOf(list, 'label') }))
    expect(readings(question)).toEqual([
      'asRead: Ana Haddad — Omar Saleh',
      'asOneParty: Ana Haddad · Omar Saleh',
      'asNote: Ana Haddad; Omar Saleh',
    ])
    expect(question?.why.params).toEqual({ people: 2 })
    expect(question?.readings[2]?.changes[1]).toMatchObject({
      value: { value: 'Ana Haddad; Omar Saleh' },
    })
    expect(question?.readings[1]?.changes).toMatchObject([{ from: ['l1p1', 'l1p2'] }])
  })
  it('is nothing of those whom another list names', () => {
    const given = entry({ people: [...people('Ana Haddad, Omar Saleh'), ...people('Eva Roth')] })
    const [question, ...more] = about(given)
    expect([more, question?.readings[0]?.text]).toEqual([[], 'Ana Haddad · Omar Saleh'])
    expect(question?.readings[1]?.changes).toMatchObject([{ from: ['l1p1'] }])
  })
  it('shows where all that is said of somebody stands', () => {
    const [question] = about(entry({ people: people('Port Noir Trust, beekeepers') }))
    expect(question?.places).toEqual([
      { at: [0], from: 0, to: 15 },
      { at: [0], from: 17, to: 27 },
    ])
  })
  it('is what an organisation, a name or a text is that nothing makes sure', () => {
    const [organisation] = about(entry({ people: people('Port Noir Trust', 'text') }))
    expect(organisation).toMatchObject({
      ...{ why: { code: 'personOrOrganisation' }, alike: 'party:text:' },
    })
    const whoIn = (question: Omit<Question, 'id'> | undefined, as: string) =>
      question?.readings
        .filter((each) => each.as === as)
        .flatMap(({ changes }) => changes)
        .flatMap((change) => (change.type === 'people' ? change.to : []))
        .map(({ who }) => who.value)
    expect(whoIn(organisation, 'asLabel')).toEqual([{ label: 'Port Noir Trust' }])
    expect(readings(organisation)).toEqual([
      'asRead: Port Noir Trust',
      'asPeople: Port Noir Trust',
      'asLabel: Port Noir Trust',
      'asNote: Port Noir Trust',
      'leaveOut: Port Noir Trust',
    ])
    const [name] = about(entry({ people: people('علي منصور', 'text', 'chair') }))
    expect([name?.why.code, name?.alike]).toEqual(['personOrText', 'party:text:chair'])
    expect(name?.readings.map(({ as }) => as)).toEqual([
      ...['asRead', 'asOrganisation', 'asLabel', 'asNote', 'leaveOut'],
    ])
    const [label] = about(
      entry({
        people: peopleOf(
          { parties: [{ who: stretch('everybody'), is: 'label', likeness: 0 }], likeness: 0 },
          'column',
        ),
      }),
    )
    expect(label?.readings.map(({ as }) => as)).toEqual([
      ...['asRead', 'asPeople', 'asOrganisation', 'asNote', 'leaveOut'],
    ])
    expect(whoIn(label, 'asOrganisation')).toEqual([{ organisation: 'everybody' }])
    expect(label?.readings[1]?.changes).toMatchObject([
      {
        ...{ type: 'people', line: 'l1', from: ['l1p1'] },
        to: [{ id: 'l1p1', who: { value: { name: 'everybody' }, why: { code: 'chosen' } } }],
      },
    ])
    expect(label?.readings.at(-1)?.changes).toEqual([
      { type: 'people', line: 'l1', from: ['l1p1'], to: [] },
    ])
  })
  it('is nothing where they are likely', () =>
    expect(about(entry({ people: people('Ana Haddad') }))).toEqual([]))
})

describe('what an editor is asked about a role', () => {
  const asked = (word: string, text: string) => {
    const said = stretch(word)
    return people(text).map((person) => ({ ...person, asked: said }))
  }
  it('is which one a word means that no vocabulary has, once for all who follow it', () => {
    const given = entry({
      people: [
        ...people('Kim Park'),
        ...asked('Taster', 'Ana Haddad; Omar Saleh'),
        ...asked('Weaver', 'Eva Roth'),
      ],
    })
    const all = aboutRole(given, knowing, 'en')
    expect(all.map((each) => [each.why.params?.word, each.alike, each.readings[0]?.text])).toEqual([
      ['Taster', 'role:taster', 'Ana Haddad; Omar Saleh'],
      ['Weaver', 'role:weaver', 'Eva Roth'],
    ])
    const of = (name: string) => given.line.people.find((each) => each.who.value.name === name)!
    expect(all[0]).toMatchObject({
      ...{ why: { code: 'roleNotSaid' }, line: 'l1', field: 'people' },
      places: [...of('Ana Haddad').role.places, ...of('Omar Saleh').role.places],
    })
    const moderator = all[0]?.readings.find(({ params }) => params?.role === 'moderator')
    expect(moderator).toMatchObject({
      ...{ as: 'asRole', text: 'Moderator' },
      changes: [
        {
          ...{ type: 'people', line: 'l1', from: ['l1p2', 'l1p3'] },
          to: [{ role: { value: 'moderator' } }, { role: { value: 'moderator' } }],
        },
      ],
    })
    expect(all[0]?.readings.some(({ params }) => params?.role === 'speaker')).toBe(false)
    expect(all[0]?.readings).toHaveLength(Object.keys(knowing.roles).length)
  })
  it('is asked in the language of the document', () => {
    const [question] = aboutRole(entry({ people: asked('Taster', 'Ana Haddad; X') }), knowing, 'es')
    expect(question?.readings.find(({ params }) => params?.role === 'rapporteur')?.text).toBe(
      knowing.roles['rapporteur']?.labels['es'],
    )
  })
  it('is nothing otherwise', () =>
    expect(aboutRole(entry({ people: people('Ana Haddad') }), knowing, 'en')).toEqual([]))
})

describe('all questions', () => {
  it('come in order: days, then line by line', () => {
    const unsure: ReadTime = { ...nine, sure: 'unsure', why: { code: 'noTime' } }
    const all = questionsOf(
      [entry({ title: stretch('') }, unsure), entry({ people: people('Port Noir Trust') })],
      [
        {
          day: { id: 'd1' },
          resolved: { sure: 'unsure', why: { code: 'unknownDay' }, others: [] },
        },
      ],
      knowing,
    )
    expect(all.map(({ id, field }) => `${id} ${field}`)).toEqual([
      ...['q1 date', 'q2 time', 'q3 title', 'q4 people'],
    ])
  })
  it('offer first what was read, which changes nothing', () =>
    expect(asRead('Roads')).toEqual({ as: 'asRead', text: 'Roads', changes: [] }))
})
