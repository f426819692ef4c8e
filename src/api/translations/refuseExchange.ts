import type { PayloadRequest } from 'payload'
import type { ReturnedFault } from '../../core/translation/matchReturned.js'
import type { FileFault } from '../../formats/translation/index.js'
import { type Refusal, refuse, type RefusalCode } from '../../errors.js'
import type { ToldError } from '../toAnswer.js'
import { send } from './request.js'
import { translate } from '../../translate.js'

/** A sentence about translations that travel, in the language of the request. */
export const sayOf = (
  req: PayloadRequest,
  key: string,
  vars: Record<string, unknown> = {},
): string => translate(req)(`agenda:exchange:${key}`, vars)

/** `why` has been in these answers from the beginning. */
const whys: Partial<Record<RefusalCode, string>> = {
  fileTooLarge: 'faults:tooLarge',
  noOpenTexts: 'nothing',
}

export function refuseExchange(
  req: PayloadRequest,
  code:
    | 'badSuggestions'
    | 'fileTooLarge'
    | 'noFile'
    | 'noOpenTexts'
    | 'noSuggestions'
    | 'suggestionsFailed',
  vars: Record<string, unknown> = {},
  data: Record<string, unknown> = {},
): Refusal {
  const why = whys[code] ?? code
  return refuse(req, code, { text: `agenda:exchange:${why}`, vars, data: { ...data, why } })
}

/** Braces, which a sentence would take for its variables, are removed from texts of a file. */
const shown = (value: number | string) =>
  typeof value === 'string' ? value.replace(/[{}]/g, '') : value

/** Answers with everything that is wrong with a file, a sentence for each fault. */
export function sendFaults(
  req: PayloadRequest,
  faults: readonly (FileFault | ReturnedFault)[],
): Response {
  const errors = faults.slice(0, 20).map(({ fault, params }) => {
    const vars = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, shown(value)]),
    )
    return {
      message: sayOf(req, `faults:${fault}`, vars).trim(),
      code: fault === 'tooLarge' ? 'fileTooLarge' : 'fileUnreadable',
      name: 'Refusal',
      data: { fault, ...params },
    } satisfies ToldError
  })
  return send(req, { errors }, faults.some(({ fault }) => fault === 'tooLarge') ? 413 : 400)
}
