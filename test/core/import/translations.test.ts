import { describe, expect, it } from 'vitest'
import { purposesOf } from '../../../src/core/import/purpose.js'
import { type Proposal, readAgenda } from '../../../src/core/import/index.js'
import { type TextHere, toTranslations } from '../../../src/core/import/toTranslations.js'
import { matchTranslation } from '../../../src/core/import/matchTranslation.js'
import type { Agenda, AgendaSession, Assignment } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { documentOf, table } from './documents.js'

const { kinds } = defaultRulebook
const day = '2025-05-05'

const row = (id: string, role: string, who: Partial<Assignment>): Assignment => ({
  id,
  role,
  state: 'confirmed',
  ...who,
})
const session = (
  id: number,
  starts: string,
  ends: string,
  title: string,
  kind: string,
  assignments: Assignment[] = [],
): AgendaSession => ({
  id,
  title,
  kind,
  day,
  timing: 'clock',
  starts,
  ends,
  status: 'confirmed',
  published: false,
  assignments,
})

const agenda: Agenda = {
  event: {
    id: 9,
    timeZone: 'Africa/Tunis',
    days: [{ id: 'd', date: day, label: 'First day' }],
    published: false,
  },
  people: { 1: 'Ana Haddad', 2: 'Li Wei', 3: 'Omar Saleh' },
  sessions: [
    session(1, '09:00', '09:30', 'Registration', 'registration'),
    session(2, '09:30', '10:30', 'Roads', 'session', [
      row('a', 'moderator', { person: 1, jobTitle: 'Mayor' }),
      row('b', 'speaker', { label: 'Somebody of the port' }),
    ]),
    session(3, '10:30', '11:00', 'Coffee break', 'break'),
    session(4, '11:00', '12:00', 'Maps', 'workshop'),
    session(5, '11:00', '12:00', 'Radio', 'workshop'),
  ],
}
const text = (address: string, words: string, target?: string): TextHere => {
  const [collection = '', id = '', ...rest] = address.split('/')
  return {
    address,
    collection,
    id: Number(id),
    field: rest.length === 3 ? `${rest[0]}/${rest[2]}` : rest.join('/'),
    rich: address.endsWith('description'),
    source: { language: 'en', words },
    target: target === undefined ? null : { words: target },
  }
}
const texts = [
  ...agenda.sessions.map(({ id, title = '' }) =>
    text(`sessions/${id}/title`, title, id === 3 ? 'Pause' : undefined),
  ),
  text('sessions/2/objective', 'To agree.'),
  text('sessions/2/assignments/a/jobTitle', 'Mayor'),
  text('sessions/2/assignments/b/label', 'Somebody of the port'),
  text('sessions/2/guidingQuestions/q1/question', 'Who pays?'),
  text('sessions/2/guidingQuestions/q2/question', 'Who plans?'),
]
const french = (...rows: string[]): Proposal =>
  readAgenda(documentOf(table('Lundi 5 mai 2025', ...rows)), { languages: ['fr'] })
const whole = french(
  '9h–9h30|Accueil',
  '9h30–10h30|Séance 1 : Les routes / Modératrice : Ana Haddad, maire / Objectif : S’accorder. / Méthodologie : En cercle. / Questions : / • Qui paie ? / • Qui décide ?',
  '10h30–11h|Pause-café',
  '11h–12h|Atelier : La radio',
  '11h–12h|Atelier : Les cartes',
  '13h–14h|Visite',
)

