import type { PayloadRequest } from 'payload'
import type { ReturnedFault } from '../../core/translation/exchange.js'
import type { FileFault } from '../../formats/translation/index.js'
import { Refusal } from '../agenda/parameters.js'
import { send } from './asked.js'
import { translate } from '../../translate.js'

/** A sentence about translations that travel, in the language of who asks. */
export const sayOf = (
  req: PayloadRequest,
  key: string,
  vars: Record<string, unknown> = {},
): string => translate(req)(`agenda:exchange:${key}`, vars)

export const refuseExchange = (
  req: PayloadRequest,
  status: number,
  key: string,
  vars: Record<string, unknown> = {},
  data: Record<string, unknown> = {},
): Refusal => new Refusal(sayOf(req, key, vars), status, { ...data, why: key })

/** Signs of a file's own that a sentence would take for its variables are left out. */
const shown = (value: number | string) =>
  typeof value === 'string' ? value.replace(/[{}]/g, '') : value

/** All that is wrong with a file, a sentence each. */
export function sendFaults(
  req: PayloadRequest,
  faults: readonly (FileFault | ReturnedFault)[],
): Response {
  const errors = faults.slice(0, 20).map(({ fault, params }) => {
    const vars = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, shown(value)]),
    )
    return { message: sayOf(req, `faults:${fault}`, vars).trim(), data: { fault, ...params } }
  })
  return send(req, { errors }, faults.some(({ fault }) => fault === 'tooLarge') ? 413 : 400)
}
