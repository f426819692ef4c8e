import type { PayloadRequest, SanitizedConfig } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseOfRun } from '../setup/payloadFor.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Point = 'afterChange' | 'beforeChange' | 'field' | 'lastBeforeChange'
type Hook = (req: PayloadRequest) => Promise<unknown>

let due: Partial<Record<Point, Hook>> = {}

/** A hook that runs once, where a test wants something to happen inside of a save. */
function once(point: Point) {
  return async ({
    req,
    data,
    doc,
    value,
  }: {
    req: PayloadRequest
    data?: unknown
    doc?: unknown
    value?: unknown
  }) => {
    const hook = due[point]
    delete due[point]
    await hook?.(req)
    return point === 'field' ? value : (doc ?? data)
  }
}

function addHooks({ collections }: SanitizedConfig): void {
  const sessions = collections.find(({ slug }) => slug === 'sessions')!
  const hooks = sessions.hooks as unknown as Record<string, unknown[]>
  hooks.beforeChange!.unshift(once('beforeChange'))
  hooks.beforeChange!.push(once('lastBeforeChange'))
  hooks.afterChange!.push(once('afterChange'))
  const status = sessions.fields.find((field) => 'name' in field && field.name === 'status') as {
    hooks?: Record<string, unknown[]>
  }
  status.hooks = {
    ...status.hooks,
    afterChange: [...(status.hooks?.afterChange ?? []), once('field')],
  }
}

