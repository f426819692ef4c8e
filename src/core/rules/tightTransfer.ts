import { linesByPerson, type PersonLine } from '../timedLine.js'
import { outerOf } from '../placesWithin.js'
import type { Agenda } from '../types.js'
import { personName, placeName, rule, violationAt, type ViolationFound } from './rule.js'

const side = ({ session, row }: PersonLine) => ({ session, path: `assignments.${row}.person` })

function between(agenda: Agenda, a: PersonLine, b: PersonLine, limit: number): ViolationFound[] {
  const [from, to] = [a.session.place, b.session.place]
  const minutes = b.from - a.to
  if (from === undefined || to === undefined || !a.endIsKnown) return []
  // Nobody has to walk from a hall into a part of it.
  if (outerOf(agenda.placeFacts, from, to) !== undefined) return []
  // Negative minutes are an overlap, which another rule reports.
  if (minutes < 0 || minutes >= limit) return []
  const params = {
    person: personName(agenda, a.person),
    minutes,
    place: placeName(agenda, from),
    otherPlace: placeName(agenda, to),
  }
  return [violationAt([side(a), side(b)], params)]
}

/** Someone must be in another place at once: enough time is needed to walk there. */
export const tightTransfer = rule(
  'tightTransfer',
  'advice',
  (agenda, rulebook) =>
    [...linesByPerson(agenda, rulebook).values()].flatMap((lines) =>
      lines.flatMap((line, index) => {
        const next = lines[index + 1]
        return next ? between(agenda, line, next, rulebook.limits.tightTransfer) : []
      }),
    ),
  'agenda',
)
