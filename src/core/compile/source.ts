import type { GivenNumbers } from '../numbering.js'
import type { Chosen, Model, ModelKey, ModelOf } from '../model/index.js'
import type { AgendaSession, Assignment, Id } from '../types.js'

/**
 * A localised value by language, as it is stored. A language that lacks it is absent, null or
 * empty.
 */
export type Localised<T = string> = Partial<Record<string, T | null>>

/** A formatted text as the editor stores it. */
export type RichTree = Record<string, unknown>

/**
 * One of the sizes of an image, as Payload stores it. All fields are null where the image lacks
 * that size.
 */
export type SourceSize = {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  filesize?: number | null
}

export type SourceFile = {
  url?: string | null
  alt?: Localised | null
  mimeType?: string | null
  filename?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
  /** In per cent, from the left and from the top. */
  focalX?: number | null
  focalY?: number | null
  sizes?: Partial<Record<string, SourceSize | null>> | null
}

/** A link as it is stored. Its label is one plain text where links are not localised. */
export type SourceLink = { label?: Localised | string | null; url?: string | null }

/** The stored value of a field that holds one thing, by its type; absent where it is empty. */
type Maybe = {
  address: string
  choice: string
  colour: string
  country: string
  file: Id
  lines: Localised
  longText: Localised
  number: number
  position: { latitude: number; longitude: number }
  reference: Id
  richText: Localised<RichTree>
  text: Localised
}
/**
 * The stored value of a field that can hold many things, by its type; an empty list where there are
 * none.
 */
type Many = {
  files: Id[]
  languages: string[]
  links: SourceLink[]
  questions: Localised[]
  references: Id[]
}

/** The stored value of a field, by its type. */
export type StoredValues = { [T in keyof Maybe]: Maybe[T] | undefined } & Many

/** The fields of a collection as they are stored, all languages in them. */
export type SourceFields<M extends Model> = {
  -readonly [
    K in keyof M as M[K] extends Chosen ? never : M[K]['type'] extends keyof Maybe ? K : never
  ]?: Maybe[M[K]['type'] & keyof Maybe]
} & {
  -readonly [K in keyof M as M[K]['type'] extends keyof Many ? K : never]: Many[M[K]['type'] &
    keyof Many]
} & { -readonly [K in keyof M as M[K] extends Chosen ? K : never]: string }

export type SourceEvent = SourceFields<ModelOf<'events'>> & {
  id: Id
  /** The UUID by which it is known outside; where it has none, its id is used. */
  uid?: string
  slug: string
  startDate: string
  endDate: string
  days: { date: string; label?: Localised }[]
  timeZone: string
  languages: string[]
  /** The languages to hold back, as an editor decided; `heldBackOf` says which really are. */
  heldBack?: string[]
  organisations: { organisation: Id; role: string }[]
  revision: number
  updatedAt: string
}

export type SourceAssignment = Omit<Assignment, 'affiliation' | 'jobTitle' | 'label'> & {
  label?: Localised
  jobTitle?: Localised
  affiliation?: Localised
}

export type SourceSession = Omit<AgendaSession, 'assignments' | 'id' | keyof ModelOf<'sessions'>> &
  SourceFields<ModelOf<'sessions'>> & {
    id: Id
    /** The UUID by which it is known outside, like that of its event. */
    uid?: string
    assignments: SourceAssignment[]
    revision: number
    updatedAt: string
  }

type Entry<K extends ModelKey> = SourceFields<ModelOf<K>> & { id: Id; updatedAt: string }
/** The UUID by which an entry is known outside, like that of an event. */
type KnownOutside = { uid?: string }
export type SourcePerson = Entry<'people'> & KnownOutside
export type SourceOrganisation = Entry<'organisations'>
/**
 * `hasWayIn` says that there is a link or a note on how to get in. That itself is only for the
 * team, so it is not part of the source.
 */
export type SourcePlace = Entry<'places'> & KnownOutside & { hasWayIn?: boolean }
export type SourceTrack = Entry<'tracks'> & KnownOutside

/**
 * All that is published of an event, in all languages: the input of compiling. Private fields are
 * not part of it.
 */
export type AgendaSource = {
  event: SourceEvent
  sessions: SourceSession[]
  people: SourcePerson[]
  organisations: SourceOrganisation[]
  places: SourcePlace[]
  tracks: SourceTrack[]
  files: (SourceFile & { id: Id; updatedAt: string })[]
  /**
   * The numbers that readers have seen, by session. Without them, all sessions are numbered anew.
   */
  numbers?: GivenNumbers
}
