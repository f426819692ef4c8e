import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { race, reallyRaced } from './freshness.js'
import { nginx, startProxy } from './proxy.js'
import { races } from './races.js'
import { type Stage, stageFor } from './stage.js'
import { type Servers, startServers } from './startServers.js'

const rounds = Number(process.env.RACE_ROUNDS ?? 1)
const lasts = Number(process.env.RACE_SECONDS ?? 10) * 1000

/** Two processes on one Postgres, behind nginx: which of them answers, nobody chooses. */
describe.runIf(process.env.NIGHTLY && process.env.TEST_POSTGRES_URI && nginx)(
  'two processes behind a proxy on one Postgres',
  () => {
    let servers: Servers
    let proxy: Awaited<ReturnType<typeof startProxy>>
    let behind: Servers
    let stage: Stage

    beforeAll(async () => {
      servers = await startServers({
        database: 'postgres',
        env: { SERVER_URL: 'http://agenda.test' },
      })
      proxy = await startProxy([servers.url(0), servers.url(1)])
      behind = { ...servers, url: () => proxy.url }
      stage = await stageFor(behind)
    }, 600_000)
    afterEach(({ task }) => {
      if (task.result?.state === 'fail')
        console.log([0, 1].map((n) => servers.said(n).slice(-10_000)).join('\n'))
    })
    afterAll(async () => {
      await proxy?.stop()
      await servers?.stop()
    })

    it.each(races)(
      '$name: nothing breaks, who is refused is told why',
      async ({ play, winners }) => {
        for (let round = 0; round < rounds; round++) {
          stage.rest(round % 2 ? 50 : 0)
          const { answers, broken } = await play(stage, round)
          expect(broken).toBeUndefined()
          expect(answers.filter(({ status }) => status >= 500)).toEqual([])
          if (winners !== undefined)
            expect(answers.filter(({ status }) => status < 300)).toHaveLength(winners)
        }
      },
      300_000,
    )

    it('no answer is older than what was acknowledged before it was asked for, and each is of one moment', async () => {
      stage.rest(0)
      await servers.reading({ rests: 60 })
      const outcome = await race(behind, stage, { lasts, breath: 300 })
      const { stale, torn, mistagged, refused } = outcome
      expect({ stale, torn, mistagged, refused }).toEqual({
        stale: [],
        torn: [],
        mistagged: [],
        refused: [],
      })
      expect(reallyRaced(outcome)).toBe(true)
    }, 180_000)
  },
)
