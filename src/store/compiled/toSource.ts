import type {
  AgendaSource,
  Localised,
  SourceEvent,
  SourceFields,
  SourceFile,
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
import { type Doc, idOf, toAgendaSession } from '../toAgenda.js'

const some = <T>(value: unknown): T | undefined =>
  value === null || value === '' ? undefined : (value as T)
const rows = (value: unknown): Doc[] =>
  Array.isArray(value) ? value.filter((row) => row && typeof row === 'object') : []
const texts = (value: unknown) => some<Localised>(value)
const ids = (value: unknown): Id[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
/** A text that is there, or an empty one: a draft may lack what a published document must have. */
const word = (value: unknown): string => some<string>(value) ?? ''
const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** How the stored value of a field becomes part of the source, by the type of the field. */
const readers: Record<FieldType, (value: unknown, field: FieldDeclaration) => unknown> = {
  address: some,
  choice: (value, field) =>
    some<string>(value) ?? (field.type === 'choice' ? field.otherwise : undefined),
  colour: some,
  country: some,
  file: idOf,
  files: ids,
  languages: words,
  lines: some,
  links: (value) =>
    rows(value).map(({ label, url }): SourceLink => ({ label: some(label), url: some(url) })),
  longText: some,
  number: some,
  position: (value) => {
    const { latitude, longitude } = fieldsIn(value)
    return some(latitude) === undefined || some(longitude) === undefined
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
  richText: some,
  text: some,
}

/** The declared fields of a document, its id and the instant of its last change. */
const declared = <K extends ModelKey>(key: K, doc: Doc) =>
  ({
    ...Object.fromEntries(
      Object.entries(models[key] as Record<string, FieldDeclaration>).map(([name, field]) => [
        name,
        readers[field.type](doc[name], field),
      ]),
    ),
    id: idOf(doc.id) as Id,
    updatedAt: new Date(String(doc.updatedAt)).toISOString(),
    // Each field has the type that `readers` gives it, which a loop cannot tell.
  }) as SourceFields<(typeof models)[K]> & { id: Id; updatedAt: string }

/**
 * An event as source. `site` are the languages that the app has: languages that were chosen once
 * and are gone now are ignored.
 */
export const toSourceEvent = (doc: Doc, site: readonly string[]): SourceEvent => ({
  ...declared('events', doc),
  uid: some(doc.uid),
  slug: word(doc.slug),
  startDate: word(doc.startDate),
  endDate: word(doc.endDate),
  days: rows(doc.days).map(({ date, label }) => ({ date: word(date), label: texts(label) })),
  timeZone: some<string>(doc.timeZone) ?? 'UTC',
  languages: words(doc.languages).filter((code) => site.includes(code)),
  heldBack: words(doc.heldBack).filter((code) => site.includes(code)),
  organisations: rows(doc.organisations).flatMap(({ organisation, role }) => {
    const id = idOf(organisation)
    return id === undefined ? [] : [{ organisation: id, role: word(role) }]
  }),
  revision: Number(doc.revision) || 0,
})

/** Remembered: lines that were not saved since are the same objects (see rememberedDocuments). */
export const toSourceSession = memoizeFrozen((doc: Doc): SourceSession => {
  const { title: _inOneLanguage, ...session } = toAgendaSession(doc)
  const assignments = rows(doc.assignments)
  return {
    ...session,
    ...declared('sessions', doc),
    uid: some(doc.uid),
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
const known = <K extends 'people' | 'places' | 'tracks'>(key: K, doc: Doc) => ({
  ...declared(key, doc),
  uid: some<string>(doc.uid),
})

export const toSourcePerson = (doc: Doc) => known('people', doc)
export const toSourceOrganisation = (doc: Doc) => declared('organisations', doc)
export const toSourcePlace = (doc: Doc) => ({
  ...known('places', doc),
  hasWayIn: Boolean(some(doc.wayIn)),
})
export const toSourceTrack = (doc: Doc) => known('tracks', doc)

export const toSourceFile = (doc: Doc): AgendaSource['files'][number] => ({
  ...(doc as SourceFile),
  alt: texts(doc.alt),
  id: idOf(doc.id) as Id,
  updatedAt: new Date(String(doc.updatedAt)).toISOString(),
})
