import type { PayloadRequest } from 'payload'
import type { DocumentFault } from '../../core/import/document.js'
import { type Refusal, refuse } from '../../errors.js'

type Why = DocumentFault | 'busy' | 'nothing'

const codeOf = (why: Why) =>
  (({ busy: 'importBusy', nothing: 'noFile', tooLarge: 'fileTooLarge' }) as const)[why as 'busy'] ??
  'fileUnreadable'

/** Why a document is not accepted and what to do about it, in the language of the request. */
export const refuseImport = (
  req: PayloadRequest,
  why: Why,
  vars: Record<string, unknown> = {},
): Refusal =>
  refuse(req, codeOf(why), {
    text: `agenda:bring:faults:${why}`,
    vars,
    data: { why, ...vars },
  })
