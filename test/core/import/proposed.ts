import type { Guess, ProposedLine, ProposedPerson, Who } from '../../../src/core/import/proposal.js'
import type { SessionTime } from '../../../src/core/types.js'

/** A value that was read, whatever of it is asked about. */
export const read = <T>(value: T): Guess<T> => ({
  ...{ value, sure: 'sure', why: { code: 'written' }, places: [] },
})

/** Somebody of a proposal: `person({ name: 'Ana' }, 'chair', { jobTitle: read('Mayor') })`. */
export const person = (
  who: Who,
  role = 'speaker',
  more: Partial<ProposedPerson> = {},
): ProposedPerson => ({
  id: `p-${Object.values(who).join()}`,
  who: read(who),
  role: read(role),
  known: [],
  ...more,
})

/** A line of a proposal on the day `d1`, from nine to ten, where nothing else is said. */
export const proposed = (title: string, more: Partial<ProposedLine> = {}): ProposedLine => ({
  id: 'l1',
  day: read<string | undefined>('d1'),
  time: at('09:00', '10:00'),
  title: read(title),
  kind: read('session'),
  people: [],
  questions: [],
  ...more,
})

export const at = (starts: string, ends?: string, endsNextDay?: boolean): Guess<SessionTime> =>
  read({ timing: 'clock', starts, ends, endsNextDay })
