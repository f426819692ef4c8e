import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { tagOf } from '../../core/phrases.js'
import type { Id, PlaceFacts } from '../../core/types.js'
import { placeFactsOf } from '../loadPlaces.js'
import { namesIn } from '../names/searched.js'
import { publicFiles } from '../compiled/publicDocuments.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { idOf } from '../../core/ids.js'
import { type Doc, textIn } from '../toAgenda.js'

/**
 * An entry that a line can refer to: its names, what tells it from another entry of the same name,
 * and what rules need to know of a place.
 */
export type Choice = PlaceFacts & {
  id: Id
  name: string
  also?: string[]
  title?: string
  organisation?: string
  /** Of a person: the address of a small picture that readers may see. */
  portrait?: string
  /** Of a place: how many people it holds. */
  capacity?: number
  /** Of a track: `#rrggbb`. */
  colour?: string
}

export type Choices = Record<'organisations' | 'people' | 'places' | 'tracks', Choice[]>

/**
 * Nobody chooses from a longer list than this; a name beyond it can be typed on the form of the
 * session.
 */
const mostChoices = 5000

type DirectoryKey = 'organisations' | 'people' | 'places'

const told: Record<DirectoryKey, string[]> = {
  people: ['name', 'jobTitle', 'organisation', 'photo'],
  organisations: ['name', 'acronym'],
  places: ['name', 'within', 'severalAtOnce', 'capacity'],
}

/** Pictures are looked up of so many people at most: those of the agenda come first. */
const mostPortraits = 300

/** The addresses of portraits by the ids of their images. */
async function portraitsOf(
  req: PayloadRequest,
  people: readonly Doc[],
  first: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const photos = people
    .filter(({ photo }) => idOf(photo) !== undefined)
    .toSorted((a, b) => Number(first.has(String(b.id))) - Number(first.has(String(a.id))))
    .map(({ photo }) => idOf(photo)!)
  const wanted = [...new Set(photos)].slice(0, mostPortraits)
  const files = await publicFiles(req.payload, slugOf(req.payload, 'media'), wanted, req)
  return new Map(
    files.flatMap(({ id, mimeType, sizes, url }) => {
      const small = fieldsIn(fieldsIn(sizes).thumbnail).url
      const isImage = typeof mimeType === 'string' && mimeType.startsWith('image/')
      const address = small ?? (isImage ? url : undefined)
      return typeof address === 'string' && address ? [[String(id), address] as const] : []
    }),
  )
}

/**
 * The directory in the order of names. `organisations` are those that its people belong to; `first`
 * are the people whose pictures are wanted before those of others.
 */
async function directoryOf(
  req: PayloadRequest,
  key: DirectoryKey,
  organisations: readonly Choice[] = [],
  first: ReadonlySet<string> = new Set(),
): Promise<Choice[]> {
  const language = req.locale ?? undefined
  const docs = await rawDocuments(
    req.payload,
    slugOf(req.payload, key),
    {},
    { view: 'published', req, limit: mostChoices, only: told[key] },
  )
  const names = new Map(organisations.map(({ id, name }) => [String(id), name]))
  const portraits = key === 'people' ? await portraitsOf(req, docs, first) : undefined
  return docs
    .map((doc): Choice => {
      const name = textIn(doc.name, language) ?? `#${doc.id}`
      const also = [...new Set(Object.values(namesIn(key, doc)).flat())].filter(
        (each) => each !== name,
      )
      const [title, organisation] = [
        textIn(doc.jobTitle, language),
        names.get(String(idOf(doc.organisation))),
      ]
      const portrait = portraits?.get(String(idOf(doc.photo)))
      return {
        id: doc.id,
        name,
        ...(also.length ? { also } : {}),
        ...(title ? { title } : {}),
        ...(organisation ? { organisation } : {}),
        ...(portrait ? { portrait } : {}),
        ...(key === 'places' ? placeFactsOf(doc) : {}),
        ...(typeof doc.capacity === 'number' ? { capacity: doc.capacity } : {}),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, language && tagOf(language)))
}

const tracksOf = async (req: PayloadRequest, event: Id): Promise<Choice[]> =>
  (
    await rawDocuments(
      req.payload,
      slugOf(req.payload, 'tracks'),
      { event: { equals: event } },
      { view: 'published', req, limit: mostChoices, only: ['name', 'colour'] },
    )
  ).map(({ id, name, colour }) => ({
    id,
    name: textIn(name, req.locale ?? undefined) ?? `#${id}`,
    ...(typeof colour === 'string' && colour ? { colour } : {}),
  }))

/**
 * All that lines can refer to, in the request's language: the whole directory, and the tracks of an
 * event. `named` are the people whom the agenda names. The caller has checked that this user may
 * edit an agenda.
 */
export async function loadKnown(
  req: PayloadRequest,
  event?: Id,
  named: readonly (Id | undefined)[] = [],
): Promise<Choices> {
  const organisations = await directoryOf(req, 'organisations')
  const [people, places, tracks] = await Promise.all([
    directoryOf(req, 'people', organisations, new Set(named.map(String))),
    directoryOf(req, 'places'),
    event === undefined ? [] : tracksOf(req, event),
  ])
  return { people, organisations, places, tracks }
}
