import { meantParty, readParty, readPartyLines } from '../../../core/builder/index.js'
import type { Assignment } from '../../../core/types.js'
import { candidatesOf, readAssignment, readerOf, roleAfter, writtenAssignment } from '../party.js'
import { personText, type Telling } from './cellText.js'

/**
 * Who does what, as a cell tells it: one below the other, in any of the ways in which it is typed
 * or shown. Whoever stands in the line already, told as it is shown, stays as they are. Who is in no
 * list is somebody new.
 */
export function readPeople(
  text: string,
  there: readonly Assignment[],
  telling: Telling,
): Assignment[] {
  const { choices, rulebook, language } = telling
  const candidates = candidatesOf(choices)
  const knowing = readerOf(choices, rulebook.roles)
  const left = [...there]
  const found: Assignment[] = []
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    const at = left.findIndex((each) => personText(each, telling) === line)
    const role = roleAfter(found.at(-1)?.role, rulebook)
    if (at >= 0) found.push(...left.splice(at, 1))
    else if (line) {
      // As cells show titles: `Host Ana Haddad · Mayor · City of Sfax`.
      const plain = line.replaceAll(' · ', ', ')
      const several = readPartyLines(plain, knowing)
      const one = meantParty(readParty(plain, candidates, { knowing, language }))
      if (several.length > 1 || !one)
        found.push(
          ...several.map((party) => writtenAssignment(party, candidates, party.role ?? role)),
        )
      else found.push(readAssignment(one, role))
    }
  }
  return found
}
