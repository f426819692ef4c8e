import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/import/document.js'
import { type Draft, emptyDraft } from '../../../src/core/import/draft.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { readBody, readDraft } from '../../../src/core/import/readBody.js'
import { p, pieces, stretch } from './documents.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  places: [{ id: 2, name: 'Vila Nova' }],
})

/**
 * What a draft says, each part with its name before it: `title Roads`, `kind panel(Panel)`, `person
 * Ana Haddad !chair(Chair)`; a kind that its title only mentions has `?` behind it.
 */
function told({ title, number, label, numbered, kind, place, said, ...more }: Draft): string[] {
  return [
    `title ${title.text}`,
    ...(label ? [`label ${label.text}`] : []),
    ...(number ? [`number ${number.text}`] : []),
    ...(numbered ? ['numbered'] : []),
    ...(kind
      ? [`kind ${kind.is}${kind.sure ? '' : '?'}${kind.said ? `(${kind.said.text})` : ''}`]
      : []),
    ...(place ? [`place(${place.from}) ${place.text.text}`] : []),
    ...Object.entries(said).map(([field, word]) => `said ${field}: ${word.text}`),
    ...more.people.map(
      ({ party, role, from, asked }) =>
        `${from} ${[party.who, party.jobTitle, party.affiliation].flatMap((each) => each?.text ?? []).join('·')}` +
        (role ? ` !${role.is}${role.said ? `(${role.said.text})` : ''}` : '') +
        (asked ? ` asked(${asked.text})` : ''),
    ),
    ...Object.entries(more.texts).flatMap(([field, texts]) =>
      texts.map(({ text }) => `${field} ${text.text}`),
    ),
    ...more.talks.map((talk) => `talk ${told(talk).join(', ')}`),
  ]
}
const read = (...lines: (Block | string)[]) => told(readDraft(pieces(...lines), knowing))

describe('what stands beneath a kind alone is its title', () => {
  it.each<[string, (Block | string)[], string[]]>([
    [
      'in bold, and what follows is its text',
      ['Keynote:', '*The sea*', 'On tides.'],
      ['title The sea', 'label Keynote', 'kind keynote(Keynote)', 'description On tides.'],
    ],
    [
      'in quotes',
      ['Panel', '“Who pays?”'],
      ['title Who pays?', 'label Panel', 'kind panel(Panel)'],
    ],
    [
      'with points and colons within it',
      ['*Panel*', '*Ships of the U.S. fleet*'],
      ['title Ships of the U.S. fleet', 'label Panel', 'kind panel(Panel)'],
    ],
    [
      'with who gives it',
      ['*Panel*', '*Roads and rails, moderated by Ana Haddad*'],
      [
        ...['title Roads and rails', 'label Panel', 'kind panel(Panel)'],
        'title Ana Haddad !moderator(moderated by)',
      ],
    ],
  ])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))

  it.each<[string, (Block | string)[], string[]]>([
    ...[
      'Ports of the coast and those who work in them, told by some who have been there for long, ' +
        'and by others who came from elsewhere only last year',
    ].map((long): [string, string[], string[]] => [
      'where it is as long as a text',
      ['*Panel*', `*${long}*`],
      ['title Panel', 'kind panel?', `description ${long}`],
    ]),
    [
      'where quotes stand within it',
      ['Panel', 'On the “Roads”'],
      ['title Panel', 'kind panel?', 'description On the “Roads”'],
    ],
    [
      'where it is a sentence',
      ['*Panel*', '*Everybody speaks.*'],
      ['title Panel', 'kind panel?', 'description Everybody speaks.'],
    ],
    [
      'where it is somebody',
      ['*Panel*', '*Ana Haddad, UCLG*'],
      ['title Panel', 'kind panel?', 'text Ana Haddad·UCLG'],
    ],
    [
      'where the day opens',
      ['*Opening*', '*Words of our hosts*'],
      ['title Opening', 'kind opening?', 'description Words of our hosts'],
    ],
    [
      'where the day closes',
      ['*Closing*', '*Thanks to all*'],
      ['title Closing', 'kind closing?', 'description Thanks to all'],
    ],
    [
      'where it has a number and a title of its own',
      ['*Panel 2: Roads*', '*The sea*'],
      ['title Roads', 'label Panel', 'number 2', 'numbered', 'kind panel(Panel)'].concat(
        'description The sea',
      ),
    ],
  ])('but not %s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
})

describe('what stands beneath a number alone is its title', () => {
  it('even if it sounds like people, where it is in bold', () => {
    const session = ['label Session', 'number 3', 'numbered', 'kind session(Session)']
    expect(read('Session 3', '*Romeo and Juliet*')).toEqual(['title Romeo and Juliet', ...session])
    expect(read('Session 3', 'Ana Haddad')).toEqual([
      ...['title Session 3', 'numbered', 'kind session(Session)', 'text Ana Haddad'],
    ])
  })

  it.each<[string, string, string]>([
    ['an item of a list', '• Roads', 'description Roads'],
    ['a label', '*Objective: To agree*', 'objective To agree'],
    ['a role', '*Chair: Ana Haddad*', 'label Ana Haddad !chair(Chair)'],
    ['a time', '*9:00 Rivers*', 'talk title Rivers'],
  ])('but not %s', (_, line, expected) => {
    const [title, ...more] = read('Session 3', line)
    expect([title, more.at(-1)]).toEqual(['title Session 3', expected])
  })

  it('and needs no colon of its own', () =>
    expect(read('Workshop 2:', 'Roads: a view')[0]).toBe('title Roads: a view'))
})

