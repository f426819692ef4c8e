import type { Payload, PayloadRequest } from 'payload'
import type { Agenda, Id } from '../core/types.js'
import { loadPlaces, placeFactsOf } from './loadPlaces.js'
import { slugOf } from './optionsOf.js'
import { rawDocumentsById } from './rawDocuments.js'
import { textIn } from './toAgenda.js'

type Referred = Pick<Agenda, 'organisations' | 'people' | 'placeFacts' | 'places' | 'unavailable'>
/** Entries with their names. */
export type Named = readonly { id: Id; name: string }[]

/**
 * `places` are further ones that the agenda is about to use; `known` are entries whose names were
 * read already.
 */
type Options = {
  language?: string
  req?: PayloadRequest
  places?: Id[]
  known?: { organisations: Named; people: Named }
}

const present = (ids: (Id | undefined)[]): Id[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
]

async function namesOf(
  payload: Payload,
  key: 'organisations' | 'people',
  ids: Id[],
  { language, req, known }: Options,
) {
  const here = new Map(known?.[key].map(({ id, name }) => [String(id), name]))
  const unread = ids.filter((id) => !here.has(String(id)))
  const docs = unread.length
    ? await rawDocumentsById(payload, slugOf(payload, key), unread, {
        view: 'published',
        req,
        only: ['name'],
      })
    : []
  for (const doc of docs) here.set(String(doc.id), textIn(doc.name, language) ?? '')
  const names = Object.fromEntries(
    ids.flatMap((id) => {
      const name = here.get(String(id))
      return name === undefined ? [] : [[String(id), name]]
    }),
  )
  return { names, missing: ids.map(String).filter((id) => !(id in names)) }
}

/**
 * The names of all documents to which an agenda refers, for messages, and which of these are in the
 * trash or gone.
 */
export async function loadReferences(
  payload: Payload,
  agenda: Agenda,
  options: Options,
): Promise<Referred> {
  const assignments = agenda.sessions.flatMap((session) => session.assignments)
  const people = await namesOf(
    payload,
    'people',
    present(assignments.map(({ person }) => person)),
    options,
  )
  const organisations = await namesOf(
    payload,
    'organisations',
    present(assignments.map((a) => a.organisation)),
    options,
  )
  const used = present(agenda.sessions.map(({ place }) => place))
  const taken = present((agenda.elsewhere ?? []).map(({ place }) => place))
  const places = await loadPlaces(
    payload,
    present([...used, ...taken, ...(options.places ?? [])]),
    {
      req: options.req,
    },
  )
  return {
    people: people.names,
    organisations: organisations.names,
    places: Object.fromEntries(
      [...places].map(([id, doc]) => [id, textIn(doc.name, options.language) ?? '']),
    ),
    placeFacts: Object.fromEntries([...places].map(([id, doc]) => [id, placeFactsOf(doc)])),
    unavailable: {
      people: people.missing,
      organisations: organisations.missing,
      places: used.map(String).filter((id) => !places.has(id)),
    },
  }
}
