import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, password, type Stage, setStage } from './stage.js'

const json = (value: unknown) => JSON.stringify(value)

describe('access: rights are an admin’s to give', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())
  const account = (id: Id | undefined) => stage.latest('users', id!)
  const rights = async (id: Id | undefined) => {
    const { role, events, languages } = await account(id)
    return { role, events, languages }
  }

  it.each(['translator', 'here', 'everywhere'] as const)(
    '%s cannot promote themselves, over REST or GraphQL',
    async (role) => {
      const id = stage.users[role]
      const before = await rights(id)
      const changed = {
        role: 'admin',
        events: [stage.here, stage.elsewhere],
        languages: ['en', 'fr', 'ar'],
      }
      await stage.rest(role, 'PATCH', `/users/${id}`, { ...changed, name: 'Mine to change' })
      expect(await rights(id)).toEqual(before)
      expect((await account(id)).name).toBe('Mine to change')
      await stage.graphql(
        role,
        `mutation { updateUser(id: ${json(id)}, data: { role: admin, events: ${json(changed.events)}, languages: [en, fr, ar] }) { id } }`,
      )
      expect(await rights(id)).toEqual(before)
      expect(
        (await stage.rest(role, 'PATCH', `/users?where[id][equals]=${id}`, changed)).status,
      ).toBe(403)
      expect(
        (await stage.rest(role, 'PATCH', `/users/${stage.users.admin}`, { role: 'editor' })).status,
      ).toBe(403)
      expect(
        (await stage.rest(role, 'POST', '/users', { ...stage.fieldsOf('users'), role: 'admin' }))
          .status,
      ).toBe(403)
      expect(
        (await stage.rest(role, 'POST', `/users/${id}/duplicate`, { role: 'admin' })).status,
      ).toBe(404)
    },
  )

  it('an admin gives them, and loses the last admin in no way', async () => {
    const { id } = await stage.add('users')
    const change = { role: 'translator', events: [stage.here], languages: ['ar'] }
    expect((await stage.rest('admin', 'PATCH', `/users/${id}`, change)).status).toBe(200)
    expect(await rights(id)).toEqual(change)
    const admin = stage.users.admin
    expect((await stage.rest('admin', 'PATCH', `/users/${admin}`, { role: 'editor' })).status).toBe(
      409,
    )
    expect((await stage.rest('admin', 'DELETE', `/users/${admin}`)).status).toBe(409)
    expect((await rights(admin)).role).toBe('admin')
  })

  it('what Payload keeps for itself is nobody’s to write', async () => {
    const id = stage.users.here!
    const before = await stage.stored('users', id)
    const body = {
      hash: 'x',
      salt: 'x',
      loginAttempts: 99,
      lockUntil: '2040-01-01T00:00:00.000Z',
      sessions: [],
      resetPasswordToken: 'x',
      createdAt: '2000-01-01T00:00:00.000Z',
    }
    for (const role of ['here', 'admin'] as const)
      await stage.rest(role, 'PATCH', `/users/${id}`, body)
    const { updatedAt: _u, name: _n, ...after } = (await stage.stored('users', id))!
    const { updatedAt: _v, name: _m, ...kept } = before!
    expect(after).toEqual(kept)
    expect((await stage.rest('here', 'GET', '/users/me')).body.user.id).toEqual(id)
  })

  it('nobody but the server says when something was made or changed', async () => {
    const long = '2000-01-01T00:00:00.000Z'
    for (const collection of ['sessions', 'people', 'events'] as const) {
      const made = await stage.rest('everywhere', 'POST', `/${collection}`, {
        ...stage.fieldsOf(collection),
        createdAt: long,
        updatedAt: long,
      })
      expect(made.status).toBe(201)
      const { id } = made.body.doc
      await stage.rest('everywhere', 'PATCH', `/${collection}/${id}`, {
        createdAt: long,
        updatedAt: long,
      })
      const { createdAt, updatedAt } = (await stage.stored(collection, id))!
      expect([createdAt, updatedAt].filter((at) => String(at).startsWith('2000'))).toEqual([])
    }
  })

  it('a demoted account is demoted with its very next request, and a deleted one is gone', async () => {
    const { id, email } = await stage.add('users', { role: 'admin' })
    const token = await stage.app.login(email, password)
    const place = (name: string) =>
      stage.app.rest('POST', '/places', { token, body: { name, kind: 'room' } })
    expect((await place('As admin')).status).toBe(201)
    await stage.rest('admin', 'PATCH', `/users/${id}`, { role: 'translator' })
    expect((await place('As translator')).status).toBe(403)
    await stage.rest('admin', 'DELETE', `/users/${id}`)
    expect((await stage.app.rest('GET', '/users/me', { token })).body.user).toBeNull()
  })
})