describe('the lease of an event', () => {
  let app: AgendaApp
  let inner: Id
  let outer: Id

  beforeAll(async () => {
    app = await startAgenda({ adjust: addHooks })
    outer = await app.session('Outer', 8)
    inner = await app.session('Inner', 10)
  })
  afterEach(() => {
    due = {}
    vi.unstubAllEnvs()
  })
  afterAll(() => app.stop())

  const save = (body: object = {}) =>
    app.ask('PATCH', `/sessions/${outer}`, { _status: 'published', ...body })
  const inside = (point: Point, hook: Hook) => {
    due = { [point]: hook }
  }
  const change = { collection: 'sessions', overrideAccess: true } as const
  const publish = (objective: string) => ({ objective, _status: 'published' }) as never

  describe('is given back at once', () => {
    it.each<[string, () => Promise<{ status: number }>, number]>([
      ['after a save', () => save({ objective: 'Saved' }), 200],
      ['after a fault in a field', () => save({ title: '' }), 400],
      ['after something impossible', () => save({ ends: '07:00' }), 400],
      [
        'after a conflict',
        () => app.ask('POST', '/sessions', { ...app.line('Plenary', 8), kind: 'plenary' }),
        409,
      ],
      [
        'after access was denied',
        () => app.rest('PATCH', `/sessions/${outer}`, { body: { title: 'Mine' } }),
        403,
      ],
      [
        'after a session that is not there',
        () =>
          app.ask(
            'PATCH',
            `/sessions/${databaseOfRun() === 'mongodb' ? '65a000000000000000000000' : 9999}`,
            { event: app.event, title: 'x' },
          ),
        404,
      ],
      [
        'after a hook that failed in the middle',
        () => (
          inside('afterChange', () => Promise.reject(new Error('Told to fail'))),
          save({ objective: 'Failed' })
        ),
        500,
      ],
      [
        'after a hook that failed before the write',
        () => (inside('lastBeforeChange', () => Promise.reject(new Error('Told to fail'))), save()),
        500,
      ],
      [
        'after a bulk edit in which all were refused',
        () =>
          app.ask('PATCH', `/sessions?where[event][equals]=${app.event}`, { day: '2031-01-01' }),
        400,
      ],
      ['after a deletion that was refused', () => app.ask('DELETE', `/events/${app.event}`), 409],
      [
        'after a person was deleted',
        async () => app.ask('DELETE', `/people/${await app.make('/people', { name: 'Gone' })}`),
        200,
      ],
    ])('%s', async (_name, act, status) => {
      expect((await act()).status).toBe(status)
      expect(await app.leases()).toEqual([])
    })

    it('after a save that uses no transaction, whether it succeeds or not', async () => {
      await app.payload.update({
        ...change,
        id: inner,
        data: publish('Without a transaction'),
        disableTransaction: true,
      })
      expect(await app.leases()).toEqual([])
      await expect(
        app.payload.update({
          ...change,
          id: inner,
          data: { ends: '07:00' },
          disableTransaction: true,
        }),
      ).rejects.toThrow()
      await expect(
        app.payload.update({
          ...change,
          id: inner,
          data: { title: '', _status: 'published' },
          disableTransaction: true,
        }),
      ).rejects.toThrow()
      expect(await app.leases()).toEqual([])
      expect((await app.read(`/sessions/${inner}`)).objective).toBe('Without a transaction')
    })
  })

  it('is held while a hook runs', async () => {
    let seen: string[] = []
    inside('lastBeforeChange', async () => {
      seen = (await app.leases()).map(({ key }) => key)
    })
    await save()
    expect(seen).toEqual([`event:${app.event}`])
  })

  it('cannot be switched off outside of tests', async () => {
    vi.stubEnv('AGENDA_LEASE', 'off')
    const before = (await app.leaseOf(app.event))!.token
    await save()
    expect((await app.leaseOf(app.event))!.token).toBe(before)
    vi.stubEnv('NODE_ENV', 'production')
    await save()
    expect((await app.leaseOf(app.event))!.token).toBe(before + 1)
  })

  it('keeps all of many saves that are made at once without a request', async () => {
    const fields = ['objective', 'methodology', 'statusNote', 'title']
    await Promise.all(
      fields.map((field) =>
        app.payload.update({
          ...change,
          id: inner,
          data: { [field]: `all ${field}`, _status: 'published' },
        }),
      ),
    )
    expect(await app.read(`/sessions/${inner}`)).toMatchObject(
      Object.fromEntries(fields.map((field) => [field, `all ${field}`])),
    )
  })

  describe.each<Point>(['beforeChange', 'lastBeforeChange', 'afterChange', 'field'])(
    'a hook (%s) that saves',
    (point) => {
      it.each<[string, (req: PayloadRequest) => Promise<unknown>]>([
        [
          'with its req',
          (req) =>
            app.payload.update({ ...change, id: inner, data: publish(`${point} nested`), req }),
        ],
        [
          'without its req',
          () => app.payload.update({ ...change, id: inner, data: publish(`${point} nested`) }),
        ],
        [
          'without a transaction',
          () =>
            app.payload.update({
              ...change,
              id: inner,
              data: publish(`${point} nested`),
              disableTransaction: true,
            }),
        ],
      ])('another session of the event %s goes on', async (name, act) => {
        inside(point, act)
        const { status } = await save({ objective: `${point} ${name}` })
        expect(status).toBe(200)
        expect((await app.read(`/sessions/${outer}`)).objective).toBe(`${point} ${name}`)
        expect((await app.read(`/sessions/${inner}`)).objective).toBe(`${point} nested`)
        expect(await app.leases()).toEqual([])
      })

      it('a session of another event, and a person, without its req goes on', async () => {
        const event = await app.makeEvent()
        const id = await app.make('/sessions', app.line('Elsewhere', 9, { event }))
        inside(point, async () => {
          await app.payload.update({ ...change, id, data: publish('from outside') })
          await app.payload.create({
            collection: 'people',
            data: { name: `By ${point}` },
            overrideAccess: true,
          })
        })
        expect((await save()).status).toBe(200)
        expect((await app.read(`/sessions/${id}`)).objective).toBe('from outside')
        const { body } = await app.ask('GET', `/people?where[name][equals]=By ${point}`)
        expect(body.totalDocs).toBe(1)
        expect(await app.leases()).toEqual([])
      })
    },
  )

  it('waits for what a hook began and did not await', async () => {
    inside('afterChange', async () => {
      void app.payload.update({ ...change, id: inner, data: publish('not awaited') })
    })
    expect((await save()).status).toBe(200)
    await expect
      .poll(async () => (await app.read(`/sessions/${inner}`)).objective)
      .toBe('not awaited')
    await expect.poll(() => app.leases()).toEqual([])
  })

  it('stores nothing and says so, where the database can undo, when a hook hides that its own save failed', async () => {
    await save({ objective: 'before' })
    inside('afterChange', () =>
      app.payload.update({ ...change, id: inner, data: { ends: '07:00' } }).catch(() => undefined),
    )
    const { status } = await save({ objective: 'hidden failure' })
    const { objective } = await app.read(`/sessions/${outer}`)
    expect([status, objective]).toEqual(
      databaseOfRun() === 'mongodb' ? [200, 'hidden failure'] : [500, 'before'],
    )
    expect(await app.leases()).toEqual([])
  })
})
