import { headersWithCors, type PayloadHandler, type PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { Refusal, refuse } from '../agenda/parameters.js'

/** A refusal: of which line, in words, and beside which of its fields. */
export type Refused = { errors: { message: string; data?: { at?: string; fields?: { path: string; message: string }[] } & Record<string, unknown> }[] }

export const send = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

/** A door to one event's agenda, for those who may change it. */
export const answering =
  (handler: (req: PayloadRequest, event: Id) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const asked = String(req.routeParams?.event ?? '')
    const event = req.payload.db.defaultIDType === 'number' ? Number(asked) : asked
    try {
      if (!mayEditAgenda(req, asked)) throw refuse(req, req.user ? 403 : 401, req.user ? 'notYourEvent' : 'loginNeeded', {})
      return await handler(req, event)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return send(req, { errors: [{ message: error.message, data: error.data }] } satisfies Refused, error.status)
    }
  }
