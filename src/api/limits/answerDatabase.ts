import type { AfterErrorHook, PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { type Refusal, refuse } from '../../errors.js'
import { databaseRefusalOf } from '../../store/databaseRefusals.js'
import { loginUnread } from '../../store/users/loginUnread.js'
import { toAnswer } from '../toAnswer.js'

/** For the header `Retry-After`: seconds. */
const soon = '10'

function isRefused(error: unknown): boolean {
  const { status } = fieldsIn(error)
  return status === 401 || status === 403
}

/**
 * The refusal of a request that the database keeps from being answered; undefined where the error
 * is about something else. Where it may be tried again, the header `Retry-After` is set.
 */
export async function refusalOfDatabase(
  req: PayloadRequest,
  error: unknown,
): Promise<Refusal | undefined> {
  // Where the database could not be asked who somebody is, Payload takes them for a stranger, and
  // the panel would log them out.
  const trouble =
    databaseRefusalOf(error) ??
    (isRefused(fieldsIn(error).originalError ?? error) ? await loginUnread(req) : undefined)
  if (!trouble) return undefined
  const refusal = refuse(req, trouble)
  req.responseHeaders ??= new Headers()
  // A database that is away comes back; a disk that is full does not become empty by asking again.
  if (refusal.status === 503) req.responseHeaders.set('retry-after', soon)
  return refusal
}

/**
 * Answers with a code of its own where the database is away, busy, full or cannot be written. This
 * is done for every endpoint, Payload's own too, in REST and in GraphQL.
 */
export const answerDatabase: AfterErrorHook = async ({ error, graphqlResult, req, result }) => {
  const refusal = await refusalOfDatabase(req, error)
  if (!refusal) return undefined
  if (result) return toAnswer(req, refusal)
  if (!graphqlResult) return undefined
  const { code, message, name, status } = refusal
  const { extensions, ...rest } = graphqlResult
  return {
    graphqlResult: {
      ...rest,
      message,
      extensions: { ...extensions, code, name, statusCode: status },
    },
  }
}
