import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { readText } from '../../../src/formats/document/text/index.js'

type Line = {
  starts: string
  title: string
  place?: string
  description?: string
  people: { name: string; role: string }[]
}

const read = (...lines: string[]) => {
  const { blocks, apart } = readText(lines.join('\n'))
  return proposalAsJson(readAgenda({ blocks, apart, warnings: [] }, {})) as {
    event: { title: string }
    lines: Line[]
    left: { text: string }[]
  }
}
const head = ['Forum on Rivers', '', 'Tuesday, 25 June 2019', '']

describe('an agenda typed in columns', () => {
  it('is read whole where a paragraph stands between some of its lines', () => {
    const { event, lines, left } = read(
      ...head,
      '09:00\tOpening',
      'Speakers: Ana Haddad, Omar Saleh',
      '09:30\tRoads',
      '10:00\tBreak',
      '10:30\tTalk',
      'On the roads of the region.',
      '11:00\tPanel',
    )
    expect(event.title).toBe('Forum on Rivers')
    expect(lines.map(({ starts, title }) => `${starts} ${title}`)).toEqual([
      '09:00 Opening',
      '09:30 Roads',
      '10:00 Break',
      '10:30 Talk',
      '11:00 Panel',
    ])
    expect(lines[0]!.people).toMatchObject([{ name: 'Ana Haddad' }, { name: 'Omar Saleh' }])
    expect(lines[3]!.description).toBe('On the roads of the region.')
    expect(left).toEqual([])
  })

  it('has the columns that its head names, in every part', () => {
    const { lines } = read(
      ...head,
      'Time\tSession\tRoom',
      '09:00\tRoads\tSt. Mary',
      'Moderator: Ana Haddad',
      'Wednesday, 26 June 2019',
      '10:00\tTalk\tSt. Peter',
      'Moderator: Ana Haddad',
      '11:00\tLunch\tSt. Paul',
    )
    expect(lines.map(({ title, place }) => `${title} @ ${place}`)).toEqual([
      'Roads @ St. Mary',
      'Talk @ St. Peter',
      'Lunch @ St. Paul',
    ])
    expect(lines[1]!.people).toMatchObject([{ name: 'Ana Haddad', role: 'moderator' }])
  })

  it.each<[string, (...cells: string[]) => string, boolean]>([
    ['tabs', (...cells) => cells.join('\t'), true],
    ['bars', (...cells) => cells.join(' | '), false],
    ['bars all around', (...cells) => `| ${cells.join(' | ')} |`, false],
    [
      'blanks',
      (...cells) =>
        cells
          .map((cell) => cell.padEnd(16))
          .join('')
          .trimEnd(),
      true,
    ],
  ])(
    'keeps each line and who is named below it, wherever paragraphs stand, with %s',
    (_, rowOf, mayGap) => {
      const anyLine = fc.record({ speaker: fc.boolean(), gap: fc.boolean(), room: fc.boolean() })
      fc.assert(
        fc.property(fc.array(anyLine, { minLength: 3, maxLength: 12 }), (any) => {
          const typed = any.flatMap(({ speaker, gap, room }, index) => [
            rowOf(
              `${String(8 + index).padStart(2, '0')}:00`,
              `Rivers ${index + 1}`,
              ...(room ? ['Hall A'] : []),
            ),
            ...(speaker ? ['Speaker: Ana Haddad'] : []),
            ...(gap && mayGap ? [''] : []),
          ])
          const { lines, left } = read(...head, ...typed)
          expect(left).toEqual([])
          expect(
            lines.map(({ title, place, people }) => [title, place, people.map(({ name }) => name)]),
          ).toEqual(
            any.map(({ speaker, room }, index) => [
              `Rivers ${index + 1}`,
              room ? 'Hall A' : undefined,
              speaker ? ['Ana Haddad'] : [],
            ]),
          )
        }),
        { numRuns: 30 },
      )
    },
  )
})
