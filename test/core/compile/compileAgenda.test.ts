import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
} from '../../../src/core/compile/index.js'
import { agendaOf } from '../notation.js'
import { sfaxSource } from './sfaxSource.js'
import { rich, settingsIn, sourceOf, withSession } from './sources.js'

const compile = (source: AgendaSource, language = 'en') =>
  compileAgenda(source, settingsIn(language))
const linesOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)
const line = (agenda: CompiledAgenda, id: number | string) =>
  linesOf(agenda).find((session) => session.id === String(id))!

describe('a text of a compiled agenda', () => {
  const oneSession = (change: Parameters<typeof withSession>[2]) =>
    withSession(sourceOf(agendaOf('09:00-10:00 Talk')), 1, change)

  it('is in the language that was asked for, without a mark', () => {
    const { title, fallback } = line(
      compile(oneSession({ title: { en: 'Talk', fr: 'Exposé' } }), 'fr'),
      1,
    )
    expect({ title, fallback }).toEqual({ title: 'Exposé', fallback: undefined })
  })

  it('falls back along the chain and says to which language, for each text by itself', () => {
    const { title, objective, methodology, fallback } = line(
      compile(
        oneSession({
          title: { en: 'Talk', fr: 'Exposé' },
          objective: { en: 'To see' },
          methodology: { ar: 'حوار' },
        }),
        'fr',
      ),
      1,
    )
    expect({ title, objective, methodology }).toEqual({
      title: 'Exposé',
      objective: 'To see',
      methodology: 'حوار',
    })
    expect(fallback).toEqual({ objective: 'en', methodology: 'ar' })
  })

  it('that is empty or null counts as missing', () => {
    const { objective, methodology, fallback } = line(
      compile(
        oneSession({
          title: { fr: 'Exposé' },
          objective: { fr: '', en: 'To see' },
          methodology: { fr: null },
        }),
        'fr',
      ),
      1,
    )
    expect({ objective, methodology, fallback }).toEqual({
      objective: 'To see',
      methodology: null,
      fallback: { objective: 'en' },
    })
  })

  it('follows a chain of several languages in its order', () => {
    const settings = settingsIn('ar', { chain: ['ar', 'fr', 'en'] })
    const agenda = compileAgenda(
      oneSession({ title: { en: 'Talk', fr: 'Exposé' }, objective: { en: 'To see' } }),
      settings,
    )
    expect(line(agenda, 1)).toMatchObject({
      title: 'Exposé',
      objective: 'To see',
      fallback: { title: 'fr', objective: 'en' },
    })
  })

  it('marks rich texts too, and asks the next language when the editor left an empty paragraph', () => {
    const { description, fallback } = line(
      compile(oneSession({ description: { fr: rich(' '), en: rich('All of it') } }), 'fr'),
      1,
    )
    expect(description).toEqual({
      html: '<p>All of it</p>',
      text: 'All of it',
      lexical: rich('All of it'),
    })
    expect(fallback).toEqual({ description: 'en', title: 'en' })
  })

  it('is null when it is an empty paragraph in every language', () => {
    expect(
      line(compile(oneSession({ description: { fr: rich(''), en: rich(' ') } }), 'fr'), 1),
    ).toMatchObject({ description: null, fallback: { title: 'en' } })
  })

  it('marks the questions of a session one by one', () => {
    const { guidingQuestions } = line(
      compile(
        oneSession({ guidingQuestions: [{ en: 'Who?', fr: 'Qui ?' }, { en: 'Why?' }, { en: '' }] }),
        'fr',
      ),
      1,
    )
    expect(guidingQuestions).toEqual([
      { question: 'Qui ?' },
      { question: 'Why?', fallback: { question: 'en' } },
    ])
  })

  it('names a session without a title by its kind, in the language of the agenda', () => {
    expect(line(compile(oneSession({ title: undefined, kind: 'break' }), 'fr'), 1)).toMatchObject({
      title: 'Pause',
    })
  })
})

