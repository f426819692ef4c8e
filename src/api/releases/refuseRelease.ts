import type { PayloadRequest } from 'payload'
import { type Refusal, refuse } from '../../errors.js'

const codes = {
  missing: 'releaseMissing',
  missingLanguage: 'releaseLanguage',
  missingWithdrawn: 'releaseWithdrawn',
  none: 'noReleases',
} as const

/**
 * Refuses since there is no such release, in the language of the request. `why` has been part of
 * these answers from the beginning.
 */
export const refuseRelease = (
  req: PayloadRequest,
  why: keyof typeof codes,
  vars: Record<string, unknown>,
): Refusal => refuse(req, codes[why], { vars, data: { ...vars, why } })
