import type { AfterErrorHook } from 'payload'
import { refuse } from '../../errors.js'
import { toAnswer } from '../toAnswer.js'

/** What Payload and the readers that it uses say of paths, filters and forms that are none. */
const saysSo =
  /^(?:Failed to decode param|URI malformed|Multipart: |Malformed |Unexpected end of |Unsupported content type|Missing Content-Type|Request is not eligible for file upload)/

/** Postgres knows no text with a zero byte in it, and fails where others find nothing by it. */
const holdsNoText = ({ cause }: Error) =>
  (cause as { code?: unknown } | undefined)?.code === '22021'

const nestsTooDeep = (error: Error) =>
  error instanceof RangeError && /call stack/.test(error.message)

/**
 * Payload reads a body, a form, a file from an address that was sent in its place, a `where` written as JSON and a path's
 * `%` signs without expecting that they may be broken.
 */
const unreadable = (error: Error, data: unknown) =>
  error instanceof SyntaxError ||
  error.name === 'FileRetrievalError' ||
  saysSo.test(error.message) ||
  holdsNoText(error) ||
  nestsTooDeep(error) ||
  (error instanceof TypeError && data === null)

/** What cannot be read is the asker's fault: 400, where Payload says 500. */
export const answerBadInput: AfterErrorHook = ({ error, req, result }) =>
  result && (!('status' in error) || error.status === 500) && unreadable(error, req.data)
    ? toAnswer(req, refuse(req, 'unreadable'))
    : undefined
