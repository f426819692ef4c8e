import type { DocumentNode, ExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import type { ServedAgenda } from '../../store/compiled/sendable.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../../store/gateway/adapter.js'

/** One query in GraphQL, word for word. */
export type Question = { query: string; variables?: unknown; operationName?: string | null }

/** An agenda that is in an answer, as it was then. */
export type Source = { slug: string; language: string; etag: string }
type Kept = { body: Buffer; sources: Source[] }

/** How many bytes of answers a process keeps in memory. */
const maxBytes = 64 * 1024 * 1024

const kept = onceInProcess('kept answers', () => new WeakMap<object, LRUCache<string, Kept>>())
/**
 * By the headers of the request: each resolver is given another request object, but the headers are
 * the same object.
 */
const read = onceInProcess('agendas read', () => new WeakMap<object, Source[]>())

const answersOf = (payload: Payload): LRUCache<string, Kept> => {
  const answers =
    kept.get(adapterOf(payload)) ??
    new LRUCache<string, Kept>({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
    })
  kept.set(adapterOf(payload), answers)
  return answers
}

/** What tells one question from another. */
export const keyOf = ({ query, variables, operationName }: Question) =>
  JSON.stringify([query, variables ?? null, operationName ?? null])

/** Notes what a request read while its query was answered. */
export function noteAgenda(
  req: PayloadRequest,
  slug: string,
  language: string,
  { etag }: ServedAgenda,
): void {
  read.set(req.headers, [...(read.get(req.headers) ?? []), { slug, language, etag }])
}

/**
 * How many agendas a query asks for, if it asks for nothing else; 0 otherwise, since all other
 * answers may depend on who asks.
 */
export function agendasRequested({ definitions }: DocumentNode): number {
  const operations = definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? [each] : [],
  )
  const fields = operations.flatMap(({ selectionSet }) => selectionSet.selections)
  const alone = operations.length === 1 && operations[0]?.operation === 'query'
  return alone &&
    fields.every(
      (field) =>
        field.kind === 'Field' && field.name.value === 'Agenda' && !field.directives?.length,
    )
    ? fields.length
    : 0
}

/** Keeps an answer, with the agendas that are in it. */
export const keep = (payload: Payload, question: Question, answer: Kept): void =>
  void answersOf(payload).set(keyOf(question), answer)

/** Keeps an answer of Payload’s that was made from agendas alone, until one of them changes. */
export function keepAnswer(
  req: PayloadRequest,
  document: DocumentNode,
  question: Omit<Question, 'query'>,
  result: ExecutionResult,
): void {
  const query = document.loc?.source.body
  const sources = read.get(req.headers) ?? []
  if (
    query === undefined ||
    result.errors ||
    !sources.length ||
    sources.length !== agendasRequested(document)
  )
    return
  keep(req.payload, { ...question, query }, { body: Buffer.from(JSON.stringify(result)), sources })
}

/**
 * The kept answer to a query, if it is proved that it would still be the same; undefined otherwise.
 */
export async function recallAnswer(
  payload: Payload,
  question: Question,
): Promise<Buffer | undefined> {
  const answer = answersOf(payload).get(keyOf(question))
  if (!answer) return undefined
  const now = await Promise.all(
    answer.sources.map(({ slug, language }) => readAgenda(payload, slug, language)),
  )
  return now.every(
    (served, n) => served && !served.stale && served.etag === answer.sources[n]?.etag,
  )
    ? answer.body
    : undefined
}
