import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Servers, startServers } from './startServers.js'
import { type Stage, stageFor } from './stage.js'

const rounds = Number(process.env.RACE_ROUNDS ?? 8)
const writers = 8

/** Two server processes on one database; every request alternates between them. */
describe.each(['sqlite', 'mongodb'] as const)('two processes on one %s database', (database) => {
  let servers: Servers
  let stage: Stage

  beforeAll(async () => {
    servers = await startServers({ database })
    stage = await stageFor(servers)
  }, 120_000)
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') console.log([0, 1].map((n) => servers.said(n)).join('\n'))
  })
  afterAll(() => servers?.stop())

  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
  const expectOne = (answers: { status: number; body: unknown }[], good: number) => {
    expect(statuses(answers)).toEqual([good, ...Array<number>(answers.length - 1).fill(409)].sort())
    for (const { status, body } of answers) {
      if (status === 409) expect((body as { errors: { message: string }[] }).errors[0]?.message).toMatch(/\S+ \S+ \S+/)
    }
  }

  it(`lets one of ${writers} simultaneous creations have the room, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round++) {
      const hour = `${String(8 + round).padStart(2, '0')}:00`
      const answers = await stage.together(writers, (n, call) => call('POST', '/sessions', stage.session({ title: `Create ${round}.${n}`, starts: hour, room: 0 })))
      expectOne(answers, 201)
      expect(await stage.publishedAt(hour, 0)).toBe(1)
    }
  }, 300_000)

  it(`lets one of ${writers} simultaneous publications have the room, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round++) {
      const hour = `${String(8 + round).padStart(2, '0')}:00`
      const drafts = await stage.drafts(writers, { starts: hour, room: 1 })
      const answers = await stage.together(writers, (n, call) => call('PATCH', `/sessions/${drafts[n]}`, { _status: 'published' }))
      expectOne(answers, 200)
      expect(await stage.publishedAt(hour, 1)).toBe(1)
    }
  }, 300_000)

  it('lets one of several published sessions move to the same hour', async () => {
    for (let round = 0; round < rounds; round++) {
      const ids = await stage.published(4, { room: 2, day: '2030-05-02', firstHour: 8 })
      const answers = await stage.together(4, (n, call) => call('PATCH', `/sessions/${ids[n]}`, { starts: '20:00', ends: '21:00', _status: 'published' }))
      expectOne(answers, 200)
      expect(await stage.publishedAt('20:00', 2, '2030-05-02')).toBe(1)
      await stage.unpublish(ids)
    }
  }, 300_000)

  it('publishes one session of each room and hour when bulk edits race', async () => {
    for (let round = 0; round < rounds; round++) {
      const hour = `${String(8 + round).padStart(2, '0')}:00`
      const drafts = await stage.drafts(6, { starts: hour, room: 3 })
      const where = `?${drafts.map((id, n) => `where[id][in][${n}]=${id}`).join('&')}`
      const answers = await stage.together(3, (_n, call) => call('PATCH', `/sessions${where}`, { _status: 'published' }))
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      expect(await stage.publishedAt(hour, 3)).toBe(1)
    }
  }, 300_000)

  it('keeps both of two simultaneous saves of different fields, and of different languages', async () => {
    const [id] = await stage.drafts(1, { starts: '07:00', room: 0 })
    for (let round = 0; round < rounds * 2; round++) {
      const answers = await stage.together(4, (n, call) =>
        call('PATCH', `/sessions/${id}?draft=true&locale=${n === 3 ? 'fr' : 'en'}`, [
          { objective: `objective ${round}` }, { methodology: `methodology ${round}` },
          { statusNote: `note ${round}` }, { title: `titre ${round}` },
        ][n]),
      )
      expect(statuses(answers)).toEqual([200, 200, 200, 200])
      const stored = await stage.read(`/sessions/${id}?draft=true&locale=all&depth=0`)
      expect(stored).toMatchObject({
        objective: { en: `objective ${round}` }, methodology: { en: `methodology ${round}` },
        statusNote: { en: `note ${round}` }, title: { fr: `titre ${round}` },
      })
    }
  }, 300_000)

  it('deletes and edits the same session without a fault of the server', async () => {
    for (let round = 0; round < rounds; round++) {
      const [id] = await stage.drafts(1, { starts: '06:00', room: 0 })
      const answers = await stage.together(4, (n, call) =>
        n === 0 ? call('DELETE', `/sessions/${id}?trash=true`, undefined) : call('PATCH', `/sessions/${id}?draft=true`, { objective: `${n}` }),
      )
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      expect(answers[0]?.status).toBe(200)
    }
  }, 300_000)
})
