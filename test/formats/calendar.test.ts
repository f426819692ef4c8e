import { describe, expect, it } from 'vitest'
import { renderCalendar } from '../../src/formats/index.js'
import { agendaOf } from '../core/notation.js'
import { sourceOf, without, withSession } from '../core/compile/sources.js'
import {
  compile,
  compiled,
  edited,
  hostile,
  hostileTexts,
  languages,
  linesOf,
  sfax,
} from './agendas.js'
import { read, readAgenda, render } from './calendars.js'

const rows = (...args: Parameters<typeof readAgenda>) =>
  readAgenda(...args).events.map(({ summary, start, end }) => [summary, start, end])

describe('the Sfax agenda as iCalendar', () => {
  it.each(languages)(
    'has every line of it in %s, with its identifier, sequence, status and title',
    (language) => {
      const agenda = sfax(language)
      const { events } = readAgenda(agenda)
      expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual(
        linesOf(agenda).map(({ uid, sequence }) => [uid, sequence]),
      )
      expect(events.map(({ status }) => status)).toEqual(
        linesOf(agenda).map(({ status }) => status.code.toUpperCase()),
      )
      for (const [index, { title }] of linesOf(agenda).entries())
        expect(events[index]!.summary).toContain(title)
    },
  )

  it('starts and ends on the instants of the venue, in UTC', () => {
    expect(rows(sfax('fr')).slice(0, 4)).toEqual([
      ['Après-midi\u00a0: Arrivée des participants', '2019-06-24', '2019-06-25'],
      ['Soirée conviviale', '2019-06-24T18:30:00.000Z', '2019-06-24T20:30:00.000Z'],
      [
        'Inscription et café/thé de bienvenue',
        '2019-06-25T07:30:00.000Z',
        '2019-06-25T08:00:00.000Z',
      ],
      ['Ouverture institutionnelle', '2019-06-25T08:00:00.000Z', '2019-06-25T08:30:00.000Z'],
    ])
  })

  it('numbers sessions as agendas print them, in the language', () => {
    const first = (language: string) =>
      readAgenda(sfax(language)).events.find(({ summary }) => / (I|الأولى)\s?:/.test(summary))!
        .summary
    expect(languages.map(first)).toEqual([
      'Session I: Definition of the discussion framework',
      'Séance I\u00a0: Définition du cadre de la discussion',
      'الجلسة الأولى: تحديد إطار النقاش',
    ])
  })

  it('is called after the event, says its zone and how often to ask again, and is published', () => {
    const calendar = readAgenda(sfax('fr'))
    expect(
      ['x-wr-calname', 'name', 'x-wr-timezone', 'refresh-interval', 'method', 'version'].map(
        calendar.text,
      ),
    ).toEqual([
      'Rencontre sous-régionale d’apprentissage entre pairs',
      'Rencontre sous-régionale d’apprentissage entre pairs',
      'Africa/Tunis',
      'PT1H',
      'PUBLISH',
      '2.0',
    ])
  })

  it('describes a session: roles with names, objective, methodology, questions', () => {
    const [event] = readAgenda(sfax()).events.filter(({ summary }) =>
      summary.startsWith('Session I:'),
    )
    expect(
      event!
        .text('description')!
        .split('\n\n')
        .map((part) => part.split('\n').slice(0, 2)),
    ).toEqual([
      ['Speaker', '– Camille le Coz, Expert, Migration Policy Institute'],
      ['Moderator', '– Fátima Fernández, UCLG'],
      ['Objective', expect.stringMatching(/^To hear what participants expect/)],
      ['Methodology', expect.stringMatching(/^Participants answer/)],
      ['Guiding questions', '– What makes up civil society, and what are its organisations?'],
    ])
  })

  it('is the same, byte for byte, until the agenda changes: its stamp is the newest change', () => {
    expect(render(sfax())).toBe(render(sfax()))
    expect(render(sfax())).toContain('DTSTAMP:20260101T000000Z')
    expect(renderCalendar(sfax(), '2027-02-03T04:05:06.000Z')).toContain('DTSTAMP:20270203T040506Z')
  })

  it('says in which language a title is, also where it fell back', () => {
    const agenda = compiled(['09:00-10:00 Talk'])
    expect(readAgenda(agenda).events[0]!.language).toBe('en')
    expect(
      readAgenda(compile(sourceOf(agendaOf('09:00-10:00 Talk')), 'fr')).events[0]!.language,
    ).toBe('en')
    expect(readAgenda(sfax('ar')).events[1]!.language).toBe('ar')
  })
})

