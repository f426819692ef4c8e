import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { convert } from 'xmlbuilder2'
import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  type CompiledAgenda,
  compileAgenda,
} from '../../src/core/compile/index.js'
import type { ModelKey } from '../../src/core/model/index.js'
import {
  renderCalendar,
  renderCsv,
  renderJsonLd,
  renderScheduleJson,
  renderScheduleXml,
} from '../../src/formats/index.js'
import {
  toSourceEvent,
  toSourceFile,
  toSourceOrganisation,
  toSourcePerson,
  toSourcePlace,
  toSourceSession,
  toSourceTrack,
} from '../../src/store/compiled/toSource.js'
import { rich, settingsIn } from '../core/compile/sources.js'
import { every, type Where } from '../setup/declaredFields.js'
import { filled } from '../setup/filled.js'
import { drawnPage, visible } from './drawnPage.js'
import { jsonErrors, xmlErrors } from './validators.js'

type Doc = Record<string, unknown>
/** Of each the one field without which it cannot be stored. */
const least: Record<ModelKey, Doc> = {
  events: { title: { en: 'The event' }, status: 'scheduled' },
  sessions: { title: { en: 'The line' } },
  people: { name: { en: 'The person' } },
  organisations: { name: { en: 'The organisation' } },
  places: { name: { en: 'The place' }, kind: 'room' },
  tracks: { name: { en: 'The track' } },
}
const isOptional = ({ key, name }: Where) => !Object.hasOwn(least[key], name)

/** Everything is there, and says nothing but its name; with `alone`, one field more. */
function bare(alone?: Where): CompiledAgenda {
  const doc = (key: ModelKey, id: string, more: Doc = {}) => {
    const all = filled(key, {
      text: (words) => ({ en: `${words} of its own` }),
      richText: (words) => ({ en: rich(`${words} of its own`) }),
      plain: (words) => words,
      file: 'file',
      entry: (to) => ({ organisations: 'o', places: 'p', tracks: 't' })[to],
    })
    const own = alone?.key === key ? { [alone.name]: all[alone.name] } : {}
    return { ...least[key], ...more, ...own, id, updatedAt: '2026-01-01T00:00:00.000Z' }
  }
  const line = { kind: 'session', day: '2030-05-01', status: 'confirmed', endsNextDay: false }
  const speaks = [{ id: 'a', role: 'speaker', person: 'h', state: 'confirmed' }]
  const source: AgendaSource = {
    event: toSourceEvent(
      doc('events', 'e', {
        slug: 'bare-event',
        startDate: '2030-05-01',
        endDate: '2030-05-01',
        days: [],
        languages: ['en'],
        timeZone: 'UTC',
      }),
      ['en'],
    ),
    sessions: [
      doc('sessions', 's', { ...line, timing: 'clock', starts: '09:00', assignments: speaks }),
      { ...doc('sessions', 'u', { ...line, timing: 'toBeAnnounced' }), ...least.sessions },
    ].map(toSourceSession),
    people: [toSourcePerson(doc('people', 'h'))],
    organisations: [toSourceOrganisation(doc('organisations', 'o'))],
    places: [toSourcePlace(doc('places', 'p'))],
    tracks: [toSourceTrack(doc('tracks', 't'))],
    files: [
      toSourceFile({
        id: 'file',
        updatedAt: '2026-01-01T00:00:00.000Z',
        url: 'https://example.org/file.png',
        filename: 'file.png',
      }),
    ],
  }
  return compileAgenda(source, settingsIn('en'))
}

const names = ['calendar', 'csv', 'jsonld', 'schedule.json', 'schedule.xml', 'page'] as const
type Name = (typeof names)[number]
const texts: Record<Name, (agenda: CompiledAgenda) => Promise<string> | string> = {
  calendar: (agenda: CompiledAgenda) => renderCalendar(agenda).replaceAll('\r\n ', ''),
  csv: renderCsv,
  jsonld: (agenda: CompiledAgenda) => JSON.stringify(renderJsonLd(agenda)),
  'schedule.json': renderScheduleJson,
  'schedule.xml': renderScheduleXml,
  page: drawnPage,
}