describe('access: no document goes into or out of an event that its editor may not touch', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())
  const where = async (collection: 'sessions' | 'tracks', id: Id) => {
    const [row, draft] = [await stage.stored(collection, id), await stage.latest(collection, id)]
    return [String(row!.event), String(draft.event)]
  }
  const here = () => String(stage.here)
  const elsewhere = () => String(stage.elsewhere)

  it.each(['sessions', 'tracks'] as const)(
    '%s: made in it, moved into it, or copied into it',
    async (collection) => {
      const { id } = await stage.add(collection)
      const event = stage.elsewhere
      const answers = [
        await stage.rest('here', 'POST', `/${collection}`, stage.fieldsOf(collection, event)),
        await stage.rest('here', 'PATCH', `/${collection}/${id}`, { event }),
        await stage.rest('here', 'PATCH', `/${collection}/${id}?draft=true`, { event }),
        await stage.rest('here', 'POST', `/${collection}/${id}/duplicate`, { event }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      const bulk = await stage.rest('here', 'PATCH', `/${collection}?where[id][equals]=${id}`, {
        event,
      })
      expect([bulk.status, bulk.body.docs.length, bulk.body.errors.length]).toEqual([400, 0, 1])
      const name = collection === 'sessions' ? 'Session' : 'Track'
      const { body } = await stage.graphql(
        'here',
        `mutation { update${name}(id: ${json(id)}, data: { event: ${json(event)} }) { id } }`,
      )
      expect(body.errors[0].extensions.statusCode).toBe(403)
      expect(await where(collection, id)).toEqual([here(), here()])
      const { totalDocs } = await stage.app.payload.count({
        collection,
        where: { event: { equals: event } },
        overrideAccess: true,
      })
      expect(totalDocs).toBe(0)
    },
  )

  it('no event at all is no way out', async () => {
    const { id } = await stage.add('sessions')
    expect(
      (await stage.rest('here', 'PATCH', `/sessions/${id}?draft=true`, { event: null })).status,
    ).toBe(403)
    expect(
      (
        await stage.rest('here', 'POST', '/sessions?draft=true', {
          title: 'Of none',
          _status: 'draft',
        })
      ).status,
    ).toBe(403)
    expect(await where('sessions', id)).toEqual([here(), here()])
  })

  it('a draft that an editor of both moved elsewhere is not taken back, nor published here', async () => {
    const { id } = await stage.add('sessions')
    expect(
      (
        await stage.rest('everywhere', 'PATCH', `/sessions/${id}?draft=true`, {
          event: stage.elsewhere,
        })
      ).status,
    ).toBe(200)
    expect(await where('sessions', id)).toEqual([here(), elsewhere()])
    for (const body of [
      { event: stage.here },
      { title: 'Mine' },
      { _status: 'published' },
      { event: stage.here, _status: 'published' },
    ]) {
      expect((await stage.rest('here', 'PATCH', `/sessions/${id}`, body)).status).toBe(403)
      expect((await stage.rest('elsewhere', 'PATCH', `/sessions/${id}`, body)).status).toBe(403)
    }
    expect(await where('sessions', id)).toEqual([here(), elsewhere()])
  })

  it('a version of another event is not restored', async () => {
    const { id } = await stage.add('sessions')
    expect(
      (
        await stage.rest('everywhere', 'PATCH', `/sessions/${id}`, {
          event: stage.elsewhere,
          _status: 'published',
        })
      ).status,
    ).toBe(200)
    const { docs } = await stage.app.payload.findVersions({
      collection: 'sessions',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    for (const role of ['here', 'elsewhere'] as const) {
      for (const query of ['', '?draft=true']) {
        expect([
          role,
          (await stage.rest(role, 'POST', `/sessions/versions/${docs[0]!.id}${query}`)).status,
        ]).toEqual([role, 403])
      }
    }
    expect(await where('sessions', id)).toEqual([elsewhere(), elsewhere()])
    expect(
      (await stage.rest('everywhere', 'POST', `/sessions/versions/${docs[0]!.id}`)).status,
    ).toBe(200)
    expect(await where('sessions', id)).toEqual([here(), here()])
  })

  it('an editor of some events makes no new one, not even as a copy', async () => {
    expect((await stage.rest('here', 'POST', '/events', stage.fieldsOf('events'))).status).toBe(403)
    expect((await stage.rest('here', 'POST', `/events/${stage.here}/duplicate`, {})).status).toBe(
      403,
    )
  })
})
