import { describe, expect, it } from 'vitest'
import { purposesOf } from '../../../src/core/import/purpose.js'
import { type Proposal, readAgenda } from '../../../src/core/import/index.js'
import type { ProposedLine } from '../../../src/core/import/proposal.js'
import { type TextHere, toTranslations } from '../../../src/core/import/toTranslations.js'
import { matchTranslation } from '../../../src/core/import/matchTranslation.js'
import type { Agenda, AgendaSession, Assignment } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { documentOf, table } from './documents.js'
import { at, person, proposed, read } from './proposed.js'

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

describe('each text of a line', () => {
  const writing = (...lines: string[]) =>
    read(lines.map((line) => ({ type: 'paragraph' as const, runs: [{ text: line }] })))
  const of = (more: Partial<ProposedLine>, event: Partial<Proposal> = {}): Proposal => ({
    ...{ language: 'fr', event: {}, questions: [], left: [], apart: [] },
    days: [{ id: 'd1', date: read(day) }],
    lines: [proposed('Les routes', more)],
    ...event,
  })
  const here = (more: Partial<AgendaSession> = {}, event: Partial<Agenda> = {}): Agenda => ({
    ...agenda,
    sessions: [{ ...session(2, '09:00', '10:00', 'Roads', 'session'), ...more }],
    ...event,
  })
  const title = text('sessions/2/title', 'Roads')
  /** The texts that stand side by side: `title: Roads = Les routes`. */
  const beside = (proposal: Proposal, own: Agenda, known: TextHere[]) => {
    const found = toTranslations(proposal, { agenda: own, texts: known, kinds })
    return {
      ...found,
      pairs: found.pairs.map(({ address, source, text: words }) =>
        [address.split('/').slice(2).join('/'), source, words].join(' | '),
      ),
    }
  }

  it('is a note, a way of working, a description', () =>
    expect(
      beside(
        of({
          note: read('À confirmer'),
          methodology: writing('En cercle.'),
          description: writing('Deux routes.', 'Un pont.'),
        }),
        here(),
        [
          text('sessions/2/statusNote', 'To be confirmed'),
          text('sessions/2/methodology', 'In a circle.'),
          text('sessions/2/description', 'Two roads.'),
        ],
      ).pairs,
    ).toEqual([
      'statusNote | To be confirmed | À confirmer',
      'methodology | In a circle. | En cercle.',
      'description | Two roads. | Deux routes.\nUn pont.',
    ]))

  it('has its formatting, where the text here has one', () => {
    const line = of({ objective: writing('S’accorder.'), description: writing('Deux routes.') })
    const formats = (known: TextHere[]) =>
      toTranslations(line, { agenda: here(), texts: known, kinds }).pairs.map(({ laidOut }) =>
        JSON.stringify(laidOut)?.match(/"text":"[^"]*"/g),
      )
    const description = text('sessions/2/description', 'Two roads.')
    expect(formats([{ ...text('sessions/2/objective', 'To agree.'), rich: true }])).toEqual([
      undefined,
    ])
    expect(formats([description])).toEqual([['"text":"Deux routes."']])
    expect(formats([{ ...description, rich: false }])).toEqual([undefined])
  })

  it('is counted where it stands here already, whatever its spaces', () => {
    const line = of({ objective: writing('Choisir une  route.'), note: read('À confirmer') })
    const known = [
      text('sessions/2/title', 'Roads', ' Les\u00a0routes '),
      text('sessions/2/objective', 'To choose a road.', 'Choisir\n une route.'),
      text('sessions/2/statusNote', 'To be confirmed', 'À confirmer plus tard'),
    ]
    const { pairs, already } = toTranslations(line, { agenda: here(), texts: known, kinds })
    expect(already).toBe(2)
    expect(pairs.map(({ text: words, there }) => [words, there])).toEqual([
      ['À confirmer', 'À confirmer plus tard'],
    ])
  })

  it('is none where one of the two is empty', () => {
    const known = [text('sessions/2/title', 'Roads', ''), text('sessions/2/objective', 'To agree.')]
    const { pairs, already } = toTranslations(of({ objective: writing(' ') }), {
      ...{ agenda: here(), texts: known, kinds },
    })
    expect(pairs).toEqual([
      {
        ...{ address: 'sessions/2/title', line: 'l1', session: 2, sure: true },
        ...{ source: 'Roads', text: 'Les routes' },
      },
    ])
    expect(already).toBe(0)
  })

  it('is a question only of this session, and told where there is none here', () => {
    const line = of({ questions: [writing('Qui paie ?')] })
    const others = [
      text('sessions/3/guidingQuestions/q/question', 'Who walks?'),
      { ...text('sessions/2/guidingQuestions/q/question', 'Who pays?'), collection: 'events' },
    ]
    expect(beside(line, here(), [title, ...others])).toMatchObject({
      pairs: ['title | Roads | Les routes'],
      differences: [{ type: 'noSource', line: 'l1', session: 2, field: 'questions' }],
    })
    const own = text('sessions/2/guidingQuestions/q/question', 'Who pays?')
    expect(beside(line, here(), [own, ...others])).toMatchObject({
      pairs: ['guidingQuestions/q/question | Who pays? | Qui paie ?'],
      differences: [],
    })
  })

  it('keeps a number that is not shown, in the language of the document', () => {
    const numbered = { kind: read('break'), number: read('2') }
    const titles = (language?: string) =>
      beside(of(numbered, { language }), here({ kind: 'break' }), [title]).pairs
    expect(titles('fr')).toEqual(['title | Roads | Pause 2: Les routes'])
    expect(titles()).toEqual(['title | Roads | Break 2: Les routes'])
  })

  it('is none of a session that is not stored yet', () => {
    const { id: _, ...fresh } = session(2, '09:00', '10:00', 'Roads', 'session')
    expect(beside(of({}), here({}, { sessions: [fresh] }), [title]).pairs).toEqual([])
  })

  describe('that is said of somebody', () => {
    const maire = { jobTitle: read('maire') }
    const mayor = (key = 'a') => text(`sessions/2/assignments/${key}/jobTitle`, 'Mayor')
    const [ana, omar] = [row('a', 'speaker', { person: 1 }), row('o', 'speaker', { person: 3 })]
    const of_ = (people: ProposedLine['people'], rows: Assignment[], known: TextHere[]) =>
      beside(of({ people }), here({ assignments: rows }), known).pairs

    it.each<[string, ProposedLine['people'], Assignment[], string[]]>([
      [
        'stands with them, whoever is named before, and whatever their title',
        [person({ name: 'Mme Ana Haddad' }, 'speaker', maire)],
        [omar, ana],
        ['assignments/a/jobTitle | Mayor | maire'],
      ],
      [
        'stands with an organisation',
        [person({ organisation: 'UCLG' }, 'speaker', maire)],
        [omar, row('a', 'speaker', { organisation: 7 })],
        ['assignments/a/jobTitle | Mayor | maire'],
      ],
      ['is left out where they are not here', [person({ name: 'Li Wei' }, 'x', maire)], [ana], []],
      [
        'stands with them in the role that they have in both',
        [person({ name: 'Ana Haddad' }, 'moderator', maire)],
        [row('b', 'speaker', { person: 1 }), row('a', 'moderator', { person: 1 })],
        ['assignments/a/jobTitle | Mayor | maire'],
      ],
      [
        'stands with them where they have only another role',
        [person({ name: 'Ana Haddad' }, 'chair', maire)],
        [ana],
        ['assignments/a/jobTitle | Mayor | maire'],
      ],
      [
        'is left out where two could be meant',
        [person({ name: 'Ana Haddad' }, 'speaker', maire)],
        [ana, row('b', 'speaker', { person: 1 })],
        [],
      ],
      [
        'is left out where their row is not stored yet',
        [person({ name: 'Ana Haddad' }, 'speaker', maire)],
        [{ role: 'speaker', state: 'confirmed', person: 1 }],
        [],
      ],
    ])('%s', (_name, people, rows, expected) =>
      expect(
        beside(of({ people }), here({ assignments: rows }, { organisations: { 7: 'UCLG' } }), [
          mayor(),
        ]).pairs,
      ).toEqual(expected),
    )

    it('may be their affiliation', () =>
      expect(
        of_(
          [person({ name: 'Ana Haddad' }, 'speaker', { affiliation: read('Ville de Sfax') })],
          [ana],
          [text('sessions/2/assignments/a/affiliation', 'City of Sfax')],
        ),
      ).toEqual(['assignments/a/affiliation | City of Sfax | Ville de Sfax']))

    it('names them by their order in a role where they have no name', () => {
      const rows = [
        row('m', 'moderator', { label: 'A moderator' }),
        ana,
        row('x', 'speaker', { label: 'A teacher' }),
        row('y', 'speaker', { label: 'A student' }),
      ]
      const labels = rows.map(({ id, label = '' }) =>
        text(`sessions/2/assignments/${id}/label`, label),
      )
      const [teacher, student] = [
        person({ label: 'Une enseignante' }),
        person({ label: 'Un étudiant' }),
      ]
      const moderator = person({ label: 'Une modératrice' }, 'moderator')
      expect(
        of_([teacher, person({ name: 'Ana Haddad' }), moderator, student], rows, labels),
      ).toEqual([
        'assignments/x/label | A teacher | Une enseignante',
        'assignments/m/label | A moderator | Une modératrice',
        'assignments/y/label | A student | Un étudiant',
      ])
      expect(of_([student], rows, labels)).toEqual([])
    })
  })

  it('of the event stands with its own, sure where it was read surely', () => {
    const event = {
      title: { ...read('Les routes\ndu sud'), sure: 'likely' as const },
      theme: read('L’eau'),
    }
    const known = [text('events/9/title', 'Roads of the south'), text('events/9/theme', 'Water')]
    const { pairs } = toTranslations(of({}, { event }), { agenda: here(), texts: known, kinds })
    expect(pairs).toEqual([
      {
        ...{ address: 'events/9/title', source: 'Roads of the south', sure: false },
        text: 'Les routes du sud',
      },
      { address: 'events/9/theme', source: 'Water', text: 'L’eau', sure: true },
    ])
  })

  it('of a day stands with the day of the same date', () => {
    const days = ['2025-05-05', '2025-05-06', undefined].map((date, index) => ({
      id: `d${index}`,
      ...(date ? { date: read(date) } : {}),
      label: read(`Jour ${index}`),
    }))
    const rows = [{ id: 'y', date: '2025-05-06' }, { id: 'x', date: day }, { date: '2025-05-07' }]
    const own = here({}, { event: { ...agenda.event, days: rows } })
    const known = ['x', 'y'].map((id) => text(`events/9/days/${id}/label`, `Day ${id}`))
    expect(beside(of({ time: at('09:00', '10:00') }, { days }), own, known).pairs).toEqual([
      'days/x/label | Day x | Jour 0',
      'days/y/label | Day y | Jour 1',
    ])
    const [{ label: _, ...unnamed }] = days as [(typeof days)[0]]
    expect(beside(of({}, { days: [unnamed] }), own, known).pairs).toEqual([])
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
