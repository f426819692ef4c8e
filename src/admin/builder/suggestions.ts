import { type Booking, guessParty, type PartyReading } from '../../core/builder/index.js'
import { bestMatches } from '../../core/names/index.js'
import type { Id } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import type { Say } from '../inputs/useSay.js'
import type { Suggestion } from './NameInput.js'
import { calledSo, type Candidate, newParty, type Party, partyOf } from './party.js'

/** How many suggestions are shown at most. */
const most = 8

/** What distinguishes entries of the same name. */
export const noteOn = ({ title, organisation }: Choice): string =>
  [title, organisation].filter(Boolean).join(', ')

const entryNote = (entry: Candidate, say: Say): string =>
  noteOn(entry) || (entry.kind === 'organisation' ? say('collections:organisationsOne') : '')

const makeText = (
  as: 'label' | 'organisation' | 'person',
  name: string,
  another: boolean,
  say: Say,
) => say(`names:make:${as === 'person' && another ? 'another' : as}`, { name })

/** “already in ‘Opening’ 9:40–10:30”: said before somebody is chosen. */
export const bookingText = ({ event, title, when }: Booking, say: Say): string =>
  say(event === undefined ? 'people:alreadyIn' : 'people:alreadyInEvent', {
    title: title || say('checks:untitled'),
    when,
    event,
  })

/**
 * The entries that a typed name may refer to, the likeliest first, then what could be created from
 * it.
 */
export function partySuggestions(
  typed: string,
  candidates: readonly Candidate[],
  say: Say,
  take: (party: Party, name: string) => void,
): Suggestion[] {
  const name = typed.trim()
  if (!name) return []
  const known = bestMatches(name, candidates)
    .slice(0, most)
    .map((each): Suggestion => ({
      key: `${each.kind}-${each.id}`,
      text: each.name,
      note: entryNote(each, say) || undefined,
      take: () => take(partyOf(each), each.name),
    }))
  const guess = guessParty(name)
  const another = calledSo(candidates, name).some(({ kind }) => kind === 'person')
  const makes = (['person', 'organisation', 'label'] as const)
    .toSorted((a, b) => Number(b === guess) - Number(a === guess))
    .map((as): Suggestion => ({
      key: as,
      text: makeText(as, name, another, say),
      makes: true,
      take: () => take(newParty(as, name), name),
    }))
  return [...known, ...makes]
}

type Telling = {
  say: Say
  /** A role with the mark that parts it from a name: `Moderator: `. */
  roleText: (role: string) => string
  busy: (person: Id) => Booking[]
}

/** Suggestions for a typed role and name, with what the person does at that time. */
export function readingSuggestions(
  readings: readonly PartyReading<Candidate>[],
  { say, roleText, busy }: Telling,
  take: (reading: PartyReading<Candidate>) => void,
): Suggestion[] {
  return readings.map((reading): Suggestion => {
    const { affiliation, jobTitle, name, role = '' } = reading
    const led = role && roleText(role)
    const typed = [jobTitle, affiliation].filter(Boolean).join(', ')
    const by = { take: () => take(reading) }
    if ('make' in reading) {
      const another = readings.some(
        (each) => 'entry' in each && each.exact && each.role === reading.role,
      )
      const text = led + makeText(reading.make, name, another, say)
      return { key: `${role} ${reading.make}`, text, note: typed || undefined, makes: true, ...by }
    }
    const { entry } = reading
    const booked = entry.kind === 'person' ? busy(entry.id) : []
    const note = [typed || entryNote(entry, say), ...booked.map((each) => bookingText(each, say))]
    return {
      key: `${role} ${entry.kind}-${entry.id}`,
      text: led + name,
      note: note.filter(Boolean).join(' · ') || undefined,
      busy: booked.length > 0,
      ...by,
    }
  })
}
