import type { PayloadRequest } from 'payload'
import { listOf } from '../core/phrases.js'
import { type Refusal, refuse } from '../errors.js'

/** 400 with the names of fields that are not read where they were sent; `at`: of which line. */
export function refuseFields(req: PayloadRequest, fields: readonly string[], at?: string): Refusal {
  // Signs of a sender's own that a sentence would take for its variables are left out, and so is
  // what no sentence holds.
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
 * A misspelt field of a body would be passed over in silence: `leaveout` would publish what was to
 * be left out.
 */
export function assertKnownFields(
  req: PayloadRequest,
  { properties }: { properties: object },
  body: unknown,
): void {
  const unknown = Object.keys(body ?? {}).filter((name) => !Object.hasOwn(properties, name))
  if (unknown.length) throw refuseFields(req, unknown)
}
