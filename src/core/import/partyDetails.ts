import type { Knowing } from './knowing.js'
import { isOrganisation, isPost } from './names.js'
import { roleAlone } from './roles.js'
import { join, type Stretch } from './stretch.js'
import { tentative } from './words/labels.js'

/** A party as a text names it. */
export type Party = {
  who: Stretch
  is: 'label' | 'name' | 'organisation'
  jobTitle?: Stretch
  affiliation?: Stretch
  invited?: Stretch
  role?: { is: string; said: Stretch }
  /** Text behind a comma surely belongs to the name before it. */
  commas?: true
  /** Further remarks on the party: `online`, `10 ans`. */
  aside?: Stretch[]
  /** The surname stood before the given name. */
  turned?: true
  /** How much the name looks like one; see `nameLikeness`. */
  likeness: number
}

export type PartyList = {
  parties: Party[]
  /** The other readings, where commas may part either people or the organisations of one. */
  others?: Party[][]
  /** The surname of the first one stood before the given name. */
  turned?: true
  /** How surely all of the text is people: the likeness of the least likely of them. */
  likeness: number
}

/** Remarks on how somebody takes part, rather than on who they are. */
const remark =
  /^(?:online|remote(?:ly)?|virtual(?:ly)?|by video|via zoom|zoom|en ligne|en visio(?:conférence)?|à distance|par visioconférence|en línea|virtual|por videoconferencia|a distancia|عن بعد|عبر الإنترنت|\d.*|in (?:english|french|spanish|arabic)|names? withheld)$/iu

/** Letters after a name: `Ana Haddad, MP`. */
const letters =
  /^(?:MP|MEP|MLA|MBE|OBE|CBE|KBE|DBE|QC|KC|SC|FRS|FRCP|RN|Esq\.?|J\.?P\.?|M\.?D\.?|Ph\.?\s?D\.?|MBA|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|LL\.?[BM]\.?|C\.?P\.?A\.?)$/u

/** Puts a text in brackets, or behind a comma, into the field of the party to which it belongs. */
export function place(party: Party, text: Stretch, knowing: Knowing, behind: ',' | '('): void {
  const said = text.text
  if (tentative.test(said) && said.length < 40) party.invited = text
  else if (remark.test(said) || letters.test(said)) party.aside = [...(party.aside ?? []), text]
  else if (roleAlone(said, knowing) && !party.role && behind === '(')
    party.role = { is: roleAlone(said, knowing)!, said: text }
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

/**
 * Puts all details of a party into its fields. A post that is followed later by an organisation
 * extends over what stands between: `Officer, Protection and Migration, Office`.
 */
export function settle(party: Party, details: Stretch[], knowing: Knowing): void {
  const last = details.findLastIndex((each) => isOrganisation(each.text, knowing))
  const leads = details[0] !== undefined && isPost(details[0].text)
  details.forEach((each, index) => {
    const between = leads && index > 0 && index < last && !isOrganisation(each.text, knowing)
    if (between && party.jobTitle && !party.affiliation)
      party.jobTitle = join([party.jobTitle, each], ', ')
    else place(party, each, knowing, ',')
  })
}
