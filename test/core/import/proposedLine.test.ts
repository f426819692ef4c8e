import { describe, expect, it } from 'vitest'
import { kindFor, roleFor } from '../../../src/core/import/defaults.js'
import { type Draft, type DraftPerson, emptyDraft } from '../../../src/core/import/draft.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import type { Party } from '../../../src/core/import/partyDetails.js'
import type { Proposal } from '../../../src/core/import/proposal.js'
import { proposalAsJson } from '../../../src/core/import/proposalAsJson.js'
import { proposedLine, proposedPerson } from '../../../src/core/import/proposedLine.js'
import { documentOf, pieces, stretch } from './documents.js'
import { at, person as proposedOf, proposed, read } from './proposed.js'
import { readAgenda } from '../../../src/core/import/index.js'
import { writingOf } from '../../../src/core/import/formattedText.js'

const knowing = knowingOf({
  people: [
    { id: 1, name: 'Sun Li' },
    { id: 2, name: 'Ana Twin' },
    { id: 3, name: 'Ana Twin' },
  ],
  organisations: [{ id: 4, name: 'Green Lanterns' }],
})

const person = (
  role?: string,
  {
    party,
    said,
    ...more
  }: Partial<Omit<DraftPerson, 'party'>> & { party?: Partial<Party>; said?: string } = {},
): DraftPerson => ({
  party: { who: stretch('Ana Haddad'), is: 'name', likeness: 2, ...party },
  ...(role ? { role: { is: role, ...(said === undefined ? {} : { said: stretch(said) }) } } : {}),
  list: {},
  from: 'label',
  ...more,
})
const draft = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft(stretch('Roads')), ...more })

describe('the kind of a line', () => {
  const kind = (more: Partial<Draft>, nested = false, own = knowing) => {
    const { is, said } = kindFor(draft(more), nested, own)
    return `${is}${said ? '' : '?'}`
  }
  const label = stretch('Part')
  it.each<[string, Partial<Draft>, string]>([
    ['is what its words say', { kind: { is: 'meal', sure: true } }, 'meal'],
    ['is a session where they say so', { kind: { is: 'session', sure: true } }, 'session'],
    ['is a session otherwise', {}, 'session?'],
    ['is a session where it is numbered', { numbered: true, people: [person()] }, 'session?'],
    [
      'is a panel where it is numbered and has panellists',
      { numbered: true, label, people: [person('panellist')] },
      'panel?',
    ],
    [
      'is a session with panellists, where no word says what is numbered',
      { numbered: true, people: [person('panellist')] },
      'session?',
    ],
    [
      'is a presentation where it is numbered and has a presenter',
      { numbered: true, label, people: [person('presenter')] },
      'presentation?',
    ],
    [
      'is a panel with panellists and a moderator',
      { people: [person('panellist'), person('moderator')] },
      'panel?',
    ],
    [
      'is none with panellists alone',
      { people: [person('panellist'), person('panellist')] },
      'session?',
    ],
    ['is a presentation of one', { people: [person()] }, 'presentation?'],
    ['is a presentation of two', { people: [person(), person()] }, 'presentation?'],
    ['is none of three', { people: [person(), person(), person()] }, 'session?'],
    ['is a presentation of a presenter', { people: [person('presenter')] }, 'presentation?'],
    ['is none of a speaker', { people: [person('speaker')] }, 'session?'],
    ['is one beside a chair', { people: [person('chair'), person()] }, 'presentation?'],
    ['is none of two with a chair', { people: [person('chair'), person(), person()] }, 'session?'],
    [
      'is none of two with a moderator',
      { people: [person('moderator'), person(), person()] },
      'session?',
    ],
    [
      'is one of two where the chair leads several lines',
      { people: [person('chair', { from: 'heading' }), person(), person()] },
      'presentation?',
    ],
    ['is none of a chair alone', { people: [person('chair')] }, 'session?'],
    [
      'is none of somebody without a name',
      { people: [person(undefined, { party: { is: 'label' } })] },
      'session?',
    ],
    [
      'is none of remarks',
      { people: [person(undefined, { lead: stretch('Remarks by') })] },
      'session?',
    ],
    [
      'is one with a name behind "by"',
      { people: [person(undefined, { lead: stretch(', by ') })] },
      'presentation?',
    ],
    [
      'is one behind "par"',
      { people: [person(undefined, { lead: stretch('par') })] },
      'presentation?',
    ],
    [
      'is one behind "con"',
      { people: [person(undefined, { lead: stretch('con') })] },
      'presentation?',
    ],
    [
      'is one behind "تقديم"',
      { people: [person(undefined, { lead: stretch('تقديم') })] },
      'presentation?',
    ],
  ])('%s', (_, more, expected) => expect(kind(more)).toBe(expected))

  it('of a talk within another line is a presentation, unless its words say more', () => {
    expect(kind({}, true)).toBe('presentation?')
    expect(kind({ kind: { is: 'panel', sure: false } }, true)).toBe('panel')
    expect(kind({ kind: { is: 'session', sure: false } }, true)).toBe('session')
  })

  it('is one that the app has', () => {
    const own = (...kinds: string[]) =>
      knowingOf({ kinds: Object.fromEntries(kinds.map((each) => [each, { labels: {} }])) })
    expect(kind({}, true, own('fair', 'session'))).toBe('session?')
    expect(kind({}, false, own('fair', 'walk'))).toBe('fair?')
    expect(kind({}, false, own())).toBe('session?')
    expect(
      kind({ people: [person('panellist'), person('moderator')] }, false, own('session')),
    ).toBe('session?')
    expect(
      kind({ numbered: true, label, people: [person('panellist')] }, false, own('session')),
    ).toBe('session?')
    expect(
      kind({ numbered: true, label, people: [person('presenter')] }, false, own('session')),
    ).toBe('session?')
    expect(kind({ people: [person()] }, false, own('session'))).toBe('session?')
  })
})

