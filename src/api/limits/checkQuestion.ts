import { getOperationAST, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'
import { isPlain } from '../../core/isPlain.js'

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

/** Why a request in GraphQL is refused before Payload sees it. */
export type QuestionFault = {
  code: 'badQuery' | 'queryTooLarge' | 'unreadable'
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
    return isPlain(asked) ? asked : undefined
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

const bad = (message: string): QuestionFault => ({ code: 'badQuery', status: 400, message })

/**
 * Why a query that is not too large cannot be answered whatever the schema is: it is no GraphQL, or
 * it has not the operation that it is asked for. Payload's own answer to these has no code, and
 * nothing of ours is asked about it; what does not fit the schema gets its code in
 * `limitDocument.ts`.
 *
 * @param body as it was sent, JSON with a query
 * @example syntaxFaultOf('{"query":"{ Places"}')?.message
 * // 'Syntax Error: Expected Name, found <EOF>. (line 1, column 9)'
 */
export function syntaxFaultOf(body: string): QuestionFault | undefined {
  const { query, operationName } = questionIn(body) ?? {}
  if (typeof query !== 'string') return undefined
  const name = typeof operationName === 'string' ? operationName : undefined
  try {
    const operation = getOperationAST(parse(query), name)?.operation
    if (operation === 'subscription') return bad('There are no subscriptions.')
    if (operation) return undefined
    return bad('The query has no operation, or several and no operationName that is one of them.')
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const [at] = error.locations ?? []
    return bad(`${error.message}${at ? ` (line ${at.line}, column ${at.column})` : ''}`)
  }
}
