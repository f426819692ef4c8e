import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type AgendaSource, partOf } from '../../src/core/compile/index.js'
import {
  renderCalendar,
  renderCsv,
  renderJsonLd,
  renderScheduleJson,
  renderScheduleXml,
} from '../../src/formats/index.js'
import { agendaOf } from '../core/notation.js'
import { sourceOf } from '../core/compile/sources.js'
import { compile } from './agendas.js'

const source = (...lines: string[]) => sourceOf(agendaOf('2019-06-25', ...lines))
const unfolded = (text: string | undefined) => (text ?? '').replace(/\r\n /g, '')

describe('whoever is invited and has not answered', () => {
  const agenda = (language = 'en') =>
    compile(source('Hall 09:00-10:00 Panel: Ana speaker invited, Ben speaker'), language)
  const said = {
    en: 'Ana (To be confirmed)',
    fr: 'Ana (À confirmer)',
    es: 'Ana (Por confirmar)',
    ar: 'Ana (بانتظار التأكيد)',
  }

  it.each(Object.entries(said))('is announced so in every format (%s)', (language, words) => {
    const own = agenda(language)
    expect(unfolded(renderCalendar(own))).toContain(words)
    expect(
      parse<{ people: string }>(renderCsv(own), { bom: true, columns: true })[0]!.people,
    ).toContain(words)
    expect(renderScheduleXml(own)).toContain(words)
    expect(renderScheduleJson(own)).toContain(`"name":"${words}"`)
    const mark = words.replace('Ana', '')
    const [ana, ben] = renderJsonLd(own).subEvent[0]!.performer!
    expect(ana!.roleName.endsWith(mark)).toBe(true)
    expect(ben!.roleName.endsWith(mark)).toBe(false)
  })

  it('is certain in schedules where they come in another role', () => {
    const twice = compile(source('Hall 09:00-10:00 Panel: Ana speaker invited, Ana moderator'))
    expect(
      JSON.parse(renderScheduleJson(twice)).schedule.conference.days[0].rooms.Hall[0].persons,
    ).toMatchObject([{ name: 'Ana', role: 'Speaker, Moderator' }])
  })
})

describe('an event that moved online', () => {
  const moved = () => {
    const own: AgendaSource = source(
      'Hall 09:00-10:00 Panel',
      'Stream 10:00-11:00 Talk',
      '11:00-12:00 Open',
    )
    own.event.status = 'movedOnline'
    own.event.city = { en: 'Sfax' }
    own.event.places = own.places.map(({ id }) => id)
    own.places = own.places.map((place) => ({
      ...place,
      kind: place.id === 'Stream' ? 'online' : 'room',
      url: 'https://stream.example',
    }))
    return compile(own)
  }

  it('is in no hall any more, and each of its sessions is attended online', () => {
    const { location, eventAttendanceMode, subEvent } = renderJsonLd(moved())
    const online = 'https://schema.org/OnlineEventAttendanceMode'
    const stream = { '@type': 'VirtualLocation', name: 'Stream', url: 'https://stream.example/' }
    expect([location, eventAttendanceMode]).toEqual([[stream], online])
    expect(subEvent.map((each) => [each.location, each.eventAttendanceMode])).toEqual([
      [undefined, online],
      [stream, online],
      [undefined, online],
    ])
  })

  it('names none in calendars, tables and schedules either', () => {
    const agenda = moved()
    const locations = unfolded(renderCalendar(agenda)).match(/^LOCATION:.*/gm)
    expect(locations?.map((line) => line.trim())).toEqual(['LOCATION:Stream'])
    expect(
      parse<{ place: string }>(renderCsv(agenda), { bom: true, columns: true }).map(
        ({ place }) => place,
      ),
    ).toEqual(['', 'Stream', ''])
    expect(
      Object.keys(JSON.parse(renderScheduleJson(agenda)).schedule.conference.days[0].rooms),
    ).toEqual(['Moved online', 'Stream'])
  })

  it('is told apart from one that is attended on site, or both ways', () => {
    const own = source('Hall 09:00-10:00 Panel', 'Stream 10:00-11:00 Talk')
    own.places = own.places.map((place) => ({
      ...place,
      kind: place.id === 'Stream' ? 'online' : 'room',
    }))
    own.event.attendance = 'mixed'
    const modes = (agenda = compile(own)) =>
      renderJsonLd(agenda).subEvent.map((each) => each.eventAttendanceMode?.split('/').at(-1))
    expect(modes()).toEqual(['MixedEventAttendanceMode', 'OnlineEventAttendanceMode'])
    own.event.attendance = 'onSite'
    expect(modes(compile(own))).toEqual(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode'])
  })
})

it('what goes on without a person is struck out of their calendar with its title, in its language', () => {
  const first = source('09:00-10:00 Panel: Ana speaker, Cem moderator')
  const then = source('09:00-10:00 Panel: Cem moderator')
  for (const [language, words] of Object.entries({
    en: /No longer taking part: Panel/,
    fr: /Ne participe plus\s: Table ronde/,
    ar: /انتهت المشاركة: /,
  })) {
    const text = unfolded(
      renderCalendar(partOf(compile(then, language, compile(first, language)), { person: 'Ana' })),
    )
    expect(text).toMatch(words)
    expect(text).toContain('STATUS:CANCELLED')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  }
})
