import type { PayloadRequest } from 'payload'
import type { DocumentFault } from '../../core/import/document.js'
import { Refusal } from '../agenda/parameters.js'

type Why = DocumentFault | 'busy' | 'nothing'

/** Why a document is not taken, with what to do, in the language of who asks. */
export const refuseImport = (
  req: PayloadRequest,
  status: number,
  why: Why,
  vars: Record<string, unknown> = {},
): Refusal =>
  new Refusal(
    (req.t as unknown as (key: string, vars?: Record<string, unknown>) => string)(
      `agenda:bring:faults:${why}`,
      vars,
    ),
    status,
    { why, ...vars },
  )
