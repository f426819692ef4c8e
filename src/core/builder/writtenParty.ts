import { type Knowing, knowingOf } from '../import/knowing.js'
import { rolePeople } from '../import/people.js'
import type { Party } from '../import/partyDetails.js'
import { readParties } from '../import/parties.js'
import { roleAlone, roleHead } from '../import/roles.js'
import type { ReadingContext } from '../import/proposal.js'
import type { AssignmentState } from '../types.js'

/** Somebody as a line of text names them: `Moderator: Ana Haddad, Mayor, City of Sfax`. */
export type WrittenParty = {
  name: string
  is: 'label' | 'organisation' | 'person'
  role?: string
  jobTitle?: string
  affiliation?: string
  state?: AssignmentState
}

/** What a reader of such lines knows: the directory and the roles. Made once. */
export const partyReader = (
  context: Pick<ReadingContext, 'organisations' | 'people' | 'roles'>,
): Knowing => knowingOf(context)

const text = (value: string) => ({ text: value, parts: [] })

function written({ affiliation, invited, is, jobTitle, who }: Party, role?: string): WrittenParty {
  // `Ana Haddad, Forester, Klup`: of two things that no vocabulary has, the first is the title.
  const [title, ...behind] = jobTitle ? [] : (affiliation?.text.split(/\s*[,،]\s*/u) ?? [])
  const parted = title && behind.length === 1
  return {
    name: who.text,
    is: is === 'name' ? 'person' : is,
    ...(role ? { role } : {}),
    ...(jobTitle || parted ? { jobTitle: jobTitle?.text ?? title! } : {}),
    ...(affiliation ? { affiliation: parted ? behind[0]! : affiliation.text } : {}),
    ...(invited ? { state: 'invited' as const } : {}),
  }
}

/** Cells of a spreadsheet: a role where the first or the last is one, then name, title, affiliation. */
function fromCells(line: string, knowing: Knowing): WrittenParty[] {
  const cells = line.split('\t').map((cell) => cell.trim())
  const at = [0, cells.length - 1].find((index) => roleAlone(cells[index] ?? '', knowing))
  const role = at === undefined ? undefined : roleAlone(cells[at]!, knowing)
  const [name = '', jobTitle, affiliation] = cells.filter((_, index) => index !== at)
  const [read] = readLine(name, knowing)
  if (!read) return []
  return [
    {
      ...read,
      ...(role ? { role } : {}),
      ...(jobTitle ? { jobTitle } : {}),
      ...(affiliation ? { affiliation } : {}),
    },
  ]
}

function readLine(line: string, knowing: Knowing): WrittenParty[] {
  const head = roleHead(text(line), knowing)
  const led = head && rolePeople(head, knowing)
  if (led) return led.map(({ party, role }) => written(party, role?.is))
  const parties = readParties(text(line), knowing)?.parties ?? []
  return parties.map((party) => written(party, party.role?.is))
}

/**
 * The parties that lines of text name, in order: `Name, Title, Organisation`, the same parted by
 * tabs, `Role: Name (Organisation)`, several in one line. Read as documents are; marks and numbers
 * of a list are left out, and lines that name nobody.
 */
export const readPartyLines = (lines: string, knowing: Knowing): WrittenParty[] =>
  lines
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[-–•*·]|\d{1,2}[.)])\s+/u, ''))
    .filter((line) => line.trim())
    .flatMap((line) =>
      line.trim().includes('\t') ? fromCells(line, knowing) : readLine(line.trim(), knowing),
    )
    .filter(({ name }) => name)
