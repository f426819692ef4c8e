import Type from 'typebox'
import { models } from '../../model/index.js'
import { schemasOf } from './fields.js'
import { fallback, pageUrl, reference, shape, slug, text } from './parts.js'

export const Person = shape(
  'Person',
  'A person who has a role in a session, as the directory knows them now.',
  {
    id: text('Stable.'),
    slug,
    url: pageUrl,
    ...schemasOf(models.people),
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
  { id: text('Stable.'), ...schemasOf(models.organisations), fallback },
)

export const Place = shape(
  'Place',
  'Where something happens: a venue, a room within one, an outdoor site, an online link.',
  {
    id: text('Stable.'),
    slug,
    ...schemasOf(models.places),
    calendar: text('What happens there, and in the places within it, as iCalendar.'),
    fallback,
  },
)

export const Track = shape('Track', 'A theme that runs through the event.', {
  id: text('Stable.'),
  slug,
  ...schemasOf(models.tracks),
  calendar: text('Its sessions as iCalendar.'),
  fallback,
})
