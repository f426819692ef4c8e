import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { compareAgendas } from '../../src/core/release/index.js'
import { wordChanges } from '../../src/formats/changes.js'
import {
  renderCsv,
  renderJsonLd,
  renderScheduleJson,
  renderScheduleXml,
} from '../../src/formats/index.js'
import { sourceOf } from '../core/compile/sources.js'
import { agendaOf } from '../core/notation.js'
import { compile, compiled, linesOf } from './agendas.js'
import { pageAt, siteOf, textOf } from '../setup/pageSite.js'
import { readAgenda } from './calendars.js'
import { jsonErrors, xmlErrors } from './validators.js'

/** A gala with its night on an event of one day; a hackathon and a fair over several beside it. */
const evening = ['2019-06-25', '22:00-00:00+ Gala', '00:30+-02:00+ DJ set']
const days = [
  '2019-06-25',
  '18:00-16:00 Hackathon (until 2019-06-27)',
  'allDay Fair (until 2019-06-26)',
  '23:00-00:00+ Gala',
  '00:30+-02:00+ DJ set',
  '2019-06-26',
  '09:00-10:00 Talk',
  '2019-06-27',
]
const inFrench = (lines: string[]) => compile(sourceOf(agendaOf(...lines)), 'fr')

describe('an evening that goes on after midnight', () => {
  it('stands on its day in the agenda, with the instants of the next date', () => {
    const agenda = compiled(evening)
    expect(agenda.days.map(({ date, goingOn }) => [date, goingOn])).toEqual([['2019-06-25', []]])
    expect(
      linesOf(agenda).map(
        ({ starts, startsNextDay, ends, endsNextDay, startsAt, endsAt, minutes }) => [
          starts,
          startsNextDay,
          ends,
          endsNextDay,
          startsAt,
          endsAt,
          minutes,
        ],
      ),
    ).toEqual([
      [
        '22:00',
        false,
        '00:00',
        true,
        '2019-06-25T22:00:00+01:00',
        '2019-06-26T00:00:00+01:00',
        120,
      ],
      ['00:30', true, '02:00', true, '2019-06-26T00:30:00+01:00', '2019-06-26T02:00:00+01:00', 90],
    ])
  })

  it('ends on the next date in calendars', () =>
    expect(readAgenda(compiled(evening)).events.map(({ start, end }) => [start, end])).toEqual([
      ['2019-06-25T21:00:00.000Z', '2019-06-25T23:00:00.000Z'],
      ['2019-06-25T23:30:00.000Z', '2019-06-26T01:00:00.000Z'],
    ]))

  it('is of its day in schedules, which reaches until its end', async () => {
    const agenda = compiled(evening)
    const schedule = JSON.parse(renderScheduleJson(agenda)).schedule
    const [day] = schedule.conference.days
    expect([day.date, day.day_start, day.day_end]).toEqual([
      '2019-06-25',
      '2019-06-25T22:00:00+01:00',
      '2019-06-26T02:00:00+01:00',
    ])
    expect(await xmlErrors(renderScheduleXml(agenda))).toEqual([])
    expect(jsonErrors(JSON.parse(renderScheduleJson(agenda)))).toEqual([])
  })

  it('is told in releases, and by a mark where only the date differs', () => {
    const said = (from: string, to: string) =>
      wordChanges(
        compareAgendas(compiled(['2019-06-25', from]), compiled(['2019-06-25', to])),
        'en',
      )
    expect(said('00:30-02:00 DJ', '00:30+-02:00+ DJ').join()).toContain(
      '00:30–02:00 → 00:30–02:00 (+1)',
    )
    expect(said('23:00-23:30 DJ', '23:00-00:00+ DJ').join()).toContain('23:00–23:30 → 23:00–24:00')
    expect(said('18:00-20:00 DJ', '18:00-16:00 DJ (until 2019-06-27)').join()).toMatch(
      /18:00–20:00 → 18:00–(June 27|27 June), 16:00/,
    )
  })
})

