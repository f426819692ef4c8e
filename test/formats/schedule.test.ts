import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { renderScheduleJson, renderScheduleXml } from '../../src/formats/index.js'
import { agendaOf } from '../core/notation.js'
import { sourceOf, withSession } from '../core/compile/sources.js'
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
import { jsonErrors, xmlErrors } from './validators.js'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) =>
    ['day', 'room', 'event', 'person', 'link', 'attachment', 'track'].includes(name),
})

/* eslint-disable @typescript-eslint/no-explicit-any -- what a parser finds is not known */
const xml = (agenda: CompiledAgenda): any => parser.parse(renderScheduleXml(agenda)).schedule
const json = (agenda: CompiledAgenda): any => JSON.parse(renderScheduleJson(agenda)).schedule
const xmlEvents = (agenda: CompiledAgenda): any[] =>
  xml(agenda).day.flatMap((day: any) => (day.room ?? []).flatMap((room: any) => room.event))
const jsonEvents = (agenda: CompiledAgenda): any[] =>
  json(agenda).conference.days.flatMap((day: any) => Object.values(day.rooms).flat())
/* eslint-enable @typescript-eslint/no-explicit-any */

const errorsOf = async (...agendas: CompiledAgenda[]) => [
  ...(await xmlErrors(...agendas.map((each) => renderScheduleXml(each)))),
  ...agendas.flatMap((agenda) => jsonErrors(JSON.parse(renderScheduleJson(agenda)))),
]

describe('the Sfax agenda as a schedule', () => {
  it('is valid in every language', async () => {
    expect(await errorsOf(...languages.map((each) => sfax(each)))).toEqual([])
  })

  it.each(languages)(
    'has every line with a clock time in %s, with its instants, and none without',
    (language) => {
      const agenda = sfax(language)
      const timed = linesOf(agenda).filter(({ startsAt }) => startsAt)
      expect(timed).toHaveLength(linesOf(agenda).length - 1)
      expect(
        jsonEvents(agenda)
          .map(({ date, end }) => [date, end])
          .sort(),
      ).toEqual(timed.map(({ startsAt, endsAt }) => [startsAt, endsAt]).sort())
      expect(
        xmlEvents(agenda)
          .map(({ date }) => date)
          .sort(),
      ).toEqual(timed.map(({ startsAt }) => startsAt).sort())
    },
  )

  it('names the conference, its days and its zone', () => {
    const { conference } = json(sfax())
    expect(conference).toMatchObject({
      acronym: 'sfax2019',
      title: 'Sub-regional Peer-Learning Event',
      start: '2019-06-24',
      end: '2019-06-26',
      daysCount: 3,
      time_zone_name: 'Africa/Tunis',
    })
    expect(xml(sfax()).conference).toMatchObject({
      acronym: 'sfax2019',
      title: 'Sub-regional Peer-Learning Event',
      start: '2019-06-24',
      end: '2019-06-26',
      days: '3',
      time_zone_name: 'Africa/Tunis',
    })
  })

  it('says what each line is: breaks too', () => {
    expect(
      jsonEvents(sfax())
        .filter(({ type }) => type === 'break')
        .map(({ start, duration }) => `${start} ${duration}`),
    ).toEqual(['11:15 00:15', '11:00 00:15'])
    expect(xmlEvents(sfax()).filter(({ type }) => type === 'meal')).toHaveLength(2)
  })

  it('names who does what, with the role where the format has a place for it', () => {
    const first = jsonEvents(sfax('fr')).find(({ title }) => title.startsWith('Séance I\u00a0'))
    expect(
      first.persons.map(({ name, role }: Record<string, string>) => `${name}: ${role}`),
    ).toEqual(['Camille le Coz: Intervenant·e', 'Fátima Fernández: Modérateur·rice'])
    const inXml = xmlEvents(sfax('fr')).find(({ title }) => title.startsWith('Séance I\u00a0'))
    expect(inXml.persons.person.map((person: Record<string, string>) => person['#text'])).toEqual([
      'Camille le Coz',
      'Fátima Fernández',
    ])
    expect(inXml.persons.person[0]['@guid']).toBe(first.persons[0].guid)
    expect(inXml.description).toContain('Modérateur·rice\n– Fátima Fernández')
  })

  it.each([
    ['en', 'Room to be announced'],
    ['fr', 'Salle à annoncer'],
    ['ar', 'القاعة تُحدَّد لاحقًا'],
  ])('puts sessions whose room is not known into one, in %s', (language, name) => {
    const events = jsonEvents(sfax(language))
    expect(new Set(events.map(({ room }) => room))).toEqual(
      new Set([name, sfax(language).places.caritas!.name]),
    )
  })
})

