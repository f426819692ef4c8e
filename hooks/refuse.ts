import { type PayloadRequest, ValidationError } from 'payload'
import { describe } from '../src/core/checkAgenda.js'
import type { Id, Violation } from '../src/core/types.js'
import type { RefusalCode } from '../src/errors.js'
import { withCode } from '../src/payloadErrors.js'
import { optionsOf } from '../src/store/optionsOf.js'
import { translate } from '../src/translate.js'

/** A field and what is wrong with it. `rule` is the rule that found it, if one did. */
export type FieldFault = { path: string; message: string; rule?: string }

/**
 * 409 where the fault is a conflict with other documents, 400 where it is in the document itself.
 */
export const statusOf = (violations: Violation[]) =>
  violations.every(({ level }) => level === 'conflict') ? 409 : 400

/**
 * Stands in for the colon in `13:45`: the panel cuts an error's message at its first colon and
 * makes a list of the rest at its commas. Messages at fields are not changed.
 */
const ratio = '\u2236'

export function faultsError(
  req: PayloadRequest,
  collection: string,
  errors: FieldFault[],
  status = 400,
  code: RefusalCode = 'invalidFields',
): ValidationError {
  const error = new ValidationError({ collection, errors, req }, req.t)
  error.status = status
  error.message = [...new Set(errors.map(({ message }) => message))]
    .join(' ')
    .replaceAll(':', ratio)
  return withCode(error, code)
}

export const sentence = (
  req: PayloadRequest,
  violation: Violation,
  viewpoint: Id | 'new' | null,
): FieldFault => {
  const { key, vars, path } = describe(violation, viewpoint, {
    language: req.i18n.language,
    rulebook: optionsOf(req.payload).rulebook,
  })
  return { path, message: translate(req)(key.replaceAll('.', ':'), vars), rule: violation.rule }
}

/** The error that tells of all violations at once, each at its field, in the editor's language. */
export const violationsError = (
  req: PayloadRequest,
  collection: string,
  violations: Violation[],
  viewpoint: Id | 'new' | null,
) =>
  faultsError(
    req,
    collection,
    violations.map((violation) => sentence(req, violation, viewpoint)),
    statusOf(violations),
    'violation',
  )
