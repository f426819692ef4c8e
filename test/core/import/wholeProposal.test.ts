import { describe, expect, it } from 'vitest'
import { type ReadingContext, readAgenda } from '../../../src/core/import/index.js'
import type { Guess, Proposal } from '../../../src/core/import/proposal.js'
import { documentOf, p, table } from './documents.js'

const proposalOf = (
  blocks: Parameters<typeof documentOf>,
  context: ReadingContext = {},
): Proposal => readAgenda(documentOf(...blocks), { today: '2025-01-01', ...context })

/** A guess as `value sure code`. */
const told = (guess: Guess<unknown> | undefined) =>
  guess && [guess.value, guess.sure, guess.why.code].filter((each) => each !== undefined).join(' ')
const dayOf = ({ days, lines }: Proposal, index = 0) => {
  const { value, sure, why } = lines[index]!.day
  const day = days.find(({ id }) => id === value)
  return [day?.date?.value ?? day?.label?.value, sure, why.code]
}
const times = ({ lines }: Proposal) =>
  lines.map(({ time: { value, sure, why } }) => [
    [value.starts, value.ends].filter(Boolean).join('–') || value.timing,
    sure,
    why.code,
  ])

describe('the event of a proposal', () => {
  it('has its title and dates from what stands before the agenda', () => {
    const { event, days } = proposalOf([
      'Forum of harbours',
      'Sfax, 5 – 6 May 2025',
      'Monday 5 May',
      '9:00 Opening',
      'Tuesday 6 May',
      '9:00 Talk',
    ])
    expect([event.title, event.startDate, event.endDate, event.city].map(told)).toEqual([
      'Forum of harbours likely heading',
      '2025-05-05 likely fromOthers',
      '2025-05-06 likely fromOthers',
      'Sfax unsure fromWords',
    ])
    expect(days.map(({ id, date }) => [id, told(date)])).toEqual([
      ['d1', '2025-05-05 sure weekday'],
      ['d2', '2025-05-06 sure weekday'],
    ])
  })

  it('has no title of what stands after the agenda or within it', () =>
    expect(
      proposalOf(['Monday 5 May 2025', '9:00 Opening', '10:00 Talk', '', 'Forum of harbours']).event
        .title,
    ).toBeUndefined())

  it('is in the language of the site, where that has one', () => {
    const blocks: Parameters<typeof documentOf> = [
      'Lundi 5 mai 2025',
      '9h Ouverture et accueil des participants dans la grande salle',
    ]
    expect(proposalOf(blocks).language).toBe('fr')
    expect(proposalOf(blocks, { languages: ['en'] }).language).toBe('en')
    expect(proposalOf(blocks, { languages: ['en', 'fr'] }).language).toBe('fr')
  })

  it('comes with what stands apart, paragraph by paragraph', () => {
    const document = documentOf('Monday 5 May 2025', '9:00 Opening')
    const { apart } = readAgenda(
      { ...document, apart: [{ where: 'header', blocks: [p('Draft'), p('For the team')] }] },
      {},
    )
    expect(apart).toEqual([{ where: 'header', text: 'Draft\nFor the team' }])
  })
})