describe('a line without a clock time', () => {
  it('is a date with the day after as its end, its part of the day in the title, and makes nobody busy', () => {
    const agenda = compiled([
      '2019-06-30',
      'morning Meeting',
      'evening Social',
      'tba Keynote Talk',
      'allDay Registration',
    ])
    expect(rows(agenda)).toEqual([
      ['All day: Registration', '2019-06-30', '2019-07-01'],
      ['Morning: Meeting', '2019-06-30', '2019-07-01'],
      ['Evening: Social event', '2019-06-30', '2019-07-01'],
      ['To be announced: Keynote Talk', '2019-06-30', '2019-07-01'],
    ])
    expect(readAgenda(agenda).events.map(({ text }) => text('transp'))).toEqual(
      Array(4).fill('TRANSPARENT'),
    )
    expect(render(agenda)).not.toMatch(/^DT(START|END).*T\d/m)
  })

  it('is also one whose clock time the clocks skipped: what was typed stands before the title', () => {
    const agenda = compiled(['2024-03-31', '02:30-04:00 Workshop'], ({ event }) => {
      event.timeZone = 'Europe/Paris'
    })
    expect(rows(agenda)).toEqual([['02:30: Workshop', '2024-03-31', '2024-04-01']])
  })

  it('has no end made up when only its start is known', () => {
    expect(rows(compiled(['09:00 Workshop']))).toEqual([
      ['Workshop', '2019-06-25T08:00:00.000Z', null],
    ])
    expect(rows(compiled(['10:00-09:00 Workshop']))).toEqual([
      ['Workshop', '2019-06-25T09:00:00.000Z', null],
    ])
  })
})

describe('what does not take place', () => {
  const lines = [
    '09:00-10:00 Panel',
    '10:00-11:00 Workshop (cancelled)',
    '11:00-12:00 Meeting (tentative)',
  ]
  const states = (change?: Parameters<typeof compiled>[1]) =>
    readAgenda(compiled(lines, change)).events.map(({ summary, status }) => [summary, status])

  it('is cancelled, what is to be confirmed tentative', () => {
    expect(states()).toEqual([
      ['Panel', 'CONFIRMED'],
      ['Cancelled: Workshop', 'CANCELLED'],
      ['Meeting', 'TENTATIVE'],
    ])
  })

  it.each([
    ['cancelled', 'Cancelled'],
    ['postponed', 'Postponed'],
  ])('is every session of an event that is %s', (status, label) => {
    expect(
      states(({ event }) => {
        event.status = status
      }),
    ).toEqual([
      [`${label}: Panel`, 'CANCELLED'],
      ['Cancelled: Workshop', 'CANCELLED'],
      [`${label}: Meeting`, 'CANCELLED'],
    ])
  })

  it('is no session of an event that is moved online', () => {
    expect(
      states(({ event }) => {
        event.status = 'movedOnline'
      })[0],
    ).toEqual(['Panel', 'CONFIRMED'])
  })

  it('goes out as cancelled when it was removed, without a text that was withdrawn, and comes back with a higher sequence', () => {
    const source = sourceOf(agendaOf('09:00-10:00 Panel Secret: Ana speaker', 'morning Meeting'))
    const before = compile(source)
    const after = compile(without(source, 1, 2), 'en', before)
    expect(
      readAgenda(after).events.map(({ uid, sequence, status, summary, start, end }) => [
        uid,
        sequence,
        status,
        summary,
        start,
        end,
      ]),
    ).toEqual([
      ['event-7-session-2@agenda.example', 3, 'CANCELLED', 'Cancelled', '2019-06-25', '2019-06-26'],
      [
        'event-7-session-1@agenda.example',
        3,
        'CANCELLED',
        'Cancelled',
        '2019-06-25T08:00:00.000Z',
        '2019-06-25T09:00:00.000Z',
      ],
    ])
    expect(render(after)).not.toMatch(/Secret|Ana/)
    const again = readAgenda(compile(source, 'en', after)).events
    expect(again.map(({ uid, sequence, status }) => [uid, sequence, status])).toContainEqual([
      'event-7-session-1@agenda.example',
      4,
      'CONFIRMED',
    ])
  })
})