describe('the role of somebody in a line', () => {
  const role = (who: DraftPerson, kind = 'session', others = false, own = knowing) => {
    const { is, said } = roleFor(who, kind, own, others)
    return `${is}${said ? '' : '?'}`
  }
  it.each<[string, DraftPerson, string, string]>([
    ['what is said', person('chair', { said: 'Chair' }), 'session', 'chair'],
    ['a speaker where nothing is', person(), 'session', 'speaker?'],
    ['a panellist in a panel', person(), 'panel', 'panellist?'],
    ['a presenter in a presentation', person(), 'presentation', 'presenter?'],
    ['a host who leads a visit', person('facilitator', { said: 'led by' }), 'fieldVisit', 'host'],
    [
      'a host who guides one',
      person('facilitator', { said: 'Guided tour by' }),
      'fieldVisit',
      'host',
    ],
    [
      'a facilitator of a visit',
      person('facilitator', { said: 'Facilitator' }),
      'fieldVisit',
      'facilitator',
    ],
    [
      'a facilitator who leads a workshop',
      person('facilitator', { said: 'led by' }),
      'workshop',
      'facilitator',
    ],
    [
      'a moderator who animates a panel',
      person('facilitator', { said: 'Animé par' }),
      'panel',
      'moderator',
    ],
    [
      'a facilitator who is called animateur',
      person('facilitator', { said: 'Animatrice' }),
      'panel',
      'facilitator',
    ],
    [
      'a facilitator who animates a workshop',
      person('facilitator', { said: 'Animé par' }),
      'workshop',
      'facilitator',
    ],
    [
      'a speaker who is introduced alone',
      person('moderator', { said: 'Introduced by' }),
      'session',
      'speaker?',
    ],
    [
      'a presenter who is',
      person('moderator', { said: 'Introduit par' }),
      'presentation',
      'presenter?',
    ],
    ['a moderator', person('moderator', { said: 'Moderated by' }), 'session', 'moderator'],
    ['a presenter', person('presenter', { said: 'Presenta' }), 'session', 'presenter'],
    ['a speaker "with" whom it is', person('speaker', { said: 'With' }), 'session', 'speaker?'],
    [
      'a panellist "with" whom a panel is',
      person('speaker', { said: 'avec' }),
      'panel',
      'panellist?',
    ],
    [
      'a facilitator "con" whom a workshop is',
      person('speaker', { said: 'con' }),
      'workshop',
      'facilitator?',
    ],
    [
      'a presenter "a cargo de" whom a talk is',
      person('speaker', { said: 'A cargo de' }),
      'presentation',
      'presenter?',
    ],
    ['a speaker who is called so', person('speaker', { said: 'Speaker' }), 'panel', 'speaker'],
    ['a speaker who takes part', person('panellist', { said: 'Participa' }), 'session', 'speaker?'],
    [
      'a panellist who takes part in a panel',
      person('panellist', { said: 'Participan' }),
      'panel',
      'panellist',
    ],
    [
      'a panellist who is called so',
      person('panellist', { said: 'Panellists' }),
      'session',
      'panellist',
    ],
    [
      'a speaker who takes part, in Arabic',
      person('panellist', { said: 'المشاركون' }),
      'session',
      'speaker?',
    ],
  ])('is that of %s', (_, who, kind, expected) => expect(role(who, kind)).toBe(expected))

  it('depends on who else is there', () => {
    expect(role(person('moderator', { said: 'Introduced by' }), 'session', true)).toBe('moderator')
    expect(role(person('presenter', { said: 'Presenta' }), 'session', true)).toBe('moderator')
    expect(role(person('presenter', { said: 'Presented by' }), 'session', true)).toBe('presenter')
  })

  it('is one that the app has', () => {
    const own = knowingOf({ roles: { guest: { labels: {} } } })
    expect(role(person(), 'session', false, own)).toBe('guest?')
    expect(role(person('facilitator', { said: 'led by' }), 'fieldVisit', false, own)).toBe('guest')
    expect(role(person(), 'session', false, knowingOf({ roles: {} }))).toBe('speaker?')
  })
})

