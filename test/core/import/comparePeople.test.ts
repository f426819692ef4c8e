import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePeople, peopleChanged } from '../../../src/core/import/comparePeople.js'
import type { Assignment } from '../../../src/core/types.js'

const names = { people: { 1: 'Ana Haddad', 2: 'Ben' }, organisations: { 5: 'City of Sfax' } }

/**
 * `Ana speaker`, `@UCLG host`, `"Mayor" speaker`, with a stored row's id before it: `a:1 speaker`;
 * `invited` may follow.
 */
function rows(...texts: string[]): Assignment[] {
  return texts.map((text) => {
    const { id, who, role, state } =
      /^(?:(?<id>\w+):)?(?<who>"[^"]+"|\S+) (?<role>\w+)(?: (?<state>invited))?$/.exec(
        text,
      )!.groups!
    const party = who!.startsWith('"')
      ? { label: who!.slice(1, -1) }
      : who!.startsWith('@')
        ? { organisation: who!.slice(1) }
        : { person: who!.replaceAll('_', ' ') }
    return {
      ...(id ? { id } : {}),
      ...{ role: role!, ...party, state: state ? 'invited' : 'confirmed' },
    }
  })
}
const said = (list: readonly Assignment[]) =>
  list.map(
    ({ id, person, organisation, label, role, state }) =>
      `${id ? `${id}:` : ''}${person ?? (label ? `"${label}"` : `@${organisation}`)} ${role}${state === 'invited' ? ' invited' : ''}`,
  )
const between = (was: string[], will: string[], here: string[]) => {
  const found = comparePeople(rows(...was), rows(...will), rows(...here), names)
  return (
    found && [found.already ? 'already' : found.edited ? 'edited' : 'free', ...said(found.merged)]
  )
}

