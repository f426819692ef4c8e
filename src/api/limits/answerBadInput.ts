import type { AfterErrorHook } from 'payload'

/** Postgres knows no text with a zero byte in it, and fails where others find nothing by it. */
const holdsNoText = ({ cause }: Error) => (cause as { code?: unknown } | undefined)?.code === '22021'

/** Payload reads a body, a `where` written as JSON and a path's `%` signs without expecting that they may be broken. */
const unreadable = (error: Error, data: unknown) =>
  error instanceof SyntaxError || holdsNoText(error) || /^Failed to decode param|URI malformed/.test(error.message) || (error instanceof TypeError && data === null)

/** What cannot be read is the asker's fault: 400, where Payload says 500. */
export const answerBadInput: AfterErrorHook = ({ error, req, result }) =>
  result && !('status' in error) && unreadable(error, req.data)
    ? { status: 400, response: { errors: [{ message: 'What was sent cannot be read.' }] } as never }
    : undefined
