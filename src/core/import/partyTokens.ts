import type { Knowing } from './knowing.js'
import {
  honorificLength,
  isAcronym,
  isOrganisation,
  isPost,
  isUnnamed,
  nameLikeness,
} from './names.js'
import { join, slice, type Stretch } from './stretch.js'

/** A part of a list of people, with the mark before it and the text in brackets behind it. */
export type Token = { text: Stretch; before: '' | ',' | ';' | 'and' | '–'; brackets: Stretch[] }

const conjunction = /^(?:\s+(?:and|et|y|e|&|sowie|und)\s+|\s+(?=و(?:\p{L}|\s)))/iu

/**
 * Splits a list of people at its marks; texts in brackets stay with their part: `A, X (Org) and B;
 * C`.
 */
export function tokensOf(text: Stretch, knowing: Knowing): Token[] {
  const tokens: Token[] = []
  let from = 0
  // What stands before the next token; `push` moves on.
  const last: { before: Token['before'] } = { before: '' }
  let depth = 0
  const push = (to: number, next: Token['before'], skip: number) => {
    const led = /^(?:and|et|y|e)\s+(?:(?:by|par|por|with|avec|con)\s+)?|^(?:by|par|por)\s+/iu.exec(
      text.text.slice(from, to).trimStart(),
    )
    const head = led ? headOf(text.text.slice(from, to).trimStart().slice(led[0].length)) : ''
    if (led && (nameLikeness(head, knowing) || (last.before && holdsPost(head)))) {
      from += text.text.slice(from, to).search(/\S/) + led[0].length
      if (last.before) last.before = 'and'
    }
    const token = withoutBrackets(slice(text, from, to))
    if (token.text.text || token.brackets.length) tokens.push({ ...token, before: last.before })
    from = to + skip
    last.before = next
  }
  for (let at = 0; at < text.text.length; at += 1) {
    const letter = text.text[at] ?? ''
    if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    if (depth) continue
    const rest = text.text.slice(at)
    if (/^[:|]\s/.test(rest) && nameLikeness(text.text.slice(from, at), knowing) >= 2)
      push(at, ',', 1)
    else if (/^[|]\s/.test(rest) && tokens.length && last.before === ',') push(at, ',', 1)
    else if (/^[;؛\n•|]/.test(rest)) push(at, ';', 1)
    else if (/^[,،]/.test(rest) && !(/\d$/.test(text.text.slice(0, at)) && /^,\d/.test(rest)))
      push(at, ',', 1)
    else if (
      /^\.\s+\p{Lu}/u.test(rest) &&
      !/(?:^|[\s.])\p{L}{1,3}$/u.test(text.text.slice(from, at)) &&
      nameLikeness(text.text.slice(from, at), knowing) >= 2 &&
      isDetail(headOf(rest.slice(1)), knowing)
    )
      push(at, ',', 1)
    else if (/^\s[-–—]\s/.test(rest)) push(at, '–', 3)
    else if (
      /^\s\/\s/.test(rest) &&
      nameLikeness(headOf(rest.slice(3)), knowing) > 1 &&
      nameLikeness(text.text.slice(from, at), knowing) > 1
    )
      push(at, 'and', 3)
    else if (
      /^\s\/\s/.test(rest) &&
      nameLikeness(headOf(rest.slice(3)), knowing) > 1 &&
      nameLikeness(headOf(lastPart(text.text.slice(0, at))), knowing) > 1
    )
      push(at, ';', 3)
    else {
      const and = conjunction.exec(rest)?.[0]
      if (
        and &&
        (and.trim() !== '&' || !text.text.slice(0, at).includes(',')) &&
        partsPeople(text.text.slice(from, at), rest.slice(and.length), knowing)
      ) {
        const arabic = and.trim() === ''
        push(at, 'and', and.length + (arabic ? (/^\s+و\s/.test(rest) ? 2 : 1) : 0))
        at = from - 1
      }
    }
  }
  push(text.text.length, '', 0)
  return tokens
}

const headOf = (text: string) =>
  text.split(/[,،;؛()[\]\n]|\s(?:and|et|y|&|[-–—])\s/iu)[0]?.trim() ?? ''
/** The part of a list of people behind its last semicolon or slash. */
const lastPart = (text: string) =>
  text
    .split(/\s\/\s|[;؛\n]/u)
    .at(-1)
    ?.trim() ?? ''
const tailOf = (text: string) =>
  text
    .split(/[,،;؛()[\]\n]/u)
    .at(-1)
    ?.trim() ?? ''

const article = /^(?:(?:the|le|la|el)\s+|l['’]\s*)/i

/**
 * Whether a text is somebody who is named by a post and an article, and so not a second post of the
 * person before: `…, and the Mayor of Sfax`.
 */
const holdsPost = (text: string) =>
  article.test(text) && isPost(text.replace(article, '')) && !/['’]s\s/u.test(text)

/**
 * Whether a text behind a full stop can be about the person before it: `Carme Puigdollers. Fundació
 * Llar`.
 */
const isDetail = (text: string, knowing: Knowing) => isPost(text) || isOrganisation(text, knowing)

/** Whether an "and" stands between two people, and not within a name or a post. */
function partsPeople(before: string, after: string, knowing: Knowing): boolean {
  const next = headOf(
    after.replace(/^(?:by|par|por|with|avec|con|de|du)\s+/i, '').replace(/^و\s?(?=\p{L})/u, ''),
  )
  const likeness = nameLikeness(next, knowing)
  if (likeness >= 3) return true
  if (before.trim() && holdsPost(next)) return true
  const last = tailOf(before)
  if (isPost(last) && !honorificLength(last) && likeness < 3 && !/\)\s*$/.test(before))
    return likeness === 2 && !!last && before.includes(',')
  if (/\p{Script=Arabic}/u.test(next))
    return likeness > 0 && nameLikeness(last || before, knowing) > 0
  if (isUnnamed(next) && !last.match(/^(?:the|all)\s/i))
    return nameLikeness(last, knowing) > 1 || /\)\s*$/.test(before)
  return (
    likeness >= 2 &&
    (/\)\s*$/.test(before) ||
      nameLikeness(last, knowing) > 0 ||
      before.includes(',') ||
      before.includes('،') ||
      isAcronym(last))
  )
}

function withoutBrackets(text: Stretch): { text: Stretch; brackets: Stretch[] } {
  const brackets: Stretch[] = []
  const rests: Stretch[] = []
  let from = 0
  for (const { 0: found, index } of text.text.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    rests.push(slice(text, from, index))
    brackets.push(slice(text, index + 1, index + found.length - 1))
    from = index + found.length
  }
  rests.push(slice(text, from))
  return { text: join(rests), brackets: brackets.filter((each) => each.text) }
}