describe('the identifiers of a schedule', () => {
  const source = () => sourceOf(agendaOf('09:00-10:00 Panel', '10:00-11:00 Workshop'))
  const mongo = (ids: string[]) => ({
    ...source(),
    sessions: source().sessions.map((session, index) => ({ ...session, id: ids[index]! })),
  })
  const ids = (agenda: CompiledAgenda) => jsonEvents(agenda).map(({ id }) => id)

  it('are the numbers that the database gave', () => {
    expect(ids(compile(source()))).toEqual([1, 2])
    expect(xmlEvents(compile(source())).map((event) => event['@id'])).toEqual(['1', '2'])
  })

  it('are positive numbers of 31 bits made of ids that are none, always the same whatever else is there', () => {
    const both = ids(compile(mongo(['65f0c0ffee65f0c0ffee65f0', '65f0c0ffee65f0c0ffee65f1'])))
    expect(both).toEqual([33303131, 94514301])
    expect(ids(compile({ ...mongo(['65f0c0ffee65f0c0ffee65f1', '7']) }))).toEqual([both[1], 7])
  })

  it('are UUIDs of version 5 that stay when a session moves', () => {
    const guids = (agenda: CompiledAgenda) => jsonEvents(agenda).map(({ guid }) => guid)
    expect(guids(compile(source()))[0]).toBe('85ec51f4-0339-5c00-bbc5-d8da3dd330b0')
    expect(guids(compile(withSession(source(), 1, { starts: '09:30' })))).toEqual(
      guids(compile(source())),
    )
    expect(xmlEvents(compile(source())).map((event) => event['@guid'])).toEqual(
      guids(compile(source())),
    )
  })

  it('are an acronym of at least five letters and digits, whatever the slug', () => {
    const acronym = (slug: string) =>
      json(compile({ ...source(), event: { ...source().event, slug } })).conference.acronym
    expect(['ab', 'sfax-2019', 'Été_2019'].map(acronym)).toEqual(['eventab', 'sfax2019', 't2019'])
  })
})

describe('rooms', () => {
  const rooms = (names: string[], change: object[] = []) =>
    compiled(
      names
        .map(
          (_, index) =>
            `${`p${index}`} ${9 + index < 10 ? '0' : ''}${9 + index}:00-${9 + index < 10 ? '0' : ''}${9 + index}:30 Panel`,
        )
        .concat('18:00-19:00 Meeting'),
      (source) => {
        source.places = names.map((name, index) => ({
          id: `p${index}`,
          kind: 'room',
          name: { en: name },
          updatedAt: edited,
          ...change[index],
        }))
      },
    )
  const namesOf = (agenda: CompiledAgenda) => jsonEvents(agenda).map(({ room }) => room)

  it('of one name are told apart by their venue, else by a number', () => {
    expect(namesOf(rooms(['Room', 'Room', 'Room']))).toEqual([
      'Room',
      'Room (2)',
      'Room (3)',
      'Room to be announced',
    ])
    expect(namesOf(rooms(['Room', 'Room', 'Town hall'], [{}, { within: 'p2' }, {}]))).toEqual([
      'Room',
      'Room (Town hall)',
      'Town hall',
      'Room to be announced',
    ])
  })

  it('may be called like the one for sessions without a room', () => {
    expect(namesOf(rooms(['Room to be announced']))).toEqual([
      'Room to be announced',
      'Room to be announced (2)',
    ])
  })

  it('may have a number or a word of the language for a name', async () => {
    const agenda = rooms(['12', '__proto__', 'constructor'])
    expect(new Set(namesOf(agenda))).toEqual(
      new Set(['12', '__proto__', 'constructor', 'Room to be announced']),
    )
    expect(await errorsOf(agenda)).toEqual([])
  })

  it('are the same in both formats', () => {
    const agenda = rooms(['Room', 'Room'])
    expect(
      xml(agenda).day[0].room.map((room: Record<string, string>) => [room['@name'], room['@guid']]),
    ).toEqual(
      json(agenda).conference.rooms.map(({ name, guid }: Record<string, string>) => [name, guid]),
    )
  })
})

