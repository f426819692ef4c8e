import Type, { type Static } from 'typebox'
import { EventEntry } from './agenda.js'
import { shape, text } from './parts.js'

export const Summary = shape(
  'Summary',
  'An event in a list: what one needs to choose it, and where its agenda is.',
  {
    ...Type.Omit(EventEntry, [
      'introduction',
      'cover',
      'documents',
      'places',
      'organisations',
      'sequence',
    ]).properties,
    languages: Type.Array(Type.String(), {
      description: 'Codes of the languages that the agenda is written in.',
    }),
    href: text('The whole agenda in the same language.'),
  },
)

/** One page of the published events. */
export const Page = shape('Page', 'Some of the published events, and how many there are.', {
  docs: Type.Array(Summary),
  totalDocs: Type.Integer({ description: 'Events on all pages.' }),
  page: Type.Integer({ minimum: 1 }),
  totalPages: Type.Integer(),
  limit: Type.Integer({ description: 'Events a page.' }),
})

export type AgendaSummary = Static<typeof Summary>
export type AgendaPage = Static<typeof Page>
