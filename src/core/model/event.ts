import type { Model } from './field.js'

/** What readers see of an event, apart from its dates, days, zone, languages and organisations. */
export const eventModel = {
  title: {
    type: 'text',
    required: true,
    part: 'about',
    readers: 'Title.',
    hint: 'eventTitle',
  },
  theme: { type: 'text', part: 'about', readers: 'What it is about, in one line.', hint: true },
  programme: {
    type: 'text',
    part: 'about',
    readers: 'The series that it belongs to.',
    hint: true,
  },
  eventType: {
    type: 'choice',
    of: 'eventType',
    first: 'meeting',
    as: 'type',
    part: 'about',
    readers: true,
  },
  introduction: { type: 'richText', part: 'about', readers: true },
  city: { type: 'text', part: 'where', readers: 'City.' },
  country: { type: 'country', part: 'where', readers: true },
  status: {
    type: 'choice',
    of: 'eventStatus',
    otherwise: 'scheduled',
    part: 'where',
    readers: true,
  },
  attendance: {
    type: 'choice',
    of: 'attendance',
    first: 'onSite',
    part: 'where',
    readers: true,
  },
  places: {
    type: 'references',
    to: 'places',
    part: 'where',
    readers: 'Of one that moved online, those that are not online are where it would have been.',
  },
  cover: { type: 'file', part: 'practical', readers: true, hint: true },
  registration: {
    type: 'address',
    part: 'practical',
    readers: 'Where one registers.',
    hint: true,
  },
  registrationNote: {
    type: 'text',
    part: 'practical',
    readers: 'What to know before: until when, for whom, what it costs.',
    hint: true,
  },
  links: { type: 'links', localised: true, part: 'practical', readers: true },
  documents: { type: 'files', part: 'practical', readers: true },
} as const satisfies Model
