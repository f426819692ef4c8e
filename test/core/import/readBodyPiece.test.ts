import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../src/core/import/draft.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { readBody } from '../../../src/core/import/readBody.js'
import { pieces, stretch } from './documents.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  places: [
    { id: 2, name: 'Vila Nova' },
    { id: 4, name: 'Guest House' },
  ],
  organisations: [{ id: 3, name: 'Green Lanterns' }],
})
type Body = { column?: boolean; kind?: string }

/**
 * What lines of text beneath a title say, each part with its name before it: `person Ana Haddad·Mayor
 * !speaker(Speakers)`; a label has `~`, an organisation `@` before it.
 */
function body(lines: string | string[], { column = false, kind }: Body = {}): string[] {
  const draft = emptyDraft(stretch('Roads'))
  if (kind) draft.kind = { is: kind, sure: true }
  readBody(draft, pieces(...[lines].flat()), knowing, column)
  const marks = { name: '', label: '~', organisation: '@' }
  return [
    ...draft.people.map(({ party, role, from, asked }) => {
      const who = [party.who, party.jobTitle, party.affiliation].flatMap((each) => each?.text ?? [])
      const as = role ? ` !${role.is}${role.said ? `(${role.said.text})` : ''}` : ''
      const words = asked ? ` asked(${asked.text})` : ''
      return `${from} ${marks[party.is]}${who.join('·')}${as}${words}`
    }),
    ...Object.entries(draft.texts).flatMap(([field, texts]) =>
      texts.map(({ text }) => `${field} ${text.text}`),
    ),
    ...draft.notes.map(({ text }) => `note ${text}`),
    ...(draft.status ? [`${draft.status.is} ${draft.status.said.text}`] : []),
    ...(draft.place ? [`place ${draft.place.text.text}`] : []),
  ]
}
const many = 'Ana Haddad, UCLG; Omar Saleh, ICMPD; '.repeat(6).trim()

