import { describe, expect, it } from 'vitest'
import { continuesLine, surelyContinuesLine } from '../../../src/core/import/continuesLine.js'
import {
  afterTabs,
  daysFirst,
  headingItem,
  type Item,
  timeFirst,
} from '../../../src/core/import/items.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { textItems } from '../../../src/core/import/textItems.js'
import { isTimeAlone, isTitle, sortsOf, timesFirst } from '../../../src/core/import/textSorts.js'
import { p, pieces, stretch } from './documents.js'

const knowing = knowingOf({})

describe('the time with which a text begins', () => {
  const read = (text: string, bare = false) => {
    const found = timeFirst(stretch(text), bare)
    return found && [found.time.text.text, found.time.timing, found.rest.text].join(' | ')
  }
  it.each([
    ['9:00 Roads', '9:00 | clock | Roads'],
    ['9:00 – 10:30 Roads', '9:00 – 10:30 | clock | Roads'],
    ['9:00 – 10:30: Roads', '9:00 – 10:30 | clock | Roads'],
    ['9:00 – Roads', '9:00 | clock | Roads'],
    ['9:00 | Roads', '9:00 | clock | Roads'],
    ['9:00\tRoads', '9:00 | clock | Roads'],
    ['9:00', '9:00 | clock | '],
    ['14h Visite', '14h | clock | Visite'],
    ['De 9h à 10h : Visite', 'De 9h à 10h | clock | Visite'],
    ['9 am Roads', '9 am | clock | Roads'],
    ['Noon: soup', 'Noon | clock | soup'],
    ['Midnight – Soup', 'Midnight | clock | Soup'],
    ['Time: 9:00', 'Time: 9:00 | clock | '],
    ['Time: 9:00 Roads', 'Time: 9:00 | clock | Roads'],
    ['Horaire : 10h – 12h', 'Horaire : 10h – 12h | clock | '],
    ['الوقت: 9:00 الماء', 'الوقت: 9:00 | clock | الماء'],
    ['When: 9 – 10', 'When: 9 – 10 | clock | '],
    ['Hour: 9:00', 'Hour: 9:00 | clock | '],
    ['Horaires : 9h', 'Horaires : 9h | clock | '],
    ['Heure : 9h', 'Heure : 9h | clock | '],
    ['Hora: 9:00', 'Hora: 9:00 | clock | '],
    ['9 pm we dance', '9 pm | clock | we dance'],
    ['Morning', 'Morning | morning | '],
    ['Morning:', 'Morning: | morning | '],
    ['Matin : Visite', 'Matin | morning | Visite'],
    ['Morning – Roads', 'Morning | morning | Roads'],
    ['Afternoon\tRoads', 'Afternoon | afternoon | Roads'],
    ['All day: Exhibition', 'All day | allDay | Exhibition'],
    ['tbc', 'tbc | toBeAnnounced | '],
    ['TBC: Roads', 'TBC | toBeAnnounced | Roads'],
    ['صباحا: زيارة', 'صباحا | morning | زيارة'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    'Roads',
    'Roads at 9:00',
    '9h30min',
    '10.30x',
    'Midnight soup',
    'Morning walk',
    'Time: Roads',
    'At what time: 9',
    'Midnight  soup',
    'Roads – Morning: Tea',
    'Some time: 9:00',
    '9 towns',
    '9',
    '2027',
    '',
  ])('is none in "%s"', (text) => expect(read(text)).toBeUndefined())

  it.each([
    ['9', '9 | clock | '],
    ['9 – 10', '9 – 10 | clock | '],
    ['9 towns', undefined],
  ])('may be digits alone where nothing else can stand: %s', (text, expected) =>
    expect(read(text, true)).toBe(expected),
  )

  it('knows where its label and its rest stand', () => {
    const found = timeFirst(stretch('Time: 9:00 Roads'))
    expect(found?.time.text.parts).toEqual([{ start: 0, place: { at: [0], from: 0, to: 10 } }])
    expect(found?.rest.parts).toEqual([{ start: 0, place: { at: [0], from: 11, to: 16 } }])
  })
})

describe('the days with which a line over several days begins', () => {
  const read = (text: string, whole = false) => {
    const found = daysFirst(stretch(text), whole)
    return found && [found.time.text.text, found.time.timing, found.rest.text].join(' | ')
  }
  it.each([
    ['12–14 June: Exhibition', '12–14 June | allDay | Exhibition'],
    ['12–14 June – Exhibition', '12–14 June | allDay | Exhibition'],
    ['12–14 June 2027\tExhibition', '12–14 June 2027 | allDay | Exhibition'],
    ['Del 12 al 14 de junio: Exposición', 'Del 12 al 14 de junio | allDay | Exposición'],
    ['From 12 to 14 June: Exhibition', 'From 12 to 14 June | allDay | Exhibition'],
    ['من 12 إلى 14 جوان: معرض', 'من 12 إلى 14 جوان | allDay | معرض'],
    ['Du 12 au 14 juin : Exposition', 'Du 12 au 14 juin | allDay | Exposition'],
    ['De 12 al 14 de junio: Exposición', 'De 12 al 14 de junio | allDay | Exposición'],
    ['Le 12 – 14 juin –  Exposition', 'Le 12 – 14 juin | allDay | Exposition'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
  it.each([
    '12 June: Exhibition',
    '12–14 June',
    '12–14 June:',
    '12–14 June exhibition',
    'Exhibition, 12–14 June',
    'Fête du 12 au 14 juin : Exposition',
    'From the hills, 12–14 June: Exhibition',
    'Exhibition',
    '',
  ])('are none in "%s"', (text) => expect(read(text)).toBeUndefined())
  it('may be the whole of a cell', () => {
    expect(read('12–14 June', true)).toBe('12–14 June | allDay | ')
    expect(read('12–14 June exhibition', true)).toBeUndefined()
    expect(read('12–14 June ', true)).toBe('12–14 June | allDay | ')
  })
})

describe('a heading', () => {
  const read = (text: string) =>
    headingItem(stretch(text))?.map((item) => (item.is === 'part' ? item.timing : item.is))
  it.each<[string, string[] | undefined]>([
    ['Monday 5 May 2025', ['day']],
    ['Day 2', ['day']],
    ['Monday morning', ['day', 'morning']],
    ['Morning', ['morning']],
    ['Après-midi', ['afternoon']],
    ['tbc', undefined],
    ['Roads', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('a line of text at its tabs', () => {
  it.each<[string, string[]]>([
    ['a\tb\tc', ['a', 'b', 'c']],
    ['a\t\t c ', ['a', 'c']],
    ['a', ['a']],
  ])('%j', (text, expected) => {
    const parts = afterTabs(pieces(p('', { runs: [{ text }] }))[0]!)
    expect(parts.map((each) => each.text.text)).toEqual(expected)
    for (const { text: own } of parts)
      expect(own.parts.map(({ place }) => text.slice(place.from, place.to)).join('')).toBe(own.text)
  })
})

describe('whether a line of text continues the one before', () => {
  const of = (text: string) => {
    const [piece] = pieces(text)
    return [surelyContinuesLine(piece!, knowing), continuesLine(piece!, knowing)]
  }
  it.each([
    ['• Roads', true, true],
    ['Objective: to agree', true, true],
    ['Guiding questions', true, true],
    ['Moderator: Ana Haddad', true, true],
    ['Moderator:', true, true],
    ['Animé par Ana Haddad', true, true],
    ['Moderator: the sea', false, true],
    ['– Roads', false, true],
    ['✓ Roads', false, true],
    ['roads and rivers', false, true],
    ['(north)', false, true],
    ['“North”', false, true],
    ['Whose grass?', false, true],
    ['لمن العشب؟', false, true],
    ['Ana Haddad', false, true],
    ['Dr. Kim Park, UCLG', false, true],
    ['علي منصور، رئيس البلدية', false, true],
    ['علي منصور', false, false],
    ['Roads', false, false],
    ['Coffee break', false, false],
    ['UCLG', false, false],
    ['Whose grass? A talk', false, false],
    ['-Roads', false, false],
  ])('%s: surely: %s; likely: %s', (text, surely, likely) =>
    expect(of(text)).toEqual([surely, likely]),
  )
  it('does where it is of the same paragraph', () => {
    const [, second] = pieces('Roads\nRivers')
    expect([surelyContinuesLine(second!, knowing), continuesLine(second!, knowing)]).toEqual([
      ...[false, true],
    ])
  })
})

describe('the sort of a paragraph', () => {
  const sorts = (going: boolean, ...lines: string[]) => sortsOf(pieces(...lines), going).join(' ')
  it.each<[string, string, string[]]>([
    ['a time, a day, or none', 'day time other', ['Monday 5 May 2025', '9:00 Roads', 'Roads']],
    ['a time behind a mark of a list', 'time time', ['• 9:00 Roads', '– 10:00 Rivers']],
    [
      'none where prose goes on',
      'other other other',
      ['9:00 and then', '9:00 every day', '10h chaque jour'],
    ],
    ['none where the text is long', 'other', [`9:00 ${'Roads '.repeat(60)}`]],
    [
      'a part of the day, before a title',
      'day time other',
      ['Morning', 'Morning: Roads', `Morning: ${'Roads '.repeat(30)}`],
    ],
    ['none where it is to be announced', 'other', ['tbc: Roads']],
  ])('is %s', (_, expected, lines) => expect(sorts(false, ...lines)).toBe(expected))

  it('is a time for days too, once the agenda has begun', () => {
    const days = '12–14 June: Exhibition'
    expect(sorts(false, days, '9:00 Roads', days)).toBe('other time time')
    expect(sorts(false, 'Monday 5 May 2025', days)).toBe('day time')
    expect(sorts(true, days, `• ${days}`)).toBe('time time')
  })

  it('is a title where it is bold or a heading, and nothing else', () => {
    const of = (...lines: (string | ReturnType<typeof p>)[]) => pieces(...lines).map(isTitle)
    expect(of('*Roads*', '# Roads', 'Roads', '*9:00 Roads*', '*Monday 5 May 2025*')).toEqual([
      ...[true, true, false, false, false],
    ])
    expect(of(p('*Roads*', { list: { level: 0, mark: '•', ordered: false } }))).toEqual([false])
    expect(isTitle(undefined)).toBe(false)
  })

  it('is a time alone where no title follows', () =>
    expect(
      pieces('9:00', '• 9:00 – 10:00', '9:00 Roads', 'Roads', 'Time: 9:00').map(isTimeAlone),
    ).toEqual([true, true, false, false, true]))
})

describe('times beneath their titles', () => {
  const turned = (...lines: string[]) => timesFirst(pieces(...lines)).map(({ text }) => text.text)
  it('are moved before them', () =>
    expect(
      turned('*Opening*', 'Time: 9:00', 'Ana Haddad', '*Roads*', 'Time: 10:00', 'Text'),
    ).toEqual(['Time: 9:00', 'Opening', 'Ana Haddad', 'Time: 10:00', 'Roads', 'Text']))
  it('are moved where at least two of three are beneath theirs', () => {
    const lines = ['*A title*', '9:00', 'Text', '*Roads*', '10:00', 'Text', 'Rivers', '11:00', 'x']
    expect(turned(...lines).slice(0, 5)).toEqual(['9:00', 'A title', 'Text', '10:00', 'Roads'])
  })
  it('are moved where titles and times take turns', () =>
    expect(turned('*Opening*', '9:00', '*Roads*', '10:00')).toEqual([
      ...['9:00', 'Opening', '10:00', 'Roads'],
    ]))
  it('stay where they stand above their titles', () => {
    const lines = ['9:00', '*Opening*', 'Text', '10:00', '*Roads*', 'Text']
    expect(turned(...lines)).toEqual(lines.map((line) => line.replaceAll('*', '')))
  })
  it('stay where most others do', () => {
    const lines = ['*Opening*', '9:00', 'Text', '10:00', 'Roads', '11:00', 'Rivers']
    expect(turned(...lines)).toEqual(lines.map((line) => line.replaceAll('*', '')))
  })
})

/** `line Title`, `more Title`, `text(before) …`, `day …`, `part morning`, `section …`. */
const told = (item: Item): string => {
  const words = (list: { text: { text: string } }[] = []) =>
    list.map(({ text }) => text.text).join(' / ')
  switch (item.is) {
    case 'day':
      return `day ${item.heading.text.text}`
    case 'part':
      return `part ${item.timing}`
    case 'section':
      return `section ${words(item.pieces)}`
    case 'text':
      return `text(${item.where}) ${item.text.text}`
    case 'more':
      return `more ${words(item.cells.title)}`
    case 'line':
      return `line ${item.time ? `${item.time.text.text} ` : ''}${words(item.cells.title)}`.trim()
  }
}

describe('lines of text that stand in no table', () => {
  const read = (
    lines: (string | ReturnType<typeof p>)[],
    { tables = false, going = false, last = true } = {},
  ) => textItems(pieces(...lines), { tables, going, last }, knowing).map(told)

  it('are lines of the agenda with all that continues them', () =>
    expect(
      read([
        'Forum of towns',
        'Monday 5 May 2025',
        '9:00 Roads',
        'Moderator: Ana',
        'On roads.',
        '10:00 Rivers',
        'Ana Haddad',
        'Parking is free',
        'Dr. Kim Park',
      ]),
    ).toEqual([
      'text(before) Forum of towns',
      'day Monday 5 May 2025',
      'line 9:00 Roads / Moderator: Ana / On roads.',
      'line 10:00 Rivers / Ana Haddad',
      'text(after) Parking is free',
      'text(after) Dr. Kim Park',
    ]))

  it('may have their time above their title', () =>
    expect(read(['9:00', '*Roads*', 'On roads.', '10:00', '*Rivers*'])).toEqual([
      ...['line 9:00 Roads / On roads.', 'line 10:00 Rivers'],
    ]))

  it('may have headings above several of them, with who leads these', () =>
    expect(
      read([
        '# Welcome',
        'Day 1',
        'Session 1: Water',
        'Chair: Ana Haddad',
        '9:00 Roads',
        '10:00 Rivers',
        '*Part two*',
        'Chair: Omar Saleh',
        '11:00 Lakes',
        '12:00 Seas',
      ]),
    ).toEqual([
      'text(before) Welcome',
      'day Day 1',
      'section Session 1: Water / Chair: Ana Haddad',
      'line 9:00 Roads',
      'line 10:00 Rivers',
      'section Part two / Chair: Omar Saleh',
      'line 11:00 Lakes',
      'line 12:00 Seas',
    ]))

  it('have no heading in a question, an item of a list, or a title under the same number', () => {
    const between = (text: string) => read(['9:00 Roads', text, '10:00 Rivers'])[0]
    expect(between('*Whose grass?*')).toBe('line 9:00 Roads / Whose grass?')
    expect(between('*Aim:*')).toBe('line 9:00 Roads / Aim:')
    expect(between(`*${'Long '.repeat(20)}*`)).toMatch(/^line 9:00 Roads \/ Long/)
    expect(read(['9:00 Groups', 'Workshop 1: Roads', 'Workshop 2: Rivers', '10:00 Tea'])).toEqual([
      ...['line 9:00 Groups / Workshop 1: Roads / Workshop 2: Rivers', 'line 10:00 Tea'],
    ])
  })

  it('may be of a part of the day', () =>
    expect(
      read([
        'Monday 5 May 2025',
        'Morning',
        'Roads',
        'Moderator: Ana',
        'Afternoon',
        'Rivers',
        '19:00 Dinner',
      ]),
    ).toEqual([
      'day Monday 5 May 2025',
      'part morning',
      'line Roads / Moderator: Ana',
      'part afternoon',
      'line Rivers',
      'line 19:00 Dinner',
    ]))

  it('are none where the agenda stands in tables and only few of them have times', () => {
    expect(read(['9:00 Roads', 'Tea'], { tables: true })).toEqual([
      ...['text(before) 9:00 Roads', 'text(before) Tea'],
    ])
    expect(read(['9:00 Roads', '10:00 Tea', '11:00 Rivers'], { tables: true })).toEqual([
      ...['line 9:00 Roads', 'line 10:00 Tea', 'line 11:00 Rivers'],
    ])
    expect(read(['• 9:00 Roads', '• 10:00 Tea', '• 11:00 Rivers'], { tables: true })).toEqual([
      ...['text(before) 9:00 Roads', 'text(before) 10:00 Tea', 'text(before) 11:00 Rivers'],
    ])
  })

  it('are some beside tables where they go on with a time at once', () => {
    expect(
      read(['19:00 Dinner', 'Host: Ana Haddad', 'at the port'], { tables: true, going: true }),
    ).toEqual(['line 19:00 Dinner / Host: Ana Haddad', 'text(after) at the port'])
    expect(read(['19:00 is when the doors open for all.'], { tables: true, going: true })).toEqual([
      'text(after) 19:00 is when the doors open for all.',
    ])
  })

  it('continue a table that stands before them', () =>
    expect(
      read(['Moderator: Ana Haddad', 'Parking is free', 'Moderator: Omar Saleh'], { going: true }),
    ).toEqual([
      'more Moderator: Ana Haddad',
      'text(after) Parking is free',
      'text(after) Moderator: Omar Saleh',
    ]))

  it('have a place behind the last of them, where others have one too', () => {
    const last = (...lines: string[]) =>
      read([...lines, '10:00 Rivers', 'Venue: City Library']).at(-1)
    expect(last('9:00 Roads')).toBe('text(after) Venue: City Library')
    expect(last('9:00 Roads', 'Room: Old Hall')).toBe('line 10:00 Rivers / Venue: City Library')
  })

  it('stand within the agenda where more of it follows', () =>
    expect(read(['Parking is free'], { going: true, last: false })).toEqual([
      'text(within) Parking is free',
    ]))

  it('are headings of days between tables, and none after the last', () => {
    expect(read(['Day 2'], { tables: true, going: true, last: false })).toEqual(['day Day 2'])
    expect(read(['Day 2'], { tables: true, going: true })).toEqual(['text(after) Day 2'])
    expect(read(['Morning'], { tables: true, going: true, last: false })).toEqual(['part morning'])
  })

  describe('behind the last time', () => {
    /** What stands behind `9:00 Roads`: `/` where it is of that line, `after` where it is none. */
    const behind = (...lines: (string | ReturnType<typeof p>)[]) =>
      read(['9:00 Roads', ...lines])
        .map((item) =>
          item.replace(/^line 9:00 Roads(?: \/ )?/, '/ ').replace(/^text\(after\)/, 'after'),
        )
        .filter((item) => item !== '/ ')
    const spaced = (text: string) => p(text, { spaced: true })

    it.each([
      'Ana Haddad',
      'Moderator: Ana Haddad',
      'Moderator: Ana Haddad (children +7)',
      'Moderator: somebody from the port',
      'Interpreters: Ana Haddad',
      'Interpreters:',
      'Objective: To agree',
      'Methodology: In a circle',
      'Questions: Who pays?',
      'A walk through the port, led by Ana Haddad',
    ])('is of that line: %s', (text) => expect(behind(text)).toEqual([`/ ${text}`]))

    it.each([
      'Parking is free',
      'Roads, led by the sea',
      'Interpreters: English and French',
      'Languages: English and French',
      'Ana Haddad, ana@example.org',
      'Moderator: Ana Haddad, http://example.org',
      'Moderator: Ana Haddad, https://example.org',
      'Moderator: Ana Haddad, www.example.org',
      'Ana Haddad, tel 12 34',
      'Ana Haddad, +216 12 34',
      'Chair: Ana Haddad (RSVP)',
      `${'A walk through the port, '.repeat(7)}led by Ana Haddad`,
      Array(12).fill('Ana Haddad, Mayor').join('; '),
    ])('is none of its: %s', (text) => expect(behind(text)).toEqual([`after ${text}`]))

    it('is none of its where it is a heading, or stands apart', () => {
      expect(behind('# Ana Haddad')).toEqual(['after Ana Haddad'])
      expect(behind(spaced('Ana Haddad'))).toEqual(['after Ana Haddad'])
      expect(behind(spaced('Moderator: Ana Haddad'))).toEqual(['after Moderator: Ana Haddad'])
    })

    it('is none of its where it tells languages, even if other lines have some', () =>
      expect(
        read(['9:00 Roads', 'Languages: French', '10:00 Tea', 'Languages: English']).at(-1),
      ).toBe('text(after) Languages: English'))

    it('stays none once something was none', () =>
      expect(behind('Ana Haddad', 'Parking is free', 'Omar Saleh')).toEqual([
        ...['/ Ana Haddad', 'after Parking is free', 'after Omar Saleh'],
      ]))

    it('is of the same paragraph, where all that is said of lines is', () => {
      const soft = ['9:00 Roads\nOn roads of the south', '10:00 Rivers\nOn rivers', 'Ana Haddad']
      expect(read(soft)).toEqual([
        'line 9:00 Roads / On roads of the south',
        'line 10:00 Rivers / On rivers',
        'text(after) Ana Haddad',
      ])
      expect(read([soft[0]!, 'Li Wei', ...soft.slice(1)])).toEqual([
        'line 9:00 Roads / On roads of the south / Li Wei',
        'line 10:00 Rivers / On rivers / Ana Haddad',
      ])
      expect(read(['Forum\nof towns', '9:00 Roads', '10:00 Rivers', 'Ana Haddad'])).toEqual([
        ...['text(before) Forum', 'text(before) of towns', 'line 9:00 Roads'],
        'line 10:00 Rivers / Ana Haddad',
      ])
    })

    it('are titles, where the time stands alone, and what stands beneath these', () =>
      expect(
        read(['9:00', '*Roads*', '*Water*', '10:00', '*Tea*', '*Hall*', 'On tea', 'Free', '*Bar*']),
      ).toEqual([
        ...['line 9:00 Roads / Water', 'line 10:00 Tea / Hall / On tea', 'text(after) Free'],
        'text(after) Bar',
      ]))
  })

  it('go on behind a table with what stands apart from it by nothing', () => {
    const going = (...lines: (string | ReturnType<typeof p>)[]) => read(lines, { going: true })
    expect(going('Ana Haddad', 'Li Wei')).toEqual(['more Ana Haddad', 'more Li Wei'])
    expect(going('Ana Haddad', 'We met', 'Li Wei')).toEqual([
      'more Ana Haddad',
      'text(after) We met',
      'text(after) Li Wei',
    ])
    expect(going('# Ana Haddad')).toEqual(['text(after) Ana Haddad'])
    expect(going(p('Ana Haddad', { spaced: true }))).toEqual(['text(after) Ana Haddad'])
  })

  it('are some beside tables only where the first has a time, and is short', () => {
    const beside = (...lines: string[]) => read(lines, { tables: true, going: true })
    expect(beside('19:00 Dinner at St. Mary')).toEqual(['line 19:00 Dinner at St. Mary'])
    expect(beside('Doors open', '19:00 Dinner')).toEqual([
      ...['text(after) Doors open', 'text(after) 19:00 Dinner'],
    ])
    const long = `19:00 ${'Dinner '.repeat(20).trim()}`
    expect(beside(long)).toEqual([`text(after) ${long}`])
    expect(read(['19:00 Dinner', 'Host: Ana Haddad'], { tables: true })).toEqual([
      ...['text(before) 19:00 Dinner', 'text(before) Host: Ana Haddad'],
    ])
  })

  it('are lines beside tables where not all of those with times are items of a list', () => {
    const beside = (...lines: string[]) => read(lines, { tables: true })
    expect(beside('• 9:00 Roads', 'x', '• 10:00 Tea', '• 11:00 Rivers')[0]).toBe(
      'text(before) 9:00 Roads',
    )
    expect(beside('9:00 Roads', 'On roads', '• 10:00 Tea', '11:00 Rivers')).toEqual([
      ...['line 9:00 Roads / On roads', 'line 10:00 Tea', 'line 11:00 Rivers'],
    ])
  })

  describe('have days above them', () => {
    const [monday, tuesday] = ['Monday 5 May 2025', 'Tuesday 6 May 2025']
    it('but none behind the last of them', () => {
      expect(read([monday, '9:00 Roads', tuesday])).toEqual([
        ...[`day ${monday}`, 'line 9:00 Roads', `text(after) ${tuesday}`],
      ])
      expect(read([monday, '9:00 Roads', tuesday, 'Parking'], { last: false })).toEqual([
        ...[`day ${monday}`, 'line 9:00 Roads', `day ${tuesday}`, 'text(within) Parking'],
      ])
    })
    it('and parts of days, where tables follow', () => {
      const lines = [monday, 'Morning', 'Forum']
      expect(read(lines, { last: false })).toEqual([
        ...[`day ${monday}`, 'text(before) Morning', 'text(before) Forum'],
      ])
      expect(read(lines, { last: false, tables: true })).toEqual([
        ...[`day ${monday}`, 'part morning', 'text(before) Forum'],
      ])
    })
    it('and parts of days at their very head', () =>
      expect(read(['Morning', 'Roads', '19:00 Dinner'])).toEqual([
        ...['part morning', 'line Roads', 'line 19:00 Dinner'],
      ]))
  })

  describe('have a heading above several of them', () => {
    const between = (...lines: string[]) =>
      read(['9:00 Roads', ...lines, '10:00 Rivers']).slice(0, -1)
    const first = (...lines: string[]) => read([...lines, '9:00 Rivers']).slice(0, -1)
    const six = ['Chair: Ana Haddad', 'Li Wei', 'Omar Saleh', 'Eva Roth', 'Sun Li', 'Jo Weber']

    it('with the people and the texts that stand beneath it', () => {
      expect(between('*On water*', 'Ana Haddad', 'Objective: Water')).toEqual([
        ...['line 9:00 Roads', 'section On water / Ana Haddad', 'more Objective: Water'],
      ])
      expect(between('## On water', ...six)).toEqual([
        ...['line 9:00 Roads', `section On water / ${six.join(' / ')}`],
      ])
      expect(first('Day 1', 'Session 1: Water', ...six)).toEqual([
        ...['day Day 1', `section Session 1: Water / ${six.join(' / ')}`],
      ])
    })
    it('where it has a number', () => {
      expect(between('Session 2: Water')).toEqual(['line 9:00 Roads', 'section Session 2: Water'])
      const long = `Session 2: ${'Water '.repeat(20).trim()}`
      expect(between(long)).toEqual([`line 9:00 Roads / ${long}`])
    })
    it('unless something else stands between', () => {
      expect(between('*On water*', 'On rivers')).toEqual([
        ...['line 9:00 Roads / On water / On rivers'],
      ])
      expect(first('Day 1', 'Session 1: Water', 'Ana Haddad', 'the sea')).toEqual([
        ...['day Day 1', 'text(before) Session 1: Water', 'text(before) Ana Haddad'],
        'text(before) the sea',
      ])
    })
    it('unless it is one of several under a time, as those of its label are', () =>
      expect(between('Workshop 1: Roads', 'Session 2: Water')).toEqual([
        ...['line 9:00 Roads / Workshop 1: Roads', 'section Session 2: Water'],
      ]))
    it('with who leads them in the next line, and a text before it', () => {
      expect(between('On roads', '*On water*', 'Chair:', 'Ana Haddad')).toEqual([
        ...['line 9:00 Roads / On roads', 'section On water / Chair: / Ana Haddad'],
      ])
    })
    it('before the first of them only with a number and a day', () => {
      expect(first('Day 1', 'Session 1: Water')[1]).toBe('section Session 1: Water')
      expect(first('Session 1: Water')).toEqual(['text(before) Session 1: Water'])
      expect(read(['Session 1: Water', '9:00 Roads', 'Day 2', '10:00 Tea'])[0]).toBe(
        'text(before) Session 1: Water',
      )
      expect(first('Day 1', '# Water')[1]).toBe('text(before) Water')
    })
  })
})
