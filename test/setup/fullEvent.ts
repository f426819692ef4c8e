import { rmSync } from 'node:fs'
import type { File, Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { write, type Written } from '../../seed/inLanguages.js'
import { richText } from '../../seed/richText.js'
import type { ModelKey } from '../../src/core/model/index.js'
import { filled } from './filled.js'

type Id = number | string

/** A text in three languages, and each of its own. */
export const said = (words: string) => ({ en: words, fr: `${words} (fr)`, ar: `${words} (ar)` })
const told = (words: string) => ({
  en: richText([words, 'And more.']),
  fr: richText([`${words} (fr)`, 'Et plus.']),
  ar: richText([`${words} (ar)`, 'والمزيد.']),
})

export const page =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 3 3]/Parent 2 0 R>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1>>\nstartxref\n0\n%%EOF'

const fileOf = (name: string, mimetype: string, data: Buffer): File => ({
  data,
  mimetype,
  name,
  size: data.length,
})

/**
 * An event in which no field is empty, of itself nor of anything that belongs to it, in any of three languages; each list has
 * at least two rows. `full`: of each collection the document that has it all. Beside what readers see there are a draft, a
 * line that is cancelled and one in the trash.
 */
export async function addFullEvent(payload: Payload) {
  const email = 'full@example.org'
  const created = await payload.create({
    collection: 'users',
    data: { name: 'Farah', email, password: 'a long enough password', role: 'editor' },
    overrideAccess: true,
  })
  const user = { ...created, collection: 'users' } as unknown as TypedUser
  const files: string[] = []
  const make = async (
    collection: string,
    data: Written,
    more: { file?: File; draft?: boolean } = {},
  ): Promise<Id> => {
    const { id, filename } = await write(payload, collection, data, { user, ...more })
    if (filename) files.push(String(filename))
    return id
  }
  const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const picture = await make(
    'media',
    { alt: said('White') },
    { file: fileOf('white.png', 'image/png', png) },
  )
  const paper = await make(
    'media',
    { alt: said('A page') },
    { file: fileOf('page.pdf', 'application/pdf', Buffer.from(page)) },
  )
  const links = [
    { label: said('More'), url: 'https://example.org/more' },
    { label: said('Less'), url: 'https://example.org/less' },
  ]

  const entries: Record<string, Id> = {}
  /** Every field that is declared of it; what the tests look for is said beside it. */
  const all = (key: ModelKey) =>
    filled(key, {
      text: said,
      richText: told,
      plain: (words) => words,
      file: picture,
      entry: (collection) => entries[collection],
    }) as Written

  const organisation = await make('organisations', {
    ...all('organisations'),
    name: said('Institute'),
    acronym: said('INS'),
    type: 'university',
    logo: picture,
    url: 'https://example.org',
    glossary: [
      { term: said('Waste'), note: 'not rubbish' },
      { term: said('Migration'), note: 'of people' },
    ],
  })
  entries.organisations = organisation
  const city = await make('organisations', { name: said('City of Sfax'), type: 'cityOrRegion' })
  const person = await make('people', {
    ...all('people'),
    name: said('Ana'),
    jobTitle: said('Director'),
    organisation,
    biography: told('Born in Sfax.'),
    photo: picture,
    links: links.map(({ label, url }) => ({ label: label.en, url })),
    email: 'ana.private@example.org',
    phone: '+216 00 000 000',
    notes: 'a private note',
  })
  const other = await make('people', { name: said('Ben'), organisation: city })
  const venue = await make('places', { name: said('Palace'), kind: 'venue' })
  entries.places = venue
  const room = await make('places', {
    ...all('places'),
    name: said('Room 1'),
    kind: 'room',
    within: venue,
    address: said('1 Main Street'),
    capacity: 40,
    coordinates: { latitude: 34.74, longitude: 10.76 },
    url: 'https://example.org/palace',
    wayIn: 'https://meet.example/a-private-way-in',
  })
  const event = await make('events', {
    ...all('events'),
    slug: 'full',
    title: said('Full'),
    theme: said('Theme'),
    programme: said('Programme'),
    eventType: 'conference',
    introduction: told('Welcome.'),
    startDate: '2030-05-01',
    endDate: '2030-05-02',
    timeZone: 'Africa/Tunis',
    languages: ['en', 'fr', 'ar'],
    city: said('Sfax'),
    country: 'TN',
    days: [
      { date: '2030-05-01', label: said('First day') },
      { date: '2030-05-02', label: said('Second day') },
    ],
    attendance: 'mixed',
    status: 'postponed',
    places: [venue, room],
    organisations: [
      { organisation, role: 'host' },
      { organisation: city, role: 'partner' },
    ],
    _status: 'published',
  })
  const track = await make('tracks', {
    ...all('tracks'),
    event,
    name: said('Cities'),
    colour: '#aa0000',
  })
  const line = (title: string, more: Written): Written => ({
    event,
    title: said(title),
    kind: 'session',
    day: '2030-05-01',
    timing: 'clock',
    status: 'confirmed',
    _status: 'published',
    ...more,
  })
  entries.tracks = track
  const talk = await make(
    'sessions',
    line('Talk', {
      ...all('sessions'),
      title: said('Talk'),
      starts: '22:00',
      ends: '01:00',
      endDay: '2030-05-02',
      startsNextDay: false,
      endsNextDay: true,
      position: 1,
      status: 'tentative',
      statusNote: said('tbc'),
      place: room,
      track,
      objective: said('Why'),
      methodology: said('How'),
      guidingQuestions: [{ question: said('What?') }, { question: said('What else?') }],
      description: told('All of it.'),
      spokenLanguages: ['en', 'fr'],
      interpretation: ['fr', 'ar'],
      links,
      documents: [picture, paper],
      notes: 'Ask for the keys',
      assignments: [
        {
          role: 'speaker',
          person,
          organisation,
          jobTitle: said('Chair'),
          affiliation: said('Ministry'),
          state: 'invited',
        },
        { role: 'moderator', label: said('Somebody of the city'), state: 'confirmed' },
        { role: 'host', organisation: city, state: 'confirmed' },
      ],
    }),
  )
  const draft = await make(
    'sessions',
    line('Later', {
      day: '2030-05-02',
      timing: 'afternoon',
      position: 2,
      _status: 'draft',
      guidingQuestions: [{ question: said('Who comes?') }],
      assignments: [
        { role: 'speaker', person: other, jobTitle: said('Mayor'), state: 'declined' },
        { role: 'speaker', label: said('Somebody else'), state: 'invited' },
      ],
    }),
    { draft: true },
  )
  const cancelled = await make(
    'sessions',
    line('Off', { day: '2030-05-02', starts: '09:00', ends: '10:00', status: 'cancelled' }),
  )
  const trashed = await make(
    'sessions',
    line('Gone', { day: '2030-05-02', starts: '11:00', ends: '12:00' }),
  )
  await payload.update({
    collection: 'sessions',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
    user,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'users',
    id: created.id,
    data: { events: [event], languages: ['en', 'fr'] },
    overrideAccess: true,
  })
  return {
    email,
    full: {
      events: event,
      sessions: talk,
      people: person,
      organisations: organisation,
      places: room,
      tracks: track,
      media: picture,
      users: created.id,
    },
    others: { paper, city, ben: other, venue, draft, cancelled, trashed },
    // The database is thrown away whole; files would stay, and what is in use is not deleted.
    remove: async () => files.forEach((name) => rmSync(`data/media/${name}`, { force: true })),
  }
}

export type FullEvent = Awaited<ReturnType<typeof addFullEvent>>
