import { addDataAndFileToRequest, APIError, type Endpoint, headersWithCors, type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'
import type { Edit } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { type BuilderAgenda, readBuilder } from '../../store/builder/readBuilder.js'
import { EditRefused, saveEdits } from '../../store/builder/saveEdits.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { Refusal, refuse } from '../agenda/parameters.js'
import { isEdits } from './editsBody.js'

/** A saved agenda: as it is now, and the ids that new lines got by their temporary ones. */
export type Saved = BuilderAgenda & { ids: Record<string, Id> }

/** A refusal: of which line, in words, and beside which of its fields. */
export type Refused = { errors: { message: string; data?: { at?: string; fields?: { path: string; message: string }[] } & Record<string, unknown> }[] }

const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

function whyRefused({ at, refusal }: EditRefused): { status: number; message: string; data: Record<string, unknown> } {
  if (!(refusal instanceof APIError)) throw refusal
  const fields = refusal instanceof ValidationError ? refusal.data.errors.map(({ path, message }) => ({ path, message })) : undefined
  return { status: refusal.status, message: refusal.message, data: { at, ...(fields ? { fields } : (refusal.data as object | null)) } }
}

const answering =
  (handler: (req: PayloadRequest, event: Id) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const asked = String(req.routeParams?.event ?? '')
    const event = req.payload.db.defaultIDType === 'number' ? Number(asked) : asked
    try {
      if (!mayEditAgenda(req, asked)) throw refuse(req, req.user ? 403 : 401, req.user ? 'notYourEvent' : 'loginNeeded', {})
      return await handler(req, event)
    } catch (error) {
      if (!(error instanceof EditRefused) && !(error instanceof Refusal)) throw error
      const { status, message, data } = error instanceof EditRefused ? whyRefused(error) : error
      return send(req, { errors: [{ message, data }] } satisfies Refused, status)
    }
  }

async function agendaOf(req: PayloadRequest, event: Id): Promise<BuilderAgenda> {
  const found = await readBuilder(req, event)
  if (!found) throw refuse(req, 404, 'eventGone', {})
  return found
}

const read = answering(async (req, event) => send(req, await agendaOf(req, event)))

const save = answering(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!isEdits(req.data)) throw refuse(req, 400, 'badEdits', {})
  const ids = await saveEdits(req, event, { edits: req.data.edits as Edit[], revisions: req.data.revisions })
  return send(req, { ...(await agendaOf(req, event)), ids } satisfies Saved)
})

/** The agenda as the builder edits it: read whole, saved whole. For those who may change the event. */
export const builderEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event', method: 'get', handler: read },
  { path: '/agenda-builder/:event', method: 'post', handler: save },
]
