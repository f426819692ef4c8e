import { meantParty, readParty, readPartyLines } from '../../../core/builder/index.js'
import type { Assignment } from '../../../core/types.js'
import { candidatesOf, readAssignment, readerOf, roleAfter, writtenAssignment } from '../party.js'
import { personText, type Telling } from './cellText.js'

/**
 * The people of a cell, one per line of text, in any form in which they are typed or shown. Those
 * whom the session has already, as they are shown there, stay unchanged; unknown names become new
 * people.
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
