import type { PayloadRequest } from 'payload'
import { refuse } from '../../errors.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import type { ServedAgenda } from '../../store/compiled/sendable.js'
import { requestedRelease } from '../releases/requestedRelease.js'
import { assertOut } from './heldBack.js'
import { languageOf } from './parameters.js'

/**
 * The agenda that a request names, the latest or that of a release; 404 when the public may see
 * none there, or none in this language.
 */
export async function agendaOf(req: PayloadRequest): Promise<ServedAgenda> {
  const slug = String(req.routeParams?.slug ?? '')
  const language = languageOf(req)
  const served =
    (await requestedRelease(req, language)) ?? (await readAgenda(req.payload, slug, language))
  if (served) return served
  const event = await publicEvent(req.payload, slug)
  if (event) assertOut(req, event, language)
  throw refuse(req, 'agendaNotFound', { vars: { slug } })
}
