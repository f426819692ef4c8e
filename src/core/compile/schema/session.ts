import Type from 'typebox'
import { models } from '../../model/index.js'
import { schemasOf } from './fields.js'
import {
  fallback,
  maybeReference,
  maybeText,
  nullable,
  pageUrl,
  shape,
  slug,
  Term,
  text,
} from './parts.js'

const { title, ...fields } = schemasOf(models.sessions)

export const AssignmentEntry = shape(
  'Assignment',
  'A person or an organisation in a role, with the title and affiliation held then.',
  {
    id: text('Stable.'),
    person: maybeReference('people'),
    organisation: maybeReference('organisations'),
    name: text('Who: the person, else the label, else the organisation.'),
    label: maybeText('A party without a name, e.g. “Representative of the City of Sfax”.'),
    jobTitle: maybeText('Title held then; the person’s present one where none was noted.'),
    affiliation: maybeText(
      'Affiliation held then; the organisation’s short name where none was noted.',
    ),
    state: text('`confirmed` or `invited`; those who declined are not published.'),
    fallback,
  },
)

export const RoleGroup = shape('RoleGroup', 'Those who share a role in a session, in order.', {
  role: Term,
  assignments: Type.Array(AssignmentEntry),
})

export const Session = shape('Session', 'One line of the agenda; breaks and meals too.', {
  id: text('Stable.'),
  uid: text('Stable identifier in calendars.'),
  slug,
  url: pageUrl,
  sequence: Type.Integer({
    minimum: 0,
    description: 'Rises with every change that was published.',
  }),
  number: nullable(
    Type.Integer({
      minimum: 1,
      description: 'Session 1, 2, 3 of the event; null where the line has none.',
    }),
  ),
  numberLabel: maybeText(
    'The number as agendas print it: I, II, III; in Arabic الأولى, الثانية, الثالثة.',
  ),
  numberedKind: maybeText(
    'Its kind with its number, as the language writes them: Session III, Séance III, الجلسة الثالثة.',
  ),
  kind: Term,
  pause: Type.Boolean({
    description: 'A break, a meal, registration …: drawn quieter than a session.',
  }),
  title,
  timing: shape('Timing', 'How precisely the time is known.', {
    code: text('`clock`, `morning`, `afternoon`, `evening`, `allDay` or `toBeAnnounced`.'),
    label: text('e.g. “Afternoon”.'),
  }),
  day: text('`YYYY-MM-DD`.'),
  starts: maybeText('`HH:mm` on the wall at the venue; null unless `timing` is `clock`.'),
  ends: maybeText('`HH:mm`, exclusive; null when unknown.'),
  startsNextDay: Type.Boolean({
    description:
      'It starts after midnight, on the date after `day`: the night belongs to the evening before.',
  }),
  endsNextDay: Type.Boolean({
    description:
      '`ends` is on the date after `day` (after `endDay`, where there is one); `00:00` then is the end of the day, 24:00.',
  }),
  endDay: maybeText(
    '`YYYY-MM-DD`, the last day of a line over several; null where it has but one.',
  ),
  until: maybeText('The same in words: “until 14 June”.'),
  startsAt: maybeText(
    'Instant with the zone’s offset, `2019-06-25T11:30:00+01:00`; null when unknown, never midnight instead.',
  ),
  endsAt: maybeText('Instant with the zone’s offset, exclusive.'),
  startsOffset: maybeText(
    'How far the clocks are from UTC at the start, “UTC+1”, where they show this time twice that night, and so which one is meant; else null.',
  ),
  endsOffset: maybeText('The same of the end.'),
  minutes: nullable(Type.Integer({ description: 'Length that passes between the two instants.' })),
  status: Term,
  ...fields,
  roles: Type.Array(RoleGroup),
  formerPeople: Type.Array(Type.String(), {
    description:
      'Ids of those who had a role in it when it was published before and have none now, for their calendars; they may stand in `people` no more.',
  }),
  formerDays: Type.Array(Type.String(), {
    description: 'The same of days: where it was published before and is no more.',
  }),
  formerPlaces: Type.Array(Type.String(), {
    description: 'The same of places and of those around them, by id.',
  }),
  formerTracks: Type.Array(Type.String(), { description: 'The same of tracks, by id.' }),
  fallback,
})

export const RemovedSession = shape(
  'RemovedSession',
  'A session that was published in this agenda, or in this part of it, and is there no more; calendars cancel it.',
  {
    id: text('As it was.'),
    uid: text('As it was.'),
    code: text('What its slug ended with; its words are not told.'),
    sequence: Type.Integer({ minimum: 0 }),
    day: text('`YYYY-MM-DD`, as it was last published.'),
    startsAt: maybeText('Instant with offset.'),
    endsAt: maybeText('Instant with offset.'),
    people: Type.Array(Type.String(), {
      description:
        'Ids of those who ever had a role in it, for their calendars; they may stand in `people` no more.',
    }),
    days: Type.Array(Type.String(), { description: 'All days that it was published on.' }),
    places: Type.Array(Type.String(), {
      description: 'Ids of all places that it was published in, and of those around them.',
    }),
    tracks: Type.Array(Type.String(), { description: 'Ids of all tracks that it was in.' }),
    title: maybeText(
      'Of one that only left this part of the agenda and goes on elsewhere; null of one that was taken away: what was withdrawn is not told.',
    ),
    numberedKind: maybeText('The same, of its kind with its number.'),
    fallback,
  },
)

export const RemovedEntry = shape(
  'RemovedEntry',
  'A person, a place or a track that stood in this agenda and does no more: whoever asks by its code means it still.',
  {
    kind: text('`person`, `place` or `track`.'),
    id: text('As it was.'),
    code: text('What its slug ended with; its words are not told.'),
  },
)
