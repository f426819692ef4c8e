import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadingContext, proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { wordsLost } from '../../bench/import/samples.js'
import type { CountedLine } from '../../bench/import/counting.js'
import { anyDocument, documentOf, p, table } from './documents.js'

const linesOf = (document: ReturnType<typeof documentOf>, context: ReadingContext = {}) =>
  (proposalAsJson(readAgenda(document, context)) as { lines: CountedLine[] }).lines

/** A line in a word: `05-05 09:00–10:30 kind: title`. */
const short = ({ day, starts, ends, part, kind, title }: CountedLine) =>
  `${day?.slice(5) ?? '?'} ${starts ?? part ?? '-'}${ends ? `–${ends}` : ''} ${kind}: ${title}`
const people = (line: CountedLine | undefined) =>
  (line?.people ?? []).map(({ role, name, label }) => `${role} ${name ?? `~${label}`}`)

describe('reading an agenda out of a table', () => {
  it('takes days from full rows, times from the first column, the rest from what it says', () => {
    const lines = linesOf(
      documentOf(
        '# Forum',
        table(
          'Monday, 5 May 2025',
          '9:00 – 9:30|Registration',
          '9:30 – 10:30|*Session I: Roads* / Objective: To agree. / Guiding questions: / • What now? / • Camille le Coz, Expert, Migration Institute / Moderation: Ana Haddad, UCLG',
          'Tuesday, 6 May 2025',
          '14:00|Lunch (Hall)',
        ),
      ),
    )
    expect(lines.map(short)).toEqual([
      '05-05 09:00–09:30 registration: Registration',
      '05-05 09:30–10:30 session: Roads',
      '05-06 14:00 meal: Lunch',
    ])
    expect(lines[1]).toMatchObject({
      objective: 'To agree.',
      questions: ['What now?'],
      people: [
        {
          name: 'Camille le Coz',
          role: 'speaker',
          jobTitle: 'Expert',
          affiliation: 'Migration Institute',
        },
        { name: 'Ana Haddad', role: 'moderator', affiliation: 'UCLG' },
      ],
    })
    expect(lines[2]).toMatchObject({ place: 'Hall' })
  })

  it('finds columns by their heads and by what their cells look like', () => {
    const rows = [
      'Hall A|Opening|9:00|Dr. Kim Park',
      'Hall B|Talk about roads|10:00|Li Wei; Omar Saleh',
      'Foyer|Coffee|11:00|',
    ]
    const wanted = [
      '05-05 09:00 opening: Opening',
      '05-05 10:00 presentation: Talk about roads',
      '05-05 11:00 break: Coffee',
    ]
    for (const head of [['Room|Session|Time|Speakers'], []]) {
      const lines = linesOf(documentOf('Monday 5 May 2025', table(...head, ...rows)))
      expect(lines.map(short)).toEqual(wanted)
      expect(lines.map(({ place }) => place)).toEqual(['Hall A', 'Hall B', 'Foyer'])
      expect(people(lines[1])).toEqual(['presenter Li Wei', 'presenter Omar Saleh'])
    }
  })

  it('reads rooms, and days, as columns', () => {
    expect(
      linesOf(
        documentOf(
          'Monday 5 May 2025',
          table(
            'Time|Hall|Library',
            '9:00|Opening words|Workshop: Maps',
            '10:00|Roads of the south|Radio for all',
          ),
        ),
      ).map((line) => `${short(line)} in ${line.place}`),
    ).toEqual([
      '05-05 09:00 opening: Opening words in Hall',
      '05-05 09:00 workshop: Maps in Library',
      '05-05 10:00 session: Roads of the south in Hall',
      '05-05 10:00 session: Radio for all in Library',
    ])
    expect(
      linesOf(
        documentOf(
          '5–6 May 2025',
          table('|Monday 5 May|Tuesday 6 May', '9:00|Opening|Workshop: Maps'),
        ),
      ).map(short),
    ).toEqual(['05-05 09:00 opening: Opening', '05-06 09:00 workshop: Maps'])
  })

  it('leaves out tables that are none of an agenda', () => {
    const document = documentOf(
      table(
        'Date|Step|Who',
        '15 May 2025|Invitations|Secretariat',
        '30 July, 17:00|Papers|Ministries',
      ),
      table('Name|E-mail|Hours', 'Ana|ana@example.org|9:00-14:00'),
      'Monday 5 May 2025',
      table('9:00|Opening', '10:00|Close'),
    )
    expect(linesOf(document).map(short)).toEqual([
      '05-05 09:00 opening: Opening',
      '05-05 10:00 closing: Close',
    ])
    expect(readAgenda(document).left.map(({ text }) => text)).toContain('ana@example.org')
  })
})

