import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPlaces } from '../../src/store/fillPlaces.js'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

describe('a place within a place', () => {
  let app: AgendaApp
  let hall: Id
  let left: Id
  let foyer: Id
  const place = (name: string, more: object = {}) =>
    app.make('/places', { name, kind: 'room', ...more })
  const publish = (title: string, at: number, more: object) =>
    app.ask('POST', '/sessions', app.line(title, at, more))

  beforeAll(async () => {
    app = await startAgenda()
    const venue = await place('Venue', { kind: 'venue', severalAtOnce: true })
    hall = await place('Hall', { within: venue })
    left = await place('Left half', { within: hall })
    foyer = await place('Foyer', { within: venue, severalAtOnce: true })
  })
  afterAll(() => app.stop())

  it('is taken with the whole, and the whole with it', async () => {
    await app.session('Plenary', 9, { place: hall })
    const part = await publish('Group', 9, { place: left })
    expect([part.status, faults(part.body)[0]]).toMatchObject([
      409,
      { path: 'place', message: expect.stringMatching(/^Hall \(Left half\) is already taken/) },
    ])
    await app.session('Group', 11, { place: left })
    expect((await publish('Whole', 11, { place: hall })).status).toBe(409)
    expect((await publish('Elsewhere', 11, { place: foyer })).status).toBe(201)
  })

  it('may hold several sessions at once where it says so', async () => {
    await app.session('Poster 1', 14, { place: foyer })
    expect((await publish('Poster 2', 14, { place: foyer })).status).toBe(201)
  })

  it('is told to the builder with the places to choose from, and to nobody else', async () => {
    const { choices, agenda } = (await app.ask('GET', `/agenda-builder/${app.event}?locale=en`))
      .body
    const chosen = choices.places.find(({ id }: { id: Id }) => id === left)
    expect(chosen).toEqual({ id: left, name: 'Left half', within: hall })
    expect(agenda.placeFacts[String(foyer)]).toMatchObject({ severalAtOnce: true })
    expect((await app.rest('GET', `/places/${foyer}`)).body).not.toHaveProperty('severalAtOnce')
  })

  it('is known to another event that wants the whole of it', async () => {
    const other = await app.makeEvent({ title: 'Another' })
    const id = await app.draft('Rehearsal', 11, { event: other, place: hall })
    const { agenda } = (await app.ask('GET', `/agenda-builder/${other}?locale=en`)).body
    expect(agenda.elsewhere).toEqual([expect.objectContaining({ session: 'Group', place: left })])
    expect(agenda.placeFacts[String(left)]).toEqual({ within: hall })
    await app.ask('DELETE', `/sessions/${id}`)
  })

  it('of before it was asked: a venue with rooms holds several things, a room does not', async () => {
    const venue = await place('Old venue', { kind: 'venue' })
    const room = await place('Old room', { within: venue })
    const alone = await place('Garden', { kind: 'venue' })
    for (const id of [venue, room, alone])
      await app.payload.db.updateOne({ collection: 'places', id, data: { severalAtOnce: null } })
    await fillPlaces(app.payload)
    const said = await Promise.all(
      [venue, room, alone].map(async (id) => (await app.read(`/places/${id}`)).severalAtOnce),
    )
    expect(said).toEqual([true, false, false])
  })
})
