import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgendaSource, compileAgenda } from '../../../src/core/compile/index.js'
import { compareAgendas } from '../../../src/core/release/index.js'
import { wordChanges } from '../../../src/formats/changes.js'
import { settingsIn, sourceOf, withSession, without } from '../compile/sources.js'
import { agendaOf } from '../notation.js'

const agenda = agendaOf(
  'Hall 09:00-10:00 Opening: Ana moderator',
  '10:00-11:00 Training: Ana moderator, Bo speaker',
  '11:00-11:30 Break',
  '14:00-15:00 Review',
)
const source = () => sourceOf(agenda)
const compiled = (state: AgendaSource, language = 'en') =>
  compileAgenda(state, settingsIn(language))
const changes = (after: AgendaSource, before = source()) =>
  compareAgendas(compiled(before), compiled(after))
const words = (after: AgendaSource, language = 'en', before = source()) =>
  wordChanges(compareAgendas(compiled(before, language), compiled(after, language)), language)
const assigned = (
  id: number,
  ...rows: { role: string; person: string; jobTitle?: Record<string, string> }[]
) =>
  withSession(source(), id, {
    assignments: rows.map((row, index) => ({ ...row, id: `row${index}`, state: 'confirmed' })),
  })
const ofEvent = (more: Partial<AgendaSource['event']>) => ({
  ...source(),
  event: { ...source().event, ...more },
})
const training = 'Session I “Training”'

describe('what readers see change', () => {
  it('is nothing between an agenda and itself, whatever its revision', () => {
    expect(changes(source())).toEqual([])
    expect(
      changes(withSession(source(), 1, { revision: 9, updatedAt: '2027-01-01T00:00:00.000Z' })),
    ).toEqual([])
  })

  it('is told as data: of what, which of its fields, before and after', () => {
    expect(changes(withSession(source(), 2, { starts: '10:30', ends: '11:30' }))).toEqual([
      {
        what: 'session',
        change: 'changed',
        id: '2',
        title: 'Training',
        number: 'I',
        field: 'time',
        role: null,
        from: '10:00–11:00',
        to: '10:30–11:30',
      },
    ])
  })

  it.each<[string, AgendaSource, string[]]>([
    [
      'another time',
      withSession(source(), 2, { starts: '10:30', ends: '11:00' }),
      [`${training}: 10:00–11:00 → 10:30–11:00`],
    ],
    [
      'an unknown time',
      withSession(source(), 2, { timing: 'afternoon', starts: undefined, ends: undefined }),
      [`${training}: 10:00–11:00 → Afternoon`],
    ],
    [
      'another day',
      withSession(source(), 3, { day: '2019-06-26' }),
      [
        'New: Wednesday, 26 June 2019',
        '“Break”: Tuesday, 25 June 2019, 11:00–11:30 → Wednesday, 26 June 2019, 11:00–11:30',
      ],
    ],
    [
      'another title',
      withSession(source(), 3, { title: { en: 'Tea' } }),
      ['“Tea”: Title: Break → Tea'],
    ],
    [
      'no place any more',
      withSession(source(), 1, { place: undefined }),
      ['“Opening”: Place: Hall → none'],
    ],
    [
      'a moderator in another’s place',
      assigned(2, { role: 'moderator', person: 'Bo' }, { role: 'speaker', person: 'Bo' }),
      [`${training}: Moderator: Ana → Bo`],
    ],
    [
      'a title of a speaker',
      assigned(
        2,
        { role: 'moderator', person: 'Ana' },
        { role: 'speaker', person: 'Bo', jobTitle: { en: 'Mayor' } },
      ),
      [`${training}: Speaker: Bo → Bo, Mayor`],
    ],
    [
      'a speaker less',
      assigned(2, { role: 'moderator', person: 'Ana' }),
      [`${training}: Speaker removed: Bo`],
    ],
    [
      'a longer text',
      withSession(source(), 2, { objective: { en: 'To learn' } }),
      [`${training}: Objective: text changed`],
    ],
    [
      'a session that went, and the number after it',
      without(source(), 2),
      [
        'Session I “Review”: Number: II → I',
        `Removed: ${training} (Tuesday, 25 June 2019, 10:00–11:00)`,
      ],
    ],
    [
      'a session that is cancelled',
      withSession(source(), 3, { status: 'cancelled' }),
      ['“Break”: Planning status: Confirmed → Cancelled'],
    ],
    [
      'the city and the introduction',
      ofEvent({ city: { en: 'Sfax' } }),
      ['Event: City: none → Sfax'],
    ],
    [
      'the label of a day',
      ofEvent({ days: [{ date: '2019-06-25', label: { en: 'Day 1' } }] }),
      ['Tuesday, 25 June 2019: Label: none → Day 1'],
    ],
    [
      'a person’s name, once',
      {
        ...source(),
        people: source().people.map((person) =>
          person.id === 'Ana' ? { ...person, name: { en: 'Ana Haddad' } } : person,
        ),
      },
      ['Person Ana Haddad: Name: Ana → Ana Haddad'],
    ],
    [
      'a room’s name, once',
      {
        ...source(),
        places: source().places.map((place) => ({ ...place, name: { en: 'Great Hall' } })),
      },
      ['Place Great Hall: Name: Hall → Great Hall'],
    ],
  ])('is said in words: %s', (_, after, said) => {
    expect(words(after)).toEqual(said)
  })

  it('gathers what changed of one session in one line', () => {
    const after = withSession(
      assigned(2, { role: 'moderator', person: 'Ana' }, { role: 'moderator', person: 'Bo' }),
      2,
      { starts: '10:15', title: { en: 'Training day' } },
    )
    expect(words(after)).toEqual([
      'Session I “Training day”: 10:00–11:00 → 10:15–11:00; Title: Training → Training day; Moderator added: Bo; Speaker removed: Bo',
    ])
  })

  it('is told in the language of the agenda; arrows point the way the text runs', () => {
    const after = withSession(source(), 2, { starts: '10:30' })
    expect(words(after, 'fr')).toEqual([
      'Séance I «\u00a0Training\u00a0»\u00a0: 10:00–11:00 → 10:30–11:00',
    ])
    const [arabic = ''] = words(after, 'ar')
    expect(arabic).toBe(
      'الجلسة \u2068الأولى\u2069 «\u2068Training\u2069»: \u206610:00–11:00\u2069 ← \u206610:30–11:00\u2069',
    )
  })

  it('keeps a name in another script from turning the sentence', () => {
    expect(words(withSession(source(), 3, { title: { en: 'استراحة' } }))).toEqual([
      '“\u2068استراحة\u2069”: Title: Break → \u2068استراحة\u2069',
    ])
  })

  it('tells of lines that stand in another order', () => {
    const untimed = sourceOf(agendaOf('afternoon One (position 1)', 'afternoon Two (position 2)'))
    expect(
      words(
        withSession(withSession(untimed, 1, { position: 2 }), 2, { position: 1 }),
        'en',
        untimed,
      )[0],
    ).toBe('Tuesday, 25 June 2019: other order')
  })
})

