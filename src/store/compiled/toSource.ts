import type {
  AgendaSource,
  Localised,
  SourceEvent,
  SourceFields,
  SourceLink,
  SourceSession,
} from '../../core/compile/index.js'
import {
  type FieldDeclaration,
  type FieldType,
  type ModelKey,
  models,
} from '../../core/model/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import { memoizeFrozen } from '../../core/memoize.js'
import type { Id } from '../../core/types.js'
import type { Stored } from '../gateway/database.js'
import { filled } from '../filled.js'
import { idOf } from '../../core/ids.js'
import { type Doc, toAgendaSession } from '../toAgenda.js'

const rows = (value: unknown): Doc[] =>
  Array.isArray(value) ? value.filter((row) => row && typeof row === 'object') : []
const texts = (value: unknown) => filled<Localised>(value)
const ids = (value: unknown): Id[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
/** A text that is there, or an empty one: a draft may lack what a published document must have. */
const word = (value: unknown): string => filled<string>(value) ?? ''
const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** How the stored value of a field becomes part of the source, by the type of the field. */
const readers: Record<FieldType, (value: unknown, field: FieldDeclaration) => unknown> = {
  address: filled,
  choice: (value, field) =>
    filled<string>(value) ?? (field.type === 'choice' ? field.otherwise : undefined),
  colour: filled,
  country: filled,
  file: idOf,
  files: ids,
  languages: words,
  lines: filled,
  links: (value) =>
    rows(value).map(({ label, url }): SourceLink => ({ label: filled(label), url: filled(url) })),
  longText: filled,
  number: filled,
  position: (value) => {
    const { latitude, longitude } = fieldsIn(value)
    return filled(latitude) === undefined || filled(longitude) === undefined
      ? undefined
      : { latitude, longitude }
  },
  questions: (value) =>
    rows(value).flatMap(({ question }): Localised[] => {
      const found = texts(question)
      return found ? [found] : []
    }),
  reference: idOf,
  references: ids,
  richText: filled,
  text: filled,
}

/** The declared fields of a document, its id and the instant of its last change. */
const declared = <K extends ModelKey>(key: K, doc: Stored) =>
  ({
    ...Object.fromEntries(
      Object.entries<FieldDeclaration>(models[key]).map(([name, field]) => [
        name,
        readers[field.type](doc[name], field),
      ]),
    ),
    id: doc.id,
    updatedAt: new Date(String(doc.updatedAt)).toISOString(),
    // Each field has the type that `readers` gives it, which a loop cannot tell.
  }) as SourceFields<(typeof models)[K]> & { id: Id; updatedAt: string }

/**
 * An event as source. `site` are the languages that the app has: languages that were chosen once
 * and are gone now are ignored.
 */
export const toSourceEvent = (doc: Stored, site: readonly string[]): SourceEvent => ({
  ...declared('events', doc),
  uid: filled(doc.uid),
  slug: word(doc.slug),
  startDate: word(doc.startDate),
  endDate: word(doc.endDate),
  days: rows(doc.days).map(({ date, label }) => ({ date: word(date), label: texts(label) })),
  timeZone: filled<string>(doc.timeZone) ?? 'UTC',
  languages: words(doc.languages).filter((code) => site.includes(code)),
  heldBack: words(doc.heldBack).filter((code) => site.includes(code)),
  organisations: rows(doc.organisations).flatMap(({ organisation, role }) => {
    const id = idOf(organisation)
    return id === undefined ? [] : [{ organisation: id, role: word(role) }]
  }),
  revision: Number(doc.revision) || 0,
})

/** Remembered: lines that were not saved since are the same objects (see rememberedDocuments). */
export const toSourceSession = memoizeFrozen((doc: Stored): SourceSession => {
  const { title: _inOneLanguage, ...session } = toAgendaSession(doc)
  const assignments = rows(doc.assignments)
  return {
    ...session,
    ...declared('sessions', doc),
    uid: filled(doc.uid),
    assignments: session.assignments.map((assignment, index) => ({
      ...assignment,
      label: texts(assignments[index]?.label),
      jobTitle: texts(assignments[index]?.jobTitle),
      affiliation: texts(assignments[index]?.affiliation),
    })),
    revision: Number(doc.revision) || 0,
  }
})

/** An entry of the directory with the UUID by which it is known outside. */
const known = <K extends 'people' | 'places' | 'tracks'>(key: K, doc: Stored) => ({
  ...declared(key, doc),
  uid: filled<string>(doc.uid),
})

export const toSourcePerson = (doc: Stored) => known('people', doc)
export const toSourceOrganisation = (doc: Stored) => declared('organisations', doc)
export const toSourcePlace = (doc: Stored) => ({
  ...known('places', doc),
  hasWayIn: Boolean(filled(doc.wayIn)),
})
export const toSourceTrack = (doc: Stored) => known('tracks', doc)

export const toSourceFile = (doc: Stored): AgendaSource['files'][number] => ({
  url: filled(doc.url),
  mimeType: filled(doc.mimeType),
  filename: filled(doc.filename),
  width: filled(doc.width),
  height: filled(doc.height),
  filesize: filled(doc.filesize),
  focalX: filled(doc.focalX),
  focalY: filled(doc.focalY),
  sizes: filled(doc.sizes),
  alt: texts(doc.alt),
  id: doc.id,
  updatedAt: new Date(String(doc.updatedAt)).toISOString(),
})