describe('the people of a line in a newer document', () => {
  it.each<[string, string[], string[], string[], string[] | undefined]>([
    [
      'are no change where both name the same',
      ['1 speaker'],
      ['1 speaker'],
      ['2 chair'],
      undefined,
    ],
    [
      'are none in another order',
      ['1 speaker', '2 chair'],
      ['2 chair', '1 speaker'],
      [],
      undefined,
    ],
    [
      'are none where somebody new is known by now',
      ['new-people:ana_haddad speaker'],
      ['1 speaker'],
      [],
      undefined,
    ],
    [
      'are added after those who are here',
      ['1 speaker'],
      ['1 speaker', '2 chair'],
      ['a:1 speaker'],
      [...['free', 'a:1 speaker', '2 chair']],
    ],
    [
      'stand in the order of the document',
      ['2 chair'],
      ['1 speaker', '2 chair'],
      ['a:2 chair'],
      [...['free', '1 speaker', 'a:2 chair']],
    ],
    [
      'come after somebody who was added here',
      ['1 speaker'],
      ['1 speaker', '2 chair'],
      ['a:1 speaker', 'b:9 host'],
      [...['free', 'a:1 speaker', 'b:9 host', '2 chair']],
    ],
    [
      'go',
      ['1 speaker', '2 chair'],
      ['1 speaker'],
      ['a:1 speaker', 'b:2 chair'],
      ['free', 'a:1 speaker'],
    ],
    [
      'change their role and keep their row',
      ['1 speaker'],
      ['1 chair'],
      ['a:1 speaker'],
      ['free', 'a:1 chair'],
    ],
    [
      'change their state',
      ['1 speaker invited'],
      ['1 speaker'],
      ['a:1 speaker invited'],
      ['free', 'a:1 speaker'],
    ],
    ['are here already', ['1 speaker'], ['1 chair'], ['a:1 chair'], ['already', 'a:1 chair']],
    ['were edited here', ['1 speaker'], ['1 chair'], ['a:1 host'], ['edited', 'a:1 chair']],
    ['were taken out here', ['1 speaker'], ['1 chair'], [], ['edited', '1 chair']],
    [
      'were edited here where one of several was',
      ['1 speaker', '2 speaker'],
      ['1 chair', '2 chair'],
      [...['a:1 speaker', 'b:2 host']],
      ['edited', 'a:1 chair', 'b:2 chair'],
    ],
    [
      'are no concern of those who are only here',
      ['1 speaker'],
      ['1 chair'],
      ['a:1 speaker', 'b:9 host'],
      [...['free', 'b:9 host', 'a:1 chair']],
    ],
    [
      'keep the row of the role that they keep',
      ['1 speaker'],
      ['1 chair', '1 speaker'],
      ['a:1 speaker'],
      ['free', '1 chair', 'a:1 speaker'],
    ],
    [
      'take the row of a role that they keep no more',
      ['1 speaker', '1 host'],
      ['1 chair', '1 host'],
      ['a:1 speaker', 'b:1 host'],
      ['free', 'a:1 chair', 'b:1 host'],
    ],
    [
      'may be organisations',
      ['@5 host'],
      ['@new-organisations:City_of_Sfax host', '@6 host'],
      ['a:@5 host'],
      [...['free', 'a:@5 host', '@6 host']],
    ],
    [
      'may have no name',
      ['"Mayor" speaker'],
      ['"mayor" speaker', '"The Prefect" speaker'],
      ['a:"Mayor" speaker'],
      [...['free', 'a:"Mayor" speaker', '"The Prefect" speaker']],
    ],
  ])('%s', (_, was, will, here, expected) =>
    expect(
      between(
        was,
        will.map((each) => each.replace('City_of_Sfax', 'city-of-sfax')),
        here,
      ),
    ).toEqual(expected),
  )

  it.each([
    ['are none where a post is empty or not there', { jobTitle: '' }, {}, false],
    ['have another post', { jobTitle: 'Mayor' }, { jobTitle: 'Deputy' }, true],
    ['have a post', {}, { jobTitle: 'Deputy' }, true],
    ['are none where an organisation is empty or not there', { affiliation: '' }, {}, false],
    ['are of another organisation', { affiliation: 'UCLG' }, { affiliation: 'City' }, true],
    ['are of an organisation', {}, { affiliation: 'City' }, true],
  ])('%s', (_, was, will, changed) => {
    const [row] = rows('1 speaker')
    const found = comparePeople([{ ...row!, ...was }], [{ ...row!, ...will }], [], names)
    expect(found !== undefined).toBe(changed)
  })

  it('are not who is called otherwise', () =>
    expect(between(['new-people:Zed speaker'], ['1 speaker'], ['a:1 speaker'])).toEqual([
      ...['already', 'a:1 speaker'],
    ]))

  it('are here already only where all of them are', () =>
    expect(
      between(['1 speaker', '2 speaker'], ['1 chair', '2 chair'], ['a:1 chair', 'b:2 speaker']),
    ).toEqual(['edited', 'a:1 chair', 'b:2 chair']))

  it('leave everybody else as they are here, whatever is changed', () => {
    const anyRows = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('speaker', 'chair', 'host'))
        .map(([who, role]) => `${who} ${role}`),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (was, will, here) => {
        const found = comparePeople(
          ...([rows(...was), rows(...will)] as const),
          rows(...here.map((row, index) => `r${index}:${row}`)),
          {},
        )
        if (!found) return
        const of = (list: string[], who: number) =>
          list.filter((row) => row.startsWith(`${who} `)).sort()
        const merged = said(found.merged.map(({ id: _, ...row }) => row))
        for (const who of [1, 2, 3, 4]) {
          const touched = of(was, who).join() !== of(will, who).join()
          expect(of(merged, who)).toEqual(touched ? of(will, who) : of(here, who))
        }
        const ids = found.merged.flatMap(({ id }) => id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('who differs between two documents', () => {
  const changed = (was: string[], will: string[]) => {
    const { added, gone, other } = peopleChanged(rows(...was), rows(...will), names)
    return [
      ...said(added).map((row) => `+ ${row}`),
      ...said(gone).map((row) => `- ${row}`),
      ...other.map(({ before, after }) => `${said([before])[0]} > ${said([after])[0]}`),
    ]
  }
  it.each<[string, string[], string[], string[]]>([
    ['nobody', ['1 speaker', '2 chair'], ['2 chair', '1 speaker'], []],
    ['somebody new, somebody gone', ['1 speaker'], ['2 speaker'], ['+ 2 speaker', '- 1 speaker']],
    ['another role', ['1 speaker'], ['1 chair'], ['1 speaker > 1 chair']],
    ['one more role', ['1 speaker'], ['1 speaker', '1 chair'], ['+ 1 chair']],
    ['one role less', ['1 speaker', '1 chair'], ['1 chair'], ['- 1 speaker']],
    [
      'the second of two roles',
      ['1 speaker', '1 chair'],
      ['1 speaker', '1 host'],
      ['1 chair > 1 host'],
    ],
    [
      'a role that became two',
      ['1 speaker'],
      ['1 chair', '1 host'],
      ['+ 1 host', '1 speaker > 1 chair'],
    ],
  ])('%s', (_, was, will, expected) => expect(changed(was, will)).toEqual(expected))
})
