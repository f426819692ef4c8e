import { Lexer, Source, TokenKind } from 'graphql'

/** What is read of a question in GraphQL: bytes of it with its variables, characters of its document, words and signs of that, and levels. */
export const questionLimits = { bytes: 256_000, document: 64_000, tokens: 8000, levels: 100 }

/** Why a question is not looked at any further. */
export type QuestionFault = {
  code: 'queryTooLarge' | 'unreadable'
  status: 400 | 413
  message: string
}

/** What its reader says itself, and better. */
export const unreadable: QuestionFault = {
  code: 'unreadable',
  status: 400,
  message: 'The body is a JSON object with a query.',
}
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

/** Whether a document is short and flat enough to be read: each sign is looked at once, and nothing is built of it. */
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
    // No sign of the language: who reads it says where, and gets no further.
  }
  return true
}

/** What the body of a question asks, as an object; undefined where it is none. */
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

/** Sizes first, then words and signs; what they mean, the rules for documents ask (see limitDocument.ts). */
export function faultOfQuestion(body: string): QuestionFault | undefined {
  if (Buffer.byteLength(body) > questionLimits.bytes) return tooLarge
  const query = questionIn(body)?.query
  if (typeof query !== 'string') return unreadable
  if (query.length > questionLimits.document) return tooLarge
  return isReadable(query) ? undefined : tooMuch
}
