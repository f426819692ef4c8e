import type { AfterErrorHook, PayloadRequest } from 'payload'
import { Refusal } from '../../errors.js'
import { codeOf } from '../../payloadErrors.js'

type Told = { message?: string; code?: unknown }

/** What stands in an answer beside what Payload says: the code, the name, and the sentence in the language of who asks. */
const toldOf = (req: PayloadRequest, error: unknown): Told & { name: string } => ({
  ...(error instanceof Refusal ? { message: error.inWords(req) } : {}),
  ...codeOf(error),
})

/** After all hooks that answer differently, an app's own too: what has a code already keeps it. */
export const answerCodes: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const original = (error as { originalError?: unknown }).originalError ?? error
  const { message, ...told } = toldOf(req, original)
  if (graphqlResult) {
    const { extensions, ...rest } = graphqlResult as unknown as {
      extensions?: Told
      message: string
    }
    if (extensions?.code) return undefined
    return {
      graphqlResult: {
        ...rest,
        message: message ?? rest.message,
        extensions: { ...extensions, ...told },
      } as unknown as typeof graphqlResult,
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
