import Type, { type Static } from 'typebox'
import { models } from '../../model/index.js'
import { Organisation, Person, Place, Track } from './directory.js'
import { schemasOf } from './fields.js'
import type { File, RichText } from './parts.js'
import {
  fallback,
  Format,
  maybeText,
  nullable,
  pageUrl,
  reference,
  shape,
  schemaVersion,
  Term,
  text,
} from './parts.js'
import type { AssignmentEntry, RoleGroup } from './session.js'
import { PartOfAgenda } from './part.js'
import { RemovedEntry, RemovedSession, Session } from './session.js'

const Language = shape('Language', 'A language in which this agenda can be had.', {
  code: text('BCP 47, e.g. `fr`.'),
  label: text('In the language itself.'),
  direction: text('`ltr` or `rtl`.'),
  href: text('The agenda in that language.'),
})

export const EventEntry = shape('Event', 'The whole gathering.', {
  id: text('Stable.'),
  uid: text('Stable identifier in feeds and schedules.'),
  slug: text('Its name in addresses.'),
  url: pageUrl,
  ...schemasOf(models.events),
  startDate: text('First official day, `YYYY-MM-DD`.'),
  endDate: text('Last official day, `YYYY-MM-DD`.'),
  timeZone: text('IANA name, e.g. `Africa/Tunis`.'),
  organisations: Type.Array(
    shape('EventRole', 'Organisations that share a role in the event, in order.', {
      role: Term,
      organisations: Type.Array(reference('organisations')),
    }),
  ),
  sequence: Type.Integer({
    minimum: 0,
    description: 'Rises with every change of the event itself that was published.',
  }),
  fallback,
})

export const Day = shape('Day', 'One date of the agenda; it may lie outside the official dates.', {
  date: text('`YYYY-MM-DD`.'),
  name: text('The date as people say it, e.g. “mardi 25 juin 2019”.'),
  label: maybeText('e.g. “Day 1”.'),
  official: Type.Boolean({ description: 'Within the official dates of the event.' }),
  sessions: Type.Array(Session, {
    description:
      'In order. A line over several days stands on its first; what starts after midnight, at the end of the evening before.',
  }),
  goingOn: Type.Array(reference('sessions of the days'), {
    description: 'Sessions of earlier days that are still on: exhibitions, hackathons.',
  }),
  calendar: text('This day as iCalendar.'),
  fallback,
})

/** The published agenda of one event in one language: all that a front end needs to draw it. */
export const CompiledAgendaSchema = Type.Object(
  {
    schemaVersion: Type.Literal(schemaVersion),
    language: text('Language that the agenda was asked for in.'),
    direction: text('`ltr` or `rtl`.'),
    languages: Type.Array(Language),
    updatedAt: text('The newest change among what stands here (UTC).'),
    part: nullable(PartOfAgenda),
    event: EventEntry,
    days: Type.Array(Day),
    people: Type.Record(Type.String(), Person, {
      description: 'By id; only those with a role here.',
    }),
    organisations: Type.Record(Type.String(), Organisation, { description: 'By id.' }),
    places: Type.Record(Type.String(), Place, { description: 'By id.' }),
    tracks: Type.Record(Type.String(), Track, { description: 'By id.' }),
    removed: Type.Array(RemovedSession),
    removedEntries: Type.Array(RemovedEntry),
    formats: Type.Array(Format),
  },
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:payload-plugin-agenda:agenda:${schemaVersion}`,
    title: 'Agenda',
    description: 'The published agenda of one event in one language.',
    additionalProperties: false,
  },
)

export type CompiledAgenda = Static<typeof CompiledAgendaSchema>
export type CompiledEvent = Static<typeof EventEntry>
export type CompiledDay = Static<typeof Day>
export type CompiledSession = Static<typeof Session>
export type CompiledAssignment = Static<typeof AssignmentEntry>
export type CompiledRoleGroup = Static<typeof RoleGroup>
export type CompiledPerson = Static<typeof Person>
export type CompiledOrganisation = Static<typeof Organisation>
export type CompiledPlace = Static<typeof Place>
export type CompiledTrack = Static<typeof Track>
export type CompiledFile = Static<typeof File>
export type CompiledRichText = Static<typeof RichText>
export type CompiledTerm = Static<typeof Term>
export type CompiledFormat = Static<typeof Format>
export type RemovedSession = Static<typeof RemovedSession>
export type RemovedEntry = Static<typeof RemovedEntry>
