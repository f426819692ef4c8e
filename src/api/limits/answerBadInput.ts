import type { AfterErrorHook } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { refuse } from '../../errors.js'
import { toAnswer } from '../toAnswer.js'

/** How the messages of Payload and of its parsers begin where a path, filter or form is broken. */
const saysSo =
  /^(?:Failed to decode param|URI malformed|Multipart: |Malformed |Unexpected end of |Unsupported content type|Missing Content-Type|Request is not eligible for file upload)/

/** Postgres refuses a text with a zero byte, for which other databases just find nothing. */
const holdsNoText = ({ cause }: Error) => fieldsIn(cause).code === '22021'

const nestsTooDeep = (error: Error) =>
  error instanceof RangeError && /call stack/.test(error.message)

/**
 * Whether an error comes from something in the request that could not be read. Payload does not
 * expect that these may be broken: a body, a form, a file behind an address that was sent in place
 * of the file, a `where` that is JSON, the `%` signs of a path.
 */
const unreadable = (error: Error, data: unknown) =>
  error instanceof SyntaxError ||
  error.name === 'FileRetrievalError' ||
  saysSo.test(error.message) ||
  holdsNoText(error) ||
  nestsTooDeep(error) ||
  (error instanceof TypeError && data === null)

/**
 * Answers a request that cannot be read with 400 and the code `unreadable`, where Payload would say
 * that the server has failed (500).
 */
export const answerBadInput: AfterErrorHook = ({ error, req, result }) =>
  result && (!('status' in error) || error.status === 500) && unreadable(error, req.data)
    ? toAnswer(req, refuse(req, 'unreadable'))
    : undefined
