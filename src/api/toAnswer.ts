import { type APIError, type PayloadRequest, ValidationError } from 'payload'
import { Refusal, type RefusalCode } from '../errors.js'
import { codeOf } from '../payloadErrors.js'
import { lineOf } from '../store/builder/errorAtLine.js'

/** An error in an answer. `data` tells its line and its fields, where it is about those. */
export type ToldError = {
  message: string
  code: RefusalCode
  name: string
  data: Record<string, unknown>
}

/** The body of a refusal, in the shape of Payload's own. */
export type Refused = { errors: ToldError[] }

function dataOf(error: APIError): Record<string, unknown> {
  const at = lineOf(error)
  return {
    ...(at === undefined ? {} : { at }),
    ...(error instanceof ValidationError
      ? {
          fields: error.data.errors.map(({ path, message, ...more }) => ({
            path,
            message,
            ...('rule' in more ? { rule: more.rule } : {}),
          })),
        }
      : error.data),
  }
}

/** An error of ours or of Payload's in words, with its code and status. */
export function toAnswer(
  req: PayloadRequest,
  error: APIError,
): { status: number; response: Refused } {
  const message = error instanceof Refusal ? error.inWords(req) : error.message
  const told = { message, ...codeOf(error), data: dataOf(error) }
  return { status: error.status, response: { errors: [told] } }
}