describe('the day of a line', () => {
  it('is the only one that is named, where no heading stands above it', () => {
    const one = proposalOf(['Forum of harbours', 'Sfax, 5 May 2025', '9:00 Opening'])
    expect(dayOf(one)).toEqual(['2025-05-05', 'sure', 'fromOthers'])
    expect(one.days[0]!.date!.places).toHaveLength(1)
  })

  it('is the first of several, and to be looked at', () => {
    const several = proposalOf(['Forum of harbours', 'Sfax, 5 – 7 May 2025', '9:00 Opening'])
    expect(dayOf(several)).toEqual(['2025-05-05', 'unsure', 'unknownDay'])
  })

  it('is not known where none is named, or others have a heading', () => {
    expect(dayOf(proposalOf(['9:00 Opening']))).toEqual([undefined, 'unsure', 'unknownDay'])
    const before = proposalOf([
      'Sfax, 5 May 2025',
      '9:00 Opening',
      'Tuesday 6 May 2025',
      '9:00 Talk',
    ])
    expect([dayOf(before, 0), dayOf(before, 1)]).toEqual([
      [undefined, 'unsure', 'unknownDay'],
      ['2025-05-06', 'sure', 'weekday'],
    ])
  })

  it('is one, under two headings of the same date', () => {
    const { days, lines } = proposalOf([
      'Monday 5 May 2025',
      '9:00 Opening',
      'Monday, 5 May 2025 – afternoon',
      '14:00 Talk',
    ])
    expect(days.map(({ id, date }) => [id, date?.value, date?.places.length])).toEqual([
      ['d1', '2025-05-05', 2],
    ])
    expect(lines.map(({ day }) => day.value)).toEqual(['d1', 'd1'])
  })

  it('is called as its heading, where no date can be told', () => {
    const { days } = proposalOf(['Day 1: Arrival', '9:00 Opening', 'Monday', '9:00 Talk'])
    expect(days.map(({ date, label }) => [date, told(label)])).toEqual([
      [undefined, 'Day 1 – Arrival likely heading'],
      [undefined, 'Monday likely heading'],
    ])
  })

  it('has the label that stands beside its date', () =>
    expect(told(proposalOf(['Day 1, Monday 5 May 2025', '9:00 Opening']).days[0]!.label)).toBe(
      'Day 1 likely heading',
    ))

  it('follows the day above it, by its weekday alone', () =>
    expect(
      proposalOf([
        'Monday 5 May 2025',
        '9:00 Opening',
        'Tuesday',
        '9:00 Talk',
        'Wednesday',
        '9:00 Walk',
      ]).days.map(({ date }) => told(date)),
    ).toEqual([
      '2025-05-05 sure weekday',
      '2025-05-06 likely following',
      '2025-05-07 likely following',
    ]))
})

describe('the time of a line', () => {
  it('is to be announced where none is said', () =>
    expect(
      times(
        proposalOf([
          'Monday 5 May 2025',
          table('Time|Title', '9:00|Opening', '|*Walk*', '10:00|Talk'),
        ]),
      ),
    ).toEqual([
      ['09:00', 'sure', 'written'],
      ['toBeAnnounced', 'unsure', 'noTime'],
      ['10:00', 'sure', 'written'],
    ]))

  it('is the part of the day above it', () =>
    expect(
      times(proposalOf(['Monday 5 May 2025', 'Morning', 'Visit of the harbour', '11:00 Talk'])),
    ).toEqual([
      ['morning', 'likely', 'heading'],
      ['11:00', 'sure', 'written'],
    ]))

  it('is that of the session, for a talk within it', () => {
    const proposal = proposalOf([
      'Monday 5 May 2025',
      table(
        '9:00 – 10:30|*Session I: Roads* / • “Ferries of the north”, Ana Haddad (UCLG) / 9:40 Rivers',
        '10:30|Tea',
      ),
    ])
    expect(proposal.lines.map(({ id, within, title }) => [id, within, title.value])).toEqual([
      ['l1', undefined, 'Roads'],
      ['l2', 'l1', 'Rivers'],
      ['l3', undefined, 'Tea'],
    ])
    expect(times(proposal)[1]).toEqual(['09:40', 'sure', 'written'])
  })

  it.each<[string, string[], string[]]>([
    ['am and pm', ['8:30 am Tea', '1:00 Lunch', '6 p.m. Dinner'], ['08:30', '13:00', '18:00']],
    ['a.m.', ['8:30 a.m. Tea', '1:00 Lunch'], ['08:30', '13:00']],
    ['Arabic letters', ['٨:٣٠ ص شاي', '١:٠٠ غداء', '٦:٠٠ م عشاء'], ['08:30', '13:00', '18:00']],
    ['neither', ['8:30 Tea', '13:00 Lunch'], ['08:30', '13:00']],
  ])('is read by the half of the day that some say: %s', (_, lines, expected) =>
    expect(
      proposalOf(['Monday 5 May 2025', ...lines]).lines.map(({ time }) => time.value.starts),
    ).toEqual(expected),
  )

  it('begins anew with each day', () =>
    expect(
      proposalOf([
        'Monday 5 May 2025',
        '9:00 am Opening',
        '4:00 pm Talk',
        'Tuesday 6 May 2025',
        '8:30 Walk',
      ]).lines.map(({ time }) => time.value.starts),
    ).toEqual(['09:00', '16:00', '08:30']))

  it('goes on until the last of the days that its line names', () =>
    expect(
      proposalOf(['Monday 5 May 2025', '9:00 Opening', '5 – 7 May 2025: Exhibition']).lines.map(
        ({ time }) => time.value.endDay,
      ),
    ).toEqual([undefined, '2025-05-07']))
})

