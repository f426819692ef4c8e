import {
  APIError,
  headersWithCors,
  type PayloadHandler,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { Id } from '../../core/types.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { EditRefused } from '../../store/builder/saveEdits.js'
import { idFrom } from '../../store/input/ids.js'
import { PublicationRefused } from '../../store/releases/refused.js'
import { Refusal, refuse, refuseRelease } from '../agenda/parameters.js'
import { answerOfTrouble } from '../limits/answerTrouble.js'

/** A refusal: of which line, in words, and beside which of its fields. */
export type Refused = {
  errors: {
    message: string
    data?: { at?: string; fields?: { path: string; message: string }[] } & Record<string, unknown>
  }[]
}

export const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

function whyRefused({ at, refusal }: EditRefused): {
  status: number
  message: string
  data: Record<string, unknown>
} {
  if (!(refusal instanceof APIError)) throw refusal
  const fields =
    refusal instanceof ValidationError
      ? refusal.data.errors.map(({ path, message }) => ({ path, message }))
      : undefined
  return {
    status: refusal.status,
    message: refusal.message,
    data: { at, ...(fields ? { fields } : (refusal.data as object | null)) },
  }
}

async function refusalOf(
  req: PayloadRequest,
  error: unknown,
): Promise<{ status: number; message: string; data: Record<string, unknown> }> {
  if (error instanceof EditRefused) return whyRefused(error)
  if (error instanceof PublicationRefused) return refuseRelease(req, error.key, {}, error.status)
  const trouble = await answerOfTrouble(req, error)
  if (trouble) return { ...trouble, data: {} }
  if (error instanceof Refusal) return error
  if (error instanceof APIError && error.isPublic)
    return { status: error.status, message: error.message, data: {} }
  throw error
}

/** A door for those who may change the event that the request names. */
export const answering =
  (handler: (req: PayloadRequest, event: Id) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const asked = String(req.routeParams?.event ?? '')
    const event = idFrom(req.payload, asked)
    try {
      if (!mayEditAgenda(req, asked))
        throw refuse(req, req.user ? 403 : 401, req.user ? 'notYourEvent' : 'loginNeeded', {})
      return await handler(req, event)
    } catch (error) {
      const { status, message, data } = await refusalOf(req, error)
      return send(req, { errors: [{ message, data }] } satisfies Refused, status)
    }
  }
