import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledAgenda, CompiledSession } from '../../src/core/compile/index.js'
import { addDays } from '../../src/core/index.js'
import { renderScheduleJson, renderScheduleXml } from '../../src/formats/index.js'
import { anyCompiled, linesOf } from './agendas.js'
import { readAgenda } from './calendars.js'
import { jsonErrors, xmlErrors } from './validators.js'

const utc = (instant: string | null | undefined) =>
  instant ? new Date(instant).toISOString() : null

/** An end that does not come after its start is none. */
const endOf = ({ startsAt, endsAt }: Pick<CompiledSession, 'endsAt' | 'startsAt'>) =>
  startsAt && endsAt && Date.parse(endsAt) > Date.parse(startsAt) ? utc(endsAt) : null

const expected = (session: Pick<CompiledSession, 'day' | 'endsAt' | 'startsAt' | 'uid'>) =>
  session.startsAt
    ? [session.uid, utc(session.startsAt), endOf(session)]
    : [session.uid, session.day, addDays(session.day, 1)]

const inCalendar = (agenda: CompiledAgenda) =>
  readAgenda(agenda).events.map(({ uid, start, end }) => [uid, start, end])

type Listed = { url: string; date: string; end?: string; start: string }
const listed = (agenda: CompiledAgenda): Listed[] =>
  JSON.parse(renderScheduleJson(agenda)).schedule.conference.days.flatMap(
    (day: { rooms: Record<string, Listed[]> }) => Object.values(day.rooms).flat(),
  )

const sorted = <T>(rows: T[]) => rows.map((row) => JSON.stringify(row)).sort()

describe('for any agenda, in zones with summer time, nights, skipped and doubled hours', () => {
  it('iCalendar has the instants of the JSON, dates where there are none, and what was removed', () => {
    fc.assert(
      fc.property(anyCompiled, (agenda) => {
        expect(inCalendar(agenda)).toEqual([...linesOf(agenda), ...agenda.removed].map(expected))
      }),
      { numRuns: 150 },
    )
  })

  it('schedule.json has the instants of the JSON, and only sessions that have them', () => {
    fc.assert(
      fc.property(anyCompiled, (agenda) => {
        const timed = linesOf(agenda).filter(({ startsAt }) => startsAt)
        expect(
          sorted(
            listed(agenda).map(({ url, date, end }) => [
              url.split('/sessions/')[1],
              utc(date),
              utc(end),
            ]),
          ),
        ).toEqual(
          sorted(timed.map((session) => [session.id, utc(session.startsAt), endOf(session)])),
        )
        expect(
          sorted(listed(agenda).map(({ url, start }) => [url.split('/sessions/')[1], start])),
        ).toEqual(sorted(timed.map(({ id, starts }) => [id, starts])))
      }),
      { numRuns: 150 },
    )
  })

  it('cancelled and removed sessions are cancelled in the calendar, others are not, and each identifier is there once', () => {
    fc.assert(
      fc.property(anyCompiled, (agenda) => {
        const cancelled = [
          ...linesOf(agenda).filter(({ status }) => status.code === 'cancelled'),
          ...agenda.removed,
        ].map(({ uid }) => uid)
        const { events } = readAgenda(agenda)
        expect(events.flatMap(({ uid, status }) => (status === 'CANCELLED' ? [uid] : []))).toEqual(
          cancelled,
        )
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      }),
      { numRuns: 60 },
    )
  })

  it('the calendars of the days together are the calendar of the event, and strike out what is there no more', () => {
    fc.assert(
      fc.property(anyCompiled, (agenda) => {
        const ever = [
          ...agenda.days.map(({ date }) => date),
          ...linesOf(agenda).flatMap(({ formerDays }) => formerDays),
          ...agenda.removed.flatMap(({ days }) => days),
        ]
        const apart = [...new Set(ever)].flatMap((day) =>
          readAgenda(agenda, { day }).events.map(({ uid, start }) => ({ day, uid, start })),
        )
        const dayOf = new Map(
          [...linesOf(agenda), ...agenda.removed].map(({ uid, day }) => [uid, day]),
        )
        expect(
          sorted(
            apart.flatMap(({ day, uid, start }) => (dayOf.get(uid) === day ? [[uid, start]] : [])),
          ),
        ).toEqual(sorted(inCalendar(agenda).map(([uid, start]) => [uid, start])))
        expect(
          sorted(apart.flatMap(({ day, uid }) => (dayOf.get(uid) === day ? [] : [[uid, day]]))),
        ).toEqual(
          sorted([
            ...linesOf(agenda).flatMap(({ uid, formerDays }) =>
              formerDays.map((day) => [uid, day]),
            ),
            ...agenda.removed.flatMap(({ uid, day, days }) =>
              days.flatMap((each) => (each === day ? [] : [[uid, each]])),
            ),
          ]),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('both schedules are valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCompiled, { minLength: 12, maxLength: 12 }), async (agendas) => {
        for (const agenda of agendas)
          expect(jsonErrors(JSON.parse(renderScheduleJson(agenda)))).toEqual([])
        expect(await xmlErrors(...agendas.map((each) => renderScheduleXml(each)))).toEqual([])
      }),
      { numRuns: 1 },
    )
  }, 120_000)
})
