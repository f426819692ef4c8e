import { headersWithCors, type PayloadHandler, type PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { idFrom } from '../../store/input/ids.js'
import { refusalIn } from '../refusalIn.js'
import { toAnswer } from '../toAnswer.js'

export const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

/** A door for those who may change the event that the request names. */
export const builderHandler =
  (handler: (req: PayloadRequest, event: Id) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const asked = String(req.routeParams?.event ?? '')
    const event = idFrom(req.payload, asked)
    try {
      if (!mayEditAgenda(req, asked)) throw refuse(req, req.user ? 'notYourEvent' : 'loginNeeded')
      return await handler(req, event)
    } catch (error) {
      const refusal = await refusalIn(req, error)
      if (!refusal) throw error
      const { status, response } = toAnswer(req, refusal)
      return send(req, response, status)
    }
  }