describe('a document that says am and pm', () => {
  const firstOf = (...lines: string[]) =>
    proposalOf(['Monday 5 May 2025', ...lines]).lines[0]!.time.value.starts

  it.each([
    ['6 pm Dinner'],
    ['6pm Dinner'],
    ['6 p.m. Dinner'],
    ['6:00 PM Dinner'],
    ['٦:٠٠ م عشاء'],
    ['٦م عشاء'],
    ['٦:٠٠ مساء عشاء'],
    ['9:00 Walk / 6:30 pm Dinner'],
  ])('in “%s” means the afternoon by an early hour alone', (other) =>
    expect(
      other.includes(' / ')
        ? proposalOf(['Monday 5 May 2025', table('2:00|Arrival', other.replace(' ', '|'))])
            .lines[0]!.time.value.starts
        : firstOf('2:00 Arrival', other),
    ).toBe('14:00'),
  )

  it.each([['18:00 Dinner'], ['18:00 مدخل'], ['18:00 Amsterdam and Parma']])(
    'does not where it says “%s”',
    (other) => expect(firstOf('2:00 Arrival', other)).toBe('02:00'),
  )
})

describe('the order of times', () => {
  it('is not that of talks within a session', () =>
    expect(
      proposalOf([
        'Monday 5 May 2025',
        table('12:00 – 15:00|*Workshop* / 2:30 Ferries', '1:30|Walk'),
      ]).lines.map(({ title, time }) => [title.value, time.value.starts]),
    ).toEqual([
      ['Workshop', '12:00'],
      ['Ferries', '14:30'],
      ['Walk', '13:30'],
    ]))
})

describe('days whose date cannot be told', () => {
  it('do not break the order of the others', () =>
    expect(
      proposalOf([
        'Monday 5 May 2025',
        '9:00 Opening',
        'Day 7',
        '9:00 Walk',
        'Tuesday',
        '9:00 Talk',
      ]).days.map(({ date, label }) => date?.value ?? label?.value),
    ).toEqual(['2025-05-05', 'Day 7', '2025-05-06']))
})

describe('names that were read once', () => {
  const peopleIn = (...rows: string[]) =>
    proposalOf(['Monday 5 May 2025', table('Time|Title|Speakers', ...rows)]).lines.flatMap(
      ({ people }) => people.map(({ who, affiliation }) => [who.value.name, affiliation?.value]),
    )

  it('tell who is a person and who an organisation', () => {
    expect(peopleIn('9:00|Opening|Ana Haddad', '10:00|Talk|Green Quays – Ana Haddad')).toEqual([
      ['Ana Haddad', undefined],
      ['Ana Haddad', 'Green Quays'],
    ])
    expect(peopleIn('9:00|Opening|Omar Saleh', '10:00|Talk|Green Quays – Ana Haddad')).toEqual([
      ['Omar Saleh', undefined],
      ['Green Quays', 'Ana Haddad'],
    ])
  })

  it('tell that surnames come first, where two do', () => {
    const third = '11:00|Walk|Ben Ali, Omar (City of Sfax)'
    expect(
      peopleIn('9:00|Opening|HADDAD, Samir (UCLG)', '10:00|Talk|ZRIBI, Hela (ICMPD)', third).at(-1),
    ).toEqual(['Omar Ben Ali', 'City of Sfax'])
    expect(
      peopleIn('9:00|Opening|HADDAD, Samir (UCLG)', '10:00|Talk|Hela Zribi (ICMPD)', third).at(-1),
    ).not.toEqual(['Omar Ben Ali', 'City of Sfax'])
  })
})
