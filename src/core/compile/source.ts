import type { AgendaSession, Assignment, Id } from '../types.js'

/** A localised value by language, as it is stored: the languages that lack it are absent, null or empty. */
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

export type SourceEvent = {
  id: Id
  slug: string
  title?: Localised
  theme?: Localised
  programme?: Localised
  eventType?: string
  introduction?: Localised<RichTree>
  startDate: string
  endDate: string
  days: { date: string; label?: Localised }[]
  timeZone: string
  languages: string[]
  /** As it was decided; see heldBackOf. */
  heldBack?: string[]
  city?: Localised
  country?: string
  status: string
  attendance?: string
  places: Id[]
  organisations: { organisation: Id; role: string }[]
  revision: number
  updatedAt: string
}

export type SourceAssignment = Omit<Assignment, 'affiliation' | 'jobTitle' | 'label'> & {
  label?: Localised
  jobTitle?: Localised
  affiliation?: Localised
}

export type SourceSession = Omit<AgendaSession, 'assignments' | 'id' | 'title'> & {
  id: Id
  title?: Localised
  statusNote?: Localised
  objective?: Localised
  methodology?: Localised
  guidingQuestions: Localised[]
  description?: Localised<RichTree>
  assignments: SourceAssignment[]
  spokenLanguages: string[]
  interpretation: string[]
  links: SourceLink[]
  documents: Id[]
  revision: number
  updatedAt: string
}

export type SourcePerson = {
  id: Id
  name?: Localised
  jobTitle?: Localised
  organisation?: Id
  biography?: Localised<RichTree>
  photo?: Id
  links: SourceLink[]
  updatedAt: string
}

export type SourceOrganisation = {
  id: Id
  name?: Localised
  acronym?: Localised
  type?: string
  logo?: Id
  url?: string
  updatedAt: string
}

export type SourcePlace = {
  id: Id
  name?: Localised
  kind: string
  within?: Id
  address?: Localised
  latitude?: number
  longitude?: number
  capacity?: number
  url?: string
  updatedAt: string
}

export type SourceTrack = { id: Id; name?: Localised; colour?: string; updatedAt: string }

/** All that is published of an event, in all languages: what compiling starts from. Private fields have no place in it. */
export type AgendaSource = {
  event: SourceEvent
  sessions: SourceSession[]
  people: SourcePerson[]
  organisations: SourceOrganisation[]
  places: SourcePlace[]
  tracks: SourceTrack[]
  files: (SourceFile & { id: Id; updatedAt: string })[]
}
