import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  agendaIn,
  type Crowd,
  crowdedEvent,
  inAnswer,
  inDatabase,
  type Outcome,
  race,
  readAgenda,
  readWhileTheyRise,
  reallyRaced,
  save,
} from './freshness.js'
import type { Pause } from './pauses.js'
import { type Stage, stageFor } from './stage.js'
import { servedFrom, type Servers, startServers, suiteOn } from './startServers.js'

const lasts = Number(process.env.RACE_SECONDS ?? 3) * 1000
const patience = 5
/** How long a holder that died keeps its lease, and a little more. */
const leaseLasts = 5_500

/** Readers who take their time are overtaken more often: that is for every day, the other one for the night. */
const paces = [
  { pace: 'with readers who take their time', breath: 300, rests: 60 },
  ...(process.env.NIGHTLY ? [{ pace: 'with time to breathe', breath: 300, rests: 0 }] : []),
]

/** Two server processes behind one address; every editor and every reader uses both in turn. */
for (const database of servedFrom)
  // As npm start runs it where nothing is set.
  suiteOn(database, 'sqlite')(
    `the freshness of an agenda from two processes on one ${database} database`,
    () => {
      let servers: Servers
      let stage: Stage

      beforeAll(async () => {
        servers = await startServers({ database, env: { SERVER_URL: 'http://agenda.test' } })
        stage = await stageFor(servers)
      }, 600_000)
      afterEach(async ({ task }) => {
        if (task.result?.state === 'fail')
          console.log([0, 1].map((n) => servers.said(n).slice(-10_000)).join('\n'))
        await servers.reading({ rests: 0, trusts: 0 })
      })
      afterAll(() => servers?.stop())

      const read = (on: number, { slug }: Crowd, headers: Record<string, string> = {}) =>
        readAgenda(servers, on, slug, 'en', headers)

      function report(
        pace: string,
        { writes, stale, torn, reads, raced, crossed, unchanged, slowest }: Outcome,
      ): void {
        const saves = Object.values(writes).reduce((sum, count) => sum + count, 0)
        console.log(
          `${database}, ${pace}: ${saves} saves; reads ${reads}, raced ${raced}, after the other process’s save ${crossed}, 304 ${unchanged}, slowest ${slowest} ms; stale ${stale.length}, torn ${torn.length}`,
        )
      }

      it.each(paces)(
        '$pace: no answer is older than what was acknowledged before it was asked for, and each is of one moment',
        async ({ pace, breath, rests }) => {
          await servers.reading({ rests })
          const outcome = await race(servers, stage, { lasts, breath })
          report(pace, outcome)
          const { stale, torn, mistagged, refused } = outcome
          expect({ stale, torn, mistagged, refused }).toEqual({
            stale: [],
            torn: [],
            mistagged: [],
            refused: [],
          })
          expect(reallyRaced(outcome)).toBe(true)
        },
        180_000,
      )

      it('is of one moment when reading it takes longer than a lease lasts', async () => {
        await servers.reading({ rests: 6_500 })
        const { talk, speaker, saves } = await readWhileTheyRise(servers, stage)
        expect(saves).toBeGreaterThan(2)
        expect([speaker, speaker + 1]).toContain(talk)
      }, 180_000)

      it('has one tag on both processes, and is sent whole to who has the tag of what was before', async () => {
        const crowd = await crowdedEvent(stage)
        const before = await read(0, crowd)
        expect(await read(1, crowd)).toEqual(before)
        for (let n = 1; n <= 20; n++) {
          const { etag } = await read(n % 2, crowd)
          for (const on of [0, 1])
            expect(await read(on, crowd, { 'if-none-match': etag })).toEqual({
              status: 304,
              etag,
              text: '',
            })
          expect((await save(stage, (n >> 1) % 2, crowd.title, n)).status).toBe(200)
          const [one, other] = await Promise.all(
            [0, 1].map((on) => read(on, crowd, { 'if-none-match': `${etag}, ${before.etag}` })),
          )
          expect([one!.status, crowd.title.shown(agendaIn(one!))]).toEqual([200, [n, n]])
          expect(other).toEqual(one)
          expect(one!.etag).not.toBe(etag)
        }
      }, 60_000)

      describe.runIf(process.env.NIGHTLY)(
        'when processes believe what they last heard of the revisions',
        () => {
          it('it is older than what was acknowledged', async () => {
            await servers.reading({ trusts: 60_000 })
            for (let round = 0; round < patience; round++) {
              const outcome = await race(servers, stage, { lasts, breath: 300 })
              report('believing', outcome)
              if (outcome.stale.length) return
            }
            expect.fail(
              `nothing was stale in ${patience} rounds: the race does not show what asking is for`,
            )
          }, 300_000)

          it('it is of two moments at once', async () => {
            await servers.reading({ rests: 2_000, trusts: 60_000 })
            const { talk, speaker } = await readWhileTheyRise(servers, stage)
            expect(speaker).toBeGreaterThan(talk)
          }, 60_000)
        },
      )

      describe('when a process is killed', () => {
        let begun = 0
        /** Comes back when server 1 rests there for ever. */
        async function restAt(
          point: Pause,
          ask: (headers: Record<string, string>) => Promise<unknown>,
        ): Promise<void> {
          const label = `fresh-${++begun}.`
          ask({ 'x-test-pause': `${point} 0 ${label}` }).catch(() => undefined)
          await servers.heard(1, `paused ${point} ${label}`)
        }

        it('between a write and its revision, the other shows what is in the database', async () => {
          const crowds: Crowd[] = []
          for (let n = 0; n < 6; n++) crowds.push(await crowdedEvent(stage))
          const [known, unread, renamed, compiled, unwritten, cut] = crowds as [
            Crowd,
            Crowd,
            Crowd,
            Crowd,
            Crowd,
            Crowd,
          ]
          for (const crowd of [known, renamed, unwritten, cut])
            expect((await read(0, crowd)).status).toBe(200)
          await restAt('store', (headers) => read(1, compiled, headers))
          await restAt('release', (headers) => save(stage, 1, known.title, 1, headers))
          await restAt('release', (headers) => save(stage, 1, unread.title, 1, headers))
          await restAt('release', (headers) => save(stage, 1, renamed.name, 1, headers))
          if (database === 'mongodb')
            await restAt('version', (headers) => save(stage, 1, cut.title, 1, headers))
          // The last: on SQLite it keeps the whole database to itself.
          await restAt('write', (headers) => save(stage, 1, unwritten.title, 1, headers))
          await servers.kill(1)

          // Nobody was told that it is saved: until the dead one's turn is over it may be missing, and not in parts.
          expect([
            [0, 0],
            [1, 1],
          ]).toContainEqual(known.title.shown(agendaIn(await read(0, known))))
          const first = await read(0, unread)
          expect(inAnswer(first)).toEqual(await inDatabase(stage, unread.event))
          expect(unread.title.shown(agendaIn(first))).toEqual([1, 1])
          await sleep(leaseLasts)

          const answers = await Promise.all(crowds.map((crowd) => read(0, crowd)))
          for (const [n, { event }] of crowds.entries())
            expect(inAnswer(answers[n]!)).toEqual(await inDatabase(stage, event))
          const shown = (crowd: Crowd) =>
            crowd.title.shown(agendaIn(answers[crowds.indexOf(crowd)]!))
          expect(shown(known)).toEqual([1, 1])
          expect(renamed.name.shown(agendaIn(answers[crowds.indexOf(renamed)]!))).toEqual([1, 1])
          expect(shown(unwritten)).toEqual([0, 0])
          expect(shown(cut)).toEqual([0, 0])

          await servers.restart(1)
          for (const crowd of crowds) expect(await read(1, crowd)).toEqual(await read(0, crowd))
          expect((await save(stage, 1, known.title, 2)).status).toBe(200)
          expect(known.title.shown(agendaIn(await read(0, known)))).toEqual([2, 2])
        }, 120_000)
      })
    },
  )
