import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editsBetween, followDates } from '../../src/core/builder/index.js'
import { addDays } from '../../src/core/time/index.js'
import { busySpans, stillBusy } from '../../src/store/dashboard/busySpans.js'
import { fillBusyDays } from '../../src/store/releases/noteBusyDays.js'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number) => addDays(today, days) as string

describe('what is announced and what takes place', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  /** A published event on two days in June with a session on the first. */
  const juneEvent = async (more: object = {}): Promise<Id> => {
    const event = await app.makeEvent({ startDate: '2030-06-25', endDate: '2030-06-26', ...more })
    await app.session('One', 9, { event, day: '2030-06-25' })
    return event
  }
  const july = { startDate: '2030-07-02', endDate: '2030-07-03' }

  it('refuses to put a July headline over June sessions, and says so at the date', async () => {
    const event = await juneEvent()
    const { status, body } = await app.ask('PATCH', `/events/${event}`, july)
    expect([status, faults(body).map(({ path }) => path)]).toEqual([409, ['startDate']])
    expect(faults(body)[0]).toMatchObject({
      rule: 'sessionsWithinDates',
      message: expect.stringMatching(
        /^Nothing takes place on the announced dates \(2.–.3 July 2030.+25 June 2030/,
      ),
    })
    expect(await app.read(`/events/${event}`)).toMatchObject({ startDate: '2030-06-25' })
  })

  it('keeps it as a draft, which is not published, on whatever door, before the agenda has moved along', async () => {
    const event = await juneEvent()
    const kept = await app.ask('PATCH', `/events/${event}?draft=true`, july)
    expect(kept.status).toBe(200)
    const alone = await app.ask('PATCH', `/events/${event}`, { _status: 'published' })
    expect(alone.status).toBe(409)
    const publish = async () => {
      const door = `/agenda-builder/${event}/publication?locale=en`
      const { revisions } = (await app.ask('GET', door)).body
      return app.ask('POST', door, { revisions, acceptAdvice: true })
    }
    const whole = await publish()
    expect([whole.status, whole.body.errors?.[0]?.data]).toMatchObject([
      400,
      { why: 'conflictsRemain' },
    ])

    const { agenda, revisions } = (await app.ask('GET', `/agenda-builder/${event}?locale=en`)).body
    const plan = followDates(agenda, '2030-06-25')
    if ('reason' in plan) throw new Error(plan.reason)
    const edits = editsBetween(agenda, plan.agenda)
    const saved = await app.ask('POST', `/agenda-builder/${event}?locale=en`, { edits, revisions })
    expect(saved.body.agenda.event.days.map(({ date }: { date: string }) => date)).toEqual([
      '2030-07-02',
      '2030-07-03',
    ])
    expect((await publish()).status).toBe(200)
    const { docs } = (await app.rest('GET', `/sessions?where[event][equals]=${event}`)).body
    expect(docs).toMatchObject([{ day: '2030-07-02', startsAt: '2030-07-02T08:00:00.000Z' }])
  })

  it('lets no session go out alone on a day away from the dates, but beside others it may', async () => {
    const event = await app.makeEvent({
      startDate: '2030-06-25',
      endDate: '2030-06-26',
      days: [{ date: '2030-06-24', label: 'Arrival' }],
    })
    const arrival = app.line('Walk', 18, { event, day: '2030-06-24' })
    const alone = await app.ask('POST', '/sessions', arrival)
    expect([alone.status, faults(alone.body).map(({ path }) => path)]).toEqual([409, ['day']])
    await app.session('One', 9, { event, day: '2030-06-25' })
    expect((await app.ask('POST', '/sessions', arrival)).status).toBe(201)
  })

  it('lists what goes on though its announced dates are over, and sorts by what takes place', async () => {
    const slugs = async (when: string) =>
      (await app.rest('GET', `/agenda?when=${when}&limit=100`)).body.docs.map(
        ({ slug }: { slug: string }) => slug,
      )
    const event = await app.makeEvent({
      slug: 'goes-on',
      startDate: inDays(-9),
      endDate: inDays(-8),
      days: [{ date: inDays(5), label: 'Visit' }],
    })
    await app.session('One', 9, { event, day: inDays(-9) })
    expect(await slugs('past')).toContain('goes-on')
    const visit = await app.session('Visit', 9, { event, day: inDays(5) })
    await app.makeEvent({ slug: 'next-week', startDate: inDays(4), endDate: inDays(4) })
    expect(await slugs('past')).not.toContain('goes-on')
    expect((await slugs('upcoming')).slice(0, 2)).toEqual(['goes-on', 'next-week'])
    await app.ask('PATCH', `/sessions/${visit}`, { status: 'cancelled', _status: 'published' })
    expect(await slugs('past')).toContain('goes-on')
    expect((await slugs('upcoming'))[0]).toBe('next-week')
  })

  it('takes a line over several days for all of them, in lists and on the dashboard', async () => {
    const event = await app.makeEvent({
      title: 'Fair of maps',
      slug: 'fair',
      startDate: inDays(-9),
      endDate: inDays(-8),
      days: [{ date: inDays(-8) }, { date: inDays(3), label: 'Last day' }],
    })
    await app.session('Maps', 9, { event, day: inDays(-8), endDay: inDays(3) })
    const { docs } = (await app.rest('GET', '/agenda?when=upcoming&limit=100')).body
    expect(docs.map(({ slug }: { slug: string }) => slug)).toContain('fair')
    expect(await stillBusy(app.payload, [], inDays(1))).toContain(event)
    expect((await busySpans(app.payload, [event])).get(String(event))).toEqual({
      startDate: inDays(-8),
      endDate: inDays(3),
    })
  })

  it('goes by the official dates where there is nothing yet, and knows them of events from before', async () => {
    const event = await app.makeEvent({
      slug: 'from-before',
      startDate: inDays(2),
      endDate: inDays(3),
    })
    const days = async () => {
      const { firstDay, lastDay } = (await app.payload.db.findOne({
        collection: 'events',
        where: { id: { equals: event } },
      })) as unknown as Record<string, string>
      return [firstDay, lastDay]
    }
    expect(await days()).toEqual([inDays(2), inDays(3)])
    await app.payload.db.updateOne({
      collection: 'events',
      id: event,
      data: { firstDay: null, lastDay: null },
    })
    await fillBusyDays(app.payload)
    expect(await days()).toEqual([inDays(2), inDays(3)])
    expect((await app.rest('GET', `/events/${event}`)).body).not.toHaveProperty('firstDay')
  })
})