describe('a part of a calendar', () => {
  const source = () =>
    sourceOf(
      agendaOf(
        '2019-06-25',
        '09:00-10:00 Panel: Ana speaker',
        '10:00-11:00 Workshop: Ben speaker',
        '2019-06-26',
        '09:00-10:00 Meeting: Ana moderator, Ana speaker',
      ),
    )
  const titles = (...args: Parameters<typeof readAgenda>) =>
    readAgenda(...args).events.map(({ summary }) => summary)

  it('strikes out what goes on without the person, until they are in it again', () => {
    const only = (line: string) =>
      sourceOf(agendaOf('2019-06-25', line, '10:00-11:00 Workshop: Ben speaker'))
    const states = (agenda: ReturnType<typeof compile>, person: string) =>
      readAgenda(agenda, { person }).events.map(({ uid, sequence, status, summary }) => [
        uid,
        sequence,
        status,
        summary,
      ])
    const panel = 'event-7-session-1@agenda.example'
    const first = compile(only('09:00-10:00 Panel: Ana speaker, Cem moderator'))
    const without = compile(only('09:00-10:00 Panel: Cem moderator'), 'en', first)
    const long = compile(only('09:00-10:00 Panel: Cem moderator'), 'en', without)
    const back = compile(only('09:00-10:00 Panel: Ana speaker, Cem moderator'), 'en', long)
    expect(states(first, 'Ana')).toEqual([[panel, 2, 'CONFIRMED', 'Panel']])
    for (const agenda of [without, long])
      expect(states(agenda, 'Ana')).toEqual([
        [panel, 3, 'CANCELLED', 'No longer taking part: Panel'],
      ])
    expect(states(back, 'Ana')).toEqual([[panel, 4, 'CONFIRMED', 'Panel']])
    expect(states(without, 'Cem')).toEqual([[panel, 3, 'CONFIRMED', 'Panel']])
    expect(titles(without)).toEqual(['Panel', 'Workshop'])
  })

  it('is one day, and says so in its name', () => {
    expect(titles(compile(source()), { day: '2019-06-26' })).toEqual(['Meeting'])
    expect(render(compile(source()), { day: '2019-06-26' })).toContain(
      '\r\nX-WR-CALNAME:Event – Wednesday\\, 26 June 2019\r\n',
    )
  })

  it('is one person, each session once', () => {
    expect(titles(compile(source()), { person: 'Ana' })).toEqual(['Panel', 'Meeting'])
    expect(readAgenda(compile(source()), { person: 'Ana' }).text('x-wr-calname')).toBe(
      'Event – Ana',
    )
    expect(titles(compile(source()), { person: 'Ana', day: '2019-06-26' })).toEqual(['Meeting'])
  })

  it('tells a day or a person that lost a session that it is cancelled, also when nothing else is left of them', () => {
    const after = compile({ ...without(source(), 2, 3), people: [] }, 'en', compile(source()))
    expect(titles(after, { person: 'Ben' })).toEqual(['Cancelled'])
    expect(titles(after, { day: '2019-06-26' })).toEqual(['Cancelled'])
    expect(titles(after, { person: 'Ben', day: '2019-06-26' })).toEqual([])
  })

  it('is valid without a session in it', () => {
    const agenda = compile({ ...sourceOf(agendaOf()), sessions: [] })
    agenda.days = []
    expect(readAgenda(agenda).events).toEqual([])
  })
})