describe('a title that ends in a colon', () => {
  it('is one, unless it only names a kind', () => {
    expect(read('Some words on roads:', 'Rivers')).toEqual([
      ...['title Some words on roads', 'description Rivers'],
    ])
    expect(read('Opening words of our host city:', 'Rivers')).toEqual([
      ...['title Opening words of our host city', 'kind opening?', 'description Rivers'],
    ])
  })
})

describe('a title in bold goes on after a soft break', () => {
  const bold = (text: string) => read(p(`*${text}*`))
  it.each([
    ['Ports.example\nand ours', ['title Ports.example and ours']],
    ['Who pays?\nAnd why', ['title Who pays?', 'description And why']],
    ['The roads of\nAna Haddad', ['title The roads of', 'text Ana Haddad']],
  ])('%j', (text, expected) => expect(bold(text)).toEqual(expected))
})

describe('a bracket after a soft break', () => {
  it.each([
    ['ends the line before it', 'Ana speaks\n(Town of Brzezinka)', 'Town of Brzezinka'],
    ['even behind a point within it', 'St. Ana speaks\n(Old Hall)', 'Old Hall'],
  ])('%s', (_, text, place) => expect(read(p(text))[1]).toBe(`place(bracket) ${place}`))
  it('ends none in a line of its own', () =>
    expect(read('Ana speaks', '(on ports and seas)')).toEqual([
      ...['title Ana speaks', 'description (on ports and seas)'],
    ]))
  it('ends none where it stands within the text', () =>
    expect(read(p('Ana speaks\nOn roads (of old)'))).toEqual([
      ...['title Ana speaks', 'description On roads (of old)'],
    ]))
})

describe('lines beside each other', () => {
  it('are those of the first label alone', () => {
    const [first, second, ...more] = read(
      ...['Groups', 'Workshop 1: Roads', 'Atelier 2: Thé', 'Workshop 3: Rivers'],
    )
    expect([first, second, more.length]).toEqual([
      'title Groups',
      expect.stringMatching(/^talk title Roads, .*description Atelier 2: Thé$/),
      1,
    ])
  })
  it('are of a kind, and no pause', () => {
    expect(read('Groups', 'Team 1: Roads', 'Team 2: Tea')).toEqual([
      ...['title Groups', 'description Team 1: Roads', 'description Team 2: Tea'],
    ])
    expect(read('Groups', 'Break 1: Tea', 'Break 2: Tea')).toEqual([
      ...['title Groups', 'description Break 1: Tea', 'description Break 2: Tea'],
    ])
  })
  it('have the people that are named behind their titles, as talks have', () =>
    expect(read('Groups', 'Workshop 1: Roads by Ana Haddad', 'Workshop 2: Rivers')[1]).toMatch(
      /^talk title Roads, .*title Ana Haddad$/,
    ))
})

it('a talk with a time has the people that are named behind its title', () =>
  expect(read('Talks', '9:00 Roads by Ana Haddad')).toEqual([
    ...['title Talks', 'kind presentation?', 'talk title Roads, title Ana Haddad'],
  ]))

describe('of the words in a title', () => {
  it('the label of its place is kept', () =>
    expect(read('Roads. Venue: Old Hall')).toEqual([
      ...['title Roads', 'place(bracket) Old Hall', 'said place: Venue'],
    ]))
  it('one that may be a role is asked about', () =>
    expect(read('Roads (Painter: Ana Haddad)')).toEqual([
      ...['title Roads', 'title Ana Haddad asked(Painter)'],
    ]))
  it('one that is no role is not', () =>
    expect(read('Roads by Ana Haddad, UCLG')).toEqual([
      ...['title Roads', 'title Ana Haddad·UCLG'],
    ]))
})

describe('behind a tab stands', () => {
  const behind = (text: string) => read(p(`Roads\t${text}`)).slice(1)
  const long = 'under the trees of the old park, or beneath its roof where it rains'
  it.each([
    ['Sala Ana', ['place(column) Sala Ana']],
    ['Quay no. 2', ['place(column) Quay no. 2']],
    ['UCLG', ['place(column) UCLG']],
    ['Ana Haddad', ['text Ana Haddad']],
    ['Ana Haddad, Mayor', ['text Ana Haddad·Mayor']],
    ['Moderator: Ana Haddad', ['label Ana Haddad !moderator(Moderator)']],
    [long, [`description ${long}`]],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected))
})

describe('a column of a role', () => {
  it('gives it to all that stand in it, as many as they are, and has no word for it', () => {
    const draft = emptyDraft(stretch('Roads'))
    readBody(draft, pieces('Ana Haddad, Omar Saleh', 'Eva Roth'), knowing, true, 'chair')
    expect(told(draft).slice(1)).toEqual([
      ...['column Ana Haddad !chair', 'column Omar Saleh !chair', 'column Eva Roth !chair'],
    ])
  })
})