describe('the days of a schedule', () => {
  it('reach from the first start to the last end, over midnight', async () => {
    const agenda = compiled([
      '2019-06-25',
      '09:00-10:00 Panel',
      '22:00-01:30+ Social',
      '2019-06-26',
      'morning Meeting',
      '2019-06-27',
      '10:00 Meeting',
    ])
    expect(
      json(agenda).conference.days.map(
        ({ index, date, day_start, day_end }: Record<string, string>) => [
          index,
          date,
          day_start,
          day_end,
        ],
      ),
    ).toEqual([
      [1, '2019-06-25', '2019-06-25T09:00:00+01:00', '2019-06-26T01:30:00+01:00'],
      [2, '2019-06-26', '2019-06-26T00:00:00+01:00', '2019-06-27T00:00:00+01:00'],
      [3, '2019-06-27', '2019-06-27T10:00:00+01:00', '2019-06-27T10:00:00+01:00'],
    ])
    expect(jsonEvents(agenda).map(({ start, duration, end }) => [start, duration, end])).toEqual([
      ['09:00', '01:00', '2019-06-25T10:00:00+01:00'],
      ['22:00', '03:30', '2019-06-26T01:30:00+01:00'],
      ['10:00', '00:00', undefined],
    ])
    expect(await errorsOf(agenda)).toEqual([])
  })

  it('begin after midnight where the clocks skip it, and are at least one', async () => {
    const beirut = compiled(['2024-03-31', 'morning Meeting'], ({ event }) => {
      event.timeZone = 'Asia/Beirut'
    })
    expect(json(beirut).conference.days[0]).toMatchObject({
      day_start: '2024-03-31T01:00:00+03:00',
      day_end: '2024-04-01T00:00:00+03:00',
    })
    const empty = compiled(['09:00-10:00 Panel'])
    empty.days = []
    expect(await errorsOf(empty)).toEqual([])
  })
})

describe('what a schedule cannot say', () => {
  it('stands in the title: that a session is cancelled', () => {
    const agenda = compiled(['09:00-10:00 Panel (cancelled)'])
    expect([jsonEvents(agenda)[0].title, xmlEvents(agenda)[0].title]).toEqual([
      'Cancelled: Panel',
      'Cancelled: Panel',
    ])
  })

  it('is left out: links that are no web addresses, zones that the format does not know', async () => {
    const agenda = compiled(['09:00-10:00 Panel'], (source) => {
      source.event.timeZone = 'Etc/GMT+1'
      source.sessions[0]!.links = [
        '',
        'javascript:alert(1)',
        'mailto:a@b.example',
        'https://example.org/x',
      ].map((url) => ({ label: { en: 'Link' }, url }))
    })
    expect(jsonEvents(agenda)[0].links).toEqual([{ title: 'Link', url: 'https://example.org/x' }])
    expect(xmlEvents(agenda)[0].links.link).toEqual([
      { '#text': 'Link', '@href': 'https://example.org/x' },
    ])
    expect(json(agenda).conference).not.toHaveProperty('time_zone_name')
    expect(await errorsOf(agenda)).toEqual([])
  })

  it('is the name of an event where the agenda has no page', async () => {
    const agenda = compiled(['09:00-10:00 Panel'])
    agenda.event.url = null
    for (const session of linesOf(agenda)) session.url = null
    agenda.formats = agenda.formats.map((format) => ({
      ...format,
      href: `/api/agenda/event-2019/${format.format}`,
    }))
    expect(await errorsOf(agenda)).toEqual([])
    expect(jsonEvents(agenda)[0].url).toBe(`urn:uuid:${jsonEvents(agenda)[0].guid}`)
    expect(xmlEvents(agenda)[0]).not.toHaveProperty('url')
  })
})

describe('whatever people type', () => {
  it('makes no invalid schedule in any language', async () => {
    expect(await errorsOf(...languages.map((each) => hostile(each)))).toEqual([])
  })

  it('comes back as it was typed', () => {
    expect(
      jsonEvents(hostile())
        .map(({ title }) => title)
        .sort(),
    ).toEqual(
      xmlEvents(hostile())
        .map(({ title }) => title)
        .sort(),
    )
    const titles = jsonEvents(hostile()).map(({ title }) => title)
    expect(titles).toContain(hostileTexts[4])
    expect(titles).toEqual(expect.arrayContaining(hostileTexts.slice(7)))
  })
})

describe('the validators', () => {
  it('are not satisfied with anything', async () => {
    const good = renderScheduleXml(sfax())
    expect(
      await xmlErrors(good.replace('<version>', '<verion>').replace('</version>', '</verion>')),
    ).not.toEqual([])
    expect(
      await xmlErrors(
        good.replaceAll(/guid="[^"]+"/g, 'guid="00000000-0000-5000-8000-000000000000"'),
      ),
    ).not.toEqual([])
    const parsed = JSON.parse(renderScheduleJson(sfax()))
    parsed.schedule.conference.days[0].extra = 1
    expect(jsonErrors(parsed)).not.toEqual([])
  })
})
