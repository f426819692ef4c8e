import { foldName } from '../names/index.js'
import type { Knowing } from './knowing.js'
import { honorificLength, isAcronym, isOrganisation, isPost, isUnnamed, nameLikeness } from './names.js'
import { roleAlone } from './roles.js'
import { type Token, tokensOf } from './partyTokens.js'
import { join, slice, type Stretch } from './stretch.js'
import { tentative } from './words/labels.js'
import { particles } from './words/parties.js'

/** Somebody as a text names them. */
export type Party = {
  who: Stretch
  is: 'label' | 'name' | 'organisation'
  jobTitle?: Stretch
  affiliation?: Stretch
  invited?: Stretch
  role?: { is: string; said: Stretch }
  /** What commas part from the name is surely said of them. */
  commas?: true
  /** Said of them beside: `online`, `10 ans`. */
  aside?: Stretch[]
  /** How much the text looks like a name. */
  likeness: number
}

export type PartyList = {
  parties: Party[]
  /** Commas could part people or their organisations: the other reading. */
  others?: Party[][]
  /** The first has the surname before the name. */
  turned?: true
  /** How far a text is all people: the least likely of them. */
  likeness: number
}

/** Said of how somebody takes part, not of who they are. */
const remark = /^(?:online|remote(?:ly)?|virtual(?:ly)?|by video|via zoom|zoom|en ligne|en visio(?:conférence)?|à distance|par visioconférence|en línea|virtual|por videoconferencia|a distancia|عن بعد|عبر الإنترنت|\d.*|in (?:english|french|spanish|arabic)|names? withheld)$/iu

/** Letters behind a name: `Ana Haddad, MP`. */
const letters = /^(?:MP|MEP|MLA|MBE|OBE|CBE|KBE|DBE|QC|KC|SC|FRS|FRCP|RN|Esq\.?|J\.?P\.?|M\.?D\.?|Ph\.?\s?D\.?|MBA|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|LL\.?[BM]\.?|C\.?P\.?A\.?)$/u

/** A bracket, or a part behind a comma, put where it belongs. */
function place(party: Party, text: Stretch, knowing: Knowing, behind: ',' | '('): void {
  const said = text.text
  if (tentative.test(said) && said.length < 40) party.invited = text
  else if (remark.test(said) || letters.test(said)) party.aside = [...(party.aside ?? []), text]
  else if (roleAlone(said, knowing) && !party.role && behind === '(') party.role = { is: roleAlone(said, knowing)!, said: text }
  else {
    if (behind === ',' && (isPost(said) || isOrganisation(said, knowing))) party.commas = true
    addDetail(party, text, knowing)
  }
}

const startsSmall = (text: string) => /^\p{Ll}/u.test(text)

function addDetail(party: Party, text: Stretch, knowing: Knowing): void {
  const post = isPost(text.text)
  const organisation = isOrganisation(text.text, knowing)
  if (party.affiliation) party.affiliation = join([party.affiliation, text], ', ')
  else if (post) party.jobTitle = party.jobTitle ? join([party.jobTitle, text], ', ') : text
  else if (organisation || !startsSmall(text.text) || party.jobTitle) party.affiliation = text
  else party.jobTitle = text
}

/** A post that another name of an organisation follows goes on over what stands between (`Officer, Protection and Migration, Office`). */
function settle(party: Party, details: Stretch[], knowing: Knowing): void {
  const posts = details.map((each) => isPost(each.text))
  const last = details.findLastIndex((each, index) => index > 0 && !posts[index] && isOrganisation(each.text, knowing))
  const first = posts.indexOf(true)
  details.forEach((each, index) => {
    const between = first === 0 && index > 0 && index < last && !isOrganisation(each.text, knowing) && !details.slice(1, index).some((other) => isOrganisation(other.text, knowing))
    if (between && party.jobTitle && !party.affiliation) party.jobTitle = join([party.jobTitle, each], ', ')
    else place(party, each, knowing, ',')
  })
}

