import { headersWithCors, type PayloadHandler, type PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { idFrom } from '../../store/input/ids.js'
import { answerRefusals } from '../answerRefusals.js'

export const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

/**
 * Makes a handler for users who may change the event that the request names; all others are
 * refused.
 */
export const forEditors = (
  handler: (req: PayloadRequest, event: Id) => Promise<Response>,
): PayloadHandler =>
  answerRefusals(async (req) => {
    const asked = String(req.routeParams?.event ?? '')
    if (!mayEditAgenda(req, asked)) throw refuse(req, req.user ? 'notYourEvent' : 'loginNeeded')
    return handler(req, idFrom(req.payload, asked))
  })
