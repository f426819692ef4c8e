import type { AfterErrorHook, PayloadRequest } from 'payload'
import { type Refusal, refuse } from '../../errors.js'
import { databaseRefusalOf } from '../../store/databaseRefusals.js'
import { loginUnread } from '../../store/users/loginUnread.js'
import { toAnswer } from '../toAnswer.js'

/** Seconds after which to ask again. */
const soon = '10'

const isRefused = (error: unknown): boolean =>
  [401, 403].includes((error as { status?: number }).status ?? 0)

/** What keeps a request from being answered, of the database. */
export async function refusalOfDatabase(
  req: PayloadRequest,
  error: unknown,
): Promise<Refusal | undefined> {
  // Nobody is logged out because the database could not say who they are.
  const trouble =
    databaseRefusalOf(error) ??
    (isRefused((error as { originalError?: unknown }).originalError ?? error)
      ? await loginUnread(req)
      : undefined)
  if (!trouble) return undefined
  const refusal = refuse(req, trouble)
  req.responseHeaders ??= new Headers()
  // The same may be asked again soon; what cannot be stored cannot by asking again.
  if (refusal.status === 503) req.responseHeaders.set('retry-after', soon)
  return refusal
}

/** On every door, Payload's own too: a database that is away, busy, full or not to be written is no fault of the server's, nor the asker's. */
export const answerDatabase: AfterErrorHook = async ({ error, graphqlResult, req, result }) => {
  const refusal = await refusalOfDatabase(req, error)
  if (!refusal) return undefined
  if (result) return toAnswer(req, refusal)
  if (!graphqlResult) return undefined
  const { code, message, name, status } = refusal
  const { extensions, ...rest } = graphqlResult as unknown as { extensions?: object }
  return {
    graphqlResult: {
      ...rest,
      message,
      extensions: { ...extensions, code, name, statusCode: status },
    },
  }
}
