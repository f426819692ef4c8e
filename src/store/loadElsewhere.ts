import type { Payload, PayloadRequest, Where } from 'payload'
import { windowOf } from '../core/elsewhere.js'
import type { Agenda, AgendaSession, Elsewhere, Id } from '../core/types.js'
import { loadPlaces } from './loadPlaces.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments, rawDocumentsById, type View } from './rawDocuments.js'
import { idOf } from '../core/ids.js'
import { type Doc, textIn, toAgendaSession } from './toAgenda.js'

type Options = { language?: string; req?: PayloadRequest }

const unique = (ids: (Id | undefined)[]): Id[] => [...new Set(ids.filter((id) => id !== undefined))]

const peopleOf = ({ assignments }: Pick<AgendaSession, 'assignments'>): Id[] =>
  unique(assignments.map(({ person, state }) => (state === 'declined' ? undefined : person)))

const toElsewhere = (doc: Doc, titles: Map<string, string>, language?: string): Elsewhere[] => {
  const session = toAgendaSession(doc, language)
  if (typeof doc.startsAt !== 'string' || session.status === 'cancelled') return []
  return [
    {
      event: titles.get(String(idOf(doc.event))) ?? '',
      session: session.title ?? '',
      startsAt: doc.startsAt,
      endsAt: typeof doc.endsAt === 'string' ? doc.endsAt : doc.startsAt,
      people: peopleOf(session),
      place: session.place,
    },
  ]
}

/**
 * Sessions of other events (published ones, and those for their teams only) that take one of this
 * agenda's people or places at the time of this agenda.
 */
export async function loadElsewhere(
  payload: Payload,
  agenda: Agenda,
  { language, req }: Options,
): Promise<Elsewhere[]> {
  const span = windowOf(agenda)
  const people = unique(agenda.sessions.flatMap(peopleOf))
  const own = unique(agenda.sessions.map(({ place }) => place))
  if (!span || !(people.length + own.length)) return []
  // A hall is taken by whatever takes a part of it, and the other way round.
  const places = [...(await loadPlaces(payload, own, { req, inside: true })).keys()]
  const taken: Where[] = [
    ...(people.length ? [{ 'assignments.person': { in: people } }] : []),
    ...(places.length ? [{ place: { in: places } }] : []),
  ]
  const whereBooked = (which: Where): Where => ({
    and: [
      { event: { not_equals: agenda.event.id } },
      which,
      { startsAt: { less_than: span.to } },
      { or: [{ endsAt: { greater_than: span.from } }, { endsAt: { exists: false } }] },
      { or: taken },
    ],
  })
  const read = (view: View, which: Where) =>
    rawDocuments(payload, slugOf(payload, 'sessions'), whereBooked(which), { view, req })
  const found = [
    ...(await read('published', { _status: { equals: 'published' } })),
    ...(await read('draft', { teamOnly: { equals: true } })),
  ]
  const docs = [...new Map(found.map((doc) => [String(doc.id), doc])).values()]
  const events = unique(docs.map(({ event }) => idOf(event)))
  const titled = events.length
    ? await rawDocumentsById(payload, slugOf(payload, 'events'), events, {
        view: 'published',
        req,
        only: ['title'],
      })
    : []
  const titles = new Map(titled.map((doc) => [String(doc.id), textIn(doc.title, language) ?? '']))
  return docs.flatMap((doc) => toElsewhere(doc, titles, language))
}