describe('the roles of a session', () => {
  const roles = (source: AgendaSource, language = 'en') =>
    line(compile(source, language), 1).roles.map(
      ({ role, assignments }) => `${role.label}: ${assignments.map(({ name }) => name).join(', ')}`,
    )

  it('are grouped in the order in which the editor first names them, those within a group in their order', () => {
    expect(
      roles(
        sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker, Ben moderator, Cem speaker, @UCLG host')),
      ),
    ).toEqual(['Speaker: Ana, Cem', 'Moderator: Ben', 'Host: UCLG'])
  })

  it('leave out those who declined, and a role that nobody is left in', () => {
    expect(
      roles(
        sourceOf(
          agendaOf(
            '09:00-10:00 Talk: Ana speaker declined, Ben moderator declined, Cem speaker, Dov speaker invited',
          ),
        ),
      ),
    ).toEqual(['Speaker: Cem, Dov'])
  })

  it('have the label of the language', () => {
    expect(roles(sourceOf(agendaOf('09:00-10:00 Talk: Ana moderator')), 'ar')).toEqual([
      'مدير/ة الجلسة: Ana',
    ])
  })

  it('name a party by its label, else by its organisation; an emptied label is none', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk: "Mayor of Sfax" speaker, @UCLG speaker'))
    const [mayor, uclg] = source.sessions[0]!.assignments
    expect(
      roles(
        withSession(source, 1, {
          assignments: [mayor!, { ...uclg!, label: { en: '', fr: null } }],
        }),
      ),
    ).toEqual(['Speaker: Mayor of Sfax, UCLG'])
  })

  it('leave out who is gone from the directory', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker'))
    expect(roles({ ...source, people: source.people.filter(({ id }) => id !== 'Ana') })).toEqual([
      'Speaker: Ben',
    ])
  })

  it('keep the title and affiliation held then, else the present ones, with the short name of the organisation', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker'))
    source.people[0]!.jobTitle = { en: 'Mayor' }
    source.people[1]!.jobTitle = { en: 'Minister' }
    source.organisations = [
      { id: 'sfax', name: { en: 'City of Sfax' }, acronym: { en: 'SFX' }, updatedAt: '' },
    ]
    const [ana, ben] = source.sessions[0]!.assignments
    const assignments = [
      { ...ana!, organisation: 'sfax' },
      {
        ...ben!,
        jobTitle: { en: 'Deputy' },
        affiliation: { en: 'Municipality' },
        organisation: 'sfax',
      },
    ]
    const [group] = line(compile(withSession(source, 1, { assignments })), 1).roles
    expect(group!.assignments.map(({ jobTitle, affiliation }) => [jobTitle, affiliation])).toEqual([
      ['Mayor', 'SFX'],
      ['Deputy', 'Municipality'],
    ])
  })

  it('have the organisation that the directory says of a person, where the session says none', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker, Ben speaker, Cem speaker'))
    source.organisations = [
      { id: 'sfax', name: { en: 'City of Sfax' }, acronym: { en: 'SFX' }, updatedAt: '' },
      { id: 'uclg', name: { en: 'UCLG' }, updatedAt: '' },
    ]
    source.people = source.people.map((person) =>
      person.id === 'Cem' ? person : { ...person, organisation: 'sfax' },
    )
    const [ana, ben, cem] = source.sessions[0]!.assignments
    const assignments = [ana!, { ...ben!, organisation: 'uclg' }, cem!]
    const [group] = line(compile(withSession(source, 1, { assignments })), 1).roles
    expect(group!.assignments.map(({ affiliation }) => affiliation)).toEqual(['SFX', 'UCLG', null])
  })

  it('lead from the person to each of their sessions once, in order', () => {
    const agenda = compile(
      sourceOf(
        agendaOf(
          '11:00-12:00 Later: Ana speaker',
          '09:00-10:00 First: Ana speaker, Ana moderator',
          '10:00-11:00 Not hers: Ben speaker',
        ),
      ),
    )
    expect(agenda.people.Ana!.sessions).toEqual(['2', '1'])
    expect(agenda.people.Ana!.calendar).toBe(
      'https://agenda.example/api/agenda/event-2019/calendar.ics?locale=en&person=Ana',
    )
  })
})

