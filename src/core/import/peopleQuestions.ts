import { labelOf } from '../vocabulary.js'
import type { Draft, DraftPerson } from './draft.js'
import { chosen, nameOf, noteWith } from './guess.js'
import type { Knowing } from './knowing.js'
import type { ProposedLine, ProposedPerson, Question, Reading } from './proposal.js'
import { proposedPerson } from './proposedLine.js'
import type { ReadTime } from './times.js'

/** A proposed line, and the draft and time of which it was made. */
export type Entry = { line: ProposedLine; draft: Draft; time: ReadTime }

export const asRead = (text: string): Reading => ({ as: 'asRead', text, changes: [] })
const said = (person: ProposedPerson) =>
  [nameOf(person), person.jobTitle?.value, person.affiliation?.value].filter(Boolean).join(' · ')
const placesOfPeople = (people: readonly ProposedPerson[]) =>
  people.flatMap(({ who, jobTitle, affiliation }) => [
    ...who.places,
    ...(jobTitle?.places ?? []),
    ...(affiliation?.places ?? []),
  ])

const asNote = (line: ProposedLine, people: readonly ProposedPerson[]): Reading => ({
  as: 'asNote',
  text: people.map(said).join('; '),
  changes: [
    { type: 'people', line: line.id, from: people.map(({ id }) => id), to: [] },
    {
      type: 'set',
      line: line.id,
      field: 'note',
      value: noteWith(
        line,
        people.map((each) => said(each).replaceAll(' · ', ', ')).join('; '),
        placesOfPeople(people),
      ),
    },
  ],
})

const leaveOut = (line: ProposedLine, person: ProposedPerson): Reading => ({
  as: 'leaveOut',
  text: nameOf(person),
  changes: [{ type: 'people', line: line.id, from: [person.id], to: [] }],
})

/** The same party read in another way. */
function turned(person: ProposedPerson, as: 'label' | 'name' | 'organisation'): ProposedPerson {
  return { ...person, who: chosen({ [as]: nameOf(person) }, person.who.places) }
}

export function aboutPeople({ line, draft }: Entry, knowing: Knowing): Omit<Question, 'id'>[] {
  const asProposed = (people: readonly DraftPerson[], mark: string) =>
    people.map((person, index) =>
      proposedPerson(person, `${line.id}p${mark}${index + 1}`, line.kind.value, false, knowing),
    )
  return draft.people.flatMap((person, index): Omit<Question, 'id'>[] => {
    const own = line.people[index]
    if (!own) return []
    const role = person.role?.is ?? ''
    if (person.others) {
      const list = line.people.filter((_, at) => draft.people[at]?.list === person.list)
      const others = person.others.map((each, at) => asProposed(each, `o${index}${at}`))
      return [
        {
          why: { code: 'commasAreAmbiguous', params: { people: list.length } },
          line: line.id,
          field: 'people',
          places: placesOfPeople(list),
          alike: `commas:${person.from}:${role}`,
          readings: [
            asRead(list.map(said).join(' — ')),
            ...others.map((to): Reading => ({
              as: to.length > 1 ? 'asPeople' : 'asOneParty',
              text: to.map(said).join(' — '),
              changes: [{ type: 'people', line: line.id, from: list.map(({ id }) => id), to }],
            })),
            asNote(line, list),
          ],
        },
      ]
    }
    if (own.who.sure !== 'unsure') return []
    const to = (as: 'label' | 'name' | 'organisation', code: Reading['as']): Reading => ({
      as: code,
      text: nameOf(own),
      changes: [{ type: 'people', line: line.id, from: [own.id], to: [turned(own, as)] }],
    })
    const organisation = own.who.value.organisation !== undefined
    return [
      {
        why: { code: organisation ? 'personOrOrganisation' : 'personOrText' },
        line: line.id,
        field: 'people',
        places: placesOfPeople([own]),
        alike: `party:${person.from}:${role}`,
        readings: [
          asRead(said(own)),
          ...(own.who.value.name ? [] : [to('name', 'asPeople')]),
          ...(organisation ? [] : [to('organisation', 'asOrganisation')]),
          ...(own.who.value.label ? [] : [to('label', 'asLabel')]),
          asNote(line, [own]),
          leaveOut(line, own),
        ],
      },
    ]
  })
}

/**
 * Asks about a word before a name that may be a role but is in no vocabulary (`Conductor: …`). One
 * answer holds for all lines with that word.
 */
export function aboutRole(
  { line, draft }: Entry,
  { roles }: Knowing,
  language: string,
): Omit<Question, 'id'>[] {
  const said = new Map(
    draft.people
      .flatMap(({ asked }, index) =>
        asked
          ? [
              [
                asked,
                line.people.filter((_, at) => at >= index && draft.people[at]?.asked === asked),
              ] as const,
            ]
          : [],
      )
      .toReversed(),
  )
  return [...said].toReversed().map(([{ text: word }, people]) => ({
    why: { code: 'roleNotSaid', params: { word } },
    line: line.id,
    field: 'people',
    places: people.flatMap(({ role }) => role.places),
    alike: `role:${word.toLowerCase()}`,
    readings: [
      asRead(people.map(nameOf).join('; ')),
      ...Object.keys(roles)
        .filter((role) => role !== people[0]?.role.value)
        .map((role): Reading => ({
          as: 'asRole',
          text: labelOf(roles, role, language),
          params: { role },
          changes: [
            {
              type: 'people',
              line: line.id,
              from: people.map(({ id }) => id),
              to: people.map((person) => ({ ...person, role: chosen(role, person.role.places) })),
            },
          ],
        })),
    ],
  }))
}
