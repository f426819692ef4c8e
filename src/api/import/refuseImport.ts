import type { PayloadRequest } from 'payload'
import type { DocumentFault } from '../../core/import/document.js'
import { Refusal } from '../agenda/parameters.js'
import { translate } from '../../translate.js'

type Why = DocumentFault | 'busy' | 'nothing'

/** Why a document is not taken, with what to do, in the language of who asks. */
export const refuseImport = (
  req: PayloadRequest,
  status: number,
  why: Why,
  vars: Record<string, unknown> = {},
): Refusal =>
  new Refusal(translate(req)(`agenda:bring:faults:${why}`, vars), status, { why, ...vars })