describe('somebody of a proposal', () => {
  const of = (who: DraftPerson, others = false) =>
    proposedPerson(who, 'l1p1', 'session', others, knowing)
  const sure = (likeness: number, from: DraftPerson['from']) =>
    of(person('chair', { party: { likeness }, from })).who.sure

  it('is sure by a title or the directory, likely by the looks, else asked about', () => {
    const from = ['label', 'column', 'list', 'text', 'title'] as const
    expect(from.map((each) => sure(3, each))).toEqual(Array(5).fill('sure'))
    expect(from.map((each) => sure(2, each))).toEqual(Array(5).fill('likely'))
    expect(from.map((each) => sure(1, each))).toEqual([
      ...['likely', 'likely', 'likely', 'unsure', 'unsure'],
    ])
    expect(from.map((each) => sure(0, each))).toEqual(Array(5).fill('unsure'))
  })

  it('has the entries of the directory that may be meant', () => {
    const named = (name: string) => of(person('chair', { party: { who: stretch(name) } }))
    expect(named('Sun Li').known).toEqual([{ in: 'people', id: 1, same: true }])
    expect([named('Sun Li').who.sure, named('Sun Li').who.why.code]).toEqual(['sure', 'directory'])
    expect(named('ána twin').known.map(({ id }) => id)).toEqual([2, 3])
    expect(named('Ana Twin').who.sure).toBe('likely')
    expect(named('Green Lanterns').known).toEqual([{ in: 'organisations', id: 4, same: true }])
    expect([named('Nobody Else').known, named('Nobody Else').who.why.code]).toEqual([[], 'label'])
  })

  it('tells why by where it stood', () =>
    expect(
      (['column', 'heading', 'label', 'list', 'text', 'title'] as const).map(
        (from) => of(person('chair', { from })).who.why.code,
      ),
    ).toEqual(['column', 'heading', 'label', 'layout', 'layout', 'layout']))

  it('is a name, an organisation, or a label with its brackets', () => {
    const who = (party: Partial<Party>) => of(person('chair', { party })).who.value
    expect(who({})).toEqual({ name: 'Ana Haddad' })
    expect(who({ is: 'organisation', who: stretch('UCLG') })).toEqual({ organisation: 'UCLG' })
    expect(who({ is: 'label', who: stretch('A student') })).toEqual({ label: 'A student' })
    expect(
      who({ is: 'label', who: stretch('A student'), aside: [stretch('10'), stretch('online')] }),
    ).toEqual({ label: 'A student (10; online)' })
    expect(who({ aside: [stretch('MP')] })).toEqual({ name: 'Ana Haddad' })
  })

  it('has the role that was said, or the usual one, and what is said of it', () => {
    const found = of(
      person('chair', {
        said: 'Chair',
        party: {
          jobTitle: stretch('Mayor'),
          affiliation: stretch('UCLG'),
          invited: stretch('tbc'),
        },
      }),
    )
    const { role, jobTitle, affiliation, state } = found
    expect(
      [role, jobTitle, affiliation, state].map((each) => [each?.value, each?.sure, each?.why.code]),
    ).toEqual([
      ['chair', 'sure', 'label'],
      ['Mayor', 'likely', 'fromWords'],
      ['UCLG', 'likely', 'fromWords'],
      ['invited', 'likely', 'fromWords'],
    ])
    expect(role.places).toEqual([{ at: [0], from: 0, to: 5 }])
    const plain = of(person())
    expect([plain.role.value, plain.role.sure, plain.role.why.code, plain.role.places]).toEqual([
      ...['speaker', 'likely', 'byDefault', []],
    ])
    expect(Object.keys(plain)).toEqual(['id', 'who', 'role', 'known'])
  })
})

