import type {
  AgendaSource,
  Localised,
  RichTree,
  SourceEvent,
  SourceFile,
  SourceLink,
  SourceOrganisation,
  SourcePerson,
  SourcePlace,
  SourceSession,
  SourceTrack,
} from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { type Doc, idOf, toAgendaSession } from '../toAgenda.js'

const some = <T>(value: unknown): T | undefined =>
  value === null || value === '' ? undefined : (value as T)
const rows = (value: unknown): Doc[] =>
  Array.isArray(value) ? value.filter((row) => row && typeof row === 'object') : []
const texts = (value: unknown) => some<Localised>(value)
const trees = (value: unknown) => some<Localised<RichTree>>(value)
const ids = (value: unknown): Id[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
/** A draft may lack what a published document must have. */
const word = (value: unknown): string => some<string>(value) ?? ''
const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
const linksOf = (value: unknown) =>
  rows(value).map(({ label, url }): SourceLink => ({ label: some(label), url: some(url) }))

const identity = (doc: Doc) => ({
  id: idOf(doc.id) as Id,
  updatedAt: new Date(String(doc.updatedAt)).toISOString(),
})

export const toSourceEvent = (doc: Doc): SourceEvent => ({
  ...identity(doc),
  slug: word(doc.slug),
  title: texts(doc.title),
  theme: texts(doc.theme),
  programme: texts(doc.programme),
  eventType: some(doc.eventType),
  introduction: trees(doc.introduction),
  startDate: word(doc.startDate),
  endDate: word(doc.endDate),
  days: rows(doc.days).map(({ date, label }) => ({ date: word(date), label: texts(label) })),
  timeZone: some<string>(doc.timeZone) ?? 'UTC',
  languages: words(doc.languages),
  heldBack: words(doc.heldBack),
  city: texts(doc.city),
  country: some(doc.country),
  status: some<string>(doc.status) ?? 'scheduled',
  attendance: some(doc.attendance),
  places: ids(doc.places),
  organisations: rows(doc.organisations).flatMap(({ organisation, role }) => {
    const id = idOf(organisation)
    return id === undefined ? [] : [{ organisation: id, role: word(role) }]
  }),
  revision: Number(doc.revision) || 0,
})

export function toSourceSession(doc: Doc): SourceSession {
  const session = toAgendaSession(doc)
  const assignments = rows(doc.assignments)
  return {
    ...session,
    ...identity(doc),
    title: texts(doc.title),
    statusNote: texts(doc.statusNote),
    objective: texts(doc.objective),
    methodology: texts(doc.methodology),
    guidingQuestions: rows(doc.guidingQuestions).flatMap(({ question }): Localised[] => {
      const found = texts(question)
      return found ? [found] : []
    }),
    description: trees(doc.description),
    assignments: session.assignments.map((assignment, index) => ({
      ...assignment,
      label: texts(assignments[index]?.label),
      jobTitle: texts(assignments[index]?.jobTitle),
      affiliation: texts(assignments[index]?.affiliation),
    })),
    spokenLanguages: words(doc.spokenLanguages),
    interpretation: words(doc.interpretation),
    links: linksOf(doc.links),
    documents: ids(doc.documents),
    revision: Number(doc.revision) || 0,
  }
}

export const toSourcePerson = (doc: Doc): SourcePerson => ({
  ...identity(doc),
  name: texts(doc.name),
  jobTitle: texts(doc.jobTitle),
  organisation: idOf(doc.organisation),
  biography: trees(doc.biography),
  photo: idOf(doc.photo),
  links: linksOf(doc.links),
})

export const toSourceOrganisation = (doc: Doc): SourceOrganisation => ({
  ...identity(doc),
  name: texts(doc.name),
  acronym: texts(doc.acronym),
  type: some(doc.type),
  logo: idOf(doc.logo),
  url: some(doc.url),
})

export function toSourcePlace(doc: Doc): SourcePlace {
  const { latitude, longitude } = (doc.coordinates ?? {}) as Doc
  return {
    ...identity(doc),
    name: texts(doc.name),
    kind: some<string>(doc.kind) ?? 'venue',
    within: idOf(doc.within),
    address: texts(doc.address),
    latitude: some(latitude),
    longitude: some(longitude),
    capacity: some(doc.capacity),
    url: some(doc.url),
  }
}

export const toSourceTrack = (doc: Doc): SourceTrack => ({
  ...identity(doc),
  name: texts(doc.name),
  colour: some(doc.colour),
})

export const toSourceFile = (doc: Doc): AgendaSource['files'][number] => ({
  ...(doc as SourceFile),
  alt: texts(doc.alt),
  ...identity(doc),
})