describe('the numbers of sessions', () => {
  it('follow the order of the agenda over all days, and a cancelled session takes none', () => {
    const agenda = compile(
      sourceOf(
        agendaOf(
          '2019-06-25',
          '14:00-15:00 Second',
          '09:00-10:00 First',
          '10:00-11:00 Break',
          '11:00-12:00 Off (cancelled)',
          '2019-06-26',
          '09:00-10:00 Third',
        ),
      ),
    )
    expect(
      linesOf(agenda).map(({ title, number, numberLabel }) => [title, number, numberLabel]),
    ).toEqual([
      ['First', 1, 'I'],
      ['Break', null, null],
      ['Off', null, null],
      ['Second', 2, 'II'],
      ['Third', 3, 'III'],
    ])
  })

  it('stand with the kind as each language writes them', () => {
    const numbered = (language: string) =>
      linesOf(compile(sourceOf(agendaOf('09:00-10:00 First', '10:00-11:00 Break')), language)).map(
        ({ numberLabel, numberedKind }) => [numberLabel, numberedKind],
      )
    expect([numbered('fr'), numbered('ar')]).toEqual([
      [
        ['I', 'Séance I'],
        [null, null],
      ],
      [
        ['الأولى', 'الجلسة الأولى'],
        [null, null],
      ],
    ])
  })

  it('are those that the Sfax agenda was printed with', () => {
    expect(
      linesOf(compile(sfaxSource())).flatMap(({ numberLabel, starts, day }) =>
        numberLabel ? [`${numberLabel} ${day.slice(8)} ${starts}`] : [],
      ),
    ).toEqual([
      'I 25 09:40',
      'II 25 10:30',
      'III 25 11:30',
      'IV 26 09:00',
      'V 26 09:45',
      'VI 26 11:15',
    ])
  })
})

describe('a reference to what is not published', () => {
  it('is null: person, organisation, place, track, the organisation of a person, what a place is within', () => {
    const source = sourceOf(agendaOf('Hall 09:00-10:00 Talk: Ana speaker, @UCLG speaker #green'))
    source.sessions[0]!.assignments[0]!.organisation = 'gone'
    const agenda = compile({
      ...source,
      people: source.people.map((person) => ({ ...person, organisation: 'gone', photo: 'gone' })),
      places: source.places.map((place) => ({ ...place, within: 'gone' })),
      tracks: [],
    })
    expect(line(agenda, 1)).toMatchObject({ place: 'Hall', track: null })
    expect(line(agenda, 1).roles[0]!.assignments[0]).toMatchObject({
      person: 'Ana',
      organisation: null,
      affiliation: null,
    })
    expect(agenda.people.Ana).toMatchObject({ organisation: null, photo: null })
    expect(agenda.places.Hall).toMatchObject({ within: null })
    expect(line(compile({ ...source, places: [] }), 1).place).toBeNull()
  })

  it('is left out of lists: documents, places and organisations of the event', () => {
    const source = withSession(
      sourceOf(agendaOf('09:00-10:00 Talk'), {
        places: ['gone'],
        organisations: [{ organisation: 'gone', role: 'host' }],
      }),
      1,
      { documents: ['gone'] },
    )
    const agenda = compile(source)
    expect([agenda.event.places, agenda.event.organisations, line(agenda, 1).documents]).toEqual([
      [],
      [],
      [],
    ])
  })
})

