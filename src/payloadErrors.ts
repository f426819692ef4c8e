import {
  APIError,
  AuthenticationError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
} from 'payload'
import { fieldsIn } from './core/isPlain.js'
import { Refusal, type RefusalCode } from './errors.js'

type Kind = abstract new (...args: never[]) => Error

/** Payload's own refusals by their classes: names of classes are others in a bundle. */
const kinds: [Kind, string, RefusalCode][] = [
  [AuthenticationError, 'AuthenticationError', 'wrongLogin'],
  [FileUploadError, 'FileUploadError', 'uploadFailed'],
  [Forbidden, 'Forbidden', 'forbidden'],
  [Locked, 'Locked', 'locked'],
  [LockedAuth, 'LockedAuth', 'accountLocked'],
  [MissingFile, 'MissingFile', 'noFile'],
  [NotFound, 'NotFound', 'notFound'],
  [QueryError, 'QueryError', 'badFilter'],
  [UnauthorizedError, 'UnauthorizedError', 'loginNeeded'],
  [UnverifiedEmail, 'UnverifiedEmail', 'emailUnverified'],
  [ValidationError, 'ValidationError', 'invalidFields'],
]

/**
 * Errors without a class of their own: those that Payload makes in passing, and an app's. Of files
 * alone Payload says 413.
 */
const byStatus: Partial<Record<number, RefusalCode>> = {
  401: 'loginNeeded',
  403: 'forbidden',
  404: 'notFound',
  413: 'fileTooLarge',
  423: 'locked',
}

const coded = new WeakMap<object, RefusalCode>()

/**
 * Gives an error of Payload's a code of ours: a validation that failed because of a rule is more
 * than that.
 */
export function withCode<E extends Error>(error: E, code: RefusalCode): E {
  coded.set(error, code)
  return error
}

/** The code and the name under which whoever asked is told of an error, the same in every build. */
export function codeOf(error: unknown): { code: RefusalCode; name: string } {
  if (error instanceof Refusal) return { code: error.code, name: error.name }
  const [, name, code] = kinds.find(([kind]) => error instanceof kind) ?? []
  const { status } = fieldsIn(error)
  const refused = typeof status === 'number' && status >= 400 && status < 500
  return {
    code:
      (error instanceof Error ? coded.get(error) : undefined) ??
      code ??
      (refused ? (byStatus[status] ?? 'refused') : 'failed'),
    name: name ?? (error instanceof APIError ? 'APIError' : 'Error'),
  }
}
