import type { Model } from './field.js'

/** What readers see of a person. Contact details and notes of the team are private and not here. */
export const personModel = {
  name: { type: 'text', required: true, readers: 'In the script of the language.' },
  jobTitle: {
    type: 'text',
    readers: 'Held now; what was held at the event stands in the assignment.',
  },
  organisation: { type: 'reference', to: 'organisations', readers: true },
  biography: { type: 'richText', readers: true },
  photo: { type: 'file', readers: true },
  links: { type: 'links', localised: false, readers: true },
} as const satisfies Model

export const organisationModel = {
  name: { type: 'text', required: true, readers: 'Full name.' },
  acronym: { type: 'text', readers: 'Short name.' },
  type: { type: 'choice', of: 'organisationType', first: 'other', readers: true },
  logo: { type: 'file', readers: true },
  url: { type: 'address', readers: 'Its own site.' },
} as const satisfies Model

export const placeModel = {
  name: { type: 'text', required: true, readers: 'As on the door.' },
  kind: { type: 'choice', of: 'placeKind', otherwise: 'venue', readers: true },
  within: { type: 'reference', to: 'places', readers: true, hint: true },
  address: { type: 'lines', readers: 'Postal address, several lines.' },
  coordinates: { type: 'position', readers: true },
  capacity: { type: 'number', readers: 'People.' },
  url: { type: 'address', readers: 'A page or, online, the way in.' },
} as const satisfies Model

export const trackModel = {
  name: { type: 'text', required: true, readers: 'Name of the theme.' },
  colour: { type: 'colour', readers: '`#rrggbb`.', hint: true },
} as const satisfies Model
