import type { Knowing } from './knowing.js'
import { isAcronym, isOrganisation, isPost, isUnnamed, nameLikeness } from './names.js'
import { join, slice, type Stretch } from './stretch.js'

/** A part of a list of people, with the mark before it and the text in brackets behind it. */
export type Token = {
  text: Stretch
  before: '' | ',' | ';' | 'and' | '–'
  brackets: Stretch[]
  /** A surname stood before the given name. */
  turned?: true
}

const conjunction = /^\s+(?:(?:and|et|y|e|&|sowie|und)\s+|و\s*(?=\p{L}))/iu
/** Words that lead to somebody: `, and by the Mayor of Sfax`. */
const leading = /^\s*(?:(?:and|et|y|e)\s+(?:(?:by|par|por|with|avec|con)\s)?|(?:by|par|por)\s)/iu
/** The same behind an "and"; in `et de Ana Haddad` the `de` is no part of the name. */
const preposition = /^(?:(?:by|par|por|with|avec|con)\s|(?:de|du)\s(?=\p{Lu}\S*\s+\p{Lu}))/u

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
    const led = leading.exec(text.text.slice(from, to))?.[0].length ?? 0
    const head = headOf(text.text.slice(from + led, to))
    if (led && (nameLikeness(head, knowing) || holdsPost(head))) {
      from += led
      if (last.before) last.before = 'and'
    }
    const token = withoutBrackets(slice(text, from, to))
    if (token.text.text || token.brackets.length) tokens.push({ ...token, before: last.before })
    from = to + skip
    last.before = next
  }
  /** Whether a mark parts a name from what is said of it; a colon, on either side: `Maire : Ana B`. */
  const tellsOf = (mark: string, before: string, next: string) =>
    nameLikeness(before, knowing) >= 2 ||
    (mark === ':' && isPost(before) && nameLikeness(next, knowing) >= 2)
  /** What a slash parts: two people, or somebody from what is said of them. */
  const slash = (start: number, at: number): Token['before'] | undefined => {
    const [before, next] = [text.text.slice(start, at), headOf(text.text.slice(at + 3))]
    const isNamed = (each: string) => nameLikeness(each, knowing) > 0
    if (isNamed(before) && isNamed(next)) return 'and'
    if (isNamed(before) && isDetail(next, knowing)) return '–'
    if (!isNamed(next)) return undefined
    if (isNamed(headOf(lastPart(text.text.slice(0, at))))) return ';'
    return isOrganisation(before, knowing) ? '–' : undefined
  }
  for (let at = 0; at < text.text.length; at += 1) {
    const letter = text.text[at] ?? ''
    if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    if (depth) continue
    const rest = text.text.slice(at)
    const slashed = /^\s\/\s/.test(rest) ? slash(from, at) : undefined
    if (/^[:|]\s/.test(rest) && tellsOf(letter, text.text.slice(from, at), headOf(rest.slice(1))))
      push(at, ',', 1)
    else if (/^[|]\s/.test(rest) && last.before === ',') push(at, ',', 1)
    else if (/^[;؛\n•|]/.test(rest)) push(at, ';', 1)
    else if (/^[,،]/.test(rest) && !/^\d,\d/.test(text.text.slice(at - 1))) push(at, ',', 1)
    else if (
      /^\.\s+\p{Lu}/u.test(rest) &&
      !/[\s.]\p{L}{1,3}$/u.test(text.text.slice(from, at)) &&
      nameLikeness(text.text.slice(from, at), knowing) >= 2 &&
      isDetail(headOf(rest.slice(1)), knowing)
    )
      push(at, ',', 1)
    else if (/^\s[-–—]\s/.test(rest)) push(at, '–', 3)
    else if (slashed) push(at, slashed, 3)
    else {
      const and = conjunction.exec(rest)?.[0] ?? ''
      const led = and ? (preposition.exec(rest.slice(and.length))?.[0].length ?? 0) : 0
      const next = and.length + led
      if (
        and &&
        (and.trim() !== '&' || /\)$|^[^,]*$/.test(text.text.slice(0, at))) &&
        partsPeople(text.text.slice(0, at), rest.slice(next), knowing)
      ) {
        push(at, 'and', next)
        at = from - 1
      }
    }
  }
  push(text.text.length, '', 0)
  return tokens
}

/** The first of the parts that marks make of a text. */
const headOf = (text: string) => text.split(/[,،;؛()[\]\n]|\s(?:and|et|y|&|[-–—])\s/iu)[0]!.trim()
/** The part of a list of people behind its last semicolon or slash. */
const lastPart = (text: string) => text.split(/\s\/\s|[;؛\n]/u).at(-1)!
/** The last of the parts that marks make of a text; empty where it ends with brackets. */
const tailOf = (text: string) =>
  text
    .split(/[,،;؛()[\]\n]/u)
    .at(-1)!
    .trim()

const article = /^(?:(?:the|le|la|el)\s|l['’])/i

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

/**
 * Whether an "and" stands between two people, and not within a name or a post. `before` is all of
 * the list before it: in `A, Mayor of Sfax and B, Mayor of Tunis` the first comma tells that posts
 * stand behind names.
 */
function partsPeople(before: string, after: string, knowing: Knowing): boolean {
  const next = headOf(after)
  const likeness = nameLikeness(next, knowing)
  if (likeness >= 3 || holdsPost(next)) return true
  const last = tailOf(before)
  const named = nameLikeness(last, knowing)
  const closed = before.endsWith(')')
  if (/\p{Script=Arabic}/u.test(next)) return likeness > 0 && (closed || named > 0)
  if (isUnnamed(next)) return closed || named > 1
  if (closed && isOrganisation(next, knowing)) return true
  return likeness === 2 && (closed || named > 0 || /[,،]/.test(before) || isAcronym(last))
}

function withoutBrackets(text: Stretch): { text: Stretch; brackets: Stretch[] } {
  const brackets: Stretch[] = []
  const rests: Stretch[] = []
  let from = 0
  for (const { 0: found, index } of text.text.matchAll(/[([]((?:[^()[\]]|\([^()]*\))*)[)\]]/g)) {
    rests.push(slice(text, from, index))
    brackets.push(slice(text, index + 1, index + found.length - 1))
    from = index + found.length
  }
  rests.push(slice(text, from))
  return { text: join(rests), brackets: brackets.filter((each) => each.text) }
}