describe('the place of a session', () => {
  const within = (change: object[]) =>
    compiled(['Room 09:00-10:00 Panel #green'], (source) => {
      source.places = change.map((place, index) => ({
        id: ['Room', 'Venue'][index]!,
        kind: 'room',
        name: { en: ['Room 1', 'Town hall'][index]! },
        updatedAt: edited,
        ...place,
      }))
    })

  it('is its room, the venue around it and the address, with the nearest coordinates', () => {
    const [event] = readAgenda(
      within([
        { within: 'Venue' },
        {
          address: { en: '1, Bourguiba\nSfax' },
          coordinates: { latitude: 34.74, longitude: 10.76 },
        },
      ]),
    ).events
    expect([event!.text('location'), event!.text('geo')]).toEqual([
      'Room 1, Town hall, 1, Bourguiba, Sfax',
      '34.74,10.76',
    ])
  })

  it('ends even when two places lie within each other', () => {
    expect(
      readAgenda(within([{ within: 'Venue' }, { within: 'Room' }])).events[0]!.text('location'),
    ).toBe('Room 1, Town hall')
  })

  it('stands beside its kind and track as categories, and the page of the session', () => {
    const [event] = readAgenda(within([{}])).events
    expect([event!.all('categories'), event!.text('url')]).toEqual([
      ['Panel', 'green'],
      'https://agenda.example/en/event-2019/sessions/1',
    ])
  })
})

describe('whatever people type', () => {
  const text = render(hostile())
  const { events } = read(text)

  it('starts no property and no event of its own', () => {
    expect(events).toHaveLength(hostileTexts.length)
    expect(text).not.toMatch(/^(X-EVIL|STATUS:CANCELLED)/m)
    expect(read(text).properties).toEqual(readAgenda(sfax()).properties)
  })

  it('comes back as it was typed, on one line and without what no file can hold', () => {
    expect(events[1]!.summary).toBe('Semi;colon, comma \\ backslash \\n "quotes" : colon')
    expect(events[4]!.summary).toBe(hostileTexts[4])
    expect(events[0]!.summary).toBe('Break STATUS:CANCELLED X-EVIL:1')
    expect(events[5]!.summary).toBe('control end')
    expect(events[6]!.summary).toBe('half of a character')
    expect(events.slice(7).map(({ summary }) => summary)).toEqual(hostileTexts.slice(7))
  })

  it('is folded at 75 octets, between characters', () => {
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75)
    expect(lines.filter((line) => /\p{Surrogate}|\ufffd/u.test(line))).toEqual([])
    expect(lines.at(-1)).toBe('')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('holds no control character', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/)
  })

  it('does not let a weird zone or language in', () => {
    const agenda = compiled(['09:00-10:00 Panel'])
    agenda.event.timeZone = 'Mars\r\nX-EVIL:1'
    agenda.language = 'en\r\nX-EVIL:1'
    expect(render(agenda)).not.toContain('X-EVIL')
  })
})

it('a session moved to another hour keeps its identifier and gets a higher sequence', () => {
  const source = sourceOf(agendaOf('09:00-10:00 Panel'))
  const moved = withSession(source, 1, { starts: '11:00', ends: '12:00', revision: 2 })
  const [before] = readAgenda(compile(source)).events
  const [after] = readAgenda(compile(moved, 'en', compile(source))).events
  expect(after!.uid).toBe(before!.uid)
  expect(after!.sequence).toBeGreaterThan(before!.sequence)
})
