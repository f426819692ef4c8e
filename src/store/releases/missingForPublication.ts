import type { Payload } from 'payload'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { countDocuments, rawDocument } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import { documentsThen } from './checkPublication.js'
import type { Chosen } from './chooseDocuments.js'

/** What must be there before an agenda can be published. */
export type Missing = 'dates' | 'lines' | 'title'

const hasText = (value: unknown) =>
  value && typeof value === 'object' ? Object.values(value).some(Boolean) : Boolean(value)

/** What an event lacks that readers could not do without, as keys among the texts of releases. */
export const missingOf = (own: Doc): Missing[] => [
  ...(hasText(own.title) ? [] : ['title' as const]),
  ...(own.startDate && own.endDate ? [] : ['dates' as const]),
]

/**
 * What an agenda that is to be published lacks. An event without a line would show its readers days
 * on which nothing happens.
 */
export const missingIn = (chosen: Chosen): Missing[] => [
  ...missingOf(chosen.own),
  ...(documentsThen(chosen).length ? [] : ['lines' as const]),
]

/** What an event lacks as it was last saved. */
export async function missingOfEvent(payload: Payload, event: Id): Promise<Missing[]> {
  const own = await rawDocument(payload, slugOf(payload, 'events'), event, { view: 'draft' })
  const lines = await countDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [{ event: { equals: event } }, { teamOnly: { not_equals: true } }] },
    { view: 'draft' },
  )
  return own ? [...missingOf(own), ...(lines ? [] : ['lines' as const])] : []
}