describe('a line of a proposal', () => {
  const line = (more: Partial<Draft> = {}, own: object = {}) =>
    proposedLine(
      draft(more),
      {
        id: 'l1',
        day: read<string | undefined>('d1'),
        time: { ...at('09:00'), others: [] },
        timeText: [stretch('9:00')],
        ...own,
      },
      knowing,
    )
  const why = (guess: { value: unknown; sure: string; why: { code: string } } | undefined) =>
    guess && [guess.value, guess.sure, guess.why.code]

  it('has a title that begins with a capital', () => {
    expect(why(line({ title: stretch('éducation') }).title)).toEqual([
      'Éducation',
      'sure',
      'firstText',
    ])
    expect(why(line({ title: stretch('') }).title)).toEqual(['', 'unsure', 'noTitle'])
  })
  it('has a time, a day and the line within which it is', () => {
    const found = line({}, { within: 'l0' })
    expect([found.id, found.within, found.day.value, found.time.value.starts]).toEqual([
      ...['l1', 'l0', 'd1', '09:00'],
    ])
    expect(found.time.places).toEqual([{ at: [0], from: 0, to: 4 }])
    expect(Object.keys(line())).toEqual([
      'id',
      'day',
      'time',
      'title',
      'kind',
      'people',
      'questions',
    ])
  })
  it('has a kind with its reason', () => {
    expect(why(line({ kind: { is: 'panel', sure: true } }).kind)).toEqual([
      'panel',
      'sure',
      'fromWords',
    ])
    expect(why(line({ kind: { is: 'panel', sure: false } }).kind)).toEqual([
      'panel',
      'likely',
      'fromWords',
    ])
    expect(why(line().kind)).toEqual(['session', 'likely', 'kindNotSaid'])
    const label = stretch('Panel')
    const twice = line({ label, kind: { is: 'panel', said: label, sure: true } })
    expect(twice.kind.places).toEqual([{ at: [0], from: 0, to: 5 }])
  })
  it('has a number, a status and notes', () => {
    const found = line({
      number: stretch('II'),
      status: { is: 'tentative', said: stretch('tbc') },
      notes: [stretch('tbc'), stretch(''), stretch('in French')],
    })
    expect([why(found.number), why(found.status), why(found.note)]).toEqual([
      ['II', 'sure', 'label'],
      ['tentative', 'sure', 'fromWords'],
      ['tbc; in French', 'likely', 'brackets'],
    ])
    expect(line({ notes: [stretch('')] }).note).toBeUndefined()
  })
  it.each([
    ['text', 'likely', 'fromWords'],
    ['bracket', 'likely', 'brackets'],
    ['column', 'sure', 'column'],
    ['label', 'sure', 'label'],
  ] as const)('has a place from a %s, which is %s', (from, sure, code) =>
    expect(why(line({ place: { text: stretch('Old Hall'), from } }).place)).toEqual([
      ...['Old Hall', sure, code],
    ]),
  )
  it('has its own track, or the heading above it', () => {
    const section = { title: stretch('Axe : Eau'), number: stretch('1') }
    expect(why(line({ track: stretch('Track: Water') }, { section }).track)).toEqual([
      ...['Water', 'sure', 'column'],
    ])
    expect(why(line({}, { section }).track)).toEqual(['Eau', 'likely', 'heading'])
    expect(line().track).toBeUndefined()
  })
  it('has texts with their labels, and questions one by one', () => {
    const texts = {
      objective: pieces('To agree'),
      methodology: pieces('Groups'),
      questions: pieces('Why?', 'How?'),
      description: pieces('On roads.', 'On rivers.'),
    }
    const found = line({
      texts,
      said: { objective: stretch('Aim'), questions: stretch('Questions') },
    })
    const sureness = (of?: { sure: string; why: { code: string } }) => `${of?.sure} ${of?.why.code}`
    expect(sureness(found.objective)).toBe('sure label')
    expect(sureness(found.methodology)).toBe('likely following')
    expect(found.questions.map(sureness)).toEqual(['sure label', 'likely following'])
    expect(found.description?.value).toEqual(writingOf(pieces('On roads.', 'On rivers.')))
  })
  it('has people with ids of its own, whose roles depend on each other', () => {
    const found = line({
      people: [person('moderator', { said: 'Introduced by' }), person()],
    })
    expect(found.people.map(({ id, role }) => `${id} ${role.value}`)).toEqual([
      ...['l1p1 moderator', 'l1p2 presenter'],
    ])
  })
})

