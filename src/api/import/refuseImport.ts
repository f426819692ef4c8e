import type { PayloadRequest } from 'payload'
import type { DocumentFault } from '../../core/import/document.js'
import { type Refusal, type RefusalCode, refuse } from '../../errors.js'

type Why = DocumentFault | 'busy' | 'nothing'

const codes: Partial<Record<Why, RefusalCode>> = {
  busy: 'importBusy',
  nothing: 'noFile',
  tooLarge: 'fileTooLarge',
}

/** Why a document is not accepted and what to do about it, in the language of the request. */
export const refuseImport = (
  req: PayloadRequest,
  why: Why,
  vars: Record<string, unknown> = {},
): Refusal =>
  refuse(req, codes[why] ?? 'fileUnreadable', {
    text: `agenda:bring:faults:${why}`,
    vars,
    data: { why, ...vars },
  })
