import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Pause } from './pauses.js'
import { firstDay, type Id, type Stage, stageFor } from './stage.js'
import { servedFrom, type Servers, startServers, suiteOn } from './startServers.js'

const draft = { _status: 'draft' }
const publish = { _status: 'published' }
const message = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { message: string }[])[0]?.message
const busy =
  'Someone else is saving this agenda right now. Your text is still here: try again in a moment.'
const tooLate =
  'Saving took too long and someone else went first. Your text is still here: save it again.'

/** Holders of the lease that die, stop, or take their time. Server 1 is the one that fares ill. */
for (const database of servedFrom)
  // Without transactions a crash leaves most behind.
  suiteOn(database, 'mongodb')(`a holder of the lease on ${database}`, () => {
    let servers: Servers
    let stage: Stage

    beforeAll(async () => {
      servers = await startServers({ database })
      stage = await stageFor(servers)
    }, 600_000)
    afterEach(({ task }) => {
      if (task.result?.state === 'fail')
        console.log([0, 1].map((n) => servers.said(n).slice(-10_000)).join('\n'))
    })
    afterAll(() => servers?.stop())

    let begun = 0
    /** Asks server 1, and comes back when the request rests where it was told to: for so long, or until the process ends. */
    async function begin(
      point: Pause,
      milliseconds: number,
      method: string,
      path: string,
      body: unknown,
    ) {
      const label = `request-${++begun}.`
      const answer = stage.on(1)(method, path, body, {
        'x-test-pause': `${point} ${milliseconds} ${label}`,
      })
      answer.catch(() => undefined)
      // One that is refused before would be waited for until the end.
      const early = answer.then(({ status, body }) =>
        Promise.reject(
          new Error(
            `${method} ${path} did not rest at ${point}: ${status} ${JSON.stringify(body)}`,
          ),
        ),
      )
      await Promise.race([servers.heard(1, `paused ${point} ${label}`), early])
      return { answer }
    }
    const versionsOf = async (id: Id) =>
      (await stage.read(`/sessions/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`))
        .docs as { latest?: boolean; version: Record<string, unknown> }[]

    it('gives it back when its client has hung up', async () => {
      const event = await stage.event()
      const [id] = await stage.sessions([stage.line(event, 9)])
      const abort = new AbortController()
      const asked = fetch(`${servers.url(1)}/api/sessions/${id}`, {
        method: 'PATCH',
        signal: abort.signal,
        body: JSON.stringify({ objective: 'left', ...publish }),
        headers: {
          'content-type': 'application/json',
          authorization: `JWT ${stage.token}`,
          'x-test-pause': 'write 300 hung-up',
        },
      })
      await servers.heard(1, 'paused write hung-up')
      abort.abort()
      await expect(asked).rejects.toThrow()
      expect(
        (await stage.call('PATCH', `/sessions/${id}`, { methodology: 'stayed', ...publish }))
          .status,
      ).toBe(200)
      expect(await stage.read(`/sessions/${id}?depth=0`)).toMatchObject({
        objective: 'left',
        methodology: 'stayed',
      })
      expect(await (await fetch(`${servers.url(0)}/test/leases`)).json()).toEqual([])
    })

    it('keeps it for as long as it lives; who waits too long is told so', async () => {
      const event = await stage.event()
      const [id] = await stage.sessions([stage.line(event, 9)])
      const { answer } = await begin(
        'lease',
        14000,
        'POST',
        '/sessions',
        stage.line(event, 11, { title: 'Slow' }),
      )
      const impatient = await stage.call('PATCH', `/sessions/${id}`, {
        methodology: 'quick',
        ...publish,
      })
      expect([impatient.status, message(impatient)]).toEqual([409, busy])
      expect((await answer).status).toBe(201)
      expect(await stage.published({ event })).toHaveLength(2)
    }, 60_000)

    it('is not fenced off by itself in a bulk edit that takes longer than a lease lasts', async () => {
      const event = await stage.event()
      await stage.sessions([9, 10, 11, 12].map((at) => stage.line(event, at, draft)))
      const { answer } = await begin(
        'write',
        6000,
        'PATCH',
        `/sessions?where[event][equals]=${event}`,
        publish,
      )
      const other = await stage.call('POST', '/sessions', stage.line(event, 15))
      expect(other.status).toBe(201)
      expect((await answer).status).toBe(200)
      expect(await stage.published({ event })).toHaveLength(5)
    }, 60_000)

    it('that was stopped for longer than its lease lasts writes nothing afterwards', async () => {
      const event = await stage.event()
      const [other] = await stage.sessions([stage.line(event, 9, { ...draft })])
      const { answer } = await begin(
        'lease',
        200,
        'POST',
        '/sessions',
        stage.line(event, 9, { title: 'Late' }),
      )
      servers.signal(1, 'SIGSTOP')
      const next = await stage.call('PATCH', `/sessions/${other}`, publish)
      servers.signal(1, 'SIGCONT')
      expect(next.status).toBe(200)
      const late = await answer
      expect([late.status, message(late)]).toEqual([409, tooLate])
      expect(await stage.published({ event })).toHaveLength(1)
    }, 60_000)

    it('that was stopped after its checks, before its write, is too late as well', async () => {
      const event = await stage.event()
      const place = await stage.room()
      const [late, other] = await stage.sessions([
        stage.line(event, 9, { place, ...draft }),
        stage.line(event, 9, { place, ...draft }),
      ])
      const { answer } = await begin('write', 200, 'PATCH', `/sessions/${late}`, publish)
      servers.signal(1, 'SIGSTOP')
      const next = await stage.call('PATCH', `/sessions/${other}`, publish)
      servers.signal(1, 'SIGCONT')
      const stopped = await answer
      // Else it had begun its transaction, and kept the lease’s row (on SQLite the whole database) to itself: then it is the other who is refused.
      if (database === 'mongodb')
        expect([next.status, stopped.status, message(stopped)]).toEqual([200, 409, tooLate])
      else expect([next.status, message(next), stopped.status]).toEqual([409, busy, 200])
      expect(await stage.published({ event })).toHaveLength(1)
    }, 90_000)

    it('that is killed in the middle of saving or publishing a whole agenda leaves nothing of it', async () => {
      const [saved, released] = [await stage.event(), await stage.event()]
      const change = async (event: Id, ids: Id[]) => {
        const { revisions } = await stage.read(`/agenda-builder/${event}?locale=en`)
        const edits = [
          ...ids.map((id, n) => ({ type: 'set', id, fields: { title: `Changed ${n}` } })),
          {
            type: 'add',
            session: {
              id: 'new-1',
              title: 'Added',
              kind: 'workshop',
              status: 'confirmed',
              timing: 'clock',
              day: firstDay,
              starts: '17:00',
              ends: '18:00',
              assignments: [],
            },
          },
        ]
        return { edits, revisions }
      }
      const lines = async (event: Id) =>
        stage.sessions([9, 10].map((at) => stage.line(event, at, { title: `At ${at}` })))
      const [ofSaved, ofReleased] = [await lines(saved), await lines(released)]
      expect(
        (
          await stage.call(
            'POST',
            `/agenda-builder/${released}?locale=en`,
            await change(released, ofReleased),
          )
        ).status,
      ).toBe(200)
      const { revisions } = await stage.read(`/agenda-builder/${released}/publication?locale=en`)
      const { slug } = await stage.read(`/events/${released}?depth=0`)
      const releases = async () =>
        (await stage.read(`/agenda/${String(slug)}/releases`)).totalDocs as number
      // Each line was published as it was made.
      const before = await releases()
      // On SQLite the first of them keeps the whole database to itself.
      if (database === 'mongodb')
        await begin(
          'commit',
          0,
          'POST',
          `/agenda-builder/${saved}?locale=en`,
          await change(saved, ofSaved),
        )
      await begin('commit', 0, 'POST', `/agenda-builder/${released}/publication?locale=en`, {
        revisions,
        acceptAdvice: true,
      })
      await servers.kill(1)
      const titles = async (event: Id, query: string) =>
        (
          (
            await stage.read(
              `/sessions?where[event][equals]=${event}&sort=starts&depth=0&limit=20${query}`,
            )
          ).docs as { title: string }[]
        ).map(({ title }) => title)
      // Whoever has the lease next takes back what was half done.
      expect(
        (
          await stage.call(
            'POST',
            `/sessions?draft=true`,
            stage.line(saved, 15, { ...draft, title: 'Next' }),
          )
        ).status,
      ).toBe(201)
      expect(
        (
          await stage.call(
            'POST',
            `/sessions?draft=true`,
            stage.line(released, 15, { ...draft, title: 'Next' }),
          )
        ).status,
      ).toBe(201)
      expect(await titles(saved, '&draft=true')).toEqual(['At 9', 'At 10', 'Next'])
      expect(await titles(released, '&draft=true')).toEqual([
        'Changed 0',
        'Changed 1',
        'Next',
        'Added',
      ])
      expect(await titles(released, '&where[_status][equals]=published')).toEqual(['At 9', 'At 10'])
      expect(await releases()).toBe(before)
      await servers.restart(1)
      expect(
        (
          await stage.call('POST', `/agenda-builder/${released}/publication?locale=en`, {
            revisions: (await stage.read(`/agenda-builder/${released}/publication?locale=en`))
              .revisions,
            acceptAdvice: true,
          })
        ).body,
      ).toMatchObject({ number: before + 1 })
    }, 180_000)

    it('that is killed while it makes two people one leaves both as they were, and it can be done again', async () => {
      const event = await stage.event()
      const pair = { keep: await stage.person(), remove: await stage.person() }
      const [id] = await stage.sessions([
        stage.line(event, 9, { assignments: [{ role: 'speaker', person: pair.remove }] }),
      ])
      const speakers = async () =>
        ((await stage.read(`/sessions/${id}?depth=0`)).assignments as { person: Id }[]).map(
          ({ person }) => person,
        )
      await begin('version', 0, 'POST', '/agenda-directory/people/merge', pair)
      // Without a transaction what readers see is written by then, and the version of it is not.
      expect(await speakers()).toEqual([database === 'mongodb' ? pair.keep : pair.remove])
      await servers.kill(1)
      expect((await stage.call('POST', '/sessions', stage.line(event, 15))).status).toBe(201)
      expect([await speakers(), (await versionsOf(id!)).length]).toEqual([[pair.remove], 1])
      for (const moved of [1, 0])
        expect((await stage.call('POST', '/agenda-directory/people/merge', pair)).body).toEqual({
          id: pair.keep,
          moved,
        })
      expect([await speakers(), (await stage.read(`/people/${pair.remove}?depth=0`)).id]).toEqual([
        [pair.keep],
        pair.keep,
      ])
      await servers.restart(1)
    }, 180_000)

    it('that is killed does not stop the others for long, and leaves whole documents', async () => {
      const events: Id[] = []
      for (let n = 0; n < 5; n++) events.push(await stage.event())
      const ids = await stage.sessions(
        events.map((event) => stage.line(event, 9, { ...draft, title: 'Before' })),
      )
      const change = { title: 'After', ...publish }
      await begin('lease', 0, 'POST', '/sessions', stage.line(events[0]!, 11, { title: 'Never' }))
      await begin('write', 0, 'PATCH', `/sessions/${ids[1]}`, change)
      if (database === 'mongodb') {
        await begin('version', 0, 'PATCH', `/sessions/${ids[2]}`, change)
        await begin(
          'version',
          0,
          'POST',
          '/sessions',
          stage.line(events[3]!, 12, { title: 'Made' }),
        )
        await begin('deleting', 0, 'DELETE', `/sessions/${ids[4]}`, undefined)
      }
      await servers.kill(1)
      const next = await Promise.all(
        events.map((event) =>
          stage.call('POST', '/sessions', stage.line(event, 15, { title: 'Next' })),
        ),
      )
      expect(next.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
      expect((await stage.published({ event: events[0]! })).map(({ title }) => title)).toEqual([
        'Next',
      ])
      expect(
        (await versionsOf(ids[1]!)).map(({ version }) => [version.title, version._status]),
      ).toEqual([['Before', 'draft']])
      if (database !== 'mongodb') return
      await servers.restart(1)
      expect(servers.said(1)).toContain('what a crash had left unfinished was mended (sessions: 1)')
      const inDrafts = async (event: Id) => {
        const { docs } = await stage.read(
          `/sessions?draft=true&where[event][equals]=${event}&sort=starts&depth=0`,
        )
        return (docs as { title: string; _status: string }[]).map(({ title, _status }) => [
          title,
          _status,
        ])
      }
      // What was being published was taken back by whoever had the lease next.
      expect(await inDrafts(events[2]!)).toEqual([
        ['Before', 'draft'],
        ['Next', 'published'],
      ])
      expect(await inDrafts(events[3]!)).toEqual([
        ['Before', 'draft'],
        ['Next', 'published'],
      ])
      expect(await inDrafts(events[4]!)).toEqual([
        ['Before', 'draft'],
        ['Next', 'published'],
      ])
      expect((await stage.call('DELETE', `/sessions/${ids[4]}`, undefined)).status).toBe(200)
    }, 180_000)
  })
