import type { DraftPerson } from './draft.js'
import type { Knowing } from './knowing.js'
import type { PartyList } from './partyDetails.js'
import { readParties } from './parties.js'
import { isSeveral, type RoleHead, roleWithin } from './roles.js'
import type { Stretch } from './stretch.js'

/** The people of a list. A list is read as a whole or not at all. */
export function peopleOf(
  list: PartyList,
  from: DraftPerson['from'],
  role?: DraftPerson['role'],
  lead?: Stretch,
): DraftPerson[] {
  const own = {}
  const asPeople = (parties: PartyList['parties']): DraftPerson[] =>
    parties.map((party, index) => ({
      party,
      ...(party.role ? { role: party.role } : role ? { role } : {}),
      ...(lead && index === 0 ? { lead } : {}),
      list: own,
      ...(party.turned ? { turned: true as const } : {}),
      from,
    }))
  const [first, ...rest] = asPeople(list.parties)
  return first
    ? [{ ...first, ...(list.others ? { others: list.others.map(asPeople) } : {}) }, ...rest]
    : []
}

const withoutRole = ({ role: _, ...person }: DraftPerson): DraftPerson => person

/**
 * The people who follow the word for a role. Several roles may stand in one line: `Animée par A,
 * avec B et C`.
 */
export function rolePeople(head: RoleHead, knowing: Knowing): DraftPerson[] | undefined {
  const next = roleWithin(head.rest, knowing)
  const more = next && next.before.text ? rolePeople(next.head, knowing) : undefined
  const own = more ? next!.before : head.rest
  const list = readParties(own, knowing, head)
  const role = { is: head.role, said: head.said }
  if (!list) return more
  if (list.likeness === 0 && !(head.colon && own.text.length <= 90 && !/[?؟!]/.test(own.text)))
    return undefined
  // In `Modération : A ; B ; C` the first one leads and the others take part.
  const people = peopleOf(list, 'label', role)
  const lone =
    ['chair', 'moderator'].includes(head.role) &&
    head.colon &&
    !isSeveral(head.said.text) &&
    /[;؛]/.test(own.text)
  return [
    ...people.map((person, index) =>
      lone && index > 0 && person.role?.said === head.said ? withoutRole(person) : person,
    ),
    ...(more ?? []),
  ]
}
