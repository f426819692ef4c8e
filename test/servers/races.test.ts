import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { races } from './races.js'
import { type ServerAnswer, type Stage, stageFor } from './stage.js'
import { servedFrom, type Servers, startServers, suiteOn } from './startServers.js'

/**
 * With time for the others to come in between; at night every second one at full speed. One of each
 * race per commit.
 */
const rounds = Number(process.env.RACE_ROUNDS ?? 1)
const patience = 20

const failed = ({ status }: ServerAnswer) => status >= 500
const sentence = ({ body }: ServerAnswer) => (body.errors as { message: string }[])[0]?.message

/** Two server processes on one database; every request alternates between them. */
/** On SQLite, where most of them are held by the database itself, they are played at night. */
for (const database of servedFrom)
  suiteOn(database, 'mongodb')(`two processes on one ${database} database`, () => {
    let servers: Servers
    let stage: Stage

    beforeAll(async () => {
      servers = await startServers({ database })
      stage = await stageFor(servers)
    }, 600_000)
    afterEach(({ task }) => {
      if (task.result?.state === 'fail')
        console.log([0, 1].map((n) => servers.said(n).slice(-20_000)).join('\n'))
    })
    afterAll(() => servers?.stop())

    it.each(races)(
      '$name: nothing breaks, who is refused is told why',
      async ({ play, winners }) => {
        for (let round = 0; round < rounds; round++) {
          stage.rest(round % 2 ? 0 : 50)
          const { answers, broken } = await play(stage, round)
          expect(broken).toBeUndefined()
          expect(answers.filter(failed)).toEqual([])
          if (winners !== undefined) {
            const statuses = answers.map(({ status }) => status)
            expect(statuses.filter((status) => status < 300)).toHaveLength(winners)
            expect(statuses.filter((status) => status >= 300 && status !== 409)).toEqual([])
          }
          for (const answer of answers)
            if (answer.status === 409) expect(sentence(answer)).toMatch(/\S+ \S+ \S+/)
        }
      },
      300_000,
    )

    describe.runIf(process.env.NIGHTLY)('without the lease', () => {
      beforeAll(async () => {
        stage.rest(300)
        await servers.lease('off')
      })
      afterAll(() => servers.lease('on'))

      it.each(races.filter(({ heldBySqlite }) => !heldBySqlite || database !== 'sqlite'))(
        '$name: it breaks',
        async ({ name, play }) => {
          for (let round = 0; round < patience; round++) {
            const { broken } = await play(stage, round)
            if (!broken) continue
            console.log(`${database}, without the lease, ${name}: ${broken} in round ${round + 1}`)
            return
          }
          expect.fail(
            `all was well in ${patience} rounds: this race does not show what the lease is for`,
          )
        },
        300_000,
      )
    })
  })