describe('a proposal as plain values', () => {
  const writing = (text: string) => read(writingOf(pieces(text)))
  const proposal = (more: Partial<Proposal> = {}): Proposal => ({
    ...{ event: {}, days: [], lines: [], questions: [], left: [], apart: [] },
    ...more,
  })
  it('is the event, its days, its lines, and what is left over', () =>
    expect(
      proposalAsJson(
        proposal({
          language: 'fr',
          event: { title: read('Forum'), city: read(''), venue: undefined },
          days: [
            { id: 'd1', date: read('2027-05-05'), label: read('Day 1') },
            { id: 'd2', label: read('Day 2') },
            { id: 'd3' },
          ],
          left: [{ text: 'x', where: 'before', places: [] }],
          apart: [{ where: 'footer', text: 'page 2' }],
        }),
      ),
    ).toEqual({
      language: 'fr',
      event: { title: 'Forum' },
      days: [{ date: '2027-05-05', label: 'Day 1' }, { label: 'Day 2' }, {}],
      lines: [],
      left: [{ text: 'x', where: 'before', places: [] }],
      apart: [{ where: 'footer', text: 'page 2' }],
    }))

  const lineOf = (more: object) =>
    (
      proposalAsJson(
        proposal({
          days: [
            { id: 'd1', date: read('2027-05-05') },
            { id: 'd2', label: read('Day 2') },
          ],
          lines: [proposed('Roads', more)],
        }),
      ) as { lines: object[] }
    ).lines[0]
  it('has lines without what is empty', () => {
    expect(lineOf({})).toEqual({
      ...{ day: '2027-05-05', starts: '09:00', ends: '10:00' },
      ...{ title: 'Roads', kind: 'session', people: [] },
    })
    expect(lineOf({ day: read('d2') })).toMatchObject({ day: 'Day 2' })
    expect(lineOf({ day: read(undefined) })).not.toHaveProperty('day')
    expect(lineOf({ time: at('22:00', '01:00', true) })).toMatchObject({ endsNextDay: true })
    expect(
      lineOf({
        time: read({ timing: 'clock', starts: '00:30', startsNextDay: true, endsNextDay: false }),
      }),
    ).toMatchObject({
      startsNextDay: true,
    })
    expect(lineOf({ time: read({ timing: 'morning' }) })).toMatchObject({ part: 'morning' })
    expect(lineOf({ time: read({ timing: 'allDay', endDay: '2027-05-07' }) })).toMatchObject({
      ...{ part: 'allDay', endDay: '2027-05-07' },
    })
    expect(lineOf({ time: read({ timing: 'toBeAnnounced' }) })).not.toHaveProperty('part')
  })
  it('has all that a line may say', () =>
    expect(
      lineOf({
        number: read('2'),
        status: read('tentative'),
        note: read('tbc'),
        place: read('Old Hall'),
        track: read('Water'),
        objective: writing('To agree'),
        methodology: writing('Groups'),
        questions: [writing('Why?'), writing('How?')],
        description: writing('On  roads.'),
        people: [
          proposedOf({ name: 'Ana' }, 'chair', {
            jobTitle: read('Mayor'),
            affiliation: read('UCLG'),
            state: read('invited'),
          }),
          proposedOf({ label: 'A student' }),
          proposedOf({ organisation: 'UCLG' }, 'host'),
        ],
      }),
    ).toEqual({
      ...{ day: '2027-05-05', starts: '09:00', ends: '10:00', title: 'Roads', kind: 'session' },
      ...{ number: '2', status: 'tentative', note: 'tbc', place: 'Old Hall', track: 'Water' },
      ...{ objective: 'To agree', methodology: 'Groups', questions: ['Why?', 'How?'] },
      description: 'On roads.',
      people: [
        { name: 'Ana', role: 'chair', jobTitle: 'Mayor', affiliation: 'UCLG', state: 'invited' },
        { label: 'A student', role: 'speaker' },
        { label: 'UCLG', role: 'host' },
      ],
    }))
  it('is the same for the same document', () => {
    const document = documentOf('Monday 5 May 2025', '9:00 Roads', 'Chair: Ana Haddad', '10:00 Tea')
    expect(proposalAsJson(readAgenda(document))).toEqual(proposalAsJson(readAgenda(document)))
  })
})
