import { linesByPerson, overlappingPairs, type PersonLine } from '../timedLine.js'
import { personName, rule, violationAt } from './rule.js'

const side = ({ session, row }: PersonLine) => ({ session, path: `assignments.${row}.person` })

/** Nobody is in two sessions at one time. */
export const noDoubleBookedPerson = rule(
  'noDoubleBookedPerson',
  'conflict',
  (agenda, rulebook) =>
    [...linesByPerson(agenda, rulebook)].flatMap(([person, lines]) =>
      overlappingPairs(lines).map(([a, b]) =>
        violationAt([side(a), side(b)], { person: personName(agenda, person), personId: person }),
      ),
    ),
  'overlap',
)
