import type { Knowing } from './knowing.js'
import { isPost, isUnnamed, nameLikeness } from './names.js'
import { type Party, type PartyList, place, settle } from './partyDetails.js'
import { ambiguous, article, type Group, group, turned, workBefore } from './partyGroups.js'
import { type Token, tokensOf } from './partyTokens.js'
import { roleAlone } from './roles.js'
import { join, slice, type Stretch } from './stretch.js'
import { surnameFirst } from './surnameFirst.js'
import { tentative } from './words/labels.js'

/**
 * Roles that are hardly anybody's post, so that they are read as roles: `Ana Haddad, UCLG,
 * moderator`.
 */
const seldomPosts = new Set(['moderator', 'rapporteur', 'respondent', 'interpreter'])

/** The words for a post before a name: from where to where (`the deputy mayor` → `deputy mayor`). */
function postBefore(text: string, knowing: Knowing): { from: number; to: number } | undefined {
  const isName = (at: number) => nameLikeness(text.slice(at), knowing) >= 2
  const work = workBefore.exec(text)
  if (work && isName(work[0].length)) return { from: work[0].indexOf(work[1]!), to: work[0].length }
  const to = [...text.matchAll(/\s+/g)]
    .map(({ index }) => index)
    .find((at) => {
      const post = text.slice(0, at)
      return isName(at) && isPost(post) && !/\s(?:of|de|du|des|del|for|and|et|y|&)$/i.test(post)
    })
  return to === undefined ? undefined : { from: 0, to }
}

/** Who stands for a party, where that is the only thing said of it. */
function whoStandsFor({ is, likeness, details }: Group, knowing: Knowing): Token | undefined {
  const [behind, ...more] = details
  if (!behind || more.length) return undefined
  const named = nameLikeness(behind.text.text, knowing)
  // `Ministry of the Interior – Ana Haddad`
  if (is === 'organisation') return named >= 2 ? behind : undefined
  // In `Green Quays – Ana Haddad` the name behind the dash is one that the document names elsewhere.
  return is === 'name' && likeness === 2 && named === 3 ? behind : undefined
}

/** Somebody without a name: what else is said belongs to the words for them. */
function unnamedOf(party: Party, details: readonly Token[], brackets: readonly Stretch[]): Party {
  party.who = join([party.who, ...details.map(({ text }) => text)], ', ')
  for (const each of [...brackets, ...details.flatMap((detail) => detail.brackets)])
    if (tentative.test(each.text)) party.invited = each
    else party.aside = [...(party.aside ?? []), each]
  return party
}

function partyOf(given: Group, knowing: Knowing): Party {
  const { lead, name, is, likeness } = given
  let { details } = given
  const party: Party = { who: name.text, is, likeness }
  if (name.turned) party.turned = true
  const placeAll = (texts: readonly Stretch[]) => {
    for (const each of texts) place(party, each, knowing, '(')
  }
  if (lead) {
    const role = roleAlone(lead.text.replace(article, ''), knowing)
    if (role) party.role = { is: role, said: lead }
    else party.jobTitle = lead
  }
  const who = whoStandsFor(given, knowing)
  if (who) {
    Object.assign(party, { affiliation: party.who, who: who.text, is: 'name' })
    party.likeness = is === 'organisation' ? 2 : 3
    placeAll([...name.brackets, ...who.brackets])
    return party
  }
  if (is === 'label') {
    party.who = slice(name.text, article.exec(name.text.text)?.[0].length ?? 0)
    // `Mayor Ana Haddad`
    const post = isUnnamed(party.who.text) ? undefined : postBefore(party.who.text, knowing)
    if (!post) return unnamedOf(party, details, name.brackets)
    party.jobTitle = slice(party.who, post.from, post.to)
    Object.assign(party, { who: slice(party.who, post.to), is: 'name', likeness: 2 })
  }
  placeAll(name.brackets)
  const roleBehind = details.at(-1)
  const does = roleBehind && !party.role ? roleAlone(roleBehind.text.text, knowing) : undefined
  const brackets = details.flatMap((each) => each.brackets)
  if (roleBehind && does && (roleBehind.before === '–' || seldomPosts.has(does))) {
    party.role = { is: does, said: roleBehind.text }
    details = details.slice(0, -1)
  }
  settle(
    party,
    details.map(({ text }) => text).filter(({ text }) => text),
    knowing,
  )
  placeAll(brackets)
  // `ALI Samir, Maire de Sfax`: who holds a post is no acronym.
  if (is === 'organisation' && party.jobTitle && surnameFirst(party.who.text, 2))
    Object.assign(party, { is: 'name', likeness: 2 })
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
      parties.length === 2
      ? { ...party, affiliation: next.affiliation }
      : party
  })
}

/**
 * Puts surnames behind given names where they stand first: `Haddad, Samir (ICMPD); Roth, Eva
 * (UCLG)`. A list does so throughout; where one of it does not, brackets must follow the given
 * names.
 */
function surnamesBehind(tokens: Token[], knowing: Knowing, many: boolean): Token[] {
  const parts = tokens.reduce<Token[][]>((all, token) => {
    if (token.before === ',') all.at(-1)?.push(token)
    else all.push([token])
    return all
  }, [])
  const isTurned = ([first, second]: Token[], alone: boolean) =>
    first !== undefined && turned(first, second, alone, knowing)
  const alone =
    (parts.length > 1 || !many) && parts.every((part) => part.length === 2 && isTurned(part, true))
  const [first] = parts
  if (!first || !isTurned(first, alone)) return tokens
  return parts.flatMap((part) => {
    const [surname, given, ...more] = part
    if (!surname || !given || !isTurned(part, alone)) return part
    return [
      { ...given, text: join([given.text, surname.text]), before: surname.before, turned: true },
      ...more,
    ]
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
  const tokens = surnamesBehind(tokensOf(text, knowing), knowing, many)
  if (!tokens[0]?.text.text) return undefined
  const groups = group(tokens, knowing, many)
  const parties = share(
    groups.map((each) => partyOf(each, knowing)),
    groups,
  )
  const likeness = Math.min(...parties.map((each) => each.likeness))
  const other = ambiguous(tokens, knowing)
    ? group(tokens, knowing, !many).map((each) => partyOf(each, knowing))
    : []
  return {
    parties,
    likeness,
    ...(parties[0]?.turned ? { turned: true as const } : {}),
    ...(other.length && other.length !== parties.length ? { others: [other] } : {}),
  }
}
