import { Lexer, Source, TokenKind } from 'graphql'

/** How large a request in GraphQL may be. What is larger is not parsed. */
export const questionLimits = {
  /** Of the whole body, with its variables. */
  bytes: 256_000,
  /** Characters of the query. */
  document: 64_000,
  /** Words and signs of the query. */
  tokens: 8000,
  /** How deep its brackets may be nested. */
  levels: 100,
}

/** Why a request in GraphQL is refused before it is parsed. */
export type QuestionFault = {
  code: 'queryTooLarge' | 'unreadable'
  status: 400 | 413
  message: string
}

/** No JSON object with a query. What Payload says about that itself is more exact. */
export const unreadable: QuestionFault = {
  code: 'unreadable',
  status: 400,
  message: 'The body is a JSON object with a query.',
}
/** Too many bytes or characters. */
export const tooLarge: QuestionFault = {
  code: 'queryTooLarge',
  status: 413,
  message: `A question has at most ${questionLimits.bytes} bytes, its query ${questionLimits.document}.`,
}
const tooMuch: QuestionFault = {
  code: 'queryTooLarge',
  status: 400,
  message: `A query has at most ${questionLimits.tokens} words and signs, ${questionLimits.levels} levels deep.`,
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Whether a query has few enough words and levels to be parsed. Each word is looked at once, and
 * nothing is built from it, so that this costs little however large the query is.
 */
function isReadable(document: string): boolean {
  const lexer = new Lexer(new Source(document))
  let levels = 0
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
      if (opening.has(lexer.token.kind)) levels += 1
      if (closing.has(lexer.token.kind)) levels -= 1
      if (tokens >= questionLimits.tokens || levels > questionLimits.levels) return false
    }
  } catch {
    // Something in it is no GraphQL: the parser stops at the same place, and says where.
  }
  return true
}

/** The JSON object in the body of a request; undefined where there is none. */
export function questionIn(body: string): Record<string, unknown> | undefined {
  try {
    const asked: unknown = JSON.parse(body)
    return typeof asked === 'object' && asked !== null && !Array.isArray(asked)
      ? (asked as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Why a request in GraphQL is refused before it is parsed: its size, then the number of its words.
 * What it asks for is measured after it is parsed (`limitDocument.ts`). Undefined where it may be.
 *
 * @param body as it was sent, JSON
 */
export function faultOfQuestion(body: string): QuestionFault | undefined {
  if (Buffer.byteLength(body) > questionLimits.bytes) return tooLarge
  const query = questionIn(body)?.query
  if (typeof query !== 'string') return unreadable
  if (query.length > questionLimits.document) return tooLarge
  return isReadable(query) ? undefined : tooMuch
}