describe('texts of a document in another language', () => {
  const { pairs, differences, lines } = toTranslations(whole, { agenda, texts, kinds })

  it('stand beside those that they translate, questions by their place', () =>
    expect(
      pairs
        .filter(({ session: at }) => at === 2)
        .map(({ address, text: words, sure }) => [
          address.slice('sessions/2/'.length),
          words,
          sure,
        ]),
    ).toEqual([
      ['title', 'Les routes', true],
      ['objective', 'S’accorder.', true],
      ['guidingQuestions/q1/question', 'Qui paie ?', true],
      ['guidingQuestions/q2/question', 'Qui décide ?', true],
      ['assignments/a/jobTitle', 'maire', true],
    ]))

  it('say what is there already, and are not sure where two lines could be meant', () => {
    expect(pairs.find(({ session: at }) => at === 3)).toMatchObject({
      text: 'Pause-café',
      there: 'Pause',
      sure: true,
    })
    expect(lines.map(({ session: at, sure }) => [at, sure])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [5, false],
      [4, false],
    ])
  })

  it('are told where nothing here is their source, or no line is', () =>
    expect(differences).toEqual([
      { type: 'onlyInDocument', line: 'l6' },
      { type: 'noSource', line: 'l2', session: 2, field: 'methodology' },
    ]))

  it('go to the line that the editor says', () => {
    const said = toTranslations(whole, { agenda, texts, kinds, said: { l4: 5, l3: null } })
    expect(
      said.pairs
        .filter(({ address }) => address.endsWith('title'))
        .map(({ session: at, text: words, sure }) => [at, words, sure]),
    ).toEqual([
      [1, 'Accueil', true],
      [2, 'Les routes', true],
      [5, 'La radio', true],
      [4, 'Les cartes', true],
    ])
    expect(said.differences.filter(({ type }) => type !== 'noSource')).toEqual([
      { type: 'onlyInDocument', line: 'l3' },
      { type: 'onlyInDocument', line: 'l6' },
      { type: 'onlyHere', session: 3 },
    ])
  })

  it('are not matched where the count of questions differs, nor sure where the time does', () => {
    const other = french(
      '9h–9h30|Accueil',
      '9h45–10h30|Séance 1 : Les routes / Modératrice : Ana Haddad / Questions : / • Qui paie ?',
    )
    const found = toTranslations(other, { agenda, texts, kinds })
    expect(found.pairs.map(({ address, sure }) => [address, sure])).toEqual([
      ['sessions/1/title', true],
      ['sessions/2/title', false],
    ])
    expect(found.differences.slice(0, 2)).toEqual([
      {
        type: 'otherTime',
        line: 'l2',
        session: 2,
        here: { day, starts: '09:30', ends: '10:30' },
        document: { day, starts: '09:45', ends: '10:30' },
      },
      { type: 'otherCount', line: 'l2', session: 2, here: 2, document: 1 },
    ])
  })

  it('pairs each line once, whatever is said', () => {
    const { pairs: found } = matchTranslation(whole, agenda, { said: { l1: 2, l2: 999 } })
    expect(new Set(found.map(({ session: at }) => at)).size).toBe(found.length)
  })
})

describe('what a document is brought for', () => {
  const around = { agenda, documents: [], titles: { en: 5, fr: 0 }, locale: 'en', kinds }
  const inEnglish = (...rows: string[]) =>
    readAgenda(documentOf(table('Monday 5 May 2025', ...rows)), { languages: ['en'] })
  const english = inEnglish(
    '9:00–9:30|Registration',
    '9:30–10:30|Session 1: Roads and the ways of the city',
    '10:30–11:00|Coffee break for all',
  )

  it.each([
    [
      'a translation, of a document in another language with the same lines',
      whole,
      around,
      ['translation', 'lines'],
    ],
    ['a newer version, of one in the same language', english, around, ['newer', 'lines']],
    [
      'new lines, where the coffee break is all that stands here too',
      inEnglish('21:30–22:00|Walk home', '10:30–11:00|Coffee break for all'),
      around,
      ['lines', 'newer'],
    ],
    [
      'new lines, where there is nothing but pauses',
      inEnglish('9:00–9:30|Registration', '10:30–11:00|Coffee break for all'),
      around,
      ['lines', 'newer'],
    ],
    [
      'new lines, of one with other lines',
      french('18h–19h|Concert de la ville et des îles', '20h–22h|Dîner avec les élus de la ville'),
      around,
      ['lines', 'translation'],
    ],
    [
      'new lines, where nothing stands yet',
      whole,
      { ...around, agenda: { ...agenda, sessions: [] } },
      ['lines'],
    ],
    [
      'new lines, in a language that the site has not',
      whole,
      { ...around, titles: { en: 5 } },
      ['lines'],
    ],
    [
      'new lines, where nothing is stored that could be translated',
      whole,
      {
        ...around,
        agenda: {
          ...agenda,
          sessions: agenda.sessions.map((each) => ({ ...each, id: `new-${each.id}` })),
        },
      },
      ['lines'],
    ],
  ])('%s', (_name, proposal, given, purposes) =>
    expect(purposesOf(proposal, given)).toEqual(purposes),
  )
})