describe('reading an agenda out of lines of text', () => {
  it('takes what follows a time until the next one', () => {
    const lines = linesOf(
      documentOf(
        '8 et 9 avril 2027, Valcombe',
        '# Jeudi 8 avril',
        '8h45 : Accueil',
        '9h15 : Table ronde : Les noms',
        'Animée par Claire Aubenas, avec Samuel Okonjo (Archives) et Rosa Pitarch',
        'Matin',
        '# Vendredi 9 avril',
        '14h : Clôture',
        'Inscription avant le 25 mars 2027',
      ),
    )
    expect(lines.map(short)).toEqual([
      '04-08 08:45 registration: Accueil',
      '04-08 09:15 panel: Les noms',
      '04-09 14:00 closing: Clôture',
    ])
    expect(people(lines[1])).toEqual([
      'moderator Claire Aubenas',
      'panellist Samuel Okonjo',
      'panellist Rosa Pitarch',
    ])
  })

  it('reads headings of several lines, whose chair is put on the first', () => {
    const lines = linesOf(
      documentOf(
        'Monday 5 May 2025',
        p('Session 1 – Roads', { heading: 3 }),
        'Chair: Ana Haddad',
        '9:00 Stones. Li Wei (UCLG)',
        '9:30 Bridges – Dr. Kim Park',
      ),
    )
    expect(
      lines.map((line) => `${short(line)}, ${line.people?.map(({ role }) => role).join()}`),
    ).toEqual([
      '05-05 09:00 presentation: Stones, presenter,chair',
      '05-05 09:30 presentation: Bridges, presenter',
    ])
  })

  it('tells times above their titles from times beneath them', () => {
    const wanted = ['05-05 09:00–10:00 opening: Welcome', '05-05 10:00–11:00 session: Roads']
    expect(
      linesOf(
        documentOf(
          'Monday 5 May 2025',
          '9:00 – 10:00',
          '*Welcome*',
          '10:00 – 11:00',
          '*Session 1*',
          '*Roads*',
        ),
      ).map(short),
    ).toEqual(wanted)
    expect(
      linesOf(
        documentOf(
          'Monday 5 May 2025',
          '*Welcome*',
          'Time: 9:00 – 10:00',
          '*Session 1: Roads*',
          'Time: 10:00 – 11:00',
        ),
      ).map(short),
    ).toEqual(wanted)
  })
})

describe('days and times that are not written out', () => {
  it.each<[string, ReadingContext, string[]]>([
    ['Day 1', { days: ['2025-05-05', '2025-05-06'] }, ['05-05']],
    ['J2', { days: ['2025-05-05', '2025-05-06'] }, ['05-06']],
    ['Tuesday', { days: ['2025-05-05', '2025-05-06'] }, ['05-06']],
    ['6 May', { days: ['2025-05-05', '2025-05-06'] }, ['05-06']],
    ['Tuesday 6 May', { today: '2026-01-01' }, ['05-06']],
  ])('%s', (heading, context, days) =>
    expect(
      linesOf(documentOf(heading, '9:00 Opening'), context).map(({ day }) => day?.slice(5)),
    ).toEqual(days),
  )

  it('asks where a weekday and its date differ', () => {
    const { questions, days } = readAgenda(documentOf('Monday 6 May 2025', '9:00 Opening'))
    expect([
      days[0]?.date?.value,
      questions[0]?.why.code,
      questions[0]?.readings.map(({ text }) => text),
    ]).toEqual(['2025-05-06', 'weekdayDiffers', ['2025-05-06', '2025-05-05', '2024-05-06']])
  })

  it('reads twelve hours in their order, and never midnight for what is unknown', () => {
    const times = linesOf(
      documentOf(
        'Monday 5 May 2025',
        '9am Opening',
        '11.15 - 12.30 Roads',
        '1.30 – 3 Maps',
        '5 - 6pm Tea',
        '9pm - 1am Party',
        'Evening: Film',
      ),
    ).map(({ starts, ends, part }) => [starts ?? part, ends].filter(Boolean).join('–'))
    expect(times).toEqual([
      '09:00',
      '11:15–12:30',
      '13:30–15:00',
      '17:00–18:00',
      '21:00–01:00',
      'evening',
    ])
  })
})

describe('words for what is not certain', () => {
  it('parts the state of a person from that of a line', () => {
    const lines = linesOf(
      documentOf(
        'Monday 5 May 2025',
        table(
          '9:00|Talk: Roads / • Dr. Kim Park, UCLG (tbc)',
          '10:00|Dinner (tbc)',
          '11:00|Walk to the abbey – CANCELLED',
        ),
      ),
    )
    expect(
      lines.map(({ title, ...rest }) => [title, (rest as { status?: string }).status]),
    ).toEqual([
      ['Roads', undefined],
      ['Dinner', 'tentative'],
      ['Walk to the abbey', 'cancelled'],
    ])
    expect(lines[0]?.people).toMatchObject([
      { name: 'Dr. Kim Park', affiliation: 'UCLG', state: 'invited' },
    ])
  })
})

describe('an app with words of its own', () => {
  it('reads its roles by their labels', () => {
    const roles = {
      speaker: { labels: { en: 'Speaker' } },
      timekeeper: { labels: { en: 'Timekeeper', fr: 'Chronométreur·se' } },
    }
    expect(
      people(
        linesOf(documentOf('Monday 5 May 2025', '9:00 Opening', 'Chronométreur : Ana Haddad'), {
          roles,
        })[0],
      ),
    ).toEqual(['timekeeper Ana Haddad'])
  })
})

describe('nothing is lost', () => {
  it('keeps every word of any document in a field or in what is left over', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(wordsLost(document, readAgenda(document))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