describe('a line of text beneath a title is', () => {
  it.each<[string, string[]]>([
    ['Ana Haddad', ['text Ana Haddad']],
    ['Ana Haddad (tbc)', ['text Ana Haddad']],
    ['(Ana Haddad, UCLG)', ['text Ana Haddad·UCLG']],
    ['(Moderator: Ana Haddad)', ['label Ana Haddad !moderator(Moderator)']],
    ['2. Ana Haddad – City of Sfax', ['text Ana Haddad·City of Sfax']],
    ['12) Ana Haddad – City of Sfax', ['text Ana Haddad·City of Sfax']],
    ['(a) Ana Haddad, UCLG', ['text Ana Haddad·UCLG']],
    ['b - Ana Haddad, UCLG', ['text Ana Haddad·UCLG']],
    ['2 .Ana Haddad, UCLG', ['text Ana Haddad·UCLG']],
    ['Speaker from Odrava (tbc)', ['text ~Speaker from Odrava']],
    ['• علي منصور', ['list علي منصور']],
    ['علي منصور، رئيس البلدية', ['text علي منصور·رئيس البلدية']],
    ['Green Lanterns', ['text @Green Lanterns']],
    ['Ana Haddad, Omar Saleh', ['text Ana Haddad·Omar Saleh']],
    ['• Ana Haddad, UCLG', ['list Ana Haddad·UCLG']],
    ['• Green Quays – Sun Li', ['list Sun Li·Green Quays']],
    ['Allocution de M. Sagna', ['text M. Sagna']],
    ['Palabras de Ana Haddad', ['text Ana Haddad']],
    ['Remarks by Ana Haddad', ['label Ana Haddad !speaker(Remarks by)']],
    ['Interpretation: Ana Haddad', ['label Ana Haddad !interpreter(Interpretation)']],
    ['A walk, led by Ana Haddad', ['label Ana Haddad !facilitator(led by)', 'description A walk']],
    ['Gardener: Leopold Roth', ['text Leopold Roth asked(Gardener)']],
    ['Gardener : Leopold Roth', ['text Leopold Roth asked(Gardener)']],
    ['Painted by Leopold Roth', ['text Leopold Roth asked(Painted by)']],
    ['Gar: Leopold Roth', ['text Leopold Roth asked(Gar)']],
    [
      'Gardeners: Ana Haddad, Omar Saleh',
      ['text Ana Haddad asked(Gardeners)', 'text Omar Saleh asked(Gardeners)'],
    ],
    [
      'Gardeners: Ana Haddad and two students',
      ['text Ana Haddad asked(Gardeners)', 'text ~two students asked(Gardeners)'],
    ],
  ])('somebody: %s', (line, expected) => expect(body(line)).toEqual(expected))

  it.each([
    ...['2. Roads and rivers', '(in the shade of stones)', 'Who? Ana'],
    ...['Gardener: UCLG', 'Gardener: somebody', 'Interpretation: English, French', 'UCLG'],
    ...['Interpretation: Haddad, Samir', 'A walk, led by Ana Haddad and the sea', 'علي منصور'],
    ...['Ana Haddad; UCLG', many, 'Stand 2. Ana Haddad, UCLG', '“Ferries”, Ana Haddad; UCLG'],
    ...['Ana Haddad; Green Lanterns', 'On “Ferries”, Ana Haddad (UCLG)', 'Ga: Ana Haddad'],
    ...[
      'A walk, moderator: somebody',
      'A gardener of the very old town: Ana Haddad',
      'This first talk is cancelled',
    ],
    ...['The tea is cancelled for all of us today', 'On roads.', 'All are invited.'],
    ...['The public is invited', 'Tout le monde est invité'],
    ...['Gardeners: Ana Haddad and Green Lanterns', 'Gardeners: Ana Haddad and UCLG'],
    ...['“Ferries”, Ana Haddad (UCLG); Green Lanterns'],
  ])('a text: %s', (line) => expect(body(line)).toEqual([`description ${line}`]))

  it('a text: an item that is no person', () =>
    expect(body('• UCLG')).toEqual(['description UCLG']))

  it('a question: an item beneath one', () =>
    expect(body(['• Who pays?', '• Roads or rivers'])).toEqual([
      ...['questions Who pays?', 'questions Roads or rivers'],
    ]))

  it.each([...['Who pays?', '“Who pays?”', '(Who pays?)', 'لمن العشب؟', 'Moderator: who knows?']])(
    'a question: %s',
    (line) => expect(body(line)).toEqual([`questions ${line}`]),
  )

  it.each(['Vila Nova', 'Guest House', 'Museum of Sfax', 'Old Harbour Hall', 'قاعة المدينة'])(
    'a place: %s',
    (line) => expect(body(line)).toEqual([`place ${line}`]),
  )

  it.each<[string, string[]]>([
    ['cancelled', ['cancelled cancelled']],
    ['– Cancelled! –', ['cancelled Cancelled! –']],
    ['– CANCELLED –', ['cancelled CANCELLED –']],
    ['-- Cancelled --', ['cancelled -- Cancelled --']],
    ['this  talk  is  cancelled', ['cancelled this  talk  is  cancelled']],
    ['[tbc] in French', ['note [tbc] in French', 'tentative [tbc] in French']],
    ['tbc  by  the  city', ['note tbc  by  the  city', 'tentative tbc  by  the  city']],
    ['tbc', ['note tbc', 'tentative tbc']],
    ['(tbc)', ['note tbc', 'tentative tbc']],
    ['[tbc]', ['note tbc', 'tentative [tbc]']],
    ['tbc, in French', ['note tbc, in French', 'tentative tbc, in French']],
    ['tbc (in French)', ['note tbc (in French)', 'tentative tbc (in French)']],
    ['The mayor is invited', ['note The mayor is invited', 'tentative The mayor is invited']],
    ['This talk is cancelled', ['cancelled This talk is cancelled']],
    [
      'to be confirmed by the city',
      ['note to be confirmed by the city', 'tentative to be confirmed by the city'],
    ],
    ['to be confirmed by the city soon', ['description to be confirmed by the city soon']],
  ])('how sure the line is: %s', (line, expected) => expect(body(line)).toEqual(expected))

  it('how sure the line is, where it was said before: cancelled stays so', () =>
    expect(body(['cancelled', 'tbc'])).toEqual(['note tbc', 'cancelled cancelled']))

  it.each<[string, string[]]>([
    ['• Ana Haddad (UCLG): Ferries', ['list Ana Haddad·UCLG', 'description Ferries']],
    ['Ana Haddad (UCLG): “Ferries”', ['list Ana Haddad·UCLG', 'description “Ferries”']],
    ['“Ferries”, Ana Haddad (UCLG)', ['list Ana Haddad·UCLG', 'description Ferries']],
    ['• Ferries of the north, Sun Li', ['list Sun Li', 'description Ferries of the north']],
    ['• Ana Haddad: Ferries', ['list Ana Haddad', 'description Ferries']],
    ['Ana Haddad: Ferries', ['text Ana Haddad·Ferries']],
    ['“Ferries”, Ana Haddad', ['list Ana Haddad', 'description Ferries']],
    ['“Ferries”, Ana Haddad and Li Wei', ['list Ana Haddad', 'list Li Wei', 'description Ferries']],
    [
      '• Ferries of the north by Sun Li and Ana Haddad',
      ['list Sun Li', 'list Ana Haddad', 'description Ferries of the north'],
    ],
    [
      '• Ferries of the north by Ana Haddad, UCLG',
      ['list Ana Haddad·UCLG', 'description Ferries of the north'],
    ],
    ['• Ferries of the north, Ana Haddad', ['description Ferries of the north, Ana Haddad']],
    [
      '• Ferries of the north (Ana Haddad, UCLG)',
      ['list Ana Haddad·UCLG', 'description Ferries of the north'],
    ],
    ['• Ferries of the north (Ana Haddad)', ['description Ferries of the north (Ana Haddad)']],
    ['• Ferries (Sun Li)', ['description Ferries (Sun Li)']],
    ['Ferries of the north (Sun Li)', ['description Ferries of the north (Sun Li)']],
  ])('a talk and who gives it: %s', (line, expected) => expect(body(line)).toEqual(expected))
})

