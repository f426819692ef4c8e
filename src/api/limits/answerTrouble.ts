import type { AfterErrorHook, PayloadRequest } from 'payload'
import { type Trouble, troubleOf } from '../../store/databaseTrouble.js'
import { loginUnread } from '../../store/users/loginUnread.js'
import { translate } from '../../translate.js'

/** The same may be asked again soon; what cannot be stored cannot by asking again. */
const statuses: Record<Trouble, number> = {
  databaseBusy: 503,
  databaseDown: 503,
  databaseFull: 507,
  databaseReadOnly: 507,
}

/** Seconds after which to ask again. */
const soon = '10'

const sentence = (req: PayloadRequest, trouble: Trouble) =>
  translate(req)(`agenda:errors:${trouble}`)

const isRefused = (error: unknown): boolean =>
  [401, 403].includes((error as { status?: number }).status ?? 0)

/** What keeps a request from being answered, of the database: its status, and a sentence for whoever asked. */
export async function answerOfTrouble(
  req: PayloadRequest,
  error: unknown,
): Promise<{ status: number; message: string } | undefined> {
  // Nobody is logged out because the database could not say who they are.
  const trouble =
    troubleOf(error) ??
    (isRefused((error as { originalError?: unknown }).originalError ?? error)
      ? await loginUnread(req)
      : undefined)
  if (!trouble) return undefined
  const status = statuses[trouble]
  req.responseHeaders ??= new Headers()
  if (status === 503) req.responseHeaders.set('retry-after', soon)
  return { status, message: sentence(req, trouble) }
}

/** On every door, Payload's own too: a database that is away, busy, full or not to be written is no fault of the server's, nor the asker's. */
export const answerTrouble: AfterErrorHook = async ({ error, graphqlResult, req, result }) => {
  const answer = await answerOfTrouble(req, error)
  if (!answer) return undefined
  const { status, message } = answer
  if (result) return { status, response: { errors: [{ message }] } }
  if (!graphqlResult) return undefined
  const { extensions, ...rest } = graphqlResult as { extensions?: object }
  return {
    graphqlResult: { ...rest, message, extensions: { ...extensions, statusCode: status } },
  }
}
