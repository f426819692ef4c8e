import type { AfterErrorHook, PayloadRequest } from 'payload'
import { Refusal } from '../../errors.js'
import { codeOf } from '../../payloadErrors.js'

type Told = { message?: string; code?: unknown }

/** What is added to Payload's answer: the code, the name, and a refusal in the asker's language. */
const toldOf = (req: PayloadRequest, error: unknown): Told & { name: string } => ({
  ...(error instanceof Refusal ? { message: error.inWords(req) } : {}),
  ...codeOf(error),
})

/**
 * Adds the code of an error to the answer, in REST and in GraphQL. It runs after all other hooks,
 * those of the app too: an answer that has a code already keeps it.
 */
export const answerCodes: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const original = (error as { originalError?: unknown }).originalError ?? error
  const { message, ...told } = toldOf(req, original)
  if (graphqlResult) {
    const { extensions, ...rest } = graphqlResult
    if (extensions?.code) return undefined
    return {
      graphqlResult: {
        ...rest,
        message: message ?? rest.message,
        extensions: { ...extensions, ...told },
      },
    }
  }
  const { errors, ...rest } = (result ?? {}) as { errors?: Told[] }
  if (!Array.isArray(errors)) return undefined
  return {
    response: {
      ...rest,
      errors: errors.map((each) =>
        each.code ? each : { ...each, message: message ?? each.message, ...told },
      ),
    },
  }
}
