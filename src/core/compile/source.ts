import type { GivenNumbers } from '../numbering.js'
import type { Chosen, Model, ModelKey, ModelOf } from '../model/index.js'
import type { AgendaSession, Assignment, Id } from '../types.js'

/**
 * A localised value by language, as it is stored: the languages that lack it are absent, null or
 * empty.
 */
export type Localised<T = string> = Partial<Record<string, T | null>>

/** A formatted text as the editor stores it. */
export type RichTree = Record<string, unknown>

export type SourceFile = {
  url?: string | null
  alt?: Localised | null
  mimeType?: string | null
  filename?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
}

/** `label` is plain where links are not localised. */
export type SourceLink = { label?: Localised | string | null; url?: string | null }

/** What there is of a field, by its type; absent where there is nothing. */
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
/** What may be many, by its type; empty where there is nothing. */
type Many = {
  files: Id[]
  languages: string[]
  links: SourceLink[]
  questions: Localised[]
  references: Id[]
}

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
  /** What it is known by outside; without one, its id. */
  uid?: string
  slug: string
  startDate: string
  endDate: string
  days: { date: string; label?: Localised }[]
  timeZone: string
  languages: string[]
  /** As it was decided; see heldBackOf. */
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
    /** As that of its event. */
    uid?: string
    assignments: SourceAssignment[]
    revision: number
    updatedAt: string
  }

type Entry<K extends ModelKey> = SourceFields<ModelOf<K>> & { id: Id; updatedAt: string }
/** `uid`: as that of an event. */
type KnownOutside = { uid?: string }
export type SourcePerson = Entry<'people'> & KnownOutside
export type SourceOrganisation = Entry<'organisations'>
export type SourcePlace = Entry<'places'> & KnownOutside
export type SourceTrack = Entry<'tracks'> & KnownOutside

/**
 * All that is published of an event, in all languages: what compiling starts from. Private fields
 * have no place in it.
 */
export type AgendaSource = {
  event: SourceEvent
  sessions: SourceSession[]
  people: SourcePerson[]
  organisations: SourceOrganisation[]
  places: SourcePlace[]
  tracks: SourceTrack[]
  files: (SourceFile & { id: Id; updatedAt: string })[]
  /** That readers have seen, by session; all are given anew where there are none. */
  numbers?: GivenNumbers
}