describe('the days', () => {
  it('are all of the event and those that sessions name, in order, with what lies outside the official dates marked', () => {
    const source = sourceOf(
      agendaOf(
        '2019-06-25',
        '09:00-10:00 Talk',
        '2019-06-27',
        '09:00-10:00 Tour',
        '2019-06-24',
        'evening Social',
      ),
      { startDate: '2019-06-25', endDate: '2019-06-26' },
    )
    source.event.days = [
      { date: '2019-06-26' },
      { date: '2019-06-25', label: { en: 'Day 1', fr: 'Jour 1' } },
      { date: '2019-06-24', label: { en: 'Arrival' } },
    ]
    expect(
      compile(source, 'fr').days.map(({ date, name, label, official, fallback, sessions }) => [
        date,
        name,
        label,
        official,
        fallback,
        sessions.length,
      ]),
    ).toEqual([
      ['2019-06-24', 'lundi 24 juin 2019', 'Arrival', false, { label: 'en' }, 1],
      ['2019-06-25', 'mardi 25 juin 2019', 'Jour 1', true, undefined, 1],
      ['2019-06-26', 'mercredi 26 juin 2019', null, true, undefined, 0],
      ['2019-06-27', 'jeudi 27 juin 2019', null, false, undefined, 1],
    ])
  })

  it('hold no session that has no day, nor do its people lead to it', () => {
    const agenda = compile(
      withSession(sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker')), 1, { day: undefined }),
    )
    expect([linesOf(agenda), agenda.people.Ana!.sessions]).toEqual([[], []])
  })

  it('have their own calendars', () => {
    expect(compile(sourceOf(agendaOf('09:00-10:00 Talk'))).days[0]!.calendar).toBe(
      'https://agenda.example/api/agenda/event-2019/calendar.ics?locale=en&day=2019-06-25',
    )
  })
})

describe('the times of a session', () => {
  const times = (timeZone: string, ...lines: string[]) =>
    linesOf(compile(sourceOf(agendaOf(...lines), { timeZone }))).map(
      ({ starts, ends, startsAt, endsAt, minutes }) => [starts, ends, startsAt, endsAt, minutes],
    )

  it('are the clock at the venue and instants with the offset of that moment', () => {
    expect(times('Africa/Tunis', '2019-06-25', '11:30-13:30 Talk')).toEqual([
      ['11:30', '13:30', '2019-06-25T11:30:00+01:00', '2019-06-25T13:30:00+01:00', 120],
    ])
  })

  it('pass the spring change: an hour on the clock less, and a time that is skipped is no instant', () => {
    expect(times('Europe/Paris', '2024-03-31', '01:30-03:30 Night', '02:30-04:00 Skipped')).toEqual(
      [
        ['01:30', '03:30', '2024-03-31T01:30:00+01:00', '2024-03-31T03:30:00+02:00', 60],
        ['02:30', '04:00', null, '2024-03-31T04:00:00+02:00', null],
      ],
    )
  })

  it('pass the autumn change: a time that occurs twice is the first, and a night is an hour longer', () => {
    expect(
      times('Europe/Paris', '2024-10-26', '23:00-04:00+ Night', '2024-10-27', '02:30-03:30 Twice'),
    ).toEqual([
      ['23:00', '04:00', '2024-10-26T23:00:00+02:00', '2024-10-27T04:00:00+01:00', 360],
      ['02:30', '03:30', '2024-10-27T02:30:00+02:00', '2024-10-27T03:30:00+01:00', 120],
    ])
  })

  it('are null where they are not known: part of a day, to be announced, no end', () => {
    expect(
      times('Africa/Tunis', '2019-06-25', 'morning Walk', '09:00 Start only', 'tba Party'),
    ).toEqual([
      [null, null, null, null, null],
      ['09:00', null, '2019-06-25T09:00:00+01:00', null, null],
      [null, null, null, null, null],
    ])
  })
})

describe('a compiled agenda', () => {
  it('is the same for the same source and settings, and leaves the source as it was', () => {
    const source = sfaxSource()
    expect(compile(source, 'fr')).toEqual(compile(sfaxSource(), 'fr'))
    expect(source).toEqual(sfaxSource())
  })

  it('says when the newest of what stands in it was changed', () => {
    const source = sfaxSource()
    source.places[0]!.updatedAt = '2027-05-05T05:05:05.000Z'
    expect(compile(source).updatedAt).toBe('2027-05-05T05:05:05.000Z')
  })

  it('lists the languages that the event promises, in whichever it is asked for', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk'), { languages: ['en', 'fr'] })
    expect(compile(source, 'ar').languages.map(({ code }) => code)).toEqual(['en', 'fr'])
    expect(compile(source, 'fr').languages.map(({ code }) => code)).toEqual(['en', 'fr'])
  })

  it('lists every format with its media type, file name and address', () => {
    const at = 'https://agenda.example/api/agenda/event-2019'
    expect(compile(sfaxSource(), 'fr').formats).toEqual([
      {
        format: 'calendar',
        mediaType: 'text/calendar',
        fileName: 'sfax-2019-fr.ics',
        href: `${at}/calendar.ics?locale=fr`,
      },
      {
        format: 'jsonld',
        mediaType: 'application/ld+json',
        fileName: 'sfax-2019-fr.jsonld',
        href: `${at}/event.jsonld?locale=fr`,
      },
      {
        format: 'schedule.xml',
        mediaType: 'application/vnd.c3voc.schedule+xml',
        fileName: 'sfax-2019-fr.schedule.xml',
        href: `${at}/schedule.xml?locale=fr`,
      },
      {
        format: 'schedule.json',
        mediaType: 'application/json',
        fileName: 'sfax-2019-fr.schedule.json',
        href: `${at}/schedule.json?locale=fr`,
      },
      {
        format: 'csv',
        mediaType: 'text/csv',
        fileName: 'sfax-2019-fr.csv',
        href: `${at}/agenda.csv?locale=fr`,
      },
    ])
  })
})
