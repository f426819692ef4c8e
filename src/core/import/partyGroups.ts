import { foldName } from '../names/index.js'
import type { Knowing } from './knowing.js'
import {
  honorificLength,
  isAcronym,
  isOrganisation,
  isPost,
  isUnnamed,
  nameLikeness,
  type Likeness,
} from './names.js'
import type { Party } from './partyDetails.js'
import type { Token } from './partyTokens.js'
import { roleAlone } from './roles.js'
import type { Stretch } from './stretch.js'
import { surnameFirst } from './surnameFirst.js'
import { particles } from './words/parties.js'

export type Group = {
  lead?: Stretch
  name: Token
  is: Party['is']
  likeness: number
  details: Token[]
}
const singleName = (text: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(text) && !isAcronym(text)
const givenName = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}(?:\.|\p{Ll}+))?$/u
const surnames = /^\p{Lu}[\p{L}'’-]+(?:\s(?:de\s|la\s|del\s)*\p{Lu}[\p{L}'’-]+)?$/u

/** `HADDAD, Samir (ORG)`: the surname first. */
export const turned = (
  a: Token,
  b: Token | undefined,
  alone: boolean,
  { seen }: Knowing,
): boolean =>
  b?.before === ',' &&
  !a.brackets.length &&
  givenName.test(b.text.text) &&
  (alone || b.brackets.length > 0) &&
  (singleName(a.text.text) ||
    (/^\p{Lu}[\p{Lu}\s'’-]{2,}$/u.test(a.text.text) && !isAcronym(a.text.text)) ||
    /^\p{Lu}\p{Lu}{3,}$/u.test(a.text.text) ||
    (seen.surnamesFirst && surnames.test(a.text.text)))

/**
 * A word in small letters before a name that says what somebody does: `author Caspian Moore`, `la
 * pastora Eulalia Robledo`.
 */
export const workBefore =
  /^(?:(?:the|le|la|el|our|notre|nuestr[ao])\s+|l['’])?(\p{Ll}[\p{L}-]{2,}(?:\s(?!(?:to|of|in|at|for|from|on|and|with|the|an|de|du|des|à|au|en|et|pour|para|con|al|a|y|vers|sur|por|par)\s)\p{Ll}[\p{L}-]+)?)\s+(?=\p{Lu})/u

function partyKind(
  text: string,
  knowing: Knowing,
): { is: Party['is']; likeness: Likeness } | undefined {
  const likeness = nameLikeness(text, knowing)
  if (likeness >= 2) return { is: 'name', likeness }
  if (isUnnamed(text)) return { is: 'label', likeness: 3 }
  if (likeness) return { is: 'name', likeness }
  if (isPost(text)) return { is: 'label', likeness: 2 }
  const work = workBefore.exec(text)
  if (
    work &&
    !particles.has(foldName(work[1]!)) &&
    nameLikeness(text.slice(work[0].length), knowing) >= 2
  )
    return { is: 'label', likeness: 2 }
  if (isOrganisation(text, knowing))
    return { is: 'organisation', likeness: knowing.organisations.has(foldName(text)) ? 3 : 1 }
  return undefined
}

export const article = /^(?:(?:the|a|an|le|la|un|une|el|los|las)\s+|l['’])(?=\p{L})/iu

/**
 * Groups the parts of a list: a name, and what is said of it. `many` means that a word for several
 * people stood before, so that names are expected to follow names.
 */
export function group(tokens: Token[], knowing: Knowing, many: boolean): Group[] {
  const groups: Group[] = []
  let lead: Stretch | undefined
  tokens.forEach((token, index) => {
    const text = token.text.text
    const last = groups.at(-1)
    const kind = partyKind(text, knowing)
    const next = tokens[index + 1]
    const starts = (likeness: Likeness) =>
      groups.push({
        ...(lead ? { lead } : {}),
        name: token,
        is: kind?.is ?? 'name',
        likeness,
        details: [],
      })
    if (!text && last) last.details.push(token)
    else if (!last || lead || token.before === ';' || token.before === 'and') {
      // In `Mme le Maire, Geneviève Tardivel` the post stands before the name.
      if (
        ((kind?.is === 'label' && isPost(text)) || roleAlone(text, knowing)) &&
        (next?.before === ',' || next?.before === '–') &&
        !token.brackets.length &&
        nameLikeness(next.text.text, knowing) >= 2 &&
        !(many && nameLikeness(text, knowing))
      )
        lead = token.text
      else {
        starts(kind?.likeness ?? 0)
        lead = undefined
      }
    } else if (
      kind?.is === 'name' &&
      last &&
      startsNew(token, kind.likeness, last, tokens, index, knowing, many)
    ) {
      starts(kind.likeness)
    } else if (isUnnamed(text) && many && last) starts(2)
    else last?.details.push(token)
  })
  return groups
}

/**
 * Whether a text behind a comma is somebody else, rather than the affiliation of the name before
 * it.
 */
function startsNew(
  token: Token,
  likeness: number,
  last: Group,
  tokens: Token[],
  index: number,
  knowing: Knowing,
  many: boolean,
): boolean {
  // Dashes part several with titles: `أ. ريم العتيبي - م. سامر الحلو`.
  if (token.before === '–')
    return many && last.likeness >= 3 && honorificLength(token.text.text) > 0
  if (last.is === 'organisation') return likeness >= 2
  if (likeness >= 3) return true
  // No organisation is written as the name before it: `HADDAD Samir, ZRIBI Hela`.
  if (surnameFirst(last.name.text.text) && surnameFirst(token.text.text)) return true
  // Where semicolons or slashes part people, what commas part is said of them.
  if (tokens.some(({ before }) => before === ';') && last.details.length) return false
  if (likeness < 2) return many && /\p{Script=Arabic}/u.test(token.text.text)
  if (last.details.length || last.name.brackets.length)
    return (
      last.likeness >= 2 && (many || token.brackets.length > 0 || last.name.brackets.length > 0)
    )
  // The document parts people from their posts by other marks than commas: so commas part people.
  if (many || (knowing.seen.commas === false && last.likeness >= 2)) return true
  // A list of three or more names and nothing else is a list of people.
  const all = tokens.every((each) => !each.text.text || nameLikeness(each.text.text, knowing) >= 2)
  const rest = tokens.slice(index + 1).some((each) => each.before === 'and')
  return (all && tokens.length > 2) || rest
}

/**
 * Whether commas in a list can be read in two ways: names follow them that are neither known nor
 * titled.
 */
export const ambiguous = (tokens: readonly Token[], knowing: Knowing): boolean =>
  tokens.some(({ before, text }) => before === ',' && nameLikeness(text.text, knowing) === 2)
