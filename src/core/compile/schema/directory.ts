import Type from 'typebox'
import {
  fallback,
  File,
  Link,
  maybeReference,
  maybeText,
  nullable,
  reference,
  RichText,
  shape,
  Term,
  text,
} from './parts.js'

export const Person = shape(
  'Person',
  'A person who has a role in a session, as the directory knows them now.',
  {
    id: text('Stable.'),
    name: text('In the script of the language.'),
    jobTitle: maybeText('Held now; what was held at the event stands in the assignment.'),
    organisation: maybeReference('organisations'),
    biography: nullable(RichText),
    photo: nullable(File),
    links: Type.Array(Link),
    sessions: Type.Array(reference('sessions of the days'), {
      description: 'Sessions in which the person has a role, in order.',
    }),
    calendar: text('Their sessions as iCalendar.'),
    fallback,
  },
)

export const Organisation = shape(
  'Organisation',
  'An organisation that has a role in the event or in a session, or that a person belongs to.',
  {
    id: text('Stable.'),
    name: text('Full name.'),
    acronym: maybeText('Short name.'),
    type: nullable(Term),
    logo: nullable(File),
    url: maybeText('Its own site.'),
    fallback,
  },
)

export const Place = shape(
  'Place',
  'Where something happens: a venue, a room within one, an outdoor site, an online link.',
  {
    id: text('Stable.'),
    name: text('As on the door.'),
    kind: Term,
    within: maybeReference('places'),
    address: maybeText('Postal address, several lines.'),
    coordinates: nullable(
      shape('Coordinates', 'WGS 84, degrees.', {
        latitude: Type.Number(),
        longitude: Type.Number(),
      }),
    ),
    capacity: nullable(Type.Integer({ description: 'People.' })),
    url: maybeText('A page or, online, the way in.'),
    fallback,
  },
)

export const Track = shape('Track', 'A theme that runs through the event.', {
  id: text('Stable.'),
  name: text('Name of the theme.'),
  colour: maybeText('`#rrggbb`.'),
  fallback,
})
