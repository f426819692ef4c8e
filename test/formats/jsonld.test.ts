import type { Event, WithContext } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type { AgendaSource } from '../../src/core/compile/index.js'
import { jsonLdScript, renderJsonLd } from '../../src/formats/index.js'
import { agendaOf } from '../core/notation.js'
import { sourceOf } from '../core/compile/sources.js'
import {
  compile,
  compiled,
  edited,
  hostile,
  hostileTexts,
  languages,
  linesOf,
  sfax,
} from './agendas.js'

/** As a search engine reads it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a parser finds is not known
const read = (...args: Parameters<typeof renderJsonLd>): any =>
  JSON.parse(JSON.stringify(renderJsonLd(...args) satisfies WithContext<Event>))

const one = (line: string, change: (source: AgendaSource) => void = () => {}) =>
  read(compiled([line], change)).subEvent[0]

describe('the Sfax agenda as a schema.org Event', () => {
  it('is the event with its programme, languages, people who answer for it and where it is', () => {
    const { subEvent, description, ...event } = read(sfax('fr'))
    expect(event).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      identifier: 'sfax-2019',
      name: 'Rencontre sous-régionale d’apprentissage entre pairs',
      about: { '@type': 'Thing', name: expect.stringMatching(/^Construire la confiance/) },
      url: 'https://agenda.example/fr/sfax-2019',
      startDate: '2019-06-25',
      endDate: '2019-06-26',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      inLanguage: 'fr',
      location: [
        {
          '@type': 'Place',
          name: 'Caritas, Sfax',
          address: { '@type': 'PostalAddress', addressLocality: 'Sfax', addressCountry: 'TN' },
        },
      ],
      organizer: [
        {
          '@type': 'Organization',
          name: 'Centre international pour le développement des politiques migratoires',
          alternateName: 'ICMPD',
        },
        {
          '@type': 'Organization',
          name: 'Cités et Gouvernements Locaux Unis',
          alternateName: 'CGLU',
        },
      ],
      contributor: [
        {
          '@type': 'Role',
          roleName: 'Partenaire',
          contributor: {
            '@type': 'Organization',
            name: 'ONU-Habitat',
            alternateName: 'ONU-Habitat',
          },
        },
        {
          '@type': 'Role',
          roleName: 'Hôte',
          contributor: { '@type': 'Organization', name: 'Municipalité de Sfax' },
        },
      ],
      superEvent: {
        '@type': 'EventSeries',
        name: 'Migration de ville à ville en Méditerranée : dialogue, connaissances et action',
      },
    })
    expect(description).toMatch(/^Les migrants trouvent mieux leur place/)
    expect(subEvent).toHaveLength(19)
  })

  it.each(languages)(
    'has every line of it in %s, with its instants or the date alone',
    (language) => {
      const agenda = sfax(language)
      expect(
        read(agenda).subEvent.map(
          ({ identifier, name, startDate, endDate }: Record<string, string>) => [
            identifier,
            name,
            startDate,
            endDate,
          ],
        ),
      ).toEqual(
        linesOf(agenda).map(({ uid, title, day, startsAt, endsAt }) => [
          uid,
          title,
          startsAt ?? day,
          endsAt ?? day,
        ]),
      )
    },
  )

  it('keeps the role of each performer; a delegate without a name is an organisation', () => {
    const { performer } = read(sfax()).subEvent.at(-1)
    expect(performer).toEqual([
      {
        '@type': 'Role',
        roleName: 'Speaker',
        performer: {
          '@type': 'Person',
          name: 'Lamine Abbad',
          url: 'https://agenda.example/en/sfax-2019/people/abbad',
          jobTitle: 'MC2CM Project Manager',
          affiliation: { '@type': 'Organization', name: 'ICMPD' },
        },
      },
      {
        '@type': 'Role',
        roleName: 'Speaker',
        performer: {
          '@type': 'Organization',
          name: 'Representative of the City of Sfax',
          parentOrganization: { '@type': 'Organization', name: 'Municipality of Sfax' },
        },
      },
    ])
  })
})

describe('what happens to a session', () => {
  const status = (mark: string, event: string) =>
    one(`09:00-10:00 Panel${mark}`, (source) => {
      source.event.status = event
    }).eventStatus.replace('https://schema.org/', '')

  it.each([
    ['', 'scheduled', 'EventScheduled'],
    [' (tentative)', 'scheduled', 'EventScheduled'],
    [' (cancelled)', 'scheduled', 'EventCancelled'],
    [' (cancelled)', 'postponed', 'EventCancelled'],
    ['', 'postponed', 'EventPostponed'],
    ['', 'cancelled', 'EventCancelled'],
    ['', 'movedOnline', 'EventScheduled'],
  ])('“%s” in an event that is %s is %s', (mark, event, expected) => {
    expect(status(mark, event)).toBe(expected)
  })

  it('an event that is moved online is attended online', () => {
    const agenda = compile(
      sourceOf(agendaOf('09:00-10:00 Panel'), { status: 'movedOnline', attendance: 'onSite' }),
    )
    expect(read(agenda)).toMatchObject({
      eventStatus: 'https://schema.org/EventMovedOnline',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    })
  })

  it('has a length that passes, also over a change of clocks, and no end that is made up', () => {
    const paris = (line: string) =>
      read(
        compiled(['2024-03-31', line], ({ event }) => {
          event.timeZone = 'Europe/Paris'
        }),
      ).subEvent[0]
    expect(paris('01:30-03:30 Panel')).toMatchObject({
      startDate: '2024-03-31T01:30:00+01:00',
      endDate: '2024-03-31T03:30:00+02:00',
      duration: 'PT60M',
    })
    expect(paris('09:00 Panel')).not.toHaveProperty('endDate')
  })
})

describe('where a session is', () => {
  const places = (change: object[]) => (source: AgendaSource) => {
    source.event.country = 'TN'
    source.places = change.map((place, index) => ({
      id: ['Room', 'Venue'][index]!,
      kind: 'room',
      name: { en: ['Room 1', 'Town hall'][index]! },
      updatedAt: edited,
      ...place,
    }))
  }

  it('is a room within a venue, with its address and coordinates', () => {
    const change = places([
      { within: 'Venue', capacity: 40 },
      { address: { en: '1, Bourguiba\nSfax' }, coordinates: { latitude: 34.74, longitude: 10.76 } },
    ])
    expect(one('Room 09:00-10:00 Panel', change).location).toEqual({
      '@type': 'Place',
      name: 'Room 1',
      maximumAttendeeCapacity: 40,
      containedInPlace: {
        '@type': 'Place',
        name: 'Town hall',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1, Bourguiba Sfax',
          addressCountry: 'TN',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 34.74, longitude: 10.76 },
      },
    })
  })

  it('is a virtual location when it is online', () => {
    expect(
      one('Room 09:00-10:00 Panel', places([{ kind: 'online', url: 'https://meet.example.org/x' }]))
        .location,
    ).toEqual({ '@type': 'VirtualLocation', name: 'Room 1', url: 'https://meet.example.org/x' })
  })

  it('is not said when it is not known', () => {
    expect(one('09:00-10:00 Panel')).not.toHaveProperty('location')
  })
})

it('donors fund, and a text that nobody typed is not there', () => {
  const agenda = compiled(['09:00-10:00 Panel: @UCLG speaker'], (source) => {
    source.event.organisations = [{ organisation: 'UCLG', role: 'donor' }]
  })
  expect(read(agenda)).toMatchObject({ funder: [{ name: 'UCLG' }] })
  expect(Object.keys(read(agenda)).sort()).toEqual([
    '@context',
    '@type',
    'endDate',
    'eventStatus',
    'funder',
    'identifier',
    'inLanguage',
    'name',
    'startDate',
    'subEvent',
    'url',
  ])
})

describe('the script for a page', () => {
  it('holds nothing that ends it or that a browser takes for markup, and reads back as the same', () => {
    const script = jsonLdScript(renderJsonLd(hostile()))
    expect(script).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(script)).toEqual(read(hostile()))
    expect(JSON.parse(script).subEvent[4].name).toBe(hostileTexts[4])
  })

  it('links only to web addresses', () => {
    const agenda = compiled(['09:00-10:00 Panel: Ana speaker'], (source) => {
      source.people[0]!.links = [
        'javascript:alert(1)',
        'mailto:a@b.example',
        'https://example.org/ana',
      ].map((url) => ({ url }))
    })
    expect(read(agenda).subEvent[0].performer[0].performer.sameAs).toEqual([
      'https://example.org/ana',
    ])
  })
})