describe('for any two states of an agenda', () => {
  const session = fc.record({
    starts: fc.constantFrom('09:00', '10:00', '14:30'),
    title: fc.constantFrom('One', 'Two'),
    place: fc.constantFrom(undefined, 'Hall'),
    gone: fc.boolean(),
  })
  const state = fc
    .array(session, { minLength: 4, maxLength: 4 })
    .map((all) =>
      all.reduce<AgendaSource>(
        (now, { gone, title, ...fields }, index) =>
          gone
            ? without(now, index + 1)
            : withSession(now, index + 1, { ...fields, title: { en: title } }),
        source(),
      ),
    )

  it('nothing is told exactly when readers see the same', () => {
    const seen = (each: AgendaSource) =>
      compiled(each).days.flatMap(({ sessions }) =>
        sessions.map(({ id, title, starts, ends, place, numberLabel }) => [
          id,
          title,
          starts,
          ends,
          place,
          numberLabel,
        ]),
      )
    fc.assert(
      fc.property(state, state, (before, after) => {
        const same = JSON.stringify(seen(before)) === JSON.stringify(seen(after))
        expect(changes(after, before).filter(({ what }) => what === 'session').length === 0).toBe(
          same,
        )
      }),
    )
  })

  it('the way back tells the same things the other way round', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(state, state, (before, after) => {
        const there = changes(after, before)
          .map(({ id, what, field, change, from, to }) =>
            [what, id, field, change, from, to].join('|'),
          )
          .sort()
        const back = changes(before, after)
          .map(({ id, what, field, change, from, to }) =>
            [what, id, field, turned[change], to, from].join('|'),
          )
          .sort()
        expect(back).toEqual(there)
      }),
    )
  })
})
