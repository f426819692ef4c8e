import { foldName, nameWords } from '../names/index.js'
import { colonOf } from '../phrases.js'

/** Somebody who can be named in a comment, by the id of their account. */
export type Colleague = { id: string; name: string }

/** Where a comment names somebody: from the `@` on, in UTF-16 units, `to` exclusive. */
export type Mention = { user: string; from: number; to: number }

/** A stretch of a comment; `user` where it names somebody. */
export type CommentPart = { text: string; user?: string }

/** An `@` that begins a name: in `ana@example.org` there is none. */
const start = /(?<![\p{L}\p{N}.])@(?=[\p{L}\p{N}])/gu
const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Who is named in a text by `@` and their whole name, compared as names are compared everywhere: the
 * longest name that fits, so that `@Ana Alami` is not Ana. `colleagues` have names of their own.
 */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): Mention[] {
  const known = new Map(colleagues.map(({ id, name }) => [foldName(name), id]))
  const longest = Math.max(0, ...colleagues.map(({ name }) => nameWords(name).length))
  return [...text.matchAll(start)].flatMap(({ index: from }) => {
    const [line = ''] = text.slice(from + 1).split('\n', 1)
    // A word of a name may have parts that stand as words here: O’Brien.
    const ends: number[] = []
    for (const found of line.matchAll(word)) {
      if (ends.length >= longest * 2) break
      ends.push(found.index + found[0].length)
    }
    for (const end of ends.toReversed()) {
      const user = known.get(foldName(line.slice(0, end)))
      if (user !== undefined) return [{ user, from, to: from + 1 + end }]
    }
    return []
  })
}

/** A comment in stretches; who is named, by the name that they have now, or else as it was typed. */
export function partsOf(
  text: string,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
): CommentPart[] {
  const parts: CommentPart[] = []
  let at = 0
  for (const { user, from, to } of mentions) {
    const name = names.get(user)
    if (from > at) parts.push({ text: text.slice(at, from) })
    parts.push({ text: name === undefined ? text.slice(from, to) : `@${name}`, user })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}

/** How far before the caret a name may begin. */
const farthest = 60

/**
 * The name that is being typed after an `@` before the caret, and where that `@` stands; undefined
 * where none is. `typed` is empty right after the `@`.
 */
export function mentionBeingTyped(
  text: string,
  caret: number,
): { from: number; typed: string } | undefined {
  const found = /(?<![\p{L}\p{N}.])@([^@\n]*)$/u.exec(
    text.slice(Math.max(0, caret - farthest), caret),
  )
  return found ? { from: caret - found[0].length, typed: found[1] ?? '' } : undefined
}

/** Marks that follow a word without a space; of the second ones French puts a space before. */
const close = /^[,.…)\]،؛؟]$/
const closeButInFrench = /^[:;!?]$/

/**
 * A text in which a mark was just typed after the space that stands at `space`, without that space;
 * undefined where nothing of this kind was typed. `caret` is after what was typed.
 *
 * @example closeUp('@Ana :', { space: 4, caret: 6, language: 'en' }) // '@Ana:'
 */
export function closeUp(
  text: string,
  { space, caret, language }: { space: number | undefined; caret: number; language: string },
): string | undefined {
  if (space === undefined) return undefined
  const mark = text[space + 1] ?? ''
  const isClose =
    close.test(mark) || (closeButInFrench.test(mark) && colonOf(language).startsWith(':'))
  return caret === space + 2 && text[space] === ' ' && isClose
    ? text.slice(0, space) + text.slice(space + 1)
    : undefined
}