describe('in the column of people a line is', () => {
  it.each<[string, string[]]>([
    ['Ana Haddad', ['column Ana Haddad']],
    ['علي منصور', ['column علي منصور']],
    ['beekeepers', ['column ~beekeepers']],
    ['No. 2 beekeepers', ['column ~No. 2 beekeepers']],
    ['(tbc)', ['column ~tbc']],
    ['cancelled', ['cancelled cancelled']],
    ['The beekeepers.', ['description The beekeepers.']],
    ['Roads!', ['description Roads!']],
    ['beekeepers, '.repeat(6), [`description ${'beekeepers, '.repeat(6).trim()}`]],
    ['Gardener: علي منصور', ['text علي منصور asked(Gardener)']],
    ['Begoña Roth Salas', ['column ~Begoña Roth Salas']],
    ['Vila Nova', ['place Vila Nova']],
    ['Remarks by Ana Haddad', ['label Ana Haddad !speaker(Remarks by)']],
  ])('%s', (line, expected) => expect(body(line, { column: true })).toEqual(expected))
})

it('beneath a panel somebody is somebody', () =>
  expect(body('Ana Haddad', { kind: 'panel' })).toEqual(['text Ana Haddad']))

describe('beneath a pause, which has no people,', () => {
  it.each<[string, string[]]>([
    ['Ana Haddad', ['place Ana Haddad']],
    ['Ana Haddad, UCLG', ['text Ana Haddad·UCLG']],
    ['the Mayor of Sfax', ['text ~Mayor of Sfax']],
    ['Ana Haddad, UCLG; Omar Saleh', ['text Ana Haddad·UCLG', 'text Omar Saleh']],
    ['علي منصور، رئيس البلدية', ['description علي منصور، رئيس البلدية']],
  ])('%s', (line, expected) => expect(body(line, { kind: 'break' })).toEqual(expected))
})

describe('names beneath a word for their role have it', () => {
  it.each<[string, string[], string[]]>([
    [
      'with a colon, a list parted by commas',
      ['Speakers:', 'Ana Haddad, Omar Saleh'],
      ['text Ana Haddad !speaker(Speakers)', 'text Omar Saleh !speaker(Speakers)'],
    ],
    [
      'without one, in lines of their own',
      ['Speakers', 'Ana Haddad', 'Omar Saleh'],
      ['text Ana Haddad !speaker(Speakers)', 'text Omar Saleh !speaker'],
    ],
    [
      'in items, of which each is one',
      ['Speakers', '• Ana Haddad, Villa Noir', '• Omar Saleh, UCLG'],
      ['list Ana Haddad·Villa Noir !speaker(Speakers)', 'list Omar Saleh·UCLG !speaker'],
    ],
    ['of one', ['Chair', 'علي منصور'], ['text علي منصور !chair(Chair)']],
    ['which nobody holds', ['Chair', 'قاعة المدينة'], ['text ~Chair', 'place قاعة المدينة']],
    ['at the end', ['Ana Haddad', 'Moderator'], ['text Ana Haddad', 'text ~Moderator']],
    [
      'that goes on after a name beside it',
      ['Speakers: Ana Haddad', 'Omar Saleh'],
      ['label Ana Haddad !speaker(Speakers)', 'text Omar Saleh !speaker'],
    ],
    [
      'that is of one alone',
      ['Moderator: Ana Haddad', 'Omar Saleh'],
      ['label Ana Haddad !moderator(Moderator)', 'text Omar Saleh'],
    ],
    [
      'with their talks',
      ['Speakers', '• Ana Haddad (UCLG): “Ferries”', 'Li Wei'],
      ['list Ana Haddad·UCLG !speaker', 'text Li Wei !speaker(Speakers)', 'description “Ferries”'],
    ],
  ])('%s', (_name, lines, expected) => expect(body(lines)).toEqual(expected))

  it('also where they are many in one line, or organisations', () => {
    expect(body(['Speakers: Ana Haddad', 'Omar Saleh, Eva Roth'])).toEqual([
      'label Ana Haddad !speaker(Speakers)',
      ...['text Omar Saleh !speaker', 'text Eva Roth !speaker'],
    ])
    expect(body(['Host:', 'Museum of Sfax'])).toEqual(['text @Museum of Sfax !host(Host)'])
  })

  it('in their column too, whatever they are', () =>
    expect(body(['Speakers:', 'beekeepers'], { column: true })).toEqual([
      'column ~beekeepers !speaker(Speakers)',
    ]))
})

describe('a talk of an item', () => {
  it('ends the text before it', () =>
    expect(body(['Objective: to agree', '• Ana Haddad (UCLG): “Ferries”', 'by ship'])).toEqual([
      ...['list Ana Haddad·UCLG', 'description “Ferries”', 'description by ship'],
      'objective to agree',
    ]))
})
