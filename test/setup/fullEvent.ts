import { rmSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { richText } from '../../seed/richText.js'

type Id = number | string

/** An event with one session in which no field is empty: what an agenda can hold at most. */
export async function addFullEvent(payload: Payload): Promise<{ remove: () => Promise<void> }> {
  const create = async (collection: string, data: object, file?: { data: Buffer; mimetype: string; name: string; size: number }): Promise<Id> =>
    (await payload.create({ collection: collection as CollectionSlug, data: data as never, file, locale: 'en', overrideAccess: true })).id
  const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } }).png().toBuffer()
  const picture = await create('media', { alt: 'White' }, { data: png, mimetype: 'image/png', name: 'white.png', size: png.length })
  const links = [{ label: 'More', url: 'https://example.org/more' }]
  const organisation = await create('organisations', { name: 'Institute', acronym: 'INS', type: 'university', logo: picture, url: 'https://example.org' })
  const person = await create('people', {
    name: 'Ana', jobTitle: 'Director', organisation, biography: richText(['Born in Sfax.']), photo: picture, links,
    email: 'ana.private@example.org', phone: '+216 00 000 000', notes: 'a private note',
  })
  const venue = await create('places', {
    name: 'Palace', kind: 'venue', address: '1 Main Street', capacity: 900, coordinates: { latitude: 34.74, longitude: 10.76 }, url: 'https://example.org/palace',
  })
  const room = await create('places', { name: 'Room 1', kind: 'room', within: venue, capacity: 40 })
  const event = await create('events', {
    slug: 'full', title: 'Full', theme: 'Theme', programme: 'Programme', eventType: 'conference', introduction: richText(['Welcome.']),
    startDate: '2030-05-01', endDate: '2030-05-01', timeZone: 'Africa/Tunis', languages: ['en'], city: 'Sfax', country: 'TN',
    attendance: 'mixed', places: [venue], organisations: [{ organisation, role: 'host' }], _status: 'published',
  })
  const track = await create('tracks', { event, name: 'Cities', colour: '#aa0000' })
  await create('sessions', {
    event, title: 'Talk', kind: 'session', day: '2030-05-01', timing: 'clock', starts: '22:00', ends: '01:00', endsNextDay: true,
    status: 'tentative', statusNote: 'tbc', place: room, track, objective: 'Why', methodology: 'How', guidingQuestions: [{ question: 'What?' }],
    description: richText(['All of it.']), spokenLanguages: ['en'], interpretation: ['fr'], links, documents: [picture],
    assignments: [
      { role: 'speaker', person, organisation, jobTitle: 'Chair', affiliation: 'Ministry', state: 'invited' },
      { role: 'moderator', label: 'Somebody of the city' },
    ],
    _status: 'published',
  })
  const { filename } = (await payload.findByID({ collection: 'media' as CollectionSlug, id: picture, overrideAccess: true })) as unknown as { filename: string }
  // The database is thrown away whole; a file would stay, and what is in use is not deleted.
  return { remove: async () => rmSync(`data/media/${filename}`) }
}