describe('a line over several days', () => {
  it('stands on its first, and goes on on the others', () => {
    const agenda = compiled(days)
    const idOf = (title: string) => linesOf(agenda).find((line) => line.title === title)!.id
    expect(agenda.days.map(({ date, goingOn }) => [date, goingOn])).toEqual([
      ['2019-06-25', []],
      ['2019-06-26', [idOf('Fair'), idOf('Hackathon')]],
      ['2019-06-27', [idOf('Hackathon')]],
    ])
    const french = linesOf(inFrench(days)).map(({ title, endDay, until, minutes }) => [
      title,
      endDay,
      until,
      minutes,
    ])
    expect(french).toEqual([
      ['Fair', '2019-06-26', 'jusqu’au 26 juin', null],
      ['Hackathon', '2019-06-27', 'jusqu’au 27 juin', 46 * 60],
      ['Gala', null, null, 60],
      ['DJ set', null, null, 90],
      ['Talk', null, null, 60],
    ])
  })

  it('is one entry of calendars, from its first instant, or day, to its last', () =>
    expect(
      readAgenda(compiled(days))
        .events.slice(0, 2)
        .map(({ start, end }) => [start, end]),
    ).toEqual([
      ['2019-06-25', '2019-06-27'],
      ['2019-06-25T17:00:00.000Z', '2019-06-27T15:00:00.000Z'],
    ]))

  it('does not make its first day longer in schedules', async () => {
    const agenda = compiled(days)
    const { conference } = JSON.parse(renderScheduleJson(agenda)).schedule
    expect(
      conference.days.map((day: Record<string, string>) => [day.day_start, day.day_end]),
    ).toEqual([
      ['2019-06-25T18:00:00+01:00', '2019-06-26T02:00:00+01:00'],
      ['2019-06-26T09:00:00+01:00', '2019-06-26T10:00:00+01:00'],
      ['2019-06-27T00:00:00+01:00', '2019-06-28T00:00:00+01:00'],
    ])
    expect(await xmlErrors(renderScheduleXml(agenda))).toEqual([])
    expect(jsonErrors(JSON.parse(renderScheduleJson(agenda)))).toEqual([])
  })

  it('says its last day in CSV and schema.org', () => {
    const rows: Record<string, string>[] = parse(renderCsv(compiled(days)), {
      bom: true,
      columns: true,
    })
    expect(
      rows.map((row) => [row.title, row.end_day, row.starts_next_day, row.ends_next_day]),
    ).toEqual([
      ['Fair', '2019-06-26', '', ''],
      ['Hackathon', '2019-06-27', '', ''],
      ['Gala', '', '', 'yes'],
      ['DJ set', '', 'yes', 'yes'],
      ['Talk', '', '', ''],
    ])
    expect(
      renderJsonLd(compiled(days))
        .subEvent.slice(0, 2)
        .map(({ startDate, endDate }) => [startDate, endDate]),
    ).toEqual([
      ['2019-06-25', '2019-06-26'],
      ['2019-06-25T18:00:00+01:00', '2019-06-27T16:00:00+01:00'],
    ])
  })
})

describe('the page of an agenda', () => {
  const drawn = async (language: 'ar' | 'fr') =>
    textOf((await pageAt(siteOf(sourceOf(agendaOf(...days))), `/${language}/event-2019`)).body)

  it('says what is after midnight, until when a line goes on, and where it still does', async () => {
    const page = await drawn('fr')
    expect(page).toContain('23:00 – 24:00')
    expect(page).not.toContain('24:00 ( le lendemain )')
    expect(page).toMatch(/00:30 – 02:00 \( ?après minuit ?\)/)
    expect(page).toMatch(/18:00 jusqu’au 27 juin , 16:00/)
    expect(page).toMatch(/Se poursuit : Hackathon .*\( ?jusqu’au 27 juin ?\)/)
    expect(await drawn('ar')).toContain('بعد منتصف الليل')
  })
})
