import type { AfterErrorHook, PayloadRequest } from 'payload'
import { fieldsIn, rowsIn } from '../../core/isPlain.js'
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
  const original = fieldsIn(error).originalError ?? error
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
  const { errors, ...rest } = fieldsIn(result)
  if (!Array.isArray(errors)) return undefined
  return {
    response: {
      ...rest,
      errors: rowsIn(errors).map((each) =>
        each.code ? each : { ...each, message: message ?? each.message, ...told },
      ),
    },
  }
}
