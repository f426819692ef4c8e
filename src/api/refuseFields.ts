import type { PayloadRequest } from 'payload'
import { listOf } from '../core/phrases.js'
import { type Refusal, refuse } from '../errors.js'

/**
 * Refuses with 400 and the names of fields that are not read where they were sent; `at` is the line
 * at which they stand.
 */
export function refuseFields(req: PayloadRequest, fields: readonly string[], at?: string): Refusal {
  // Braces, which the sentence would take for its variables, and control characters are removed
  // from names that a sender made up.
  const named = fields.slice(0, 10).map((field) => field.replace(/[{}]/g, '').slice(0, 60))
  const vars = { fields: listOf(named, req.i18n.language) }
  const { message } = refuse(req, 'unknownFields', { vars })
  return refuse(req, 'unknownFields', {
    vars,
    data: {
      ...(at === undefined ? {} : { at }),
      fields: fields.map((path) => ({ path, message })),
    },
  })
}

/**
 * Refuses unknown fields in a body. A misspelt one would be ignored silently: `leaveout` would
 * publish what was to be left out.
 */
export function assertKnownFields(
  req: PayloadRequest,
  { properties }: { properties: object },
  body: unknown,
): void {
  const unknown = Object.keys(body ?? {}).filter((name) => !Object.hasOwn(properties, name))
  if (unknown.length) throw refuseFields(req, unknown)
}
