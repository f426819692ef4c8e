import type { Doc } from '../toAgenda.js'
import type { Chosen } from './chosen.js'
import { documentsThen } from './checkWhole.js'

/** What must be there before an agenda can be published. */
export type Missing = 'dates' | 'lines' | 'title'

const hasText = (value: unknown) => (value && typeof value === 'object' ? Object.values(value).some(Boolean) : Boolean(value))

/** What an event lacks that readers could not do without; keys among the texts of releases. */
export const missingOf = (own: Doc): Missing[] => [...(hasText(own.title) ? [] : ['title' as const]), ...(own.startDate && own.endDate ? [] : ['dates' as const])]

/** The same of an agenda that is to be published: an event without a line shows its readers days on which nothing happens. */
export const missingIn = (chosen: Chosen): Missing[] => [...missingOf(chosen.own), ...(documentsThen(chosen).length ? [] : ['lines' as const])]
