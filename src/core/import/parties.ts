import type { Knowing } from './knowing.js'
import { isPost, isUnnamed, nameLikeness } from './names.js'
import { type Party, type PartyList, place, settle } from './partyDetails.js'
import { ambiguous, article, type Group, group, turned, workBefore } from './partyGroups.js'
import { tokensOf } from './partyTokens.js'
import { roleAlone } from './roles.js'
import { join, slice, type Stretch } from './stretch.js'
import { tentative } from './words/labels.js'

/**
 * Roles that are hardly anybody's post, so that they are read as roles: `Ana Haddad, UCLG,
 * moderator`.
 */
const seldomPosts = new Set(['moderator', 'rapporteur', 'respondent', 'interpreter'])

function partyOf({ lead, name, is, likeness, details: given }: Group, knowing: Knowing): Party {
  let details = given
  const party: Party = { who: name.text, is, likeness }
  const short = is === 'name' ? undefined : article.exec(name.text.text)?.[0].length
  if (short && is === 'label' && !/^(?:M|Mme)/.test(name.text.text))
    party.who = slice(name.text, short)
  if (lead) {
    const role = roleAlone(lead.text.replace(article, ''), knowing)
    if (role) party.role = { is: role, said: lead }
    else party.jobTitle = lead
  }
  // `Mayor Ana Haddad`
  if (is === 'label' && party.who.text && !isUnnamed(party.who.text)) {
    const words = [...party.who.text.matchAll(/\s+/g)].map(({ index }) => index)
    const cut = words.find(
      (at) =>
        nameLikeness(party.who.text.slice(at), knowing) >= 2 &&
        isPost(party.who.text.slice(0, at)) &&
        !/\s(?:of|de|du|des|del|for)$/i.test(party.who.text.slice(0, at)),
    )
    const work = cut === undefined ? workBefore.exec(party.who.text) : undefined
    if (work && nameLikeness(party.who.text.slice(work[0].length), knowing) >= 2)
      Object.assign(party, {
        jobTitle: slice(party.who, work[0].indexOf(work[1] ?? ''), work[0].length),
        who: slice(party.who, work[0].length),
        is: 'name',
        likeness: 2,
      })
    if (cut !== undefined)
      Object.assign(party, {
        jobTitle: slice(party.who, 0, cut),
        who: slice(party.who, cut),
        is: 'name',
        likeness: 2,
      })
  }
  if (
    party.is === 'organisation' &&
    details.length === 1 &&
    nameLikeness(details[0]!.text.text, knowing) >= 2
  ) {
    // `Ministry of the Interior – Ana Haddad`
    Object.assign(party, { affiliation: party.who, who: details[0]!.text, is: 'name', likeness: 2 })
    for (const each of [...name.brackets, ...details[0]!.brackets]) place(party, each, knowing, '(')
    return party
  }
  const [behind] = details
  if (
    party.is === 'name' &&
    likeness === 2 &&
    details.length === 1 &&
    behind?.before === '–' &&
    nameLikeness(behind.text.text, knowing) === 3
  ) {
    // In `Voices of the Quay – Ana Haddad` the name behind the dash is one that the document names
    // elsewhere.
    Object.assign(party, { affiliation: party.who, who: behind.text, likeness: 3 })
    for (const each of [...name.brackets, ...behind.brackets]) place(party, each, knowing, '(')
    return party
  }
  if (party.is === 'label') {
    for (const each of name.brackets) if (tentative.test(each.text)) party.invited = each
    const kept = name.brackets.filter((each) => each !== party.invited)
    if (kept.length) party.aside = kept
    const rest = details.filter((each) => each.text.text)
    for (const each of details.flatMap(({ brackets }) => brackets))
      if (tentative.test(each.text)) party.invited = each
    if (rest.length && party.is === 'label')
      party.who = join([party.who, ...rest.map((each) => each.text)], ', ')
    else
      settle(
        party,
        rest.map((each) => each.text),
        knowing,
      )
    return party
  }
  for (const each of name.brackets) place(party, each, knowing, '(')
  const roleBehind = details.at(-1)
  const does =
    roleBehind && !party.role && !roleBehind.brackets.length
      ? roleAlone(roleBehind.text.text, knowing)
      : undefined
  if (
    does &&
    (roleBehind?.before === '–' || (roleBehind?.before === ',' && seldomPosts.has(does)))
  ) {
    party.role = { is: does, said: roleBehind.text }
    details = details.slice(0, -1)
  }
  settle(
    party,
    details.map((each) => each.text).filter((each) => each.text),
    knowing,
  )
  for (const each of details.flatMap(({ brackets }) => brackets)) place(party, each, knowing, '(')
  return party
}

/** Gives an affiliation that follows two names to both of them: `X y Z, Radio Recreo`. */
function share(parties: Party[], groups: Group[]): Party[] {
  return parties.map((party, index) => {
    const next = parties[index + 1]
    const joined = groups[index + 1]?.name.before === 'and'
    return joined &&
      next?.affiliation &&
      !party.affiliation &&
      !party.jobTitle &&
      party.is === 'name' &&
      !next.jobTitle &&
      !groups[index + 1]?.name.brackets.length &&
      index === 0 &&
      parties.length === 2
      ? { ...party, affiliation: next.affiliation }
      : party
  })
}

/**
 * The people whom a text names, in order; undefined where it names nobody. With `many`, the text
 * was announced as naming several.
 */
export function readParties(
  text: Stretch,
  knowing: Knowing,
  { many = false }: { many?: boolean } = {},
): PartyList | undefined {
  let tokens = tokensOf(text, knowing)
  if (!tokens.length || !tokens[0]?.text.text) return undefined
  const [first, second] = tokens
  const isTurned =
    first !== undefined && turned(first, second, tokens.length === 2 && !many, knowing)
  if (first && isTurned) {
    tokens = [
      { text: join([second!.text, first.text]), before: first.before, brackets: second!.brackets },
      ...tokens.slice(2),
    ]
  }
  const groups = group(tokens, knowing, many)
  if (!groups.length) return undefined
  const parties = share(
    groups.map((each) => partyOf(each, knowing)),
    groups,
  )
  const likeness = Math.min(...parties.map((each) => each.likeness))
  const other = ambiguous(tokens, groups, knowing)
    ? group(tokens, knowing, !many).map((each) => partyOf(each, knowing))
    : []
  return {
    parties,
    likeness,
    ...(isTurned ? { turned: true as const } : {}),
    ...(other.length && other.length !== parties.length ? { others: [other] } : {}),
  }
}