type Group = { lead?: Stretch; name: Token; is: Party['is']; likeness: number; details: Token[] }

const singleName = (text: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(text.trim()) && !isAcronym(text)

const givenName = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}(?:\.|\p{Ll}+))?$/u
const surnames = /^\p{Lu}[\p{L}'’-]+(?:\s(?:de\s|la\s|del\s)*\p{Lu}[\p{L}'’-]+)?$/u

/** `HADDAD, Samir (ORG)`: the surname first. */
const turned = (a: Token, b: Token | undefined, alone: boolean, { seen }: Knowing): boolean =>
  (seen.surnamesFirst && b?.before === ',' && !a.brackets.length && givenName.test(b.text.text) && surnames.test(a.text.text) && (alone || b.brackets.length > 0)) ||
  b?.before === ',' && !a.brackets.length && (singleName(a.text.text) || (/^\p{Lu}[\p{Lu}\s'’-]{2,}$/u.test(a.text.text) && !isAcronym(a.text.text)) || /^\p{Lu}\p{Lu}{3,}$/u.test(a.text.text)) && /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}(?:\.|\p{Ll}+))?$/u.test(b.text.text) && (alone || b.brackets.length > 0)

/** `author Caspian Moore`, `la pastora Eulalia Robledo`: what somebody does before the name, in small letters. */
const workBefore = /^(?:(?:the|le|la|el|our|notre|nuestra?)\s+|l['’])?(\p{Ll}[\p{L}-]{2,}(?:\s(?!(?:to|of|in|at|for|from|on|and|with|the|an?|de|du|des|à|au|en|et|pour|para|con|al|a|y|vers|sur|por|par)\s)\p{Ll}[\p{L}-]+)?)\s+(?=\p{Lu})/u

function partyKind(text: string, knowing: Knowing): { is: Party['is']; likeness: number } | undefined {
  const likeness = nameLikeness(text, knowing)
  if (likeness >= 2) return { is: 'name', likeness }
  if (isUnnamed(text)) return { is: 'label', likeness: 3 }
  if (likeness) return { is: 'name', likeness }
  if (isPost(text)) return { is: 'label', likeness: 2 }
  const work = workBefore.exec(text)
  if (work && !particles.has(foldName(work[1] ?? '')) && nameLikeness(text.slice(work[0].length), knowing) >= 2) return { is: 'label', likeness: 2 }
  if (isOrganisation(text, knowing)) return { is: 'organisation', likeness: knowing.organisations.has(foldName(text)) ? 3 : 1 }
  return undefined
}

const article = /^(?:(?:the|a|an|le|la|un|une|el|los|las)\s+|l['’])(?=\p{L})/iu

/** Groups of a name and what is said of it. `many`: a word for several stood before, so that names follow names. */
function group(tokens: Token[], knowing: Knowing, many: boolean): Group[] {
  const groups: Group[] = []
  let lead: Stretch | undefined
  tokens.forEach((token, index) => {
    const text = token.text.text
    const last = groups.at(-1)
    const kind = partyKind(text, knowing)
    const next = tokens[index + 1]
    const starts = (likeness: 0 | 1 | 2 | 3) => groups.push({ ...(lead ? { lead } : {}), name: token, is: kind?.is ?? 'name', likeness, details: [] })
    if (!text && last) last.details.push(token)
    else if (!last || token.before === ';' || token.before === 'and') {
      // `Mme le Maire, Geneviève Tardivel`: the post before the name.
      if (((kind?.is === 'label' && isPost(text)) || roleAlone(text, knowing)) && next?.before === ',' && !token.brackets.length && nameLikeness(next.text.text, knowing) >= 2 && !(many && nameLikeness(text, knowing))) lead = token.text
      else {
        starts((kind?.likeness ?? 0) as 0 | 1 | 2 | 3)
        lead = undefined
      }
    } else if (lead && kind?.is === 'name') {
      starts(kind.likeness as 0 | 1 | 2 | 3)
      lead = undefined
    } else if (kind?.is === 'name' && last && startsNew(token, kind.likeness, last, tokens, index, knowing, many)) {
      starts(kind.likeness as 0 | 1 | 2 | 3)
    } else if (kind?.is === 'label' && isUnnamed(text) && many && last) starts(2)
    else last?.details.push(token)
  })
  return groups
}

/** Whether a name behind a comma is somebody else, or where the one before it works. */
function startsNew(token: Token, likeness: number, last: Group, tokens: Token[], index: number, knowing: Knowing, many: boolean): boolean {
  // Dashes part several with titles: `أ. ريم العتيبي - م. سامر الحلو`.
  if (token.before === '–') return many && likeness >= 3 && last.likeness >= 3 && honorificLength(token.text.text) > 0
  if (last.is === 'organisation') return likeness >= 2
  if (likeness >= 3) return true
  // Where semicolons or slashes part people, what commas part is said of them.
  if (tokens.some(({ before }) => before === ';') && last.details.length) return false
  if (likeness < 2) return /\p{Script=Arabic}/u.test(token.text.text) && many && (last.details.length > 0 || !isOrganisation(token.text.text, knowing))
  if (last.details.length || last.name.brackets.length) return last.likeness >= 2 && (many || token.brackets.length > 0 || last.name.brackets.length > 0)
  if (token.brackets.length && !last.name.brackets.length && !many) return false
  // In a document in which commas part nobody from their posts they part people.
  if (many || (knowing.seen.commas === false && last.likeness >= 2)) return true
  // Three names in a row and nothing else: people.
  const all = tokens.every((each) => !each.text.text || nameLikeness(each.text.text, knowing) >= 2)
  const rest = tokens.slice(index + 1).some((each) => each.before === 'and')
  return (all && tokens.length > 2) || rest
}

/** Roles that are hardly anybody's post: `Ana Haddad, UCLG, moderator`. */
const seldomPosts = new Set(['moderator', 'rapporteur', 'respondent', 'interpreter'])

function partyOf({ lead, name, is, likeness, details: given }: Group, knowing: Knowing): Party {
  let details = given
  const party: Party = { who: name.text, is, likeness }
  const short = is === 'name' ? undefined : article.exec(name.text.text)?.[0].length
  if (short && is === 'label' && !/^(?:M|Mme)/.test(name.text.text)) party.who = slice(name.text, short)
  if (lead) {
    const role = roleAlone(lead.text.replace(article, ''), knowing)
    if (role) party.role = { is: role, said: lead }
    else party.jobTitle = lead
  }
  // `Mayor Ana Haddad`
  if (is === 'label' && party.who.text && !isUnnamed(party.who.text)) {
    const words = [...party.who.text.matchAll(/\s+/g)].map(({ index }) => index)
    const cut = words.find((at) => nameLikeness(party.who.text.slice(at), knowing) >= 2 && isPost(party.who.text.slice(0, at)) && !/\s(?:of|de|du|des|del|for)$/i.test(party.who.text.slice(0, at)))
    const work = cut === undefined ? workBefore.exec(party.who.text) : undefined
    if (work && nameLikeness(party.who.text.slice(work[0].length), knowing) >= 2) Object.assign(party, { jobTitle: slice(party.who, work[0].indexOf(work[1] ?? ''), work[0].length), who: slice(party.who, work[0].length), is: 'name', likeness: 2 })
    if (cut !== undefined) Object.assign(party, { jobTitle: slice(party.who, 0, cut), who: slice(party.who, cut), is: 'name', likeness: 2 })
  }
  if (party.is === 'organisation' && details.length === 1 && nameLikeness(details[0]!.text.text, knowing) >= 2) {
    // `Ministry of the Interior – Ana Haddad`
    Object.assign(party, { affiliation: party.who, who: details[0]!.text, is: 'name', likeness: 2 })
    for (const each of [...name.brackets, ...details[0]!.brackets]) place(party, each, knowing, '(')
    return party
  }
  const [behind] = details
  if (party.is === 'name' && likeness === 2 && details.length === 1 && behind?.before === '–' && nameLikeness(behind.text.text, knowing) === 3) {
    // `Voices of the Quay – Ana Haddad`, whom the document names elsewhere
    Object.assign(party, { affiliation: party.who, who: behind.text, likeness: 3 })
    for (const each of [...name.brackets, ...behind.brackets]) place(party, each, knowing, '(')
    return party
  }
  if (party.is === 'label') {
    for (const each of name.brackets) if (tentative.test(each.text)) party.invited = each
    const kept = name.brackets.filter((each) => each !== party.invited)
    if (kept.length) party.aside = kept
    const rest = details.filter((each) => each.text.text)
    for (const each of details.flatMap(({ brackets }) => brackets)) if (tentative.test(each.text)) party.invited = each
    if (rest.length && party.is === 'label') party.who = join([party.who, ...rest.map((each) => each.text)], ', ')
    else settle(party, rest.map((each) => each.text), knowing)
    return party
  }
  for (const each of name.brackets) place(party, each, knowing, '(')
  const roleBehind = details.at(-1)
  const does = roleBehind && !party.role && !roleBehind.brackets.length ? roleAlone(roleBehind.text.text, knowing) : undefined
  if (does && (roleBehind?.before === '–' || (roleBehind?.before === ',' && seldomPosts.has(does)))) {
    party.role = { is: does, said: roleBehind!.text }
    details = details.slice(0, -1)
  }
  settle(party, details.map((each) => each.text).filter((each) => each.text), knowing)
  for (const each of details.flatMap(({ brackets }) => brackets)) place(party, each, knowing, '(')
  return party
}

/** One affiliation after two names (`X y Z, Radio Recreo`) is both's. */
function share(parties: Party[], groups: Group[]): Party[] {
  return parties.map((party, index) => {
    const next = parties[index + 1]
    const joined = groups[index + 1]?.name.before === 'and'
    return joined && next?.affiliation && !party.affiliation && !party.jobTitle && party.is === 'name' && !next.jobTitle && !groups[index + 1]?.name.brackets.length && index === 0 && parties.length === 2 ? { ...party, affiliation: next.affiliation } : party
  })
}

/** The people that a text names, one after the other; undefined where it names nobody. `many`: several are announced. */
export function readParties(text: Stretch, knowing: Knowing, { many = false }: { many?: boolean } = {}): PartyList | undefined {
  let tokens = tokensOf(text, knowing)
  if (!tokens.length || !tokens[0]?.text.text) return undefined
  const [first, second] = tokens
  const isTurned = first !== undefined && turned(first, second, tokens.length === 2 && !many, knowing)
  if (first && isTurned) {
    tokens = [{ text: join([second!.text, first.text]), before: first.before, brackets: second!.brackets }, ...tokens.slice(2)]
  }
  const groups = group(tokens, knowing, many)
  if (!groups.length) return undefined
  const parties = share(groups.map((each) => partyOf(each, knowing)), groups)
  const likeness = Math.min(...parties.map((each) => each.likeness))
  const other = ambiguous(tokens, groups, knowing) ? group(tokens, knowing, !many).map((each) => partyOf(each, knowing)) : []
  return { parties, likeness, ...(isTurned ? { turned: true as const } : {}), ...(other.length && other.length !== parties.length ? { others: [other] } : {}) }
}

/** Names behind commas that are neither known nor titled. */
function ambiguous(tokens: Token[], groups: Group[], knowing: Knowing): boolean {
  const weak = tokens.filter((each) => each.before === ',' && nameLikeness(each.text.text, knowing) === 2)
  return weak.length > 0 && groups.length > 0
}
