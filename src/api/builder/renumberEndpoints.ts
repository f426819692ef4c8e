import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { assertKnownFields } from '../refuseFields.js'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { numberLabel } from '../../core/ordinals.js'
import { labelOf } from '../../core/vocabulary.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { optionsOf } from '../../store/optionsOf.js'
import { readRenumbering, renumberAgenda } from '../../store/releases/renumber.js'
import { forEditors, send } from './forEditors.js'

/**
 * A number that renumbering would change. Labels are as agendas print them in the language of the
 * request, null where there is no number.
 */
export type RenumberingEntry = {
  release: number
  changes: { id: Id; title: string; before: string | null; after: string | null }[]
}

const look = forEditors(async (req, event) => {
  const { release, changes } = await readRenumbering(req, event)
  const { kinds } = optionsOf(req.payload).rulebook
  const language = req.locale && req.locale !== 'all' ? req.locale : req.i18n.language
  const label = (number: number | null, kind: string) =>
    number === null ? null : numberLabel(number, language, labelOf(kinds, kind, language))
  return send(req, {
    release,
    changes: changes.map(({ id, title, kind, before, after }) => ({
      id,
      title: title || labelOf(kinds, kind, language),
      before: label(before, kind),
      after: label(after, kind),
    })),
  } satisfies RenumberingEntry)
})

const Seen = Type.Object({ release: Type.Integer({ minimum: 0 }) })

const renumber = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!Value.Check(Seen, req.data)) throw refuse(req, 'badEdits')
  assertKnownFields(req, Seen, req.data)
  const { number, publishedAt } = await renumberAgenda(req, event, req.data.release)
  return send(req, { number, publishedAt })
})

/** The endpoints to look at new numbers, and to give them. */
export const renumberEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event/renumbering', method: 'get', handler: look },
  { path: '/agenda-builder/:event/renumbering', method: 'post', handler: renumber },
]
