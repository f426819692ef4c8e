import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

/** A gala with a night on an event of one day, a fair over three, through the doors of an installation. */
describe('times that real programmes have', () => {
  let app: AgendaApp
  let gala: Id
  let hall: Id
  let ana: Id
  const dj = { starts: '00:30', ends: '02:00', startsNextDay: true }
  const slugOf = async (event: Id) => (await app.ask('GET', `/events/${event}?depth=0`)).body.slug
  const agendaOfEvent = async (event: Id) =>
    (await app.ask('GET', `/agenda/${await slugOf(event)}?locale=en`)).body
  const stored = async (id: Id) => (await app.ask('GET', `/sessions/${id}?depth=0&draft=true`)).body

  beforeAll(async () => {
    app = await startAgenda()
    hall = await app.make('/places', { name: 'Hall', kind: 'room' })
    ana = await app.make('/people', { name: 'Ana' })
    gala = await app.makeEvent({ endDate: '2030-05-01' })
  })
  afterAll(() => app?.stop())

  const at = (title: string, more: object) => app.line(title, 9, { event: gala, ...more })

  it('take 24:00 and 24:30 as people write them', async () => {
    const show = await app.make('/sessions', at('Show', { starts: '23:00', ends: '24:00' }))
    expect(await stored(show)).toMatchObject({
      starts: '23:00',
      ends: '00:00',
      endsNextDay: true,
      startsAt: '2030-05-01T22:00:00.000Z',
      endsAt: '2030-05-01T23:00:00.000Z',
    })
    const late = await app.make(
      '/sessions',
      at('Late', { starts: '24h30', ends: '24:45', _status: 'draft' }),
    )
    expect(await stored(late)).toMatchObject({
      starts: '00:30',
      startsNextDay: true,
      ends: '00:45',
      endsNextDay: true,
      startsAt: '2030-05-01T23:30:00.000Z',
    })
  })

  it('keep a night on the only day of its event, in order, in JSON and GraphQL', async () => {
    await app.make('/sessions', at('Closing', { starts: '21:00', ends: '23:00' }))
    await app.make('/sessions', at('DJ set', { ...dj, place: hall }))
    const { days } = await agendaOfEvent(gala)
    expect(days.map(({ date }: { date: string }) => date)).toEqual(['2030-05-01'])
    expect(
      days[0].sessions.map(
        ({ title, startsNextDay, endsNextDay, startsAt }: Record<string, unknown>) => [
          title,
          startsNextDay,
          endsNextDay,
          startsAt,
        ],
      ),
    ).toEqual([
      ['Closing', false, false, '2030-05-01T21:00:00+01:00'],
      ['Show', false, true, '2030-05-01T23:00:00+01:00'],
      ['DJ set', true, true, '2030-05-02T00:30:00+01:00'],
    ])
    const { body } = await app.graphql(
      `{ Agenda(event: "${await slugOf(gala)}", locale: en) { days { goingOn { id } sessions { title startsNextDay endDay until } } } }`,
    )
    expect(body.data.Agenda.days[0].sessions.at(-1)).toEqual({
      title: 'DJ set',
      startsNextDay: true,
      endDay: null,
      until: null,
    })
  })

  it('find a person and a place that are taken in the night, on the day after and in the night itself', async () => {
    const event = await app.makeEvent()
    const night = { event, place: hall, assignments: [{ role: 'speaker', person: ana }] }
    await app.make('/sessions', app.line('DJ set', 9, { ...night, ...dj, place: undefined }))
    const next = await app.ask(
      'POST',
      '/sessions',
      app.line('Early', 1, { ...night, place: undefined, day: '2030-05-02' }),
    )
    expect([next.status, faults(next.body).map(({ path }) => path)]).toEqual([
      409,
      ['assignments.0.person'],
    ])
    expect(faults(next.body)[0]?.message).toContain('00:30–02:00 (+1)')
    const sameHours = await app.ask('POST', '/sessions', app.line('Dawn', 1, { ...night }))
    expect(sameHours.status).toBe(201)
  })

  it('take a place for all the days of a line, and say which day it cannot end on', async () => {
    const event = await app.makeEvent({ endDate: '2030-05-03' })
    const fair = { event, starts: '18:00', ends: '16:00', place: hall }
    const outside = await app.ask(
      'POST',
      '/sessions',
      app.line('Fair', 9, { ...fair, endDay: '2030-05-04' }),
    )
    expect([outside.status, faults(outside.body).map(({ path }) => path)]).toEqual([
      400,
      ['endDay'],
    ])
    expect(faults(outside.body)[0]?.message).toContain('4 May 2030')
    const id = await app.make('/sessions', app.line('Fair', 9, { ...fair, endDay: '2030-05-03' }))
    expect(await stored(id)).toMatchObject({
      startsAt: '2030-05-01T17:00:00.000Z',
      endsAt: '2030-05-03T15:00:00.000Z',
    })
    const [before, within, after] = await Promise.all(
      [
        { day: '2030-05-01', starts: '09:00', ends: '18:00' },
        { day: '2030-05-02', starts: '10:00', ends: '11:00' },
        { day: '2030-05-03', starts: '16:00', ends: '17:00' },
      ].map((more, index) =>
        app.ask('POST', '/sessions', app.line(`Talk ${index}`, 9, { event, place: hall, ...more })),
      ),
    )
    expect([before!.status, within!.status, after!.status]).toEqual([201, 409, 201])
    const { days } = await agendaOfEvent(event)
    expect(days.map(({ goingOn }: { goingOn: string[] }) => goingOn)).toEqual([
      [],
      [String(id)],
      [String(id)],
    ])
  })

  it('follow the zone of their event', async () => {
    const event = await app.makeEvent()
    const id = await app.make('/sessions', app.line('DJ set', 9, { event, ...dj }))
    await app.ask('PATCH', `/events/${event}`, { timeZone: 'Europe/Paris', _status: 'published' })
    expect(await stored(id)).toMatchObject({
      starts: '00:30',
      startsAt: '2030-05-01T22:30:00.000Z',
      endsAt: '2030-05-02T00:00:00.000Z',
    })
  })
})