/** Signs of something that was not there when it was written down. */
const slips = /\b(?:undefined|NaN|Invalid)\b|\[object|: null|>null<|"null"|(?:^|[^"])\(\)/

/** The paths at which a value says nothing: an empty text, list or object. */
const saysNothing = (value: unknown, path = ''): string[] =>
  value === null || value === '' || (Array.isArray(value) && !value.length)
    ? [path]
    : typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) => saysNothing(each, `${path}.${key}`))
      : []

describe('an agenda of which nothing is known but names and one start', () => {
  const agenda = bare()

  it('has no end, no length and no time that nobody said', () => {
    const [known, unknown] = agenda.days[0]!.sessions
    expect([known!.startsAt, known!.ends, known!.endsAt, known!.minutes]).toEqual([
      '2030-05-01T09:00:00+00:00',
      null,
      null,
      null,
    ])
    expect([unknown!.starts, unknown!.startsAt, unknown!.endsAt]).toEqual([null, null, null])
  })

  it('has in calendars what there is, and no property without a value', () => {
    const calendar = new ICAL.Component(ICAL.parse(renderCalendar(agenda)))
    const events = calendar.getAllSubcomponents('vevent')
    const namesIn = (event: ICAL.Component) =>
      event
        .getAllProperties()
        .flatMap(({ name }) => (name.startsWith('x-') ? [] : [name]))
        .sort()
    const always = [
      ...['categories', 'dtstamp', 'dtstart', 'last-modified', 'organizer', 'sequence', 'status'],
      ...['summary', 'uid', 'url'],
    ]
    expect(events.map((event) => namesIn(event))).toEqual([
      [...always, 'description'].sort(),
      [...always, 'dtend', 'transp'].sort(),
    ])
    for (const event of events)
      for (const property of event.getAllProperties())
        expect([property.name, String(property.getFirstValue())]).not.toContain('')
  })

  it('has in schema.org what there is, and nothing that is empty', () => {
    const json = JSON.parse(JSON.stringify(renderJsonLd(agenda)))
    expect(saysNothing(json)).toEqual([])
    expect(Object.keys(json.subEvent[0]).sort()).toEqual([
      '@type',
      'description',
      'eventStatus',
      'identifier',
      'keywords',
      'name',
      'performer',
      'startDate',
      'url',
    ])
    expect(json.location).toBeUndefined()
    expect(json.subEvent[0].performer).toEqual([
      {
        '@type': 'Role',
        roleName: 'Speaker',
        performer: { '@type': 'Person', name: 'The person', url: expect.any(String) },
      },
    ])
  })

  it('has empty cells in CSV', () => {
    const [row] = parse<Record<string, string>>(renderCsv(agenda), { bom: true, columns: true })
    expect(Object.entries(row!).flatMap(([name, cell]) => (cell ? [name] : []))).toEqual([
      ...['day', 'day_name', 'starts', 'timing', 'starts_at', 'number', 'kind', 'title', 'status'],
      ...['people', 'uid', 'url'],
    ])
  })

  it('has in schedules what they ask for, said to be none', async () => {
    const { conference } = JSON.parse(renderScheduleJson(agenda)).schedule
    const [event] = conference.days[0].rooms['Room to be announced']
    expect([event.duration, event.end, event.subtitle, event.track, event.language]).toEqual([
      '00:00',
      undefined,
      null,
      null,
      null,
    ])
    expect([event.links, event.attachments, event.abstract]).toEqual([[], [], ''])
    const { schedule } = convert(renderScheduleXml(agenda), { format: 'object' }) as unknown as {
      schedule: { day: { room: { event: Doc } } }
    }
    const { subtitle, track, abstract, language } = schedule.day.room.event
    expect([subtitle, track, abstract, language]).toEqual([{}, {}, {}, undefined])
    expect(jsonErrors(JSON.parse(renderScheduleJson(agenda)))).toEqual([])
    expect(await xmlErrors(renderScheduleXml(agenda))).toEqual([])
  })

  it('is drawn without a sign of what is not there', () => {
    const page = drawnPage(agenda)
    expect(page).not.toMatch(/<(p|ul|ol|dl|dd|dt|span|small|strong|div)(?: class="[^"]*")?><\/\1>/)
    expect(visible(page)).toBe(
      'Wednesday, 1 May 2030 Add this day to your calendar 09:00 Session I The line Speaker The person To be announced Session II The line',
    )
  })

  it.each(names)('shows in %s no slip of a program', async (name) =>
    expect(await texts[name](agenda)).not.toMatch(slips),
  )
})

/** What a field stands in the place of: the room that is none, and what that is known by. */
const replaced: Record<string, RegExp> = { place: /^(?:Room|to|be|announced|[0-9a-f-]{36})$/ }

describe.each(every.filter(isOptional))('$key: $name alone', (where) => {
  const [without, alone] = [bare(), bare(where)]

  it.each(names)('is all that comes to it in %s', async (name) => {
    const [before, after] = [await texts[name](without), await texts[name](alone)]
    expect(after).not.toMatch(slips)
    if (name === 'jsonld') expect(saysNothing(JSON.parse(after))).toEqual([])
    // What stood there still does: a field takes nothing from another.
    const words = (text: string) =>
      new Set(visible(text.replaceAll('\\n', ' ')).split(/[\s",:;<>{}[\]\\]+/))
    const now = words(after)
    const lost = [...words(before)].filter((word) => !now.has(word))
    expect(lost.filter((word) => !replaced[where.name]?.test(word))).toEqual([])
  })
})
